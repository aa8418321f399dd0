// Records of documents that nobody labelled → shares that say how much was found, folder by folder.
import type { MinutesRecord } from '../schemas/record.ts';

/** A record and what its validation cannot tell: whether a contents list stands in the document. */
export interface Surveyed {
  /** First folder below the surveyed one: a language, where files are sorted so. */
  readonly folder: string;
  readonly record: MinutesRecord;
  /** Entries of the document's contents lists. */
  readonly contentsEntries: number;
}

/** Shares are 0..1 of the documents of which they can be said; null where there is none. */
export interface SurveyRow {
  readonly folder: string;
  readonly documents: number;
  /** Documents with a text layer: all shares are of these. */
  readonly read: number;
  readonly date: number | null;
  readonly items: number | null;
  readonly attendance: number | null;
  /** Of the entries of contents lists: those that are items. */
  readonly contents: number | null;
  /** Of documents in which most items have a decision: all of them have one. */
  readonly decisions: number | null;
  /** Of items without parts, in documents in which some item has a decision: those that have one. */
  readonly decided: number | null;
  /** Of the characters of body text: those that belong to the head, attendance, an item or an attachment. */
  readonly assigned: number | null;
}

/** From so many entries on, a contents list is one. */
const leastEntries = 3;
/** From this share of decided items on, an item without a decision is an exception. */
const most = 0.5;

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
const shareOf = <T>(list: readonly T[], test: (entry: T) => boolean): number | null =>
  share(list.filter(test).length, list.length);
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** One row a folder, in order of their names, and one for all. */
export function survey(documents: readonly Surveyed[]): SurveyRow[] {
  const folders = [...Map.groupBy(documents, ({ folder }) => folder)].sort(([one], [other]) => (one < other ? -1 : 1));
  return [...folders.map(([folder, own]) => rowOf(folder, own)), rowOf('all', documents)];
}

function rowOf(folder: string, documents: readonly Surveyed[]): SurveyRow {
  const read = documents.filter(({ record }) => record.extraction.coverage.characters > 0);
  const coverage = read.map(({ record }) => record.extraction.coverage);
  const leaves = read.map(({ record }) => leavesOf(record)).filter((own) => own.some(isDecided));
  const listed = read.filter(({ contentsEntries }) => contentsEntries >= leastEntries);
  return {
    folder,
    documents: documents.length,
    read: read.length,
    date: shareOf(read, ({ record }) => record.meeting.date !== null),
    items: shareOf(read, ({ record }) => record.items.length > 0),
    attendance: shareOf(read, ({ record }) => record.attendance.length > 0),
    contents: share(
      total(listed.map(({ contentsEntries, record }) => Math.max(0, contentsEntries - mismatches(record)))),
      total(listed.map(({ contentsEntries }) => contentsEntries)),
    ),
    decisions: shareOf(
      leaves.filter((own) => own.filter(isDecided).length >= most * own.length),
      (own) => own.every(isDecided),
    ),
    decided: shareOf(leaves.flat(), isDecided),
    assigned: share(
      total(coverage.map(({ charactersAssigned }) => charactersAssigned)),
      total(coverage.map(({ characters }) => characters)),
    ),
  };
}

const mismatches = ({ issues }: MinutesRecord): number =>
  issues.filter(({ code }) => code === 'CONTENTS_MISMATCH').length;

type Item = MinutesRecord['items'][number];
const isDecided = ({ decisions }: Item): boolean => decisions.length > 0;
const leavesOf = ({ items }: MinutesRecord): Item[] =>
  items.filter((item) => !items.some(({ parent }) => parent === item.id));

const columns = ['date', 'items', 'attendance', 'contents', 'decisions', 'decided', 'assigned'] as const;

/** The rows as a Markdown table, in percent. */
export function surveyLines(rows: readonly SurveyRow[]): string[] {
  const percent = (value: number | null): string => (value === null ? '–' : (100 * value).toFixed(1));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(['', 'documents', 'read', ...columns]),
    line(['', '', '', ...columns].map(() => '---')),
    ...rows.map((row) =>
      line([row.folder, String(row.documents), String(row.read), ...columns.map((column) => percent(row[column]))]),
    ),
  ];
}
