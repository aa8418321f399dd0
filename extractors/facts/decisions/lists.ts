// A deciding sentence → the list of entries below or above it.
//
//   Som suppleanter blev valgt:          Ek (vælges for 2 år)
//   Ek (på valg i 2026)                  Holm (vælges for 1 år)
//   Holm (på valg i 2027)                Begge ovenstående blev valgt.
import type { Span } from '../../text/span.ts';
import type { Passage, Statement } from './statements.ts';
import { decisionThresholds as t } from './thresholds.ts';

/** A sentence that ends with a colon takes the list below it; null where it has none. */
export function listBelow(statements: readonly Statement[], at: number): Passage | null {
  const unit = statements[at]?.unit;
  if (!unit || !endsWithColon(unit)) return null;
  const takes: number[] = [];
  for (let i = at + 1; i < statements.length && takes.length < t.entries; i++) {
    const entry = statements[i];
    if (!entry?.unit.first || !(isEntry(entry) || isOfOneSentence(entry, takes.length ? statements[i - 1] : undefined)))
      break;
    takes.push(i);
  }
  return takes.length ? { texts: [unit, ...takes.flatMap((i) => statements[i]?.unit ?? [])], takes } : null;
}

/**
 * A sentence that ends with a colon takes the numbered clauses below it whole, with the lists inside them: "acordó lo
 * siguiente: Primero. Aprobar … Segundo. Designar: • Ek"; null where the next line is no clause.
 */
export function clausesBelow(statements: readonly Statement[], at: number): Passage | null {
  const unit = statements[at]?.unit;
  const next = statements[at + 1];
  if (!unit || !isClause(next) || !(endsWithColon(unit) || (next?.unit.clause && opensClauses(unit)))) return null;
  const takes: number[] = [];
  for (let i = at + 1; i < statements.length && takes.length < t.entries; i++) {
    const [before, next] = [statements[i - 1], statements[i]];
    if (!before || !next || !(isClause(next) || staysInClause(before, next))) break;
    takes.push(i);
  }
  const texts = takes.flatMap((i) => statements[i]?.unit ?? []);
  return { texts: [unit, ...texts.map(({ numbered, end }) => ({ start: numbered, end }))], takes };
}

function isClause(statement: Statement | undefined): boolean {
  return statement?.unit.first === true && (statement.unit.clause || isNumbered(statement));
}

/** "… adopta el siguiente ACUERDO": a block that ends without a full stop. */
function opensClauses(unit: Statement['unit']): boolean {
  return unit.last && !/[.!?]$/u.test(unit.folded);
}

function isNumbered({ unit }: Statement): boolean {
  return unit.numbered < unit.start;
}

/** A further sentence of the clause, or the list that the clause opens. */
function staysInClause({ unit: before }: Statement, { unit, kind }: Statement): boolean {
  if (kind === 'tally') return false;
  return !unit.first || endsWithColon(before) || (unit.listed && before.listed && !before.clause);
}

/** The short lines directly above, down from the line with a colon that opens them. */
export function entriesAbove(statements: readonly Statement[], at: number): Span[] {
  const entries: Span[] = [];
  for (let i = at - 1; i >= 0 && entries.length < t.entries; i--) {
    const statement = statements[i];
    if (!statement?.unit.first || !isEntry(statement)) break;
    entries.unshift(statement.unit);
  }
  return entries;
}

/** An entry has a bullet or number, or is short and no sentence; a remark in brackets may name who moved. */
function isEntry({ kind, unit }: Statement): boolean {
  if (endsWithColon(unit)) return false;
  if (kind === 'motion' || kind === 'seconding') return unit.folded.startsWith('(') && unit.words <= t.entryWords;
  if (kind !== 'other' && kind !== 'elected') return false;
  return unit.listed || (unit.words <= t.entryWords && !/[.!?]$/u.test(unit.folded));
}

/** `– approves the plan ; – asks for the grant ; – empowers the mayor.`: deciding entries of a sentence that goes on. */
function isOfOneSentence({ kind, unit }: Statement, before: Statement | undefined): boolean {
  if ((kind !== 'formal' && kind !== 'bare') || !unit.listed) return false;
  return [unit, before?.unit].some((part) => part !== undefined && /[;,]\s*$/u.test(part.folded));
}

function endsWithColon({ folded }: Statement['unit']): boolean {
  return /:\s*$/u.test(folded);
}
