// A catalogue into what is in it: bodies, years, pages, coverage, grades, failures.
import type { DatabaseSync } from 'node:sqlite';
import { rowCounts } from './counts.ts';
import { numberOrNull, textOrNull } from './links/values.ts';

/** How often something occurs. */
export interface Count {
  readonly name: string;
  readonly count: number;
}

export interface BodyCount {
  readonly id: string;
  readonly organization: string | null;
  readonly name: string;
  readonly meetings: number;
  readonly items: number;
  readonly decisions: number;
  readonly people: number;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
}

export interface Statistics {
  /** Rows by table. */
  readonly rows: Readonly<Record<string, number>>;
  readonly documents: readonly Count[];
  readonly pages: {
    readonly all: number;
    readonly text: number;
    readonly ocr: number;
    readonly mixed: number;
    readonly blank: number;
    readonly failed: number;
  };
  readonly coverage: { readonly characters: number; readonly assigned: number };
  readonly grades: readonly Count[];
  readonly languages: readonly Count[];
  /** Meetings by year, without gaps between the first and the last; those without a date are not among them. */
  readonly years: readonly Count[];
  readonly outcomes: readonly Count[];
  readonly issues: readonly Count[];
  readonly failures: readonly Count[];
  /** With most meetings first. */
  readonly bodies: readonly BodyCount[];
  readonly meetingsWithoutBody: number;
  readonly meetingsWithoutDate: number;
}

/** Years between which gaps are shown as such; a date far off is a misreading, not a gap. */
const longestGap = 20;

export function statisticsOf(db: DatabaseSync): Statistics {
  const one = (sql: string): number => numberOrNull(db.prepare(sql).get()?.n) ?? 0;
  const counts = (column: string, table: string): Count[] =>
    countsOf(db, `SELECT ${column} AS name, count(*) AS count FROM ${table} WHERE ${column} IS NOT NULL GROUP BY 1`);
  const pages = (column: string): number => one(`SELECT sum(${column}) AS n FROM documents`);
  return {
    rows: rowCounts(db),
    documents: counts('status', 'documents'),
    pages: {
      all: pages('pages'),
      text: pages('text_pages'),
      ocr: pages('ocr_pages'),
      mixed: pages('mixed_pages'),
      blank: pages('blank_pages'),
      failed: pages('failed_pages'),
    },
    coverage: { characters: pages('characters'), assigned: pages('characters_assigned') },
    grades: counts('grade', 'documents'),
    languages: counts('language', 'documents'),
    years: withGaps(counts('substr(date, 1, 4)', 'meetings')),
    outcomes: counts('outcome', 'decisions'),
    issues: counts('code', 'issues'),
    failures: counts('code', 'failures'),
    bodies: bodyCounts(db),
    meetingsWithoutBody: one('SELECT count(*) AS n FROM meetings WHERE body_id IS NULL'),
    meetingsWithoutDate: one('SELECT count(*) AS n FROM meetings WHERE date IS NULL'),
  };
}

function countsOf(db: DatabaseSync, sql: string): Count[] {
  return db
    .prepare(`${sql} ORDER BY count DESC, name`)
    .all()
    .map(({ name, count }) => ({ name: String(name), count: Number(count) }));
}

function withGaps(years: readonly Count[]): Count[] {
  const sorted = years.toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return sorted.flatMap((year, at) => {
    const before = Number(sorted[at - 1]?.name ?? Number(year.name) - 1);
    const gap = Number(year.name) - before - 1;
    const empty = gap > 0 && gap <= longestGap ? gap : 0;
    return [...Array.from({ length: empty }, (_, index) => ({ name: String(before + index + 1), count: 0 })), year];
  });
}

function bodyCounts(db: DatabaseSync): BodyCount[] {
  const rows = db.prepare(
    `SELECT b.id, b.organization, b.name, count(*) AS meetings, min(m.date) AS first, max(m.date) AS last,
      sum((SELECT count(*) FROM items i WHERE i.meeting = m.id)) AS items,
      sum((SELECT count(*) FROM items i JOIN decisions x ON x.item = i.id WHERE i.meeting = m.id)) AS decisions,
      (SELECT count(*) FROM people p WHERE p.body_id = b.id) AS people
      FROM bodies b JOIN meetings m ON m.body_id = b.id GROUP BY b.id ORDER BY meetings DESC, b.id`,
  );
  return rows.all().map((row) => ({
    id: String(row.id),
    organization: textOrNull(row.organization),
    name: String(row.name),
    meetings: Number(row.meetings),
    items: Number(row.items),
    decisions: Number(row.decisions),
    people: Number(row.people),
    firstDate: textOrNull(row.first),
    lastDate: textOrNull(row.last),
  }));
}
