// The beginning of a resolution → its whole text over the clauses and the list that follow.
//
//   RESOLVED that Cabinet:
//     1. Agree to …;
//     2. Note that …
import type { Span } from '../../text/span.ts';
import type { Passage, Statement } from './statements.ts';

/** A resolution runs on over clauses that end with a colon or semicolon, and over its numbered list. */
export function resolutionText(statements: readonly Statement[], at: number): Passage | null {
  const unit = statements[at]?.unit;
  if (!unit) return null;
  const takes: number[] = [];
  for (let i = at + 1; i < statements.length; i++) {
    const [before, next] = [statements[i - 1]?.unit, statements[i]?.unit];
    if (!before || !next || !goesOn(before, next)) break;
    takes.push(i);
  }
  return { texts: [withoutLabel(unit), ...takes.flatMap((i) => statements[i]?.unit ?? [])], takes };
}

/** "RESOLVED: That …": the label is no word of the resolution; "RESOLVED that …" is. */
function withoutLabel(unit: Statement['unit']): Span {
  const label = /^[\p{L}, ]{4,30}:\s{1,3}(?=\S)/u.exec(unit.folded)?.[0].length ?? 0;
  return { start: unit.start + label, end: unit.end };
}

function goesOn(before: Statement['unit'], unit: Statement['unit']): boolean {
  const opened = /[:;]\s{0,2}(?:\p{L}{2,3})?$/u.test(before.folded);
  const unfinished = /[:;,]$/u.test(before.folded) && !before.last;
  return opened || unfinished || (unit.listed && before.listed);
}
