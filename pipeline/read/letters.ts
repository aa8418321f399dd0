// The characters of a font's glyphs into letters as a person reads them.

/** Spaces of every width, tabs and line ends: they part words. Zero-width ones do not. */
const spaces = /^[\s\u0085\u2000-\u200a\u202f\u205f\u3000]+$/u;

/** True for a glyph that only leaves a gap. */
export function isSpace(text: string): boolean {
  return text === ' ' || (text !== '' && spaces.test(text));
}

/** True for a glyph that the file calls a control character: there are none on paper. */
export function isControl(text: string): boolean {
  const code = text.charCodeAt(0);
  return text.length === 1 && (code < 0x20 || (code >= 0x7f && code < 0xa0));
}

const plain = /^[!-~]*$/;
const unseen = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\s]/gu;
const ligatures = /[\ufb00-\ufb06\u0132\u0133\u01c4-\u01cc]/gu;
const hyphens = /[\u2010\u2011]/gu;
const softHyphen = '\u00ad';
const innerSoftHyphens = /\u00ad(?!$)/gu;

/**
 * The text of one word: `ﬁ` → `fi`, `e` + `´` → `é` (NFC), non-breaking and typographic hyphens → `-`, control and
 * zero-width characters gone. A soft hyphen disappears inside a word and stays at its end, where a line may break; one
 * that stands alone is a dash. U+FFFD and private-use characters stay: they tell that the text cannot be trusted.
 */
export function wordText(raw: string): string {
  if (plain.test(raw)) return raw;
  const letters = raw
    .replace(unseen, '')
    .replace(ligatures, (ligature) => ligature.normalize('NFKC'))
    .replace(hyphens, '-')
    .normalize('NFC');
  if (!letters.includes(softHyphen)) return letters;
  const joined = letters.replace(innerSoftHyphens, '');
  return joined === softHyphen ? '-' : joined;
}

/** Accents that old fonts print as letters of their own, and the mark that joins to a letter instead. */
const combining = new Map([
  ['`', '\u0300'],
  ['\u00b4', '\u0301'],
  ['^', '\u0302'],
  ['\u02c6', '\u0302'],
  ['~', '\u0303'],
  ['\u02dc', '\u0303'],
  ['\u00af', '\u0304'],
  ['\u02d8', '\u0306'],
  ['\u02d9', '\u0307'],
  ['\u00a8', '\u0308'],
  ['\u02da', '\u030a'],
  ['\u02dd', '\u030b'],
  ['\u02c7', '\u030c'],
  ['\u00b8', '\u0327'],
  ['\u02db', '\u0328'],
]);

export function isAccent(text: string): boolean {
  return combining.has(text);
}

/** `a` with `˚` printed over it → `å`; null if there is no such letter. */
export function accented(letter: string, accent: string): string | null {
  const mark = combining.get(accent);
  if (mark === undefined) return null;
  const base = letter === '\u0131' ? 'i' : letter;
  const joined = (base + mark).normalize('NFC');
  return [...joined].length === [...letter].length ? joined : null;
}

const vowels = /[aeiouyæøåäöüéèáíóúõœ]/i;
const leastDistinct = 3;
/** Share of the letters; German and Danish words have at least a quarter. */
const leastVowels = 0.25;
/** In a row; `ngsst` and the like stand at the joints of long compounds only. */
const mostConsonants = 3;

/**
 * Whether letters printed apart may be a letter-spaced word: `R e f e r a t` may, a list of parties (`A B C F O V`), a
 * row of crosses or numbers may not.
 */
export function soundsLikeWord(text: string): boolean {
  const letters = [...text];
  if (letters.some((letter) => !/\p{L}/u.test(letter))) return false;
  if (new Set(letters).size < leastDistinct || isAlphabetical(letters)) return false;
  const clusters = text.split(vowels);
  const shareOfVowels = (clusters.length - 1) / letters.length;
  return shareOfVowels >= leastVowels && clusters.every((cluster) => cluster.length <= mostConsonants);
}

function isAlphabetical(letters: readonly string[]): boolean {
  return letters.every((letter, index) => index === 0 || letter >= (letters[index - 1] ?? ''));
}
