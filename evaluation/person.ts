// Two printed names to whether they are one person's: initials, left-out names and one slip of a letter are forgiven.
import { tokens } from './wording.ts';

/** How sure two names are one person's; only the order matters, the surest pair is made first. */
const sure = { allNames: 1, someNames: 0.9, oneName: 0.6, not: 0 } as const;

/** Shorter words are not forgiven a slip: it would make other names of them. */
const slipFrom = 4;

/**
 * `Anna Holm` and `Anna M. Holm`, `A. Holm`, `Holm` → more than 0; other people → 0.
 *
 * One name's words must all stand in the other; a name of one word only counts at either end of the other.
 */
export function samePerson(one: string, other: string): number {
  const [few, many] = [tokens(one), tokens(other)].sort((a, b) => a.length - b.length);
  if (few === undefined || many === undefined || few.length === 0) return sure.not;
  if (!allStandIn(few, many)) return sure.not;
  if (few.length === many.length) return sure.allNames;
  if (few.length > 1) return sure.someNames;
  return standsAtAnEnd(few[0], many) ? sure.oneName : sure.not;
}

function allStandIn(few: readonly string[], many: readonly string[]): boolean {
  const left = [...many];
  return few.every((token) => {
    const at = left.findIndex((candidate) => sameName(token, candidate));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function sameName(one: string, other: string): boolean {
  return (
    near(one, other) || (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other))
  );
}

const standsAtAnEnd = (token: string | undefined, many: readonly string[]): boolean =>
  token !== undefined && [many[0], many.at(-1)].some((end) => end !== undefined && near(token, end));

function near(one: string, other: string): boolean {
  if (one === other) return true;
  return one.length >= slipFrom && other.length >= slipFrom && oneSlipApart(one, other);
}

/** One letter put in, left out or changed. */
function oneSlipApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at);
  return rest === long.slice(at + 1);
}
