// The scopes in which documents changed into their bodies, people and cases, all of them found anew.
import type { DatabaseSync } from 'node:sqlite';
import { writeBodies } from './body-writing.ts';
import { writeCases } from './case-writing.ts';
import { writePeople } from './people-writing.ts';

/**
 * Finds all links within these scopes from the rows of documents alone, so that it makes no difference in which order,
 * or in how many updates, the documents came.
 */
export function relink(db: DatabaseSync, scopes: ReadonlySet<string>): void {
  const forget = forgetting(db);
  for (const scope of [...scopes].sort()) {
    forget(scope);
    const bodies = writeBodies(db, scope);
    writePeople(db, scope);
    writeCases(db, scope, bodies);
  }
}

/** Takes away what an earlier update found. */
function forgetting(db: DatabaseSync): (scope: string) => void {
  const inScope = 'SELECT id FROM meetings WHERE scope = ?';
  const items = `SELECT id FROM items WHERE meeting IN (${inScope})`;
  const statements = [
    `UPDATE ballots SET person = NULL WHERE vote IN (SELECT id FROM votes WHERE item IN (${items})) AND person IS NOT NULL`,
    `UPDATE attendance SET person = NULL, person_reason = NULL WHERE meeting IN (${inScope})`,
    `UPDATE items SET case_id = NULL, case_reason = NULL WHERE meeting IN (${inScope}) AND case_reason IS NOT NULL`,
    `UPDATE history SET earlier_item = NULL, link_reason = NULL WHERE item IN (${items})`,
    `UPDATE referrals SET next_item = NULL, link_reason = NULL WHERE item IN (${items})`,
    'UPDATE meetings SET body_id = NULL WHERE scope = ?',
    'DELETE FROM cases WHERE scope = ?',
    'DELETE FROM people WHERE body_id IN (SELECT id FROM bodies WHERE scope = ?)',
    'DELETE FROM bodies WHERE scope = ?',
  ].map((sql) => db.prepare(sql));
  return (scope) => {
    for (const statement of statements) statement.run(scope);
  };
}
