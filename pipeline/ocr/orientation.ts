// A placed picture into the quarter turn that makes it upright.

import { blobsOf } from './blobs.ts';
import type { Engine } from './engine.ts';
import { type GreyPicture, turned } from './grey-picture.ts';
import type { PrintedLine } from './hocr.ts';
import type { Ink } from './ink.ts';
import { inkOf } from './ink.ts';
import type { OcrLanguage } from './languages.ts';
import { erased, leadersOf } from './leaders.ts';
import { halved } from './picture-size.ts';
import { type Slope, slopeOf } from './skew.ts';
import { skews, orientation as t } from './thresholds.ts';

/** How a picture is read, for trying. */
export interface Reading {
  readonly engine: Engine;
  readonly resolution: number;
  readonly languages: readonly OcrLanguage[];
}

export interface Slopes {
  /** Of the lines across the picture. */
  readonly across: Slope;
  /** Of the lines across the picture once it is turned clockwise by 90°. */
  readonly down: Slope;
}

/** Slopes are looked for in a small picture: the large one has no more of them. */
export function slopesOf(picture: GreyPicture, resolution: number): Slopes {
  if (resolution > skews.fine) return slopesOf(halved(picture), resolution / 2);
  const ink = inkOf(picture);
  return { across: slopeOf(ink, resolution), down: slopeOf(turned(ink, 90), resolution) };
}

/** True where lines run up and down the picture, not across it. */
export function liesSideways({ across, down }: Slopes): boolean {
  return down.sharpness > across.sharpness * t.sideways;
}

/** Whether a picture reads better as it is (0) or upside down (180): a strip of it is tried both ways. */
export function wayUp(picture: GreyPicture, reading: Reading): 0 | 180 {
  const dots = leadersOf(blobsOf(inkOf(picture)), reading.resolution).map(({ bounds }) => bounds);
  const strip = fullestStrip(erased(picture, dots), Math.round(reading.resolution * t.strip));
  const [upright, overturned] = [strip, turned(strip, 180)].map((way) => certaintyOf(readStrip(way, reading)));
  return (overturned ?? 0) > (upright ?? 0) + t.margin ? 180 : 0;
}

/** True where words are so uncertain that the page may stand on its head. */
export function mayStandOnHead(lines: readonly PrintedLine[]): boolean {
  return lettersOf(lines) >= t.leastLetters && certaintyOf(lines) < t.doubtful;
}

function readStrip(strip: GreyPicture, { engine, resolution, languages }: Reading): readonly PrintedLine[] {
  return engine.read(strip, resolution, languages);
}

/** Rows with the most ink: lines of text, whatever the page has besides. */
function fullestStrip(picture: GreyPicture, rows: number): GreyPicture {
  const { width, height, dots } = picture;
  if (rows >= height) return picture;
  const inRow = inkInRows(inkOf(picture));
  let [sum, best, top] = [0, -1, 0];
  for (let y = 0; y < height; y += 1) {
    sum += (inRow[y] ?? 0) - (inRow[y - rows] ?? 0);
    if (y >= rows && sum > best) [best, top] = [sum, y - rows];
  }
  return { width, height: rows, dots: dots.slice(top * width, (top + rows) * width) };
}

function inkInRows({ width, height, dots }: Ink): Uint32Array {
  const counts = new Uint32Array(height);
  for (let at = dots.indexOf(1); at !== -1; at = dots.indexOf(1, at + 1)) {
    const row = Math.floor(at / width);
    counts[row] = (counts[row] ?? 0) + 1;
  }
  return counts;
}

/** Mean over the letters, 0..1. */
function certaintyOf(lines: readonly PrintedLine[]): number {
  const words = lines.flatMap((line) => line.words);
  const sure = words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0);
  return sure / Math.max(1, lettersOf(lines));
}

function lettersOf(lines: readonly PrintedLine[]): number {
  return lines.reduce((sum, { words }) => sum + words.reduce((letters, { text }) => letters + text.length, 0), 0);
}
