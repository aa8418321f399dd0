// Phrases of the language files → patterns that are only compiled once a text holds a word they need.
//
//   apologies … (from|on behalf of) {names}      needs "apologies"
import { fold } from './folding.ts';
import { phrasePattern } from './phrase.ts';

/** A phrase of which a plain search tells cheaply that it stands nowhere in a text. */
export interface Anchored {
  /** One of these stands in every text that the phrase matches; empty where none is known. */
  readonly anchors: readonly string[];
  /** Every match in a folded text, in order. */
  all(folded: string): readonly RegExpMatchArray[];
  /** Where a match that begins at `at` ends; -1 where none does. */
  endAt(folded: string, at: number): number;
  /** True where the phrase is the whole text. */
  isWhole(folded: string): boolean;
}

/** Compiles one phrase, when it is first needed. Slots match, but are not told apart. */
export function anchored(phrase: string): Anchored {
  const anchors = anchorsOf(phrase);
  const source = lazy(() => phrasePattern(phrase).replaceAll(/\?<[a-z]+\d?>/gu, '?:'));
  const every = lazy(() => new RegExp(source(), 'gu'));
  const sticky = lazy(() => new RegExp(source(), 'uy'));
  const whole = lazy(() => new RegExp(String.raw`^(?:${source()})\s?$`, 'u'));
  const may = (folded: string) => anchors.length === 0 || anchors.some((anchor) => folded.includes(anchor));
  return {
    anchors,
    all: (folded) => (may(folded) ? Array.from(folded.matchAll(every())) : []),
    endAt: (folded, at) => {
      if (
        anchors.length > 0 &&
        !anchors.some((anchor) => folded.startsWith(anchor, at) || folded.slice(at, at + furthest).includes(anchor))
      )
        return -1;
      const pattern = sticky();
      pattern.lastIndex = at;
      return pattern.test(folded) ? pattern.lastIndex : -1;
    },
    isWhole: (folded) => may(folded) && whole().test(`${folded} `),
  };
}

/** No phrase is longer than this in characters when its open words are left out. */
const furthest = 160;

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** One plain pattern for all anchors: where it finds nothing, none of the phrases stands. */
export function anchorPattern(phrases: readonly Anchored[]): RegExp {
  const words = [...new Set(phrases.flatMap(({ anchors }) => anchors))];
  return new RegExp(
    words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)).join('|') || '(?!)',
    'gu',
  );
}

/** Given a phrase, returns words of which every match holds one: a word outside all brackets, or one of each choice. */
export function anchorsOf(phrase: string): string[] {
  const choices = mandatoryParts(phrase)
    .map((part) => (part.startsWith('(') ? choiceAnchors(part) : [longestLiteral(part)]))
    .filter((anchors) => anchors.length > 0 && anchors.every((anchor) => anchor.length > 1));
  const weight = (anchors: readonly string[]) =>
    Math.min(...anchors.map((anchor) => anchor.length)) - anchors.length * 0.5;
  return choices.toSorted((a, b) => weight(b) - weight(a))[0] ?? [];
}

/** Top-level words and groups in round brackets; what may be left out is dropped. */
function mandatoryParts(phrase: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const sign of phrase) {
    if (sign === '(' || sign === '[') {
      if (depth === 0) {
        parts.push(part);
        part = '';
      }
      depth++;
    }
    part += sign;
    if (sign !== ')' && sign !== ']') continue;
    depth--;
    if (depth > 0) continue;
    if (part.startsWith('(')) parts.push(part);
    part = '';
  }
  return [...parts, part].filter((text) => text.trim() !== '');
}

/** One anchor for each choice of a group; none where a choice has no word of its own. */
function choiceAnchors(group: string): string[] {
  const anchors = choicesOf(group.slice(1, -1)).map((choice) => {
    const words = mandatoryParts(choice).filter((part) => !part.startsWith('('));
    return words.map(longestLiteral).toSorted((a, b) => b.length - a.length)[0] ?? '';
  });
  return anchors.every((anchor) => anchor.length > 1) ? anchors : [];
}

function choicesOf(inside: string): string[] {
  const choices = [''];
  let depth = 0;
  for (const sign of inside) {
    if (sign === '(' || sign === '[') depth++;
    if (sign === ')' || sign === ']') depth--;
    if (sign === '|' && depth === 0) choices.push('');
    else choices[choices.length - 1] += sign;
  }
  return choices;
}

/** The longest run of printed signs between blanks, stars, numbers and slots. */
function longestLiteral(part: string): string {
  const literals = fold(part)
    .replaceAll(/\{[a-z]+\d?\}/gu, ' ')
    .split(/[\s*#…|]+/u);
  return literals.toSorted((a, b) => b.length - a.length)[0] ?? '';
}
