// A pattern that holds one of many words → its matches in a text, tried only near such words.
//
//   Ayes: 5. Noes: 0        a pattern of a hundred words for options is tried twice, not at every letter
import { type KeySet, keySet } from './key-filter.ts';
import { openingKeys } from './opening-words.ts';
import { opensAt, type WordKeys, wordKeys } from './word-keys.ts';

/** How a match begins before its word. */
export interface Lead {
  /** Most signs before the word. */
  readonly reach: number;
  /** With one of these it begins, or at the beginning of the text; null: with the word itself. */
  readonly signs: string | null;
}

/** A search for a pattern: the matches of `matchAll`. `keys` are those of the text's words, where already known. */
export type NearSearch = (folded: string, keys?: WordKeys) => RegExpExecArray[];

/** Given the source of a pattern and phrases of which each match has one behind its lead, returns its search. */
export function nearWords(source: string, phrases: readonly string[], lead: Lead): NearSearch {
  const openings = phrases.map(openingKeys);
  if (!openings.every((keys) => keys !== null)) {
    const anywhere = new RegExp(source, 'gu');
    return (folded) => [...folded.matchAll(anywhere)];
  }
  const opening = keySet(new Set(openings.flatMap((keys) => [...keys])));
  const pattern = new RegExp(source, 'uy');
  return (folded, keys = wordKeys(folded)) => matchesNear(folded, keys, pattern, opening, lead);
}

function matchesNear(folded: string, keys: WordKeys, pattern: RegExp, opening: KeySet, lead: Lead): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let from = 0;
  for (let word = keys.from; word < keys.to; word++) {
    if (!opensAt(keys, word, opening)) continue;
    const match = matchBefore(folded, pattern, (keys.starts[word] ?? 0) - keys.offset, from, lead);
    if (!match) continue;
    found.push(match);
    from = Math.max(pattern.lastIndex, match.index + 1);
  }
  return found;
}

/** The first match that begins at most a lead before a word, and not before `from`. */
function matchBefore(
  folded: string,
  pattern: RegExp,
  word: number,
  from: number,
  { reach, signs }: Lead,
): RegExpExecArray | null {
  for (let at = Math.max(from, word - reach); at <= word; at++) {
    if (signs !== null && at > 0 && !signs.includes(folded.charAt(at))) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    if (match) return match;
  }
  return null;
}
