// A page's picture into its lines: cleaned, turned upright, straightened, and read.
import { onWhitePaper } from './background.ts';
import { type Blob, blobsOf } from './blobs.ts';
import { withBullets } from './bullets.ts';
import type { Engine } from './engine.ts';
import { cutOut, type GreyPicture, type QuarterTurn, straightened, turned } from './grey-picture.ts';
import type { DotBounds, PrintedLine, ReadWord } from './hocr.ts';
import { type Ink, inkOf } from './ink.ts';
import type { OcrLanguage } from './languages.ts';
import { type Leader, leadersOf, withoutLeaders } from './leaders.ts';
import { liesSideways, mayStandOnHead, type Reading, slopesOf, wayUp } from './orientation.ts';
import { paleLines } from './pale-print.ts';
import { type PlacedPicture, resolutionOf, scaledInPlace, turnedWithPage } from './placed-picture.ts';
import { leaders as leaderThresholds, pictures } from './thresholds.ts';
import { withUnread } from './unread-ink.ts';
import { drawnIn } from './word-bounds.ts';

/** A row of dots with the number it leads to. */
export interface ReadLeader extends Leader {
  readonly number: readonly ReadWord[];
}

export interface PageReading {
  /** As it was read: upright, straight and on white paper. */
  readonly placed: PlacedPicture;
  readonly ink: Ink;
  readonly lines: readonly PrintedLine[];
  readonly leaders: readonly ReadLeader[];
  readonly turn: QuarterTurn;
  /** Degrees. */
  readonly skew: number;
}

/** Each step is here because it was measured to help; `bench/recognition.ts` measures them all. */
export function readPicture(asDrawn: PlacedPicture, engine: Engine, languages: readonly OcrLanguage[]): PageReading {
  const drawn = scaledInPlace(asDrawn, resolutionOf(asDrawn) < pictures.coarse ? pictures.enlarged : 1);
  const resolution = resolutionOf(drawn);
  const clean = { ...drawn, picture: onWhitePaper(drawn.picture, resolution) };
  const reading = { engine, resolution, languages };
  const slopes = slopesOf(clean.picture, resolution);
  if (liesSideways(slopes)) {
    const turn = wayUp(turned(clean.picture, 90), reading) === 0 ? 90 : 270;
    return readUpright(turnedWithPage(clean, turn), turn, slopes.down.degrees, reading);
  }
  const first = readUpright(clean, 0, slopes.across.degrees, reading);
  const overturned = mayStandOnHead(first.lines) && wayUp(clean.picture, reading) === 180;
  return overturned ? readUpright(turnedWithPage(clean, 180), 180, slopes.across.degrees, reading) : first;
}

/** `upright` lies on its page as it was turned; its lines fall by `skew` degrees whichever way up they are. */
function readUpright(
  upright: PlacedPicture,
  turn: QuarterTurn,
  skew: number,
  { engine, languages }: Reading,
): PageReading {
  const resolution = resolutionOf(upright);
  const straight = skew === 0 ? upright.picture : straightened(upright.picture, skew);
  const ink = inkOf(straight);
  const blobs = blobsOf(ink);
  const leaders = leadersOf(blobs, resolution);
  const placed = { ...upright, picture: withoutLeaders(straight, leaders) };
  const reading = { engine, resolution, languages };
  const first = drawnIn(engine.read(placed.picture, resolution, languages), ink);
  const targets = leaders.map(({ target }) =>
    target === null ? [] : readAlone(straight, target, reading).flatMap(({ words }) => words),
  );
  const others = blobs.filter((blob) => !leaders.some(({ target }) => target !== null && touches(blob, target)));
  const read = withUnread(first, others, resolution, (part) => drawnIn(readAlone(straight, part, reading), ink));
  const pale = paleLines(straight, ink, read, resolution, (picture, part) => readAlone(picture, part, reading));
  const lines = [...withBullets(read, blobs, resolution), ...pale];
  return {
    placed,
    ink,
    lines,
    leaders: leaders.map((leader, index) => ({ ...leader, number: targets[index] ?? [] })),
    turn,
    skew,
  };
}

function touches({ left, top, right, bottom }: Blob, [from, above, to, below]: DotBounds): boolean {
  return left < to && right > from && top < below && bottom > above;
}

/** A small part of a picture, read as one line. */
function readAlone(
  picture: GreyPicture,
  part: DotBounds,
  { engine, resolution, languages }: Reading,
): readonly PrintedLine[] {
  const cut = cutOut(picture, part, leaderThresholds.margin);
  const [shiftX, shiftY] = [part[0] - leaderThresholds.margin, part[1] - leaderThresholds.margin];
  const moved = ([left, top, right, bottom]: DotBounds): DotBounds => [
    left + shiftX,
    top + shiftY,
    right + shiftX,
    bottom + shiftY,
  ];
  return engine.read(cut, resolution, languages, 'line').map(({ bounds, baseline, words }) => ({
    bounds: moved(bounds),
    baseline: [baseline[0] + shiftY, baseline[1] + shiftY],
    words: words.map((word) => ({ ...word, bounds: moved(word.bounds) })),
  }));
}
