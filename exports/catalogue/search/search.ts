// A query into the items that it is about, best first, each with a snippet and the place on the page.
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { type Box, boxSchema } from '../../../schemas/pages.ts';
import { textOrNull } from '../links/values.ts';
import { type ExpandedQuery, expandQuery } from './expansion.ts';
import { type Condition, conditionsOf, type Filters } from './filters.ts';
import { columnWeights, searchLimits } from './limits.ts';
import { parseQuery } from './query-syntax.ts';
import { type Marked, marked, type Passage, type Snippet, snippetOf } from './snippet.ts';

export interface Hit {
  /** Id of the item, and of its document. */
  readonly item: string;
  readonly document: string;
  readonly number: string | null;
  readonly title: Marked;
  readonly organization: string | null;
  readonly body: string | null;
  readonly date: string | null;
  readonly closed: boolean;
  readonly caseNumber: string | null;
  readonly outcomes: readonly string[];
  /** Of the heading: page, and [x, y, width, height] on it. */
  readonly page: number;
  readonly box: Box | null;
  /** Null where only the title matches, or the parts of the query stand in different texts. */
  readonly snippet: Snippet | null;
  /** True if it was only found by longer words that the query is a part of. */
  readonly byCompound: boolean;
}

export interface Found {
  readonly hits: readonly Hit[];
  /** Items that match; `searchLimits.ranked` means so many or more. */
  readonly total: number;
}

/**
 * Searches an open catalogue. What was typed is data; `bad_args` says what is unclear in it.
 * Items that hold the words, or forms of them, come before those that only hold compounds of them.
 */
export function search(db: DatabaseSync, typed: string, filters: Filters, limit: number): Found {
  const query = expandQuery(db, parseQuery(typed), filters.language ?? null);
  const conditions = conditionsOf(db, filters);
  const narrow = ranked(db, { expression: query.narrow, conditions }, limit);
  const all = { expression: query.wide, conditions };
  const isWider = narrow.items.length < limit && query.wide !== query.narrow;
  const wide = isWider ? ranked(db, all, limit + narrow.items.length) : narrow;
  const known = new Set(narrow.items);
  const more = wide.items.filter((item) => !known.has(item)).slice(0, limit - narrow.items.length);
  const view = hitReader(db, query);
  return {
    hits: [...narrow.items.map((item) => view(item, false)), ...more.map((item) => view(item, true))],
    total:
      isWider || query.wide === query.narrow || narrow.total === searchLimits.ranked ? wide.total : countOf(db, all),
  };
}

/** A question to the index: what must match, and what the items are restricted to. */
interface Asked {
  readonly expression: string;
  readonly conditions: readonly Condition[];
}

interface Ranking {
  /** Ids of the best, best first. */
  readonly items: readonly string[];
  /** Of all that match; `searchLimits.ranked` means so many or more. */
  readonly total: number;
}

const rank = `bm25(search_index, ${columnWeights.title}, ${columnWeights.decisions}, ${columnWeights.text})`;

/**
 * The best items. Of very many matches those in titles are ranked, where there are enough: a title weighs most, and
 * comparing all would take a second.
 */
function ranked(db: DatabaseSync, asked: Asked, limit: number): Ranking {
  const found = matches(db, asked);
  const total = Math.min(found.length, searchLimits.ranked);
  if (found.length <= searchLimits.ranked) return { items: best(db, asked, found, limit), total };
  const titled = { ...asked, expression: `{title} : (${asked.expression})` };
  const inTitles = matches(db, titled);
  const isEnough = inTitles.length >= limit;
  return { items: isEnough ? best(db, titled, inTitles, limit) : best(db, asked, found, limit), total };
}

/** Rows of the index that match, in its order; one more than are ranked tells that there are more. */
function matches(db: DatabaseSync, asked: Asked): number[] {
  const { sql, values } = matching('f.rowid AS key', asked);
  const rows = db.prepare(`${sql} LIMIT ?`).all(...values, searchLimits.ranked + 1);
  return rows.map(({ key }) => Number(key));
}

/** Equal ranks are put in the order of the ids, which say nothing of when an item came. */
function best(db: DatabaseSync, asked: Asked, found: readonly number[], limit: number): string[] {
  const last = found.at(-1);
  if (last === undefined) return [];
  const { sql, values } = matching(`f.rowid AS key, ${rank} AS rank`, asked);
  const rows = db
    .prepare(
      `SELECT s.item FROM (${sql} AND f.rowid <= ? ORDER BY rank LIMIT ?) b JOIN search_items s ON s.key = b.key
        ORDER BY b.rank, s.item LIMIT ?`,
    )
    .all(...values, last, limit + searchLimits.ties, limit);
  return rows.map(({ item }) => String(item));
}

function countOf(db: DatabaseSync, asked: Asked): number {
  const { sql, values } = matching('1', asked);
  const row = db.prepare(`SELECT count(*) AS n FROM (${sql} LIMIT ?)`).get(...values, searchLimits.ranked);
  return Number(row?.n ?? 0);
}

function matching(columns: string, { expression, conditions }: Asked): { sql: string; values: SQLInputValue[] } {
  const join = conditions.length === 0 ? '' : 'CROSS JOIN search_items s ON s.key = f.rowid';
  const where = ['search_index MATCH ?', ...conditions.map(({ sql }) => sql)].join(' AND ');
  const values = [expression, ...conditions.flatMap((condition) => condition.values)];
  return { sql: `SELECT ${columns} FROM search_index f ${join} WHERE ${where}`, values };
}

function hitReader(db: DatabaseSync, { wanted }: ExpandedQuery): (item: string, byCompound: boolean) => Hit {
  const head = db.prepare(
    `SELECT i.*, m.organization, m.body, m.date, d.language FROM items i JOIN meetings m ON m.id = i.meeting
      JOIN documents d ON d.id = m.id WHERE i.id = ?`,
  );
  const passagesOf = passageReader(db);
  return (item, byCompound) => {
    const row = head.get(item) ?? {};
    const language = textOrNull(row.language) ?? 'und';
    const passages = passagesOf(item);
    return {
      item,
      document: String(row.meeting),
      number: textOrNull(row.number),
      title: marked(String(row.title), wanted, language),
      organization: textOrNull(row.organization),
      body: textOrNull(row.body),
      date: textOrNull(row.date),
      closed: row.closed === 1,
      caseNumber: textOrNull(row.case_number),
      outcomes: passages.flatMap(({ kind, label }) => (kind === 'decision' && label !== null ? [label] : [])),
      page: Number(row.page_start),
      box: row.box === null ? null : boxSchema.parse(JSON.parse(String(row.box))),
      snippet: snippetOf(passages, wanted, language),
      byCompound,
    };
  };
}

function passageReader(db: DatabaseSync): (item: string) => Passage[] {
  const decisions = db.prepare('SELECT outcome AS label, text, places FROM decisions WHERE item = ? ORDER BY position');
  const sections = db.prepare(
    'SELECT coalesce(heading, role) AS label, text, places FROM sections WHERE item = ? ORDER BY position',
  );
  const read = (kind: Passage['kind'], rows: ReturnType<typeof decisions.all>): Passage[] =>
    rows.map(({ label, text, places }) => ({
      kind,
      label: textOrNull(label),
      text: String(text),
      places: String(places),
    }));
  return (item) => [...read('decision', decisions.all(item)), ...read('section', sections.all(item))];
}
