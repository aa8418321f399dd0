// Invented records with only what a test is about said, and stores that hold them.
import { createHash } from 'node:crypto';
import { keys } from '../../../pipeline/store/keys.ts';
import { openMemoryStore } from '../../../pipeline/store/memory.ts';
import type { Store } from '../../../pipeline/store/store.ts';
import type { Evidence } from '../../../schemas/evidence.ts';
import type {
  Attachment,
  Attendance,
  Ballot,
  Decision,
  HistoryEntry,
  Item,
  MinutesRecord,
  Referral,
  Section,
  Vote,
} from '../../../schemas/record.ts';
import {
  emptyAttachment,
  emptyDecision,
  emptyItem,
  emptyMeeting,
  emptyPerson,
  emptyRecord,
  emptyVote,
} from '../../empty-record.ts';

export const inventedVersion = '0.1.0-00000000-00000000';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** One line on a page. */
export const on = (page: number, start = 0, end = 10): Evidence[] => [
  { page, box: [70, 100, 200, 12], start, end, source: 'text-layer', rule: 'test' },
];

export const person = (number: number, name: string, more: Partial<Attendance> = {}): Attendance => ({
  ...emptyPerson(`p${number}`, name),
  confidence: 0.9,
  evidence: on(1),
  ...more,
});

export const section = (text: string, more: Partial<Section> = {}): Section => ({
  role: 'background',
  heading: null,
  text,
  evidence: on(2, 0, text.length),
  ...more,
});

export const decision = (item: number, text: string, more: Partial<Decision> = {}): Decision => ({
  ...emptyDecision(`i${item}.d1`, text),
  confidence: 0.9,
  evidence: on(3, 0, text.length),
  ...more,
});

export const ballot = (name: string, person: string | null, option: Ballot['option']): Ballot => ({
  name,
  person,
  party: null,
  option,
  basis: 'explicit',
  evidence: on(3),
});

export const vote = (item: number, ballots: Ballot[], more: Partial<Vote> = {}): Vote => ({
  ...emptyVote(`i${item}.v1`),
  ballots,
  confidence: 0.8,
  evidence: on(3),
  ...more,
});

export const attachment = (id: string, name: string, more: Partial<Attachment> = {}): Attachment => ({
  ...emptyAttachment(id, name),
  confidence: 0.9,
  evidence: on(4),
  ...more,
});

export const referral = (body: string, date: string | null): Referral => ({
  body,
  date,
  text: `Goes to ${body}.`,
  evidence: on(3),
});

export const earlier = (body: string | null, date: string | null, itemNumber: string | null): HistoryEntry => ({
  body,
  date,
  itemNumber,
  text: `Was at ${body}.`,
  evidence: on(3),
});

export const item = (number: number, title: string, more: Partial<Item> = {}): Item => ({
  ...emptyItem(number),
  title,
  pageStart: 2,
  pageEnd: 3,
  confidence: 0.9,
  evidence: on(2),
  ...more,
});

export interface Said {
  /** Told apart by this: it becomes the id. */
  readonly name: string;
  readonly language?: string;
  readonly organization?: string | null;
  readonly body?: string | null;
  readonly date?: string | null;
  readonly attendance?: Attendance[];
  readonly items?: Item[];
  readonly more?: Partial<MinutesRecord>;
}

/** A record of a meeting of Klithede Kommune unless something else is said. */
export function inventedRecord(said: Said): MinutesRecord {
  const { name, language = 'da', organization = 'Klithede Kommune', body = 'Byrådet', date = '2024-03-04' } = said;
  return {
    ...emptyRecord({ sha256: sha256(name), name: `${name}.pdf`, size: 1000 }, 4),
    language,
    meeting: {
      ...emptyMeeting,
      organization,
      body,
      date,
      confidence: { date: 0.9, body: 0.9 },
      evidence: { date: on(1), body: on(1) },
    },
    attendance: said.attendance ?? [],
    items: said.items ?? [],
    ...said.more,
  };
}

/** Puts a record, and an original for it, into a store. */
export async function keep(store: Store, record: MinutesRecord, version = inventedVersion): Promise<void> {
  await store.putIfAbsent(keys.original(record.id), Buffer.from('%PDF-1.7'));
  await store.putIfAbsent(keys.record(record.id, version), Buffer.from(JSON.stringify(record)));
}

/** A store in memory with these records. */
export async function storeOf(...records: readonly MinutesRecord[]): Promise<Store> {
  const store = openMemoryStore();
  for (const record of records) await keep(store, record);
  return store;
}
