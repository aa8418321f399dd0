// The words of a page into how well they read: which share of them nobody would have written.
import type { Lexicon } from '../languages/lexicon.ts';
import { perLexicon } from '../languages/lexicon.ts';
import { letterModels } from './letter-models.ts';
import { judgementThresholds as t } from './thresholds.ts';

export interface Wording {
  /** Share of letters and figures among the characters, leader dots and lines aside; 1 where there are too few. */
  readonly letters: number;
  /** Share of the longer words whose letters follow each other as in no language we know; 0 where there are too few. */
  readonly unlikely: number;
  /** Share of the longer words that are rarer than one in twenty of the language, and of English; 0 as above. */
  readonly doubtful: number;
  /** Share of the words that hold a sign or figure where a letter should be. */
  readonly odd: number;
  /** Share of words of one or two letters that are no words of the language. */
  readonly strays: number;
  /** The language's own letters are missing. */
  readonly plain: boolean;
}

/** Given the texts of the words of a page and its language, null where it cannot be told. */
export function wordingOf(texts: readonly string[], lexicon: Lexicon | null): Wording {
  const longer = texts.flatMap(longerWords);
  const unlikely = longer.filter(isUnlikely).length;
  return {
    letters: letterShare(texts.join('')),
    unlikely: longer.length < t.wordSample ? 0 : unlikely / longer.length,
    doubtful:
      lexicon === null || longer.length < t.wordSample ? 0 : shareOf(longer, (word) => isDoubtful(word, lexicon)),
    odd: shareOf(texts, isOdd),
    strays: lexicon === null ? 0 : shareOf(texts, (text) => isStray(text, lexicon)),
    plain: lexicon !== null && lacksOwnLetters(texts.join(' '), lexicon),
  };
}

function shareOf(texts: readonly string[], holds: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(holds).length / texts.length;
}

const leaders = /[._…·•\-–—|\s]/gu;

function letterShare(text: string): number {
  const signs = text.replace(leaders, '');
  const letters = signs.match(/[\p{L}\p{M}\p{N}]/gu)?.length ?? 0;
  return signs.length < t.letterSample ? 1 : letters / signs.length;
}

/** Words in capitals are left out: they are abbreviations, or letters of another kind than the model knows. */
function longerWords(text: string): string[] {
  if (/[@/\\]|www\./u.test(text)) return [];
  const words = text.match(/\p{L}{1,40}/gu) ?? [];
  return words.filter((word) => word.length >= t.judgedWord && word !== word.toUpperCase());
}

/** In every language: pages of names and quotations are of several. */
function isUnlikely(word: string): boolean {
  const plain = word.toLowerCase();
  for (const model of letterModels.values()) if (model.bitsOf(plain) <= model.below[99]) return false;
  return true;
}

/** Where no page of another language is to be expected: English is quoted everywhere. */
function isDoubtful(word: string, { language }: Lexicon): boolean {
  const plain = word.toLowerCase();
  return [language.code, 'en'].every((code) => {
    const model = letterModels.get(code);
    return model !== undefined && model.bitsOf(plain) > model.below[95];
  });
}

const neverInWords = /[{}|~^<>\\¢¥«»¬¦¤†‡•■=]/u;
const figureInWord = /\p{Ll}\p{N}|\p{N}\p{Ll}{2}/u;
const file = /[@/\\_:]|\.\p{L}{2,4}$/u;

/** `Dan{el`, `gärd2`, `st6r`; not `m2`, `2h`, `Unit4.pdf`. */
function isOdd(text: string): boolean {
  if (!/\p{L}/u.test(text) || file.test(text)) return false;
  return neverInWords.test(text) || (figureInWord.test(text) && text.length >= t.judgedWord);
}

/** Signs that stand alone only where a recogniser took a stroke or an edge for a letter. */
const strokes = /^[=_~^<>{}[\]()\\—]{1,3}$/u;
const marks = /^[^\p{L}\p{N}]{1,8}|[^\p{L}\p{N}]{1,8}$/gu;

/** `Ww`, `e)`, `=`; not `og`, `A.`, `kr`, `F5`, `2h`, `BG`. */
function isStray(text: string, lexicon: Lexicon): boolean {
  if (text.length > t.longestStray) return false;
  if (strokes.test(text)) return true;
  const word = text.replace(marks, '');
  if (!/^\p{L}{1,2}$/u.test(word) || text.endsWith('.') || (word.length > 1 && word === word.toUpperCase()))
    return false;
  const plain = word.toLowerCase();
  if (smallWords(lexicon).has(plain)) return false;
  const model = letterModels.get(lexicon.language.code);
  return word.length === 1 || model === undefined || model.bitsOf(plain) > model.below[95];
}

const smallWords = perLexicon(
  ({ language }) => new Set([...language.general.functionWords, ...language.general.abbreviations]),
);

/** How many of a hundred letters of the language's small words and phrases are not among the 26: `å`, `é`, `ß`. */
const ownLetterShare = perLexicon(({ language }) => {
  const text = language.general.functionWords.join('');
  return ownLetters(text) / Math.max(1, text.length);
});

function ownLetters(text: string): number {
  return text.match(/[^\P{L}a-zA-Z]/gu)?.length ?? 0;
}

function lacksOwnLetters(text: string, lexicon: Lexicon): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const usual = letters * ownLetterShare(lexicon);
  return usual >= t.ownLettersSample && ownLetters(text) < t.ownLetters * usual;
}
