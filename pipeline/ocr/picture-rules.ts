// The ink of a page into its drawn lines: borders of tables, lines under headings.
import type { Rule } from '../../schemas/pages.ts';
import { rounded } from '../read/matrix.ts';
import type { Ink } from './ink.ts';
import { type PlacedPicture, pointOf } from './placed-picture.ts';
import { pictureRules as t } from './thresholds.ts';

/** A stretch of ink along one axis, in dots: `from` to `to`, and across it `near` to `far`; ends exclusive. */
interface Bar {
  from: number;
  to: number;
  near: number;
  far: number;
}

/** Given the ink of a placed picture, its rules in points: level ones first, then upright ones. */
export function rulesInPicture(ink: Ink, placed: PlacedPicture): Rule[] {
  const { width, height, dots } = ink;
  const rows: Lines = { dots, lines: height, length: width, step: 1, stride: width };
  const columns: Lines = { dots, lines: width, length: height, step: width, stride: 1 };
  const level = barsOf(rows, placed.scaleX, placed.scaleY, t.level).map((bar) => ruleOf(bar, placed, true));
  const bars = barsOf(columns, placed.scaleY, placed.scaleX, t.upright);
  const upright = bars.map((bar) => ruleOf(bar, placed, false)).filter((rule) => isBorder(rule, level));
  return [...level, ...upright].slice(0, t.most);
}

/** Short upright strokes are letters, unless they meet a level rule. */
function isBorder({ x1, y1, y2 }: Rule, level: readonly Rule[]): boolean {
  const meets = (rule: Rule): boolean =>
    x1 >= rule.x1 - t.joint && x1 <= rule.x2 + t.joint && rule.y1 >= y1 - t.joint && rule.y1 <= y2 + t.joint;
  return y2 - y1 >= t.surelyUpright || level.some(meets);
}

/**
 *     ▬▬▬▬▬▬▬▬▬
 *           ▬▬▬▬▬▬▬▬▬▬   runs of neighbouring rows that touch are one bar, so that it may fall a little
 */
function barsOf(ink: Lines, along: number, across: number, shape: BarShape): readonly Bar[] {
  const bars: Bar[] = [];
  let open: Bar[] = [];
  for (let y = 0; y < ink.lines; y += 1) {
    const next: Bar[] = [];
    for (const [from, to] of longRuns(ink, y, shape.run * along)) {
      const touching = open.find((bar) => bar.far >= y && from <= bar.to + along && to >= bar.from - along);
      if (touching === undefined) next.push({ from, to, near: y, far: y + 1 });
      else {
        touching.from = Math.min(touching.from, from);
        touching.to = Math.max(touching.to, to);
        touching.far = y + 1;
      }
    }
    const done = open.filter((bar) => bar.far < y);
    bars.push(...done);
    open = [...open.filter((bar) => bar.far >= y), ...next];
  }
  return [...bars, ...open].filter(
    ({ from, to, near, far }) => to - from >= shape.length * along && far - near <= shape.thickness * across,
  );
}

/** In points. */
interface BarShape {
  /** Shortest run of ink in one row of dots. */
  readonly run: number;
  readonly length: number;
  readonly thickness: number;
}

/** Ink line by line, across the picture or down it: from one dot of a line to the next it is `step`, between lines `stride`. */
interface Lines {
  readonly dots: Uint8Array;
  readonly lines: number;
  readonly length: number;
  readonly step: number;
  readonly stride: number;
}

/** Runs of ink of at least `least` dots in a line: each has ink at some multiple of that length, so no more is looked at. */
function longRuns(
  { dots, length, step, stride }: Lines,
  line: number,
  least: number,
): readonly (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  const pitch = Math.max(1, Math.floor(least));
  const isInk = (place: number): boolean => dots[line * stride + place * step] === 1;
  for (let place = pitch - 1; place < length; place += pitch) {
    if (!isInk(place)) continue;
    let [from, to] = [place, place + 1];
    while (from > 0 && isInk(from - 1)) from -= 1;
    while (to < length && isInk(to)) to += 1;
    if (to - from >= least) runs.push([from, to]);
    while (place + pitch < to) place += pitch;
  }
  return runs;
}

function ruleOf({ from, to, near, far }: Bar, placed: PlacedPicture, level: boolean): Rule {
  const middle = (near + far) / 2;
  const [x1, y1] = level ? pointOf(placed, from, middle) : pointOf(placed, middle, from);
  const [x2, y2] = level ? pointOf(placed, to, middle) : pointOf(placed, middle, to);
  const width = (far - near) / (level ? placed.scaleY : placed.scaleX);
  return { x1: rounded(x1), y1: rounded(y1), x2: rounded(x2), y2: rounded(y2), width: rounded(width) };
}
