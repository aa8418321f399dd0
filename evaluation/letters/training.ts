// The words of a language into the table of how its letters follow each other.
import {
  edge,
  type LetterTable,
  letterModel,
  otherLetter,
  packedBits,
  signsOf,
} from '../../extractors/judgement/letter-model.ts';

/** A word, in lower case, and how much it counts. */
export type Weights = ReadonlyMap<string, number>;

/** Letters told apart: the languages we know have up to 33; the rest are letters of foreign names. */
const mostLetters = 34;
/** Share of all letters below which one is foreign. */
const rarest = 0.0002;
/** Weights of the four ways to guess a letter: after two, after one, on its own, and any. */
const mixture = [0.9, 0.085, 0.0145, 0.0005] as const;

/** Given the weight of each word of a language. Deterministic: the order of the words does not count. */
export function letterTableOf(words: Weights): LetterTable {
  const alphabet = alphabetOf(words);
  const signs = signsOf(alphabet);
  const counts = countsOf(words, new Map(signs.map((sign, place) => [sign, place])), signs.length);
  const bits = bitsOf(counts, signs.length);
  const unmeasured = { alphabet, bits, below: { 50: 0, 95: 0, 99: 0 } };
  return { ...unmeasured, below: measure(words, unmeasured) };
}

function alphabetOf(words: Weights): string {
  const counts = new Map<string, number>();
  let all = 0;
  for (const [word, weight] of words) {
    for (const letter of word) {
      counts.set(letter, (counts.get(letter) ?? 0) + weight);
      all += weight;
    }
  }
  return [...counts]
    .filter(([, count]) => count >= rarest * all)
    .sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1))
    .slice(0, mostLetters)
    .map(([letter]) => letter)
    .join('');
}

/** How often each row of three, two and one signs stands in the words. */
interface Counts {
  readonly three: Float64Array;
  readonly two: Float64Array;
  readonly one: Float64Array;
}

function countsOf(words: Weights, places: ReadonlyMap<string, number>, size: number): Counts {
  const counts = {
    three: new Float64Array(size ** 3),
    two: new Float64Array(size ** 2),
    one: new Float64Array(size),
  };
  const other = places.get(otherLetter) ?? 0;
  for (const [word, weight] of words) {
    let [before, last] = [0, 0];
    for (const letter of [...word, edge]) {
      const place = places.get(letter) ?? other;
      add(counts.three, (before * size + last) * size + place, weight);
      add(counts.two, last * size + place, weight);
      add(counts.one, place, weight);
      [before, last] = [last, place];
    }
  }
  return counts;
}

function add(counts: Float64Array, at: number, weight: number): void {
  counts[at] = (counts[at] ?? 0) + weight;
}

function bitsOf({ three, two, one }: Counts, size: number): string {
  const afterTwo = rowSums(three, size);
  const afterOne = rowSums(two, size);
  const all = one.reduce((sum, count) => sum + count, 0);
  const likely = (counts: Float64Array, sums: Float64Array, at: number): number => {
    const sum = sums[Math.floor(at / size)] ?? 0;
    return sum === 0 ? 0 : (counts[at] ?? 0) / sum;
  };
  return Array.from(three, (_, at) => {
    const place = at % size;
    const [third, second, first, any] = mixture;
    const likelihood =
      third * likely(three, afterTwo, at) +
      second * likely(two, afterOne, at % size ** 2) +
      (first * (one[place] ?? 0)) / all +
      any / size;
    return packedBits(-Math.log2(likelihood));
  }).join('');
}

function rowSums(counts: Float64Array, size: number): Float64Array {
  const sums = new Float64Array(counts.length / size);
  for (const [at, count] of counts.entries()) add(sums, Math.floor(at / size), count);
  return sums;
}

/** Words of so few letters say nothing of the rest. */
const shortestMeasured = 4;

function measure(words: Weights, table: LetterTable): LetterTable['below'] {
  const model = letterModel(table);
  const sorted = Float64Array.from(
    [...words.keys()].filter((word) => word.length >= shortestMeasured),
    model.bitsOf,
  ).sort();
  const below = (percent: number): number =>
    Math.round((sorted[Math.floor((sorted.length * percent) / 100)] ?? 0) * 100) / 100;
  return { 50: below(50), 95: below(95), 99: below(99) };
}
