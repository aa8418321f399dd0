// Printed words into the words and styles of a page model.
import type { TextStyle, Word } from '../../schemas/pages.ts';
import { black } from './colour.ts';
import { withoutDoubles } from './double-print.ts';
import { boxOf, rounded, roundedTo } from './matrix.ts';
import type { PrintedWord, Run } from './printed-text.ts';
import { angles } from './thresholds.ts';
import { type Ground, hiddenReason } from './visibility.ts';

export interface PageWords {
  readonly styles: TextStyle[];
  readonly words: Word[];
  /** Those of `printed` that a reader sees. */
  readonly shown: readonly PrintedWord[];
}

export function pageWords(printed: readonly PrintedWord[], ground: Ground): PageWords {
  const styles: TextStyle[] = [];
  const places = new Map<string, number>();
  const words: Word[] = [];
  const shown: PrintedWord[] = [];
  for (const each of withoutDoubles(printed)) {
    const hidden = hiddenReason(each, ground);
    const turned = turnOf(each.run);
    if (hidden === null) shown.push(each);
    words.push({
      text: each.text,
      box: boxOf(each.bounds),
      baseline: rounded(baselineOf(each)),
      style: styleOf(each, styles, places),
      ...(turned === null ? {} : { turned }),
      ...(hidden === null ? {} : { hidden }),
    });
  }
  return { styles, words, shown };
}

/** y where the word starts on its baseline. */
function baselineOf({ run: { along, across }, start }: PrintedWord): number {
  return start * along[1] + across * along[0];
}

function styleOf({ run, bold }: PrintedWord, styles: TextStyle[], places: Map<string, number>): number {
  const size = roundedTo(run.em, 10);
  const style: TextStyle = { font: run.font, size, bold, italic: run.italic, colour: run.colour ?? black };
  const key = `${style.font}|${size}|${bold}|${style.italic}|${style.colour}`;
  const known = places.get(key);
  if (known !== undefined) return known;
  places.set(key, styles.length);
  return styles.push(style) - 1;
}

/** Clockwise degrees; null for upright. Slanted text counts as the nearest quarter turn that is not upright. */
function turnOf({ along: [dx, dy] }: Run): 90 | 180 | 270 | null {
  if (dy === 0 && dx > 0) return null;
  const degrees = (Math.atan2(dy, dx) * 180) / Math.PI;
  if (Math.abs(degrees) <= angles.upright) return null;
  if (Math.abs(degrees) >= 135) return 180;
  return degrees > 0 ? 90 : 270;
}
