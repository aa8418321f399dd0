// Blocks and furniture → one canonical text, in which every word knows its place.
import { isWordAt } from '../text/signs.ts';
import type { Block, Furniture, Line } from './model.ts';

export interface CanonicalText {
  readonly text: string;
  readonly bodyEnd: number;
  readonly lines: Line[];
}

/** Writes blocks, then a form feed and the furniture; sets `start` and `end` of blocks and words. */
export function writeCanonical(blocks: readonly Block[], furniture: readonly Furniture[]): CanonicalText {
  const writer = new CanonicalWriter(blocks);
  blocks.forEach((block, i) => {
    const before = blocks[i - 1];
    if (before) writer.separate(sameRow(before, block) ? '\t' : '\n');
    block.start = writer.length;
    for (const line of block.lines) writer.line(line);
    block.end = writer.length;
  });
  const bodyEnd = writer.length;
  furniture.forEach(({ line }, i) => {
    writer.separate(i === 0 ? '\n\f\n' : '\n');
    writer.line(line);
  });
  return { text: writer.text, bodyEnd, lines: writer.lines };
}

function sameRow(a: Block, b: Block): boolean {
  return (
    a.cell !== null &&
    b.cell !== null &&
    a.cell.table === b.cell.table &&
    a.cell.row === b.cell.row &&
    a.cell.column !== b.cell.column
  );
}

/** Words that stand whole inside a line, lower case: they decide how a word broken at a line's end is joined. */
function vocabulary(blocks: readonly Block[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    for (const line of block.lines) {
      line.words.forEach(({ word }, i) => {
        if (i === line.words.length - 1 && (word.text.endsWith('-') || word.text.endsWith('\u00AD'))) return;
        const key = bare(word.text);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      });
    }
  }
  return counts;
}

function bare(text: string): string {
  const lower = text.toLowerCase();
  if (isWordAt(lower, 0) && isWordAt(lower, lower.length - 1)) return lower;
  return lower.replace(/^[^\p{L}\p{N}]{1,5}|[^\p{L}\p{N}]{1,5}$/gu, '');
}

/** Keeps its pieces apart until the end: asking a growing string for its last letters copies it every time. */
class CanonicalWriter {
  readonly lines: Line[] = [];
  readonly #pieces: string[] = [];
  readonly #blocks: readonly Block[];
  #vocabulary: ReadonlyMap<string, number> | null = null;
  #length = 0;
  #fresh = true;

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks;
  }

  /** Counted when the first broken word asks for it. */
  get #known(): ReadonlyMap<string, number> {
    this.#vocabulary ??= vocabulary(this.#blocks);
    return this.#vocabulary;
  }

  get length(): number {
    return this.#length;
  }

  get text(): string {
    return this.#pieces.join('');
  }

  separate(by: string): void {
    this.#write(by);
    this.#fresh = true;
  }

  line(line: Line): void {
    this.lines.push(line);
    for (const [i, placed] of line.words.entries()) {
      const join = i === 0 && !this.#fresh ? this.#joint(placed.word.text) : 'blank';
      if (join === 'drop-hyphen') this.#dropHyphen();
      if (!this.#fresh && join === 'blank') this.#write(' ');
      this.#fresh = false;
      placed.start = this.#length;
      this.#write(withoutSoftHyphens(placed.word.text));
      placed.end = this.#length;
    }
  }

  #write(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  /** How the first word of a line joins the last word of the line above. */
  #joint(word: string): 'blank' | 'keep-hyphen' | 'drop-hyphen' {
    const last = this.#pieces.at(-1) ?? '';
    if (last.endsWith('\u00AD')) return 'drop-hyphen';
    if (!last.endsWith('-')) return 'blank';
    const broken = /^[("“„]{0,2}([\p{L}\p{M}\p{N}'’]{1,60}(?:-[\p{L}\p{N}]{1,60}){0,4})-$/u.exec(last);
    if (!broken?.[1] || !/^\p{L}/u.test(word)) return 'blank';
    const head = broken[1].toLowerCase();
    const tail = bare(word);
    const whole = this.#known.get(head + tail) ?? 0;
    const parted = this.#known.get(`${head}-${tail}`) ?? 0;
    if (whole !== parted) return whole > parted ? 'drop-hyphen' : 'keep-hyphen';
    if (isSuspended(tail, this.#known)) return 'blank';
    if (!/^\p{Ll}/u.test(word) || /[\p{N}]$|^.$|\p{Lu}$/u.test(broken[1])) return 'keep-hyphen';
    return 'drop-hyphen';
  }

  #dropHyphen(): void {
    const last = this.#pieces.pop() ?? '';
    this.#pieces.push(last.slice(0, -1));
    this.#length -= 1;
    const before = this.lines.at(-2)?.words.at(-1);
    if (before) before.end = this.#length;
  }
}

/** A soft hyphen inside a word is not printed; at its end the word is broken. */
function withoutSoftHyphens(text: string): string {
  return text.includes('\u00AD') ? text.replaceAll(/\u00AD(?!$)/gu, '') : text;
}

/** "bygge- og anlæg": a short word that often stands alone follows a hyphen that is meant. */
function isSuspended(tail: string, known: ReadonlyMap<string, number>): boolean {
  return tail.length <= 4 && (known.get(tail) ?? 0) >= 3;
}
