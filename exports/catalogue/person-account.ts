// A name into the people of this name, each with attendance by year and votes.
import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { nameWords } from './links/names.ts';
import { textOrNull } from './links/values.ts';

export interface AttendanceYear {
  /** Null for meetings without a date. */
  readonly year: string | null;
  readonly meetings: number;
  readonly present: number;
}

export interface CastBallot {
  readonly date: string | null;
  readonly item: string;
  readonly itemNumber: string | null;
  readonly title: string;
  readonly motion: string | null;
  readonly option: string;
  readonly basis: string;
  readonly result: string | null;
  readonly page: number | null;
}

export interface PersonAccount {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly parties: readonly string[];
  readonly organization: string | null;
  readonly body: string;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** Ids of the entries of other bodies that are this person for certain. */
  readonly elsewhere: readonly string[];
  readonly attendance: readonly AttendanceYear[];
  /** Why entries were linked to this person, and how many of each. */
  readonly links: readonly { readonly reason: string; readonly count: number }[];
  readonly ballots: readonly CastBallot[];
}

export interface NamedPeople {
  readonly people: readonly PersonAccount[];
  /** Entries whose name fits but who are nobody for certain. */
  readonly unlinked: readonly {
    readonly name: string;
    readonly document: string;
    readonly date: string | null;
    readonly body: string | null;
    readonly reason: string | null;
  }[];
}

/** People one of whose spellings has all words of `name`, or whose id it is. */
export function peopleNamed(db: DatabaseSync, name: string): NamedPeople {
  const wanted = nameWords(name);
  const fits = (spelling: string): boolean => {
    const words = new Set(nameWords(spelling));
    return wanted.length > 0 && wanted.every((word) => words.has(word));
  };
  const all = db.prepare('SELECT id, names FROM people ORDER BY id').all();
  const byId = all.filter(({ id }) => id === name);
  const chosen = byId.length > 0 ? byId : all.filter(({ names }) => strings(names).some(fits));
  const account = accountReader(db);
  return {
    people: chosen.map(({ id }) => account(String(id))),
    unlinked: byId.length > 0 ? [] : unlinkedNamed(db, fits),
  };
}

function unlinkedNamed(db: DatabaseSync, fits: (spelling: string) => boolean): NamedPeople['unlinked'] {
  const rows = db.prepare(
    `SELECT a.name, a.meeting, m.date, m.body, a.person_reason FROM attendance a JOIN meetings m ON m.id = a.meeting
      WHERE a.person IS NULL ORDER BY m.date, a.id`,
  );
  return rows
    .all()
    .filter((row) => fits(String(row.name)))
    .map((row) => ({
      name: String(row.name),
      document: String(row.meeting),
      date: textOrNull(row.date),
      body: textOrNull(row.body),
      reason: textOrNull(row.person_reason),
    }));
}

function accountReader(db: DatabaseSync): (id: string) => PersonAccount {
  const person = db.prepare(
    `SELECT p.*, b.organization, b.name AS body FROM people p JOIN bodies b ON b.id = p.body_id WHERE p.id = ?`,
  );
  const elsewhere = db.prepare('SELECT id FROM people WHERE across = ? AND id <> ? ORDER BY id');
  const years = db.prepare('SELECT year, meetings, present FROM attendance_rate WHERE person = ? ORDER BY year');
  const links = db.prepare(
    `SELECT person_reason AS reason, count(*) AS count FROM attendance WHERE person = ? GROUP BY 1 ORDER BY 2 DESC, 1`,
  );
  const ballots = db.prepare('SELECT * FROM voting_record WHERE person = ? ORDER BY date, vote');
  return (id) => {
    const row = person.get(id) ?? {};
    return {
      id,
      name: String(row.name),
      names: strings(row.names),
      parties: strings(row.parties),
      organization: textOrNull(row.organization),
      body: String(row.body),
      firstDate: textOrNull(row.first_date),
      lastDate: textOrNull(row.last_date),
      elsewhere: elsewhere.all(textOrNull(row.across), id).map((other) => String(other.id)),
      attendance: years.all(id).map(({ year, meetings, present }) => ({
        year: textOrNull(year),
        meetings: Number(meetings),
        present: Number(present),
      })),
      links: links.all(id).map(({ reason, count }) => ({ reason: String(reason), count: Number(count) })),
      ballots: ballots.all(id).map(ballotOf),
    };
  };
}

function ballotOf(row: Record<string, unknown>): CastBallot {
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return {
    date: text(row.date),
    item: String(row.item),
    itemNumber: text(row.item_number),
    title: String(row.title),
    motion: text(row.motion),
    option: String(row.option),
    basis: String(row.basis),
    result: text(row.result),
    page: typeof row.page === 'number' ? row.page : null,
  };
}

const listOfTexts = z.array(z.string());

function strings(json: unknown): string[] {
  return listOfTexts.parse(JSON.parse(String(json)));
}
