// Ink into its connected pieces: the dots, letters and lines of a page.
import type { Ink } from './ink.ts';

/** A piece of connected ink; edges in dots, `right` and `bottom` exclusive. */
export interface Blob {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Dots of ink. */
  ink: number;
}

/** In each row, the runs of ink as `[start, end)`, each with the piece it belongs to. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly piece: number;
}

/** Pieces that touch at a corner are one. In the order of their topmost, then leftmost dot. */
export function blobsOf(ink: Ink): readonly Blob[] {
  const pieces: Blob[] = [];
  const parents: number[] = [];
  let above: readonly Run[] = [];
  for (let y = 0; y < ink.height; y += 1) {
    const row: Run[] = [];
    let from = 0;
    for (const [start, end] of runsIn(ink, y)) {
      while ((above[from]?.end ?? Number.POSITIVE_INFINITY) < start) from += 1;
      let piece = -1;
      for (let index = from; index < above.length; index += 1) {
        const other = above[index];
        if (other === undefined || other.start > end) break;
        piece = piece < 0 ? rootOf(parents, other.piece) : join(pieces, parents, piece, other.piece);
      }
      if (piece < 0) {
        piece = pieces.push({ left: start, top: y, right: end, bottom: y + 1, ink: 0 }) - 1;
        parents.push(piece);
      }
      grow(pieces[piece], start, end, y);
      row.push({ start, end, piece });
    }
    above = row;
  }
  return pieces.filter((_, piece) => parents[piece] === piece);
}

function runsIn({ width, dots }: Ink, y: number): readonly (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  const first = y * width;
  const last = first + width;
  for (let at = dots.indexOf(1, first); at !== -1 && at < last; at = dots.indexOf(1, at)) {
    const start = at;
    while (at < last && dots[at] === 1) at += 1;
    runs.push([start - first, at - first]);
  }
  return runs;
}

function rootOf(parents: number[], piece: number): number {
  let root = piece;
  while (parents[root] !== undefined && parents[root] !== root) root = parents[root] ?? root;
  parents[piece] = root;
  return root;
}

/** The earlier piece takes in the later one. */
function join(pieces: readonly Blob[], parents: number[], one: number, other: number): number {
  const [first, second] = [rootOf(parents, one), rootOf(parents, other)].sort((a, b) => a - b);
  const [into, from] = [pieces[first ?? 0], pieces[second ?? 0]];
  if (first === undefined || second === undefined || first === second || !into || !from) return first ?? one;
  parents[second] = first;
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
