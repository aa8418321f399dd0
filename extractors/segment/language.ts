// Text → its language, by the small words of each language we know.
import type { Lexicon } from '../languages/lexicon.ts';
import { letterRuns } from '../text/signs.ts';

export interface LanguageGuess {
  readonly lexicon: Lexicon;
  /** Share of the words that are small words of the language: 0..1. Real text has 0.2 and more. */
  readonly share: number;
}

/** Below this share of small words a text is of no language we know. */
const floor = 0.08;
/** Words looked at: enough to be sure, few enough to be quick. */
const sample = 4000;
/** Letters of the longest word. */
const longestWord = 30;

/** Given folded text and the known languages, returns the likeliest one, or null where none fits. */
export function detectLanguage(folded: string, lexicons: readonly Lexicon[]): LanguageGuess | null {
  const words = letterRuns(folded.slice(0, 60_000), longestWord, sample);
  if (words.length === 0) return null;
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const guesses = lexicons.map((lexicon) => ({
    lexicon,
    share:
      lexicon.language.general.functionWords.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) / words.length,
  }));
  const best = guesses.reduce<LanguageGuess | null>(
    (top, guess) => (!top || guess.share > top.share ? guess : top),
    null,
  );
  return best && best.share >= floor ? best : null;
}
