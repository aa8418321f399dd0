// What a user restricts a search to into conditions of SQL with bound values.
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { MinutebookError } from '../../../pipeline/errors.ts';
import { bodyKey } from '../links/bodies.ts';
import { nameWords } from '../links/names.ts';
import { searchLimits } from './limits.ts';

export interface Filters {
  /** Name of a body, or words of it. */
  readonly body?: string | undefined;
  readonly organization?: string | undefined;
  /** ISO date, month or year; both ends belong to it. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly outcome?: string | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
  /** Leave out what was closed to the public. */
  readonly publicOnly?: boolean | undefined;
}

export interface Condition {
  /** Over `f`, the rows of the index, and `s`, those of search_items. */
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

const dayPattern = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Behind every digit and dash: `2010~` is later than each day of 2010. */
const afterAll = '~';

/** The conditions that all must hold. Throws `bad_args` for what is no date, or a body that is not here. */
export function conditionsOf(db: DatabaseSync, filters: Filters): Condition[] {
  const conditions: Condition[] = [];
  const add = (sql: string, ...values: SQLInputValue[]): void => void conditions.push({ sql, values });
  if (filters.body !== undefined) conditions.push(heldBy(db, 'body_id', bodiesNamed(db, filters.body)));
  if (filters.organization !== undefined) conditions.push(heldBy(db, 'scope', scopesNamed(db, filters.organization)));
  if (filters.from !== undefined) add('s.date >= ?', checkedDay(filters.from));
  if (filters.to !== undefined) add('s.date <= ?', checkedDay(filters.to) + afterAll);
  if (filters.language !== undefined) add('s.language = ?', filters.language);
  if (filters.publicOnly === true) add('s.closed = 0');
  if (filters.outcome !== undefined) add("instr(s.outcomes, ' ' || ? || ' ') > 0", filters.outcome);
  return conditions;
}

/**
 * Items of some meetings. Where these are few of all, the numbers of their items are gathered first, and a match that is
 * none of them costs no look at its row.
 */
function heldBy(db: DatabaseSync, column: 'body_id' | 'scope', names: readonly string[]): Condition {
  const values = [JSON.stringify(names)];
  const meetings = `FROM meetings m WHERE m.${column} IN (SELECT value FROM json_each(?))`;
  const share = db
    .prepare(`SELECT (SELECT count(*) ${meetings}) * 1.0 / count(*) AS share FROM meetings`)
    .get(...values);
  if (Number(share?.share) > searchLimits.gatheredShare)
    return { sql: `s.meeting IN (SELECT m.id ${meetings})`, values };
  const items = `SELECT k.key FROM search_items k JOIN items i ON i.id = k.item WHERE i.meeting IN (SELECT m.id ${meetings})`;
  return { sql: `+f.rowid IN (${items})`, values };
}

function checkedDay(text: string): string {
  if (dayPattern.test(text)) return text;
  throw new MinutebookError('bad_args', `${JSON.stringify(text)} is no date; write 2010, 2010-05 or 2010-05-31.`);
}

/** Ids of the bodies whose name, in any spelling, holds all these words. */
function bodiesNamed(db: DatabaseSync, name: string): string[] {
  const rows = db
    .prepare(
      `SELECT DISTINCT b.id, n.value AS name, l.value AS language FROM bodies b JOIN json_each(b.names) n
        JOIN json_each((SELECT json_group_array(language) FROM (SELECT d.language FROM meetings m
          JOIN documents d ON d.id = m.id WHERE m.body_id = b.id LIMIT ${searchLimits.meetingsPerBody}))) l
        ORDER BY b.id, n.value, l.value`,
    )
    .all();
  const fitting = rows.filter((row) => {
    const language = String(row.language);
    const words = new Set(bodyKey(String(row.name), language).split(' '));
    return bodyKey(name, language)
      .split(' ')
      .every((word) => words.has(word));
  });
  const found = [...new Set(fitting.map(({ id }) => String(id)))];
  if (found.length === 0)
    throw unknown(
      'body',
      name,
      rows.map((row) => String(row.name)),
    );
  return found;
}

function scopesNamed(db: DatabaseSync, name: string): string[] {
  const rows = db.prepare('SELECT DISTINCT scope, organization FROM bodies WHERE organization IS NOT NULL').all();
  const wanted = nameWords(name);
  const fitting = rows.filter(({ organization }) => {
    const words = new Set(nameWords(String(organization)));
    return wanted.every((word) => words.has(word));
  });
  if (fitting.length === 0)
    throw unknown(
      'organization',
      name,
      rows.map((row) => String(row.organization)),
    );
  return fitting.map(({ scope }) => String(scope));
}

/** Names shown to somebody whose word fits none. */
const shownNames = 8;

function unknown(what: string, name: string, known: readonly string[]): MinutebookError {
  const names = [...new Set(known)].slice(0, shownNames).map((one) => JSON.stringify(one));
  const here = names.length === 0 ? 'There are none here.' : `Here are, among others: ${names.join(', ')}.`;
  return new MinutebookError('bad_args', `No ${what} here is called ${JSON.stringify(name)}. ${here}`);
}
