// Phrases of the language files → regular expressions over folded text.
//
// A phrase is written as it is printed, in lower case, with these signs:
//   word*      the word may go on:            godkend*  → godkendt, godkendelse
//   *word      the word may begin with more:  *udvalget → økonomiudvalget
//   (a|b)      one of them                    [x]       may be left out
//   …          up to six words between, within one sentence
//   #          a whole number                 {slot}    a named part, see `slots`
//   \( \[      a bracket that is printed
//
// A letter with an accent of the Romance languages also matches its letter without: capitals are often printed bare.
import { accentless, fold } from './folding.ts';

/** A number of votes in digits or in words: "seven", "twenty-one", "treinta y uno". */
const count = String.raw`\d{1,5}|[a-zß-öø-ſ]{2,20}(?:[- ](?:[a-z]{1,2}[- ])?[a-zß-öø-ſ]{2,6})??`;

/** What stands for a named part of a phrase. Names are checked by the caller, the slot only bounds them. */
const slots: Readonly<Record<string, string>> = {
  time: String.raw`\d{1,2}(?:[:.,]\d{2})?(?:[:.]\d{2})?\s{0,2}(?:[ap]\.?\s?m\.?(?![a-z])|noon|h(?![a-z]))?`,
  number: String.raw`\d{1,4}`,
  name: String.raw`[a-zß-öø-ſ.'\-]{1,40}(?:,? [a-zß-öø-ſ.'\-]{1,40}){0,5}`,
  names: String.raw`[^.;:()\n]{2,300}`,
  place: String.raw`[^;\n]{2,120}`,
  text: String.raw`[^\n]{1,400}`,
  yes: count,
  won: count,
  lost: count,
  no: count,
  abstain: count,
  absent: count,
  tally: String.raw`\d{1,4}\s?-\s?\d{1,4}(?:\s?-\s?\d{1,4})?(?!\s?-?\d)`,
  item: String.raw`[§a-zæøåäöü]{0,12}\.?\s?\d{1,4}(?:\.\d{1,3}){0,2}`,
};

/** Latin letters and digits of folded text. A plain range: `\\p{L}` in hundreds of phrases takes seconds to compile. */
export const wordLetters = '[0-9a-zß-öø-ſ]';

/** Most letters that a star stands for. */
export const wordEnd = 30;

/** A blank may be missing beside what may be left out, but two words never run into one. */
const blank = String.raw`(?:\s{1,3}|(?<!${wordLetters})|(?!${wordLetters}))`;

/** A phrase's pattern without the border before it, and whether it asks for one. */
export interface Pattern {
  readonly source: string;
  readonly bordered: boolean;
}

/** Compiles one phrase; throws on an unknown slot or unbalanced brackets. Matches on word borders. */
export function phrasePattern(phrase: string): string {
  const { source, bordered } = unborderedPattern(phrase);
  return bordered ? `(?<!${wordLetters})${source}` : source;
}

/** The same without looking at what stands before: an engine that may look for a literal beginning skips through a text. */
export function unborderedPattern(phrase: string): Pattern {
  const tokens = tokensOf(phrase);
  const opened = tokens.filter((token) => token === '(' || token === '[').length;
  const closed = tokens.filter((token) => token === ')' || token === ']').length;
  if (opened !== closed) throw new Error(`brackets of the phrase do not match: ${phrase}`);
  const body = tokens
    .map((token, i) => (isBlank(token) ? blankPattern(tokens[i - 1], tokens[i + 1]) : tokenPattern(token, phrase)))
    .join('');
  const after = /[\p{L}\p{N}\])#}*]$/u.test(phrase) ? `(?!${wordLetters})` : '';
  return { source: body + after, bordered: /^[\p{L}\p{N}[(#{*]/u.test(phrase) };
}

function isBlank(token: string): boolean {
  return /^\s/u.test(token);
}

/** Between two words a blank must stand; beside what may be left out it may be missing. */
function blankPattern(before: string | undefined, after: string | undefined): string {
  const isWord = (token: string | undefined) => token !== undefined && /^[^()[\]|…#*{\s]/u.test(token);
  return isWord(before) && isWord(after) ? String.raw`\s{1,3}` : blank;
}

function tokensOf(phrase: string): string[] {
  return phrase.match(/\\[()[\]]|\{[a-z]+\d?\}|[()[\]|…#*]|\s{1,9}|[^\\()[\]|…#*\s{}]{1,60}/gu) ?? [];
}

function tokenPattern(token: string, phrase: string): string {
  if (token === '(') return '(?:';
  if (token === ')') return ')';
  if (token === '[') return '(?:';
  if (token === ']') return ')?';
  if (token === '|') return '|';
  if (token === '*') return `${wordLetters}{0,${wordEnd}}`;
  if (token === '#') return String.raw`\d{1,6}`;
  if (token === '…') return String.raw`(?:[^\s.;:!?]{1,40}\s{1,3}){0,6}?`;
  if (token.startsWith('{')) return slotPattern(token.slice(1, -1), phrase);
  if (token.startsWith('\\')) return token;
  return literalPattern(fold(token));
}

function slotPattern(name: string, phrase: string): string {
  const source = slots[name.replace(/\d$/u, '')];
  if (!source) throw new Error(`no slot {${name}} in: ${phrase}`);
  return `(?<${name}>${source})`;
}

/** Shortest word whose accents may be missing: "à", "é", "dé" would match other words. */
export const unaccentedLetters = 4;

function literalPattern(word: string): string {
  if (word.length < unaccentedLetters) return escaped(word);
  return Array.from(word, (letter, i) => (isKept(letter, i, word) ? escaped(letter) : letterPattern(letter))).join('');
}

/** "approuvé" without its last accent is another form of the verb. */
export function isKept(letter: string, at: number, word: string): boolean {
  return letter === 'é' && at === word.length - 1;
}

function letterPattern(letter: string): string {
  const bare = accentless(letter);
  return bare === letter ? escaped(letter) : `[${letter}${bare}]`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
}
