// The laid-out document → what its text looks like, page by page: headings stand out from it.
import type { Layout, Line } from '../layout/model.ts';
import type { BodyLook } from './heading.ts';
import { segmentThresholds as t } from './thresholds.ts';

/**
 * Given the document, returns the look of its text as headings of a page (1-based) are measured by it. A page set in
 * larger letters throughout, as minutes before an annex in small print, is measured by its own size.
 */
export function bodyLooks(layout: Layout): (page: number) => BodyLook {
  const lines = layout.blocks.flatMap((block) => block.lines);
  const shifts = new Map(
    layout.blocks.flatMap(({ print, lines: own }) => (print ? own.map((line) => [line, print.shift] as const) : [])),
  );
  const body = bodyLook(lines, layout.pages[0]?.width ?? 595, shifts);
  const pages = Map.groupBy(lines, ({ page }) => page);
  const looks = new Map([...pages].map(([page, own]) => [page, lookOn(own, body)]));
  return (page) => looks.get(page) ?? body;
}

function lookOn(lines: readonly Line[], body: BodyLook): BodyLook {
  const size = commonest(lines, (line) => line.size);
  const letters = lettersIn(lines);
  const own = lettersIn(lines.filter((line) => line.size === size));
  if (size <= body.size || own < t.pageLetters || own < t.pageShare * letters) return body;
  return { ...body, size, large: Math.max(body.large, size) };
}

/** The commonest size, weight and left edge of the text; lines in columns are shifted to the first one. */
function bodyLook(lines: readonly Line[], width: number, shifts: ReadonlyMap<Line, number>): BodyLook {
  return {
    size: commonest(lines, (line) => line.size),
    large: largeSize(lines),
    bold: commonest(lines, (line) => Number(line.bold)) === 1,
    left: commonest(lines, (line) => Math.round((line.box[0] - (shifts.get(line) ?? 0)) / 4) * 4),
    width,
  };
}

/** The value that most letters have. */
function commonest(lines: readonly Line[], key: (line: Line) => number): number {
  const weights = new Map<number, number>();
  for (const line of lines) weights.set(key(line), (weights.get(key(line)) ?? 0) + line.text.length);
  return [...weights].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0] as [number, number])[0];
}

function lettersIn(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

/** The smallest size (points) that stands out: headings take up less than a share of all letters. */
function largeSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) letters.set(line.size, (letters.get(line.size) ?? 0) + line.text.length);
  const all = lettersIn(lines);
  let above = 0;
  let large = Infinity;
  for (const [size, count] of [...letters].sort(([a], [b]) => b - a)) {
    above += count;
    if (above > t.largeShare * all) break;
    large = size;
  }
  return large;
}
