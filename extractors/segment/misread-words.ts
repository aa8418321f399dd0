// Folded text → the same, of equal length, with words of recognised pages written as the language's phrases have them.
//
//   Forrnand: Bo Ek     →   " formand: bo ek"         den l7. dccember   →   den 17. december
//
// Evidence and values are cut from the text as it was recognised; only what phrases and patterns are held against is
// mended. Words of a text layer stay as they are.
import { LevenshteinDistance } from 'natural/lib/natural/distance/index.js';
import type { Lexicon } from '../languages/lexicon.ts';
import { perLexicon } from '../languages/lexicon.ts';
import { type Vocabulary, vocabularyOf } from '../languages/vocabulary.ts';
import type { Layout } from '../layout/model.ts';
import { skeletonOf, withDigits } from '../text/look-alikes.ts';
import type { Span } from '../text/span.ts';
import { misreadThresholds as t } from './thresholds.ts';

/** Given a layout, its folded text and its language, returns the text to hold phrases against. */
export function mended(layout: Layout, folded: string, lexicon: Lexicon): string {
  const words = recognisedWords(layout, folded);
  if (words.length === 0) return folded;
  const mend = menderOf(lexicon, words);
  const pieces: string[] = [];
  let at = 0;
  for (const word of words) {
    pieces.push(folded.slice(at, word.start), mend(word));
    at = word.end;
  }
  pieces.push(folded.slice(at));
  return pieces.join('');
}

/** A printed word: parts of one that was broken at a line's end are together. */
interface Recognised extends Span {
  readonly folded: string;
  /** 0..1: of its least sure part. */
  readonly confidence: number;
}

function recognisedWords(layout: Layout, folded: string): Recognised[] {
  const found: { start: number; end: number; confidence: number }[] = [];
  for (const { words } of layout.lines) {
    for (const { word, start, end } of words) {
      if (word.confidence === undefined) continue;
      const before = found.at(-1);
      if (before?.end === start) {
        before.end = end;
        before.confidence = Math.min(before.confidence, word.confidence);
      } else found.push({ start, end, confidence: word.confidence });
    }
  }
  return found.map((word) => ({ ...word, folded: folded.slice(word.start, word.end) }));
}

function menderOf(lexicon: Lexicon, words: readonly Recognised[]): (word: Recognised) => string {
  const vocabulary = vocabularyOf(lexicon);
  const sure = wordsReadForSure(words);
  const own = bySkeleton([...sure].flatMap(([word, times]) => (times >= t.ownWord ? [word] : [])));
  const shapes = { ...shapesOf(lexicon), own };
  const isKnown = (letters: string): boolean => sure.has(letters) || isOf(vocabulary, letters);
  return ({ folded, confidence }) => {
    const digits = withDigits(folded);
    if (confidence >= t.sureWord) return digits;
    return digits.replace(letterRun, (letters) => {
      if (!isLongEnough(letters, confidence) || isKnown(letters)) return letters;
      const meant = lookAlike(shapes, letters) ?? (confidence < t.doubtfulWord ? nearest(shapes, letters) : null);
      return meant === null ? letters : meant.padStart(letters.length);
    });
  };
}

/** Letters, and the digits and signs that letters are taken for. */
const letterRun = /(?<![\p{L}\p{N}])[\p{L}01568|!§$€]{3,40}(?![\p{L}\p{N}])/gu;

/** No word has a digit among its letters: there, and where hardly a letter is sure, fewer of them tell which one is meant. */
function isLongEnough(letters: string, confidence: number): boolean {
  if (confidence < t.hardlyRead && letters.length >= t.shortestWord) return true;
  return letters.length >= t.shortWord || /\p{L}[\d§$€]\p{L}|^[\d§$€]\p{L}{2}|\p{L}{2}[\d§$€]$/u.test(letters);
}

/** Words that were read without doubt, and how often: words of their own, however like another they look. */
function wordsReadForSure(words: readonly Recognised[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { folded, confidence } of words) {
    if (confidence < t.sureWord) continue;
    for (const word of folded.match(/\p{L}{3,40}/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function isOf({ whole, open }: Vocabulary, word: string): boolean {
  return whole.has(word) || beginnings(word).some((beginning) => open.has(beginning));
}

function beginnings(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - t.shortWord + 1) }, (_, i) => word.slice(0, word.length - i));
}

/** The words of a language by how they look and by how long they are; null where two look alike. */
interface Shapes {
  readonly whole: ReadonlyMap<string, string | null>;
  readonly open: ReadonlyMap<string, string | null>;
  readonly byLength: ReadonlyMap<number, readonly string[]>;
}

interface OwnShapes extends Shapes {
  /** The same of the document's own words. */
  readonly own: ReadonlyMap<string, string | null>;
}

const shapesOf: (lexicon: Lexicon) => Shapes = perLexicon((lexicon) => {
  const { whole, open } = vocabularyOf(lexicon);
  return { whole: bySkeleton(whole), open: bySkeleton(open), byLength: Map.groupBy(whole, ({ length }) => length) };
});

function bySkeleton(words: Iterable<string>): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const word of words) {
    const skeleton = skeletonOf(word);
    found.set(skeleton, found.has(skeleton) ? null : word);
  }
  return found;
}

/** The only word, or beginning of words, of language or document that looks like the letters and takes no more room. */
function lookAlike({ whole, open, own }: OwnShapes, letters: string): string | null {
  const fits = (word: string | null | undefined, room: number): word is string => !!word && word.length <= room;
  const exact = whole.get(skeletonOf(letters));
  if (fits(exact, letters.length)) return exact;
  for (const beginning of beginnings(letters)) {
    const meant = open.get(skeletonOf(beginning));
    if (fits(meant, beginning.length)) return meant + letters.slice(beginning.length);
  }
  const repeated = own.get(skeletonOf(letters));
  return fits(repeated, letters.length) ? repeated : null;
}

/** The only word of the same length, or one letter shorter, within as many slips as its length allows. */
function nearest({ byLength }: Shapes, letters: string): string | null {
  const most = letters.length >= t.longWord ? t.slipsOfLong : letters.length >= t.slipWord ? 1 : 0;
  if (most === 0) return null;
  const room = [letters.length, letters.length - 1].flatMap((length) => byLength.get(length) ?? []);
  const near = room
    .filter((word) => word[0] === letters[0] || word.at(-1) === letters.at(-1))
    .map((word) => ({ word, slips: LevenshteinDistance(letters, word) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips);
  const [best, next] = near;
  return best && best.slips !== next?.slips ? best.word : null;
}
