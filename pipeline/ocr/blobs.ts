// Ink into its connected pieces: the dots, letters and lines of a page.
import { type Ink, rowOf } from './ink.ts';

/** A piece of connected ink; edges in dots, `right` and `bottom` exclusive. */
export interface Blob {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Dots of ink. */
  ink: number;
}

/** Runs of ink in one row, `[start, end)`, each with the piece it belongs to; used again for each row, to be quick. */
interface Row {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly pieces: Int32Array;
  count: number;
}

interface Pieces {
  readonly blobs: Blob[];
  /** For each piece the one it was joined to, itself if to none. */
  readonly parents: number[];
}

/** Pieces that touch at a corner are one. In the order of their topmost, then leftmost dot. */
export function blobsOf(ink: Ink): readonly Blob[] {
  const pieces: Pieces = { blobs: [], parents: [] };
  let above = emptyRow(ink);
  let row = emptyRow(ink);
  for (let y = 0; y < ink.height; y += 1) {
    findRuns(ink, y, row);
    attach(row, above, y, pieces);
    [above, row] = [row, above];
  }
  return pieces.blobs.filter((_, piece) => pieces.parents[piece] === piece);
}

function emptyRow({ width }: Ink): Row {
  const most = (width >> 1) + 1;
  return { starts: new Int32Array(most), ends: new Int32Array(most), pieces: new Int32Array(most), count: 0 };
}

function findRuns(ink: Ink, y: number, row: Row): void {
  const dots = rowOf(ink, y);
  row.count = 0;
  for (let at = dots.indexOf(1); at !== -1; at = dots.indexOf(1, at)) {
    row.starts[row.count] = at;
    while (dots[at] === 1) at += 1;
    row.ends[row.count] = at;
    row.count += 1;
  }
}

/** Gives each run of a row the piece of the runs above that it touches, or a new one. */
function attach(row: Row, above: Row, y: number, pieces: Pieces): void {
  let from = 0;
  for (let run = 0; run < row.count; run += 1) {
    const start = row.starts[run] ?? 0;
    const end = row.ends[run] ?? 0;
    while (from < above.count && (above.ends[from] ?? 0) < start) from += 1;
    let piece = -1;
    for (let other = from; other < above.count && (above.starts[other] ?? 0) <= end; other += 1) {
      const touched = above.pieces[other] ?? 0;
      piece = piece < 0 ? rootOf(pieces.parents, touched) : join(pieces, piece, touched);
    }
    if (piece < 0) {
      piece = pieces.blobs.push({ left: start, top: y, right: end, bottom: y + 1, ink: 0 }) - 1;
      pieces.parents.push(piece);
    }
    grow(pieces.blobs[piece], start, end, y);
    row.pieces[run] = piece;
  }
}

function rootOf(parents: number[], piece: number): number {
  let root = piece;
  for (let parent = parents[root] ?? root; parent !== root; parent = parents[root] ?? root) root = parent;
  parents[piece] = root;
  return root;
}

/** The earlier piece takes in the later one. */
function join({ blobs, parents }: Pieces, one: number, other: number): number {
  const [here, there] = [rootOf(parents, one), rootOf(parents, other)];
  if (here === there) return here;
  const [first, second] = here < there ? [here, there] : [there, here];
  const [into, from] = [blobs[first], blobs[second]];
  parents[second] = first;
  if (into === undefined || from === undefined) return first;
  into.left = Math.min(into.left, from.left);
  into.top = Math.min(into.top, from.top);
  into.right = Math.max(into.right, from.right);
  into.bottom = Math.max(into.bottom, from.bottom);
  into.ink += from.ink;
  return first;
}

function grow(piece: Blob | undefined, start: number, end: number, y: number): void {
  if (piece === undefined) return;
  piece.left = Math.min(piece.left, start);
  piece.right = Math.max(piece.right, end);
  piece.bottom = y + 1;
  piece.ink += end - start;
}
