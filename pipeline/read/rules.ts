// Pieces of drawn lines into rules: straight pieces that touch become one, ticks and dots go.
import type { Rule } from '../../schemas/pages.ts';
import { rounded } from './matrix.ts';
import type { Stroke } from './sheet.ts';
import { lines } from './thresholds.ts';

/** A piece along one axis: from `start` to `end`, at `level` across it. */
interface Span {
  start: number;
  end: number;
  level: number;
  width: number;
}

/** Given pieces of lines in any order, the rules they make: horizontal ones from top to bottom, then vertical ones. */
export function rulesOf(strokes: readonly Stroke[]): Rule[] {
  const across: Span[] = [];
  const down: Span[] = [];
  for (const { bounds, width } of strokes) {
    const [left, top, right, bottom] = bounds;
    if (right - left >= bottom - top) across.push({ start: left, end: right, level: (top + bottom) / 2, width });
    else down.push({ start: top, end: bottom, level: (left + right) / 2, width });
  }
  return [
    ...joined(across).map(({ start, end, level, width }) => rule(start, level, end, level, width)),
    ...joined(down).map(({ start, end, level, width }) => rule(level, start, level, end, width)),
  ];
}

function rule(x1: number, y1: number, x2: number, y2: number, width: number): Rule {
  return { x1: rounded(x1), y1: rounded(y1), x2: rounded(x2), y2: rounded(y2), width: rounded(width) };
}

/**
 *     ──── ────   ── ── ── ──   ─      becomes   ─────────   ───────────
 */
function joined(spans: readonly Span[]): readonly Span[] {
  const open: Span[] = [];
  for (const level of levelsOf(spans)) {
    let last: Span | null = null;
    for (const span of level) {
      if (last !== null && span.start - last.end <= reach(last, span)) extend(last, span);
      else {
        last = { ...span };
        open.push(last);
      }
    }
  }
  return open.filter(({ start, end }) => end - start >= lines.shortest);
}

/** Pieces on the same line, each list in order along it. */
function levelsOf(spans: readonly Span[]): readonly (readonly Span[])[] {
  const sorted = [...spans].sort((one, other) => one.level - other.level || one.start - other.start);
  const levels: Span[][] = [];
  let base = Number.NEGATIVE_INFINITY;
  for (const span of sorted) {
    if (span.level - base > lines.joint) {
      levels.push([]);
      base = span.level;
    }
    levels.at(-1)?.push(span);
  }
  return levels.map((level) => level.sort((one, other) => one.start - other.start));
}

/** How far the next piece may be away. */
function reach(last: Span, next: Span): number {
  return Math.min(last.end - last.start, next.end - next.start) <= lines.dash ? lines.dashGap : lines.joint;
}

function extend(last: Span, next: Span): void {
  last.end = Math.max(last.end, next.end);
  last.width = Math.max(last.width, next.width);
}
