// A file of trained data of Tesseract (Apache-2.0) into the words that it knows, in the order in which they are kept.
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

/** Places of the two parts we read, in `tessdatamanager.h`: the word graph of the line recogniser, and its letters. */
const parts = { words: 19, letters: 21 } as const;

/** Bits of an edge after its letter, in `dawg.h`. */
const flags = { lastOfNode: 1n, endsWord: 4n, bits: 3n } as const;
const magic = 42;
/** Bytes of the header of a word graph (magic, number of letters, number of edges), and of an edge. */
const header = 10;
const edgeBytes = 8;
/** Longer entries are addresses. */
const longestWord = 40;

interface Graph {
  readonly letters: readonly string[];
  /** Bits that an edge gives to its letter. */
  readonly letterBits: bigint;
  readonly edges: BigUint64Array;
}

/** Given the path of a `.traineddata.gz`. Throws a RangeError where it is not what `dawg.h` describes. */
export async function wordsOf(file: string): Promise<readonly string[]> {
  const data = await promisify(gunzip)(await readFile(file));
  const graph = graphOf(part(data, parts.words), lettersOf(part(data, parts.letters)));
  const words: string[] = [];
  walk(graph, 0, '', words);
  return words;
}

function part(data: Buffer, place: number): Buffer {
  const count = data.readInt32LE(0);
  const offsets = Array.from({ length: count }, (_, index) => Number(data.readBigInt64LE(4 + 8 * index)));
  const start = offsets[place] ?? -1;
  if (start < 0) throw new RangeError(`The trained data has no part ${place}`);
  const end = offsets.slice(place + 1).find((offset) => offset >= 0) ?? data.length;
  return data.subarray(start, end);
}

/** One line a letter after the first, which is their number; the letter ends at the first blank. */
function lettersOf(part: Buffer): readonly string[] {
  const lines = part.toString().split('\n');
  const [count = ''] = lines;
  return lines.slice(1, Number.parseInt(count, 10) + 1).map((line) => line.slice(0, Math.max(1, line.indexOf(' '))));
}

function graphOf(part: Buffer, letters: readonly string[]): Graph {
  if (part.readInt16LE(0) !== magic) throw new RangeError('The word graph does not begin as it should');
  const letterCount = part.readInt32LE(2);
  const edges = new BigUint64Array(part.readInt32LE(6));
  for (let index = 0; index < edges.length; index += 1) edges[index] = part.readBigUInt64LE(header + edgeBytes * index);
  return { letters, letterBits: BigInt(letterCount.toString(2).length), edges };
}

function walk(graph: Graph, node: number, before: string, words: string[]): void {
  const { letters, letterBits, edges } = graph;
  const letterMask = (1n << letterBits) - 1n;
  for (let at = node; at < edges.length && before.length < longestWord; at += 1) {
    const edge = edges[at] ?? 0n;
    const flag = edge >> letterBits;
    const text = before + (letters[Number(edge & letterMask)] ?? '');
    const next = Number(edge >> (letterBits + flags.bits));
    if ((flag & flags.endsWord) !== 0n) words.push(text);
    if (next !== 0) walk(graph, next, text, words);
    if ((flag & flags.lastOfNode) !== 0n) return;
  }
}
