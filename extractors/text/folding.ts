// Text → the same text of the same length in one case and with plain quotes and dashes, for matching phrases.

const plain = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['´', "'"],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '"'],
  ['»', '"'],
  ['–', '-'],
  ['—', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['\u00AD', '-'],
  ['\u00A0', ' '],
  ['\n', ' '],
  ['\t', ' '],
]);

/** Given text, returns lower case of equal length: offsets into one are offsets into the other. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const sameLength = lower.length === text.length ? lower : Array.from(text, lowerOne).join('');
  const signs = sameLength.replace(/[’‘´“”„«»–—‐‑\u00AD\u00A0\n\t]/gu, (sign) => plain.get(sign) ?? sign);
  return signs.includes('(') ? withOpenEndings(signs) : signs;
}

/** "onthouding(en)", "désigné(e)": an ending in brackets is part of the word, whatever the number meant. */
function withOpenEndings(folded: string): string {
  return folded.replace(/\((\p{Ll}{1,4})\)(?!\p{L})/gu, (printed, ending: string, at: number) =>
    /\p{L}{3}$/u.test(folded.slice(Math.max(0, at - 3), at)) ? `${ending}  ` : printed,
  );
}

function lowerOne(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}

/** Letters whose accents capitals often lose in print; those that Nordic and German alphabets count as letters of their own stay. */
const accents = new Map([...'áàâãéèêëíìîïóòôõúùûçñ'].map((letter) => [letter, letter.normalize('NFD').charAt(0)]));

/** Given one folded letter, returns it without a Romance accent. */
export function accentless(letter: string): string {
  return accents.get(letter) ?? letter;
}

/** Is there a Latin letter or digit at an offset of folded text? By code, as it is asked a million times a document. */
export function isLetterAt(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  if (code < 0xdf) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return code <= 0x17f && code !== 0xf7;
}

/** Given folded text, returns it without Romance accents, of equal length. */
export function withoutAccents(folded: string): string {
  return Array.from(folded, accentless).join('');
}
