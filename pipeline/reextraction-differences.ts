// Two records of one document into what changed in its facts: added, removed, altered.
import type { MinutesRecord } from '../schemas/record.ts';
import { type Entry, type Facts, factsOf, type ItemFacts, type Plain } from './reextraction-facts.ts';
import { type Keys, paired } from './reextraction-pairing.ts';

/** What kind of thing changed. */
export type FactKind =
  | 'document'
  | 'meeting'
  | 'attendance'
  | 'change'
  | 'item'
  | 'section'
  | 'decision'
  | 'vote'
  | 'attachment'
  | 'history'
  | 'referral'
  | 'action';

export interface Difference {
  readonly change: 'added' | 'removed' | 'altered';
  readonly kind: FactKind;
  /** The item it stands under, as number and title; null beside the items. */
  readonly item: string | null;
  /** Which one, in its own words: a name, a title, the beginning of a text. */
  readonly what: string;
  /** Name of the field that was altered, null for whole facts. */
  readonly field: string | null;
  readonly before: Plain;
  readonly after: Plain;
}

/** Nothing counts as a difference but what a reader of the record would notice in its facts. */
export function differencesBetween(before: MinutesRecord, after: MinutesRecord): Difference[] {
  const [old, now] = [factsOf(before), factsOf(after)];
  return [
    ...altered('document', null, 'document', old.document, now.document),
    ...altered('meeting', null, 'meeting', old.meeting, now.meeting),
    ...list('attendance', null, ['name'], old.attendance, now.attendance),
    ...list('change', null, ['verbatim'], old.changes, now.changes),
    ...itemDifferences(old, now),
    ...list('attachment', null, ['name', 'reference'], old.attachments, now.attachments),
  ];
}

const itemKeys: Keys<ItemFacts> = [
  ({ own }) => JSON.stringify([own.number, own.title]),
  ({ own }) => (own.number === null ? null : JSON.stringify(own.number)),
  ({ own }) => JSON.stringify(own.title),
];

function itemDifferences(old: Facts, now: Facts): Difference[] {
  return paired(old.items, now.items, itemKeys).flatMap(([before, after]) => {
    const item = titleOf((after ?? before)?.own ?? {});
    if (before === null) return after === null ? [] : [whole('added', 'item', item, null, after.own)];
    if (after === null) return [whole('removed', 'item', item, before.own, null)];
    return [...altered('item', item, item, before.own, after.own), ...belowItem(item, before, after)];
  });
}

function belowItem(item: string, before: ItemFacts, after: ItemFacts): Difference[] {
  return [
    ...list('section', item, ['role', 'heading'], before.sections, after.sections),
    ...list('decision', item, ['text'], before.decisions, after.decisions),
    ...list('vote', item, ['motion', 'counts'], before.votes, after.votes),
    ...list('attachment', item, ['name', 'reference'], before.attachments, after.attachments),
    ...list('history', item, ['text'], before.history, after.history),
    ...list('referral', item, ['text'], before.referrals, after.referrals),
    ...list('action', item, ['text'], before.actions, after.actions),
  ];
}

/** Entries of a list: paired by all of their own words, then by the first of them, then by their place among the rest. */
function list(
  kind: FactKind,
  item: string | null,
  words: readonly [string, ...string[]],
  before: readonly Entry[],
  after: readonly Entry[],
): Difference[] {
  const [first] = words;
  const keys: Keys<Entry> = [
    (entry) => JSON.stringify(words.map((word) => entry[word] ?? null)),
    (entry) => JSON.stringify(entry[first] ?? null),
  ];
  return paired(before, after, keys).flatMap(([old, now]) => {
    const what = wordsOf((now ?? old)?.[first] ?? null) || kind;
    if (old === null) return [whole('added', kind, what, null, now, item)];
    if (now === null) return [whole('removed', kind, what, old, null, item)];
    return altered(kind, item, what, old, now);
  });
}

function whole(
  change: 'added' | 'removed',
  kind: FactKind,
  what: string,
  before: Plain,
  after: Plain,
  item: string | null = null,
): Difference {
  return { change, kind, item, what, field: null, before, after };
}

function altered(kind: FactKind, item: string | null, what: string, before: Entry, after: Entry): Difference[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields].flatMap((field): Difference[] => {
    const [old, now] = [before[field] ?? null, after[field] ?? null];
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    return [{ change: 'altered', kind, item, what, field, before: old, after: now }];
  });
}

function titleOf({ number, title }: Entry): string {
  return [number, title].filter((part) => typeof part === 'string').join(' ');
}

function wordsOf(value: Plain): string {
  return typeof value === 'string' ? value : '';
}
