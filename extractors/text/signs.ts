// One sign of a text → what it is: a blank, a letter, a digit. By its code, as it is asked thousands of times a page.
//
// The answers are those of \s, \p{L}, \p{N}, \p{Ll} and \p{Lu} in a pattern; a pattern for a single sign takes far longer.

const [blank, letter, digit, lower, upper, cased, capital] = [1, 2, 4, 8, 32, 64, 128] as const;

const kinds = [
  [blank, /\s/u],
  [letter, /\p{L}/u],
  [digit, /\p{N}/u],
  [lower, /\p{Ll}/u],
  [upper, /\p{Lu}/u],
] as const;

/** What is known of each sign of the first plane: nothing yet (0), or its kinds and that it is known. */
const table = new Uint8Array(0x10000);
const isKnown = 16;

function learnt(code: number): number {
  const sign = String.fromCharCode(code);
  const own = kinds.reduce((all, [kind, pattern]) => (pattern.test(sign) ? all | kind : all), isKnown);
  table[code] = own | caseOf(sign);
  return own | caseOf(sign);
}

function caseOf(sign: string): number {
  const large = sign.toUpperCase();
  if (large === sign.toLowerCase()) return 0;
  return large === sign ? cased | capital : cased;
}

function isAt(text: string, at: number, kind: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  return ((table[code] || learnt(code)) & kind) !== 0;
}

/** Is there white space at an offset? False outside the text, as are the others. */
export function isBlankAt(text: string, at: number): boolean {
  return isAt(text, at, blank);
}

export function isSmallAt(text: string, at: number): boolean {
  return isAt(text, at, lower);
}

/** Letter or digit of any alphabet. */
export function isWordAt(text: string, at: number): boolean {
  return isAt(text, at, letter | digit);
}

/** True where a stretch of text has a letter or digit. */
export function hasWord(text: string, start = 0, end = text.length): boolean {
  for (let at = start; at < end; at++) if (isWordAt(text, at)) return true;
  return hasPairs(text, start, end) && /[\p{L}\p{N}]/u.test(text.slice(start, end));
}

/** True where a text has so many capitals in a row. */
export function hasCapitals(text: string, count: number): boolean {
  if (hasPairs(text)) return new RegExp(String.raw`\p{Lu}{${count}}`, 'u').test(text);
  let run = 0;
  for (let at = 0; at < text.length && run < count; at++) run = isAt(text, at, upper) ? run + 1 : 0;
  return run >= count;
}

/** How many letters of a text are large or small, and how many of them large; alphabets without case have neither. */
export function casedLetters(text: string): { readonly letters: number; readonly capitals: number } {
  let [letters, capitals] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    if (isAt(text, at, cased)) letters++;
    if (isAt(text, at, capital)) capitals++;
  }
  return { letters, capitals };
}

/** In how many parts white space parts a text: those of `split(/\s+/u)`, empty ones at its ends among them. */
export function partCount(text: string): number {
  let parts = 1;
  let inBlank = false;
  for (let at = 0; at < text.length; at++) {
    const isBlank = isAt(text, at, blank);
    if (isBlank && !inBlank) parts++;
    inBlank = isBlank;
  }
  return parts;
}

/** The same for single blanks: the parts of `split(' ')`. */
export function blankParts(text: string): number {
  let parts = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) parts++;
  return parts;
}

/** Runs of signs that are no white space, as spans; one longer than `longest` is cut into several. */
export function inkRuns(text: string, start: number, end: number, longest: number): { start: number; end: number }[] {
  if (hasPairs(text, start, end)) return inkRunsOfPairs(text, start, end, longest);
  const runs: { start: number; end: number }[] = [];
  let from = -1;
  for (let at = start; at <= end; at++) {
    const isInk = at < end && !isBlankAt(text, at);
    if (from >= 0 && (!isInk || at - from === longest)) {
      runs.push({ start: from, end: at });
      from = -1;
    }
    if (isInk && from < 0) from = at;
  }
  return runs;
}

function inkRunsOfPairs(text: string, start: number, end: number, longest: number): { start: number; end: number }[] {
  const runs = text.slice(start, end).matchAll(new RegExp(String.raw`\S{1,${longest}}`, 'gu'));
  return Array.from(runs, ({ 0: run, index }) => ({ start: start + index, end: start + index + run.length }));
}

/** How many runs of letters and digits a stretch of text has. */
export function wordCount(text: string, start = 0, end = text.length): number {
  if (hasPairs(text, start, end)) return text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  let count = 0;
  let inside = false;
  for (let at = start; at < end; at++) {
    const isWord = isWordAt(text, at);
    if (isWord && !inside) count++;
    inside = isWord;
  }
  return count;
}

/** How many letters a text has. */
export function letterCount(text: string): number {
  if (hasPairs(text)) return text.match(/\p{L}/gu)?.length ?? 0;
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isAt(text, at, letter)) count++;
  return count;
}

/** How many signs of a stretch of text are no white space. */
export function inkCount(text: string, start = 0, end = text.length): number {
  let count = 0;
  for (let at = start; at < end; at++) if (!isBlankAt(text, at)) count++;
  return count;
}

/** Runs of letters, in order, at most `most`; a run longer than `longest` is cut into several. */
export function letterRuns(text: string, longest: number, most: number): string[] {
  if (hasPairs(text)) return text.match(new RegExp(String.raw`\p{L}{1,${longest}}`, 'gu'))?.slice(0, most) ?? [];
  const runs: string[] = [];
  let start = -1;
  for (let at = 0; at <= text.length && runs.length < most; at++) {
    const isLetter = isAt(text, at, letter);
    if (start >= 0 && (!isLetter || at - start === longest)) {
      runs.push(text.slice(start, at));
      start = -1;
    }
    if (isLetter && start < 0) start = at;
  }
  return runs;
}

/** Runs of white space become one blank, those at the ends nothing. */
export function closedUp(text: string): string {
  const last = text.length - 1;
  for (let at = 0; at <= last; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 ? isBlankAt(text, at) : at === 0 || at === last || text.charCodeAt(at + 1) === 0x20)
      return text.replaceAll(/\s+/gu, ' ').trim();
  }
  return text;
}

/** Signs beyond the first plane are pairs of codes, of which neither alone is a letter. */
function hasPairs(text: string, start = 0, end = text.length): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0xd800 && code <= 0xdfff) return true;
  }
  return false;
}
