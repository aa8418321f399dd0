// The attendance of each body of a scope into rows of people, and into links to them.
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { insertInto } from '../inserts.ts';
import { type PersonRow, people as peopleTable } from '../tables/meetings.ts';
import { byFrequency } from './frequency.ts';
import { nameWords, slug } from './names.ts';
import { type Entry, type LinkedPerson, linkPeople } from './people.ts';
import { textOrNull } from './values.ts';

/** Writes the people of all bodies of a scope. */
export function writePeople(db: DatabaseSync, scope: string): void {
  const bodies = db.prepare('SELECT id, organization_key FROM bodies WHERE scope = ? ORDER BY id').all(scope);
  const tie = db.prepare('UPDATE attendance SET person = ?, person_reason = ? WHERE id = ?');
  const rows = bodies.flatMap((body) => writeBody(db, String(body.id), String(body.organization_key), tie));
  insertInto(db, peopleTable)(acrossBodies(rows));
  db.prepare(
    `UPDATE ballots SET person = (SELECT a.person FROM attendance a WHERE a.id = ballots.attendance)
      WHERE vote IN (SELECT v.id FROM votes v JOIN items i ON i.id = v.item JOIN meetings m ON m.id = i.meeting
        WHERE m.scope = ?) AND attendance IS NOT NULL`,
  ).run(scope);
}

interface DraftRow extends PersonRow {
  /** What `across` will be if another body has the same. */
  readonly everywhere: string | null;
}

function writeBody(db: DatabaseSync, body: string, organization: string, tie: StatementSync): DraftRow[] {
  const { people, unlinked } = linkPeople(entriesOf(db, body));
  for (const { entry, reason } of unlinked) tie.run(null, reason, entry.id);
  return people.map((person) => {
    const row = personRow(body, organization, person);
    for (const { entry, reason } of person.entries) tie.run(row.id, reason, entry.id);
    return row;
  });
}

function entriesOf(db: DatabaseSync, body: string): Entry[] {
  const rows = db.prepare(
    `SELECT a.id, a.meeting, m.date, a.name, a.party FROM attendance a JOIN meetings m ON m.id = a.meeting
      WHERE m.body_id = ? ORDER BY m.date, m.id, a.position`,
  );
  return Array.from(rows.iterate(body), (row) => ({
    id: String(row.id),
    meeting: String(row.meeting),
    date: textOrNull(row.date),
    name: String(row.name),
    party: textOrNull(row.party),
  }));
}

function personRow(body: string, organization: string, { key, entries }: LinkedPerson): DraftRow {
  const all = entries.map(({ entry }) => entry);
  const names = byFrequency(all.map(({ name }) => name));
  const parties = byFrequency(all.flatMap(({ party }) => (party === null ? [] : [party])));
  const dates = all.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  const [party] = parties;
  return {
    id: `${body}/${slug(key)}`,
    body_id: body,
    name: names[0] ?? '',
    names: JSON.stringify(names),
    parties: JSON.stringify(parties),
    first_date: dates[0] ?? null,
    last_date: dates.at(-1) ?? null,
    across: null,
    everywhere: party === undefined ? null : `${organization}/${slug(names[0] ?? '')}/${nameWords(party).join('-')}`,
  };
}

/** Entries of several bodies of one organization are one person only with equal full name and party. */
function acrossBodies(rows: readonly DraftRow[]): PersonRow[] {
  const sharing = Map.groupBy(rows, ({ everywhere }) => everywhere);
  return rows.map(({ everywhere, ...row }) => {
    const same = sharing.get(everywhere) ?? [];
    const bodies = new Set(same.map(({ body_id }) => body_id));
    const isShared = everywhere !== null && bodies.size > 1 && bodies.size === same.length;
    return { ...row, across: isShared ? everywhere : null };
  });
}
