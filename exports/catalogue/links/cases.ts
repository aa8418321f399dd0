// Items of one organization, and what leads from one to another, into cases.

export interface CaseItem {
  readonly id: string;
  readonly organizationKey: string;
  readonly caseNumber: string | null;
  readonly title: string;
}

/** `from` says that it goes on at, or comes from, `to`. */
export interface Lead {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

export interface LinkedCase {
  readonly id: string;
  readonly organizationKey: string;
  readonly numberKey: string | null;
  readonly items: readonly { readonly item: CaseItem; readonly reason: string }[];
}

/** A number of fewer signs is an item's, or a slip. */
const shortestNumber = 3;

/** A case number as it is compared: `05.04.00-P20-3-23` and `05.04.00 – p20-3-23` are one. Null if it is none. */
export function numberKey(printed: string): string | null {
  const key = printed
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\s/g, '')
    .replaceAll(/[‐‑–—]/g, '-');
  return key.length >= shortestNumber && /\d/.test(key) ? key : null;
}

/**
 * Given the items of a scope, oldest first, gives its cases: items with one number are one case, and an item without
 * joins that of the items which it leads to or comes from. Items that lead to two cases join none.
 */
export function linkCases(items: readonly CaseItem[], leads: readonly Lead[]): LinkedCase[] {
  const drafts = new Map<string, { item: CaseItem; reason: string }[]>();
  const caseOf = new Map<string, string>();
  for (const item of items) {
    const key = item.caseNumber === null ? null : numberKey(item.caseNumber);
    if (key === null) continue;
    caseOf.set(item.id, `${item.organizationKey}/${key}`);
    appendTo(drafts, `${item.organizationKey}/${key}`, { item, reason: 'its case number' });
  }
  for (const group of groupsOf(items, leads, caseOf)) {
    const cases = new Set([...group.neighbours].flatMap((id) => caseOf.get(id) ?? []));
    const [first] = group.items;
    const [only = first && `${first.organizationKey}/${first.id}`] = cases;
    if (cases.size > 1 || only === undefined) continue;
    for (const item of group.items) appendTo(drafts, only, { item, reason: reasonOf(item, leads) });
  }
  const order = new Map(items.map(({ id }, index) => [id, index]));
  return [...drafts]
    .map(([id, members]) => linkedCase(id, members, order))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

function linkedCase(id: string, members: LinkedCase['items'], order: ReadonlyMap<string, number>): LinkedCase {
  const items = members.toSorted((one, other) => (order.get(one.item.id) ?? 0) - (order.get(other.item.id) ?? 0));
  const numbered = items.find(({ item }) => item.caseNumber !== null && numberKey(item.caseNumber) !== null)?.item;
  return {
    id,
    organizationKey: items[0]?.item.organizationKey ?? '',
    numberKey: numbered?.caseNumber == null ? null : numberKey(numbered.caseNumber),
    items,
  };
}

interface Group {
  /** Items without a number that lead to each other, in the order of the input. */
  readonly items: readonly CaseItem[];
  /** Items with a number that they lead to or come from. */
  readonly neighbours: ReadonlySet<string>;
}

function groupsOf(items: readonly CaseItem[], leads: readonly Lead[], caseOf: ReadonlyMap<string, string>): Group[] {
  const beside = new Map<string, string[]>();
  for (const { from, to } of leads) {
    appendTo(beside, from, to);
    appendTo(beside, to, from);
  }
  const seen = new Set<string>();
  const order = new Map(items.map((item, index) => [item.id, { item, index }]));
  const groups: Group[] = [];
  for (const { id } of items) {
    if (seen.has(id) || caseOf.has(id) || !beside.has(id)) continue;
    const reached = walk(id, beside, caseOf);
    for (const found of reached.inside) seen.add(found);
    const inside = [...reached.inside].flatMap((member) => order.get(member) ?? []);
    inside.sort((one, other) => one.index - other.index);
    groups.push({ items: inside.map(({ item }) => item), neighbours: reached.border });
  }
  return groups;
}

/** Items reached from one through items without a number, and the numbered ones at which this ends. */
function walk(start: string, beside: ReadonlyMap<string, readonly string[]>, caseOf: ReadonlyMap<string, string>) {
  const inside = new Set([start]);
  const border = new Set<string>();
  for (const id of inside) for (const next of beside.get(id) ?? []) (caseOf.has(next) ? border : inside).add(next);
  return { inside, border };
}

function reasonOf({ id }: CaseItem, leads: readonly Lead[]): string {
  return leads.find(({ from, to }) => from === id || to === id)?.reason ?? '';
}

function appendTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
