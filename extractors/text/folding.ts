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
  return sameLength.replace(/[’‘´“”„«»–—‐‑\u00AD\u00A0\n\t]/gu, (sign) => plain.get(sign) ?? sign);
}

function lowerOne(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}
