// Words as printed into the plain letters under which they are indexed, by language.

interface Letters {
  /** Letters that this language takes for others; all further marks are left out. */
  readonly marked: Readonly<Record<string, string>>;
  /** Two letters that this language also writes as one with a mark: `oe` is `ø`, and both are indexed as `o`. */
  readonly pairs: Readonly<Record<string, string>>;
}

/** Letters that are no base letter with a mark in Unicode. */
const everywhere: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/** Finnish and Dutch are not here: their `aa` and `oe` are sounds of their own. */
const byLanguage: Readonly<Record<string, Letters>> = {
  da: { marked: { ä: 'ae' }, pairs: { aa: 'a', oe: 'o' } },
  no: { marked: { ä: 'ae' }, pairs: { aa: 'a', oe: 'o' } },
  sv: { marked: {}, pairs: { aa: 'a', ae: 'a', oe: 'o' } },
  de: { marked: {}, pairs: { ae: 'a', oe: 'o', ue: 'u' } },
};

const plain: Letters = { marked: {}, pairs: {} };

/** Marked letters as they are written where there are none: in addresses, old systems, and by hand. */
const spelledOut: Readonly<Record<string, string>> = { å: 'aa', ø: 'oe', ö: 'oe', ä: 'ae', ü: 'ue' };

/** Letters of a word that count: what is longer is no word. */
const longestWord = 64;

/** The languages whose foldings differ; what is not here is folded like the last one. */
export const foldingLanguages = [...Object.keys(byLanguage), 'und'] as const;

/** A word in the letters of the index: `Sønderbæk`, `Soenderbaek` → sonderbaek in Danish. */
export function foldWord(word: string, language: string): string {
  const { marked, pairs } = byLanguage[language] ?? plain;
  const lower = word.slice(0, longestWord).normalize('NFC').toLowerCase();
  const replaced = Array.from(lower, (letter) => marked[letter] ?? everywhere[letter] ?? letter).join('');
  const bare = replaced.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return bare.replaceAll(/aa|ae|oe|ue/g, (pair) => pairs[pair] ?? pair);
}

/**
 * All foldings under which a searched word may stand in texts of a language. A text of a language without pairs may hold
 * the name `Soender` or `Sønder`, whichever of them was asked for.
 */
export function foldingsFor(word: string, language: string): ReadonlySet<string> {
  if (language in byLanguage) return new Set([foldWord(word, language)]);
  const lower = word.slice(0, longestWord).normalize('NFC').toLowerCase();
  const spelled = Array.from(lower, (letter) => spelledOut[letter] ?? letter).join('');
  return new Set([foldWord(word, 'und'), foldWord(spelled, 'und'), foldWord(word, 'da'), foldWord(word, 'de')]);
}

export interface Token {
  /** As it is indexed. */
  readonly word: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
}

/** The words of a text in the order of the text, folded, with their places in it. */
export function tokensOf(text: string, language: string): Token[] {
  const tokens: Token[] = [];
  const fold = remembering(language);
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu))
    tokens.push({ word: fold(word), start: index, end: index + word.length });
  return tokens;
}

/** Words that are remembered for each language: the frequent ones are among them, and they take about 20 MB. */
const mostRemembered = 100_000;

const remembered = new Map<string, Map<string, string>>();

/** `foldWord` for one language that folds the same word only once. */
function remembering(language: string): (word: string) => string {
  const known = remembered.get(language) ?? new Map<string, string>();
  remembered.set(language, known);
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const folded = foldWord(word, language);
    if (known.size < mostRemembered) known.set(word, folded);
    return folded;
  };
}

/** The words alone. */
export function wordsOf(text: string, language: string): string[] {
  return tokensOf(text, language).map(({ word }) => word);
}
