// Pale print, which a page's one threshold takes for paper → lines that are read by themselves, with their ink made dark.
import { type Blob, blobsOf } from './blobs.ts';
import { type GreyPicture, white } from './grey-picture.ts';
import type { DotBounds, PrintedLine } from './hocr.ts';
import { type Ink, upTo } from './ink.ts';
import { halved } from './picture-size.ts';
import { pale as t } from './thresholds.ts';
import { isSure, letterGroups } from './unread-ink.ts';

/** Reads one part of a picture as one line; places are those of the picture. */
export type PictureReader = (picture: GreyPicture, part: DotBounds) => readonly PrintedLine[];

/**
 * Given a picture on white paper, its ink and the lines that were read, returns the lines of pale print besides. What
 * shines through from the back of a sheet is pale, too: it is no line, because nobody can be sure of words that are
 * mirrored. `resolution` in dots per inch.
 */
export function paleLines(
  picture: GreyPicture,
  ink: Ink,
  lines: readonly PrintedLine[],
  resolution: number,
  read: PictureReader,
): readonly PrintedLine[] {
  const blobs = palePieces(picture, ink);
  if (blobs.length > t.mostPieces) return [];
  const groups = letterGroups(lines, blobs, resolution).filter(({ length }) => length >= t.lineLetters);
  if (groups.length === 0) return [];
  const darker = darkened(picture);
  return groups.slice(0, t.mostLines).flatMap((part) => read(darker, boundsAround(part)).filter(isSure));
}

/**
 * Pieces of what is darker than paper and not dark enough for ink, in dots of the picture. They are looked for in half
 * the size, so that the grain of the paper is gone.
 */
function palePieces(picture: GreyPicture, ink: Ink): readonly Blob[] {
  return blobsOf(upTo(t.paper, halved(picture)))
    .map(({ left, top, right, bottom, ink: dots }) => ({
      left: left * 2,
      top: top * 2,
      right: right * 2,
      bottom: bottom * 2,
      ink: dots * 4,
    }))
    .filter((blob) => inkIn(ink, blob) <= t.darkShare * blob.ink);
}

function inkIn({ width, height, dots }: Ink, { left, top, right, bottom }: Blob): number {
  let sum = 0;
  for (let y = top; y < Math.min(bottom, height); y += 1)
    for (let x = left; x < Math.min(right, width); x += 1) sum += dots[y * width + x] ?? 0;
  return sum;
}

/** Grey that pale print has becomes black, paper stays white. */
function darkened({ width, height, dots }: GreyPicture): GreyPicture {
  const greys = Uint8Array.from({ length: white + 1 }, (_, grey) =>
    Math.max(0, white - ((white - grey) * white) / (white - t.black)),
  );
  return { width, height, dots: dots.map((grey) => greys[grey] ?? white) };
}

function boundsAround(blobs: readonly Blob[]): DotBounds {
  return [
    Math.min(...blobs.map(({ left }) => left)),
    Math.min(...blobs.map(({ top }) => top)),
    Math.max(...blobs.map(({ right }) => right)),
    Math.max(...blobs.map(({ bottom }) => bottom)),
  ];
}
