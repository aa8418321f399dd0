// The words of a text into those that a query is about.
import type { Expansion } from './expansion.ts';
import { phrasesOf } from './expansion.ts';
import type { Token } from './letters.ts';

/** A run of words that matches: indices into the tokens, and which part of the query it is. */
export interface Match {
  readonly from: number;
  /** Behind the last. */
  readonly to: number;
  readonly part: number;
}

/** All matches of the wanted parts of a query in a text, in its order. */
export function matchesIn(tokens: readonly Token[], wanted: readonly (readonly Expansion[])[]): Match[] {
  const finders = wanted.flatMap((group, part) => group.map((expansion) => ({ part, lengthAt: finderOf(expansion) })));
  const matches: Match[] = [];
  for (let from = 0; from < tokens.length; from++) {
    for (const { part, lengthAt } of finders) {
      const length = lengthAt(tokens, from);
      if (length > 0) matches.push({ from, to: from + length, part });
    }
  }
  return matches;
}

/** How many words from an index on are the term: 0 for none. */
type LengthAt = (tokens: readonly Token[], index: number) => number;

function finderOf({ term, forms, compounds }: Expansion): LengthAt {
  if (term.kind === 'word') {
    const words = forms.union(compounds);
    return (tokens, index) => (words.has(tokens[index]?.word ?? '') ? 1 : 0);
  }
  const phrases = [...phrasesOf(term)].map((phrase) => phrase.split(' '));
  return (tokens, index) => {
    const found = phrases.some((phrase) => standsAt(tokens, index, phrase, term.kind === 'prefix'));
    return found ? term.words.length : 0;
  };
}

function standsAt(tokens: readonly Token[], index: number, phrase: readonly string[], isPrefix: boolean): boolean {
  return phrase.every((word, at) => {
    const token = tokens[index + at]?.word ?? '';
    return isPrefix && at === phrase.length - 1 ? token.startsWith(word) : token === word;
  });
}
