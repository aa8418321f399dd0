// Numbered headings with a gap in their numbers → the same with the headings in the gap that lost their number.
//
//   4. Notice of the meeting
//   Voting list                   ← set as the others, and as many as are missing
//   6. Agenda
import { isStyled } from './chain.ts';
import type { Candidate } from './heading.ts';

/** Given the top headings and all plain ones, adds those that fill a gap of one to a few numbers exactly. */
export function withLostNumbers(top: readonly Candidate[], plain: readonly Candidate[]): Candidate[] {
  return top.flatMap((heading, i) => {
    const before = top[i - 1];
    return before ? [...between(before, heading, plain), heading] : [heading];
  });
}

/** More numbers are left out with their items: closed ones, or those of another meeting. */
const mostLost = 3;

function between(before: Candidate, after: Candidate, plain: readonly Candidate[]): readonly Candidate[] {
  const [from, to] = [before.mark, after.mark];
  if (from?.numeral !== 'arabic' || to?.numeral !== 'arabic' || from.value.length !== 1 || to.value.length !== 1)
    return [];
  const missing = (to.value[0] ?? 0) - (from.value[0] ?? 0) - 1;
  if (missing < 1 || missing > mostLost || !isStyled(before)) return [];
  const alike = plain.filter(({ at, look }) => at > before.at && at < after.at && isSetAs(look, before.look));
  return alike.length === missing ? alike : [];
}

function isSetAs(look: Candidate['look'], other: Candidate['look']): boolean {
  return (
    look.bold === other.bold &&
    look.caps === other.caps &&
    look.underlined === other.underlined &&
    look.size === other.size
  );
}
