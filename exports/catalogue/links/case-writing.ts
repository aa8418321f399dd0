// The items of a scope, and what they say of where they go and were, into rows of cases and links between items.
import type { DatabaseSync } from 'node:sqlite';
import { insertInto } from '../inserts.ts';
import { type CaseRow, cases as casesTable } from '../tables/handling.ts';
import type { LinkedBodies } from './bodies.ts';
import { type CaseItem, type Lead, type LinkedCase, linkCases, numberKey } from './cases.ts';
import { mostFrequent } from './frequency.ts';
import { type Destination, findMentioned, type MeetingOnDay, type Mention } from './leads.ts';
import { textOrNull } from './values.ts';

interface ScopedItem extends CaseItem, Destination {
  readonly meeting: string;
  readonly date: string | null;
  readonly body: string;
  readonly language: string;
}

/** Writes the links between items, then the cases that they and the case numbers make. */
export function writeCases(db: DatabaseSync, scope: string, bodies: LinkedBodies): void {
  const items = itemsIn(db, scope, bodies);
  const leads = [...writeLeads(db, scope, 'referrals', items), ...writeLeads(db, scope, 'history', items)];
  const linked = linkCases(items, leads);
  insertInto(db, casesTable)(linked.map((found) => caseRow(scope, found)));
  const tie = db.prepare('UPDATE items SET case_id = ?, case_reason = ? WHERE id = ?');
  for (const { id, items: members } of linked) for (const { item, reason } of members) tie.run(id, reason, item.id);
}

function itemsIn(db: DatabaseSync, scope: string, { bodyOf }: LinkedBodies): ScopedItem[] {
  const rows = db.prepare(
    `SELECT i.id, i.meeting, i.number, i.title, i.case_number, m.date, m.body, d.language FROM items i
      JOIN meetings m ON m.id = i.meeting JOIN documents d ON d.id = m.id
      WHERE m.scope = ? ORDER BY m.date, m.id, i.position`,
  );
  return Array.from(rows.iterate(scope), (row) => ({
    id: String(row.id),
    meeting: String(row.meeting),
    number: textOrNull(row.number),
    title: String(row.title),
    caseNumber: textOrNull(row.case_number),
    date: textOrNull(row.date),
    body: textOrNull(row.body) ?? '',
    language: String(row.language),
    organizationKey: bodyOf.get(String(row.meeting))?.organization_key ?? scope,
  }));
}

/** The columns in which the two tables of mentions differ. */
const mentionTables = {
  referrals: { linked: 'next_item', number: 'NULL', says: 'referred on' },
  history: { linked: 'earlier_item', number: 'x.item_number', says: 'handled before' },
} as const;

function writeLeads(
  db: DatabaseSync,
  scope: string,
  table: keyof typeof mentionTables,
  items: readonly ScopedItem[],
): Lead[] {
  const { linked, number, says } = mentionTables[table];
  const byId = new Map(items.map((item) => [item.id, item]));
  const byDay = meetingsByDay(items);
  const rows = db.prepare(
    `SELECT x.id, x.item, x.body, x.date, ${number} AS item_number FROM ${table} x JOIN items i ON i.id = x.item
      JOIN meetings m ON m.id = i.meeting WHERE m.scope = ? ORDER BY m.date, m.id, i.position, x.position`,
  );
  const tie = db.prepare(`UPDATE ${table} SET ${linked} = ?, link_reason = ? WHERE id = ?`);
  return rows.all(scope).flatMap((row) => {
    const of = byId.get(String(row.item));
    if (of === undefined) return [];
    const mention: Mention = {
      of,
      language: of.language,
      body: textOrNull(row.body),
      ownBody: of.body,
      date: textOrNull(row.date),
      itemNumber: textOrNull(row.item_number),
    };
    const others = (byDay.get(`${of.organizationKey} ${mention.date}`) ?? []).filter(({ id }) => id !== of.meeting);
    const { item, reason } = findMentioned(mention, others);
    tie.run(item, reason, String(row.id));
    return item === null ? [] : [{ from: of.id, to: item, reason: `${says}: ${reason}` }];
  });
}

function meetingsByDay(items: readonly ScopedItem[]): ReadonlyMap<string, MeetingOnDay[]> {
  const meetings = [...Map.groupBy(items, ({ meeting }) => meeting)].flatMap(([id, members]) => {
    const [first] = members;
    if (first === undefined || first.date === null) return [];
    return [{ day: `${first.organizationKey} ${first.date}`, id, body: first.body, items: members }];
  });
  return Map.groupBy(meetings, ({ day }) => day);
}

function caseRow(scope: string, { id, organizationKey, numberKey: key, items }: LinkedCase): CaseRow {
  const printed = items.flatMap(({ item }) =>
    item.caseNumber !== null && numberKey(item.caseNumber) === key ? [item.caseNumber] : [],
  );
  return {
    id,
    scope,
    organization_key: organizationKey,
    number: key === null ? null : mostFrequent(printed, key),
    number_key: key,
    title: items[0]?.item.title ?? '',
  };
}
