// The beginning of a resolution → its whole text over the clauses and the list that follow.
//
//   RESOLVED that Cabinet:
//     1. Agree to …;
//     2. Note that …
import { type PhraseBook, wholeIn } from '../../text/phrase.ts';
import type { Span } from '../../text/span.ts';
import type { Passage, Statement } from './statements.ts';
import { decisionThresholds as t } from './thresholds.ts';

/** A resolution runs on over clauses that end with a colon or semicolon, and over its numbered list. */
export function resolutionText(statements: readonly Statement[], at: number, leads: PhraseBook<true>): Passage | null {
  const unit = statements[at]?.unit;
  if (!unit) return null;
  const takes: number[] = [];
  for (let i = at + 1; i < statements.length; i++) {
    const [before, next] = [statements[i - 1]?.unit, statements[i]];
    if (!before || !next || !goesOn(before, next)) break;
    takes.push(i);
  }
  const below = takes.flatMap((i) => statements[i]?.unit ?? []).map(({ numbered, end }) => ({ start: numbered, end }));
  return { texts: below.length && isLabel(unit, leads) ? below : [withoutLabel(unit), ...below], takes };
}

/** "De raad besluit unaniem:": a line that says who decides, and nothing of what. */
function isLabel(unit: Statement['unit'], leads: PhraseBook<true>): boolean {
  const lead = /^(.{4,80}?)\s?:$/u.exec(unit.folded)?.[1];
  return lead !== undefined && (wholeIn(leads, lead) !== null || wholeIn(leads, `${lead} :`) !== null);
}

/** "RESOLVED: That …": the label is no word of the resolution; "RESOLVED that …" is. */
function withoutLabel(unit: Statement['unit']): Span {
  const label = /^[\p{L}, ]{4,30}:\s{1,3}(?=\S)/u.exec(unit.folded)?.[0].length ?? 0;
  return { start: unit.start + label, end: unit.end };
}

function goesOn(before: Statement['unit'], { unit, kind }: Statement): boolean {
  if (kind === 'tally') return false;
  const opened = /[:;]\s{0,2}(?:\p{L}{2,3})?$/u.test(before.folded);
  const unfinished = /[:;,]$/u.test(before.folded) && !before.last;
  const broken = kind === 'other' && before.words >= t.brokenLineWords && /[\p{L}\p{N},]$/u.test(before.folded);
  return opened || unfinished || broken || (unit.listed && before.listed);
}
