// The meetings of a scope, as they stand in the catalogue, into rows of bodies.
import type { DatabaseSync } from 'node:sqlite';
import { insertInto } from '../inserts.ts';
import { bodies as bodiesTable } from '../tables/meetings.ts';
import { type LinkedBodies, linkBodies, type MeetingOfScope } from './bodies.ts';
import { isFullName, nameForm } from './name-forms.ts';
import { nameWords } from './names.ts';
import { textOrNull } from './values.ts';

/** Writes them, ties the meetings to them, and hands them over. */
export function writeBodies(db: DatabaseSync, scope: string): LinkedBodies {
  const linked = linkBodies(scope, meetingsIn(db, scope));
  insertInto(db, bodiesTable)(linked.bodies);
  const tie = db.prepare('UPDATE meetings SET body_id = ? WHERE id = ?');
  for (const [meeting, { id }] of linked.bodyOf) tie.run(id, meeting);
  return linked;
}

function meetingsIn(db: DatabaseSync, scope: string): MeetingOfScope[] {
  const rows = db.prepare(
    `SELECT m.id, m.date, m.organization, m.body, d.language FROM meetings m JOIN documents d ON d.id = m.id
      WHERE m.scope = ? ORDER BY m.date, m.id`,
  );
  const people = db.prepare(
    "SELECT name FROM attendance WHERE meeting = ? AND role NOT IN ('staff', 'guest') ORDER BY position",
  );
  return rows.all(scope).map((row) => ({
    id: String(row.id),
    date: textOrNull(row.date),
    organization: textOrNull(row.organization),
    body: textOrNull(row.body),
    language: String(row.language),
    members: new Set(people.all(String(row.id)).flatMap(({ name }) => fullName(String(name)))),
  }));
}

/** The folded name as the only element, or none if it is less than a full name. */
function fullName(name: string): string[] {
  const words = nameWords(name);
  const form = nameForm(words);
  return form !== null && isFullName(form) ? [words.join(' ')] : [];
}
