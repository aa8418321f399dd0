// A regular expression to the reasons why it could take long on a hostile line.
import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { analyse } from 'scslre';

/** Lines are cut to this many characters before a pattern sees them (house rule), so no repetition needs more. */
const longestLine = 2000;

/** From this many possible lengths on, a bounded repetition counts as unbounded when nesting is judged. */
const manyLengths = 4;

/**
 * Given a pattern, its dangers in plain words, none for a safe one:
 * - an unbounded repetition of "anything" (`.`, `[^…]`, `\S`, `\W`, `\D`), or bounds beyond the length of a line;
 * - unbounded repetitions that can share the same characters: time grows with the square of the line or faster;
 * - repetitions inside a repetition that can split the same text in many ways, even when all are bounded.
 */
export function dangersOf(source: string, flags: string): string[] {
  const quantifiers = quantifiersOf(source, flags);
  return [
    ...quantifiers.filter(broadAndUnbounded).map(({ raw }) => `${raw} repeats anything without bound`),
    ...quantifiers
      .filter(({ max }) => Number.isFinite(max) && max > longestLine)
      .map(({ raw }) => `${raw} repeats more often than a line is long`),
    ...analyse({ source, flags }).reports.map(
      ({ type, character }) => `${type}: ${character.pick} repeated takes more than linear time`,
    ),
    ...ambiguousNesting(source, flags, quantifiers),
  ];
}

function quantifiersOf(source: string, flags: string): AST.Quantifier[] {
  const found: AST.Quantifier[] = [];
  const unicode = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
  const pattern = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, unicode);
  visitRegExpAST(pattern, { onQuantifierEnter: (quantifier) => void found.push(quantifier) });
  return found;
}

function broadAndUnbounded({ max, element }: AST.Quantifier): boolean {
  if (max !== Number.POSITIVE_INFINITY) return false;
  if (element.type === 'CharacterSet') return element.kind === 'any' || ('negate' in element && element.negate);
  return element.type === 'CharacterClass' && element.negate;
}

/** Takes bounded repetitions for unbounded ones, and reports those that would then take exponential time. */
function ambiguousNesting(source: string, flags: string, quantifiers: readonly AST.Quantifier[]): string[] {
  const wide = quantifiers.filter(({ min, max }) => max - min >= manyLengths);
  const unbounded = wide
    .toSorted((one, other) => other.end - one.end)
    .reduce(
      (text, { min, element, end, greedy }) =>
        `${text.slice(0, element.end)}{${min},}${greedy ? '' : '?'}${text.slice(end)}`,
      source,
    );
  const { reports } = analyse({ source: unbounded, flags });
  return reports
    .filter(({ exponential }) => exponential)
    .map(({ character }) => `nested repetitions split ${character.pick} in many ways`);
}
