// A case number into the items that handled the case, oldest first, with what was decided and where it went.
import type { DatabaseSync } from 'node:sqlite';
import { numberKey } from './links/cases.ts';
import { textOrNull } from './links/values.ts';

/** Where an item says that its matter goes, or was. */
export interface Way {
  readonly kind: 'referral' | 'history';
  readonly body: string | null;
  readonly date: string | null;
  readonly text: string;
  /** The item there, null if it is not certain; the reason says why it is or is not. */
  readonly item: string | null;
  readonly reason: string | null;
}

export interface Step {
  readonly item: string;
  readonly document: string;
  readonly organization: string | null;
  readonly body: string | null;
  readonly date: string | null;
  readonly number: string | null;
  readonly title: string;
  readonly closed: boolean;
  readonly page: number;
  readonly reason: string;
  readonly decisions: readonly { readonly outcome: string; readonly text: string; readonly page: number | null }[];
  readonly ways: readonly Way[];
}

export interface CaseThread {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly steps: readonly Step[];
}

/**
 * The threads of all cases of this number: one in each organization that has it. Where there is none, those of the cases
 * whose number begins so.
 */
export function caseThreads(db: DatabaseSync, number: string): CaseThread[] {
  const key = numberKey(number) ?? number.toLowerCase();
  const exact = db.prepare('SELECT id, number, title FROM cases WHERE number_key = ? ORDER BY id').all(key);
  const begins = db.prepare(
    'SELECT id, number, title FROM cases WHERE substr(number_key, 1, length(?1)) = ?1 ORDER BY number_key, id LIMIT 20',
  );
  const rows = exact.length > 0 || key === '' ? exact : begins.all(key);
  const steps = stepReader(db);
  return rows.map((row) => ({
    id: String(row.id),
    number: textOrNull(row.number),
    title: String(row.title),
    steps: steps(String(row.id)),
  }));
}

function stepReader(db: DatabaseSync): (id: string) => Step[] {
  const items = db.prepare(
    `SELECT i.*, m.organization, m.body, m.date FROM items i JOIN meetings m ON m.id = i.meeting
      WHERE i.case_id = ? ORDER BY m.date, i.meeting, i.position`,
  );
  const decisions = db.prepare('SELECT outcome, text, page FROM decisions WHERE item = ? ORDER BY position');
  const ways = wayReader(db);
  return (id) =>
    items.all(id).map((row) => ({
      item: String(row.id),
      document: String(row.meeting),
      organization: textOrNull(row.organization),
      body: textOrNull(row.body),
      date: textOrNull(row.date),
      number: textOrNull(row.number),
      title: String(row.title),
      closed: row.closed === 1,
      page: Number(row.page_start),
      reason: String(row.case_reason),
      decisions: decisions.all(String(row.id)).map(({ outcome, text, page }) => ({
        outcome: String(outcome),
        text: String(text),
        page: page === null ? null : Number(page),
      })),
      ways: ways(String(row.id)),
    }));
}

function wayReader(db: DatabaseSync): (item: string) => Way[] {
  const said = db.prepare(
    `SELECT 'history' AS kind, body, date, text, earlier_item AS other, link_reason, position FROM history WHERE item = ?1
      UNION ALL SELECT 'referral', body, date, text, next_item, link_reason, position FROM referrals WHERE item = ?1
      ORDER BY kind, position`,
  );
  return (item) =>
    said.all(item).map((row) => ({
      kind: row.kind === 'history' ? 'history' : 'referral',
      body: textOrNull(row.body),
      date: textOrNull(row.date),
      text: String(row.text),
      item: textOrNull(row.other),
      reason: textOrNull(row.link_reason),
    }));
}
