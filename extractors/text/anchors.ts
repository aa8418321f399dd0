// A phrase → word keys of which a text must have some to hold the phrase: most phrases are ruled out without a search.
//
//   '(board|council) [also] approved'   →  [boar, coun] and [appr]        '*udvalget … *'   →  [-lget]
import { accentless } from './folding.ts';
import { endSign, keyLength } from './word-keys.ts';

/** The key of a word by its beginning. */
export function keyOf(word: string): string {
  return bare(word.slice(0, keyLength));
}

/** The key of a word by its end. */
export function endKeyOf(word: string): string {
  return endSign + bare(word.slice(-keyLength));
}

/** Keys have no accents, as a printed word may lack them. */
function bare(letters: string): string {
  return Array.from(letters, accentless).join('');
}

/** Sets of keys; a text that holds the phrase has one key of every set. */
export type Needs = readonly (readonly string[])[];

/** Given a phrase of the mini language (see phrase-pattern.ts), returns what a text needs to hold it, the rarest first. */
export function needsOf(phrase: string): Needs {
  const branches = splitOutside(phrase, /\|/u);
  if (branches.length > 1) return [anchorsOf(branches)].filter((anchors) => anchors !== null);
  const anchors = elementsOf(phrase).map(anchorsOfElement);
  return rarestFirst(anchors.filter((keys) => keys !== null).map((keys) => [...new Set(keys)]));
}

/** Orders needs so that the one that rules out most texts comes first. */
export function rarestFirst(needs: Needs): Needs {
  return needs.toSorted((a, b) => shortest(b) - shortest(a) || a.length - b.length);
}

/** The rarest needs of some phrases together; null where one of them needs nothing. */
function anchorsOf(phrases: readonly string[]): readonly string[] | null {
  const needs = phrases.map((phrase) => needsOf(phrase)[0]);
  return needs.every((anchors) => anchors !== undefined) ? needs.flat() : null;
}

/** The shorter a word, the commoner it is. */
function shortest(anchors: readonly string[]): number {
  return Math.min(...anchors.map((anchor) => anchor.length));
}

/** Parts of a phrase between blanks, outside brackets. */
function elementsOf(phrase: string): string[] {
  return splitOutside(phrase, /\s/u).filter((element) => element !== '');
}

/** Splits a phrase where a sign stands outside all brackets. */
export function splitOutside(phrase: string, border: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of phrase) {
    if (sign === '(' || sign === '[') depth++;
    if (sign === ')' || sign === ']') depth--;
    if (depth === 0 && border.test(sign)) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

/** Is an element one group from end to end, "(a|b)", not "(a)(b)"? */
export function isGroup(element: string): boolean {
  let depth = 0;
  const signs = [...element];
  return signs.every((sign, i) => {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    return depth > 0 || (i > 0 && i === signs.length - 1);
  });
}

function anchorsOfElement(element: string): readonly string[] | null {
  if (element.includes('\\')) return null;
  if (isGroup(element)) return anchorsOf(splitOutside(element.slice(1, -1), /\|/u));
  const printed = endings(element)?.map(anchorOfWord);
  if (printed?.every((anchors) => anchors !== null)) return printed.flat();
  const needed = element.replace(/\[[^[\]]{0,80}\]$/u, '*');
  if (needed === '*' || /^\[|[(){}[\]#…]/u.test(needed)) return null;
  return anchorOfWord(needed);
}

/** "*udvalg[et]" → "*udvalg", "*udvalget": a word that may have an ending; null for any other element. */
export function endings(element: string): readonly [string, string] | null {
  const [, word, ending] = /^(\*?[0-9a-zß-öø-ſ]{1,60})\[([0-9a-zß-öø-ſ]{1,20})\]$/u.exec(element) ?? [];
  return word === undefined || ending === undefined ? null : [word, word + ending];
}

/** A word with an open end ("postpone*") is known by its beginning, one with an open beginning by its end, if long enough. */
function anchorOfWord(word: string): readonly string[] | null {
  const pieces = word.match(/\*?[0-9a-zß-öø-ſ]+\*?/gu) ?? [];
  const known = pieces.flatMap((piece) => {
    const letters = piece.replaceAll('*', '');
    if (!/\*/u.test(piece)) return keyOf(letters);
    if (letters.length < keyLength || (piece.startsWith('*') && piece.endsWith('*'))) return [];
    return piece.startsWith('*') ? endKeyOf(letters) : keyOf(letters);
  });
  const longest = known.toSorted((one, other) => one.length - other.length).at(-1);
  return longest === undefined ? null : [longest];
}
