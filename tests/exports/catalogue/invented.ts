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
import { emptyItem } from '../../empty-item.ts';

export const inventedVersion = '0.1.0-00000000-00000000';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** One line on a page. */
export const on = (page: number, start = 0, end = 10): Evidence[] => [
  { page, box: [70, 100, 200, 12], start, end, source: 'text-layer', rule: 'test' },
];

export const person = (number: number, name: string, more: Partial<Attendance> = {}): Attendance => ({
  id: `p${number}`,
  name,
  verbatim: name,
  party: null,
  organization: null,
  role: 'member',
  title: null,
  status: 'present',
  substituteFor: null,
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
  id: `i${item}.d1`,
  number: null,
  text,
  outcome: 'adopted',
  outcomeVerbatim: null,
  votes: [],
  dissent: [],
  amounts: [],
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
  id: `i${item}.v1`,
  motion: null,
  mover: null,
  seconder: null,
  method: null,
  counts: { yes: null, no: null, abstain: null, absent: null },
  majority: null,
  result: null,
  resultVerbatim: null,
  ballots,
  appliesTo: [],
  reconciliation: { status: 'incomplete', notes: null },
  confidence: 0.8,
  evidence: on(3),
  ...more,
});

export const attachment = (id: string, name: string, more: Partial<Attachment> = {}): Attachment => ({
  id,
  number: null,
  name,
  reference: null,
  caseNumber: null,
  fileName: null,
  public: null,
  pages: null,
  url: null,
  embeddedFile: null,
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
  const id = sha256(name);
  return {
    schemaVersion: '1.0.0',
    id,
    type: 'minutes',
    language,
    documentKind: 'minutes',
    approvalStatus: 'unknown',
    file: {
      name: `${name}.pdf`,
      size: 1000,
      sha256: id,
      mediaType: 'application/pdf',
      pageCount: 4,
      title: null,
      author: null,
      creator: null,
      producer: null,
      createdAt: null,
      encrypted: false,
      attachmentsEmbedded: [],
    },
    extraction: {
      pipelineVersion: '0.1.0-00000000',
      configHash: '0'.repeat(64),
      coverage: {
        pages: 4,
        textPages: 4,
        ocrPages: 0,
        mixedPages: 0,
        blankPages: 0,
        failedPages: [],
        characters: 1000,
        charactersAssigned: 900,
      },
      pages: [1, 2, 3, 4].map((number) => ({
        number,
        width: 595,
        height: 842,
        rotation: 0,
        textSource: 'text-layer',
        textTrust: 1,
        ocrConfidence: null,
      })),
      textSha256: sha256(''),
      grade: 'good',
    },
    meeting: {
      organization,
      body,
      classification: null,
      number: null,
      date,
      startTime: null,
      endTime: null,
      location: null,
      title: null,
      chair: null,
      secretary: null,
      quorum: null,
      previousMeeting: null,
      nextMeeting: null,
      confidence: { date: 0.9, body: 0.9 },
      evidence: { date: on(1), body: on(1) },
    },
    attendance: said.attendance ?? [],
    attendanceChanges: [],
    items: said.items ?? [],
    attachments: [],
    issues: [],
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
