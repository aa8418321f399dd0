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
  const sheet = openStyles();
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
      style: styleOf(each, sheet),
      ...(turned === null ? {} : { turned }),
      ...(hidden === null ? {} : { hidden }),
    });
  }
  return { styles: sheet.styles, words, shown };
}

/** y where the word starts on its baseline. */
function baselineOf({ run: { along, across }, start }: PrintedWord): number {
  return start * along[1] + across * along[0];
}

interface StyleSheet {
  readonly styles: TextStyle[];
  /** Places in `styles`, by look, and by run for those that were asked for before. */
  readonly byLook: Map<string, number>;
  readonly byRun: Map<Run, number>;
}

function openStyles(): StyleSheet {
  return { styles: [], byLook: new Map(), byRun: new Map() };
}

/** Words of one run look alike, unless one was printed twice. */
function styleOf({ run, bold }: PrintedWord, sheet: StyleSheet): number {
  if (bold !== run.bold) return placeOf(styleLike(run, bold), sheet);
  const known = sheet.byRun.get(run);
  if (known !== undefined) return known;
  const place = placeOf(styleLike(run, bold), sheet);
  sheet.byRun.set(run, place);
  return place;
}

function styleLike({ font, em, italic, colour }: Run, bold: boolean): TextStyle {
  return { font, size: roundedTo(em, 10), bold, italic, colour: colour ?? black };
}

function placeOf(style: TextStyle, { styles, byLook }: StyleSheet): number {
  const look = `${style.font}|${style.size}|${style.bold}|${style.italic}|${style.colour}`;
  const known = byLook.get(look);
  if (known !== undefined) return known;
  byLook.set(look, styles.length);
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
