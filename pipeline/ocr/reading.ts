// A page's picture into its lines: cleaned, turned upright, straightened, and read.
import { onWhitePaper } from './background.ts';
import { blobsOf } from './blobs.ts';
import type { Engine } from './engine.ts';
import { cutOut, type GreyPicture, type QuarterTurn, scaled, straightened, turned } from './grey-picture.ts';
import type { DotBounds, PrintedLine, ReadWord } from './hocr.ts';
import { type Ink, inkOf } from './ink.ts';
import type { OcrLanguage } from './languages.ts';
import { type Leader, leadersOf, withoutLeaders } from './leaders.ts';
import { liesSideways, mayStandOnHead, type Reading, wayUp } from './orientation.ts';
import { type PlacedPicture, resolutionOf, scaledInPlace, turnedWithPage } from './placed-picture.ts';
import { slopeOf } from './skew.ts';
import { leaders as leaderThresholds, pictures, skews } from './thresholds.ts';
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
  if (liesSideways(clean.picture, resolution)) {
    const turn = wayUp(turned(clean.picture, 90), reading) === 0 ? 90 : 270;
    return readUpright(clean, turn, engine, languages);
  }
  const first = readUpright(clean, 0, engine, languages);
  const overturned = mayStandOnHead(first.lines) && wayUp(clean.picture, reading) === 180;
  return overturned ? readUpright(clean, 180, engine, languages) : first;
}

function readUpright(
  clean: PlacedPicture,
  turn: QuarterTurn,
  engine: Engine,
  languages: readonly OcrLanguage[],
): PageReading {
  const upright = turnedWithPage(clean, turn);
  const resolution = resolutionOf(upright);
  const small = scaled(upright.picture, Math.min(1, skews.resolution / resolution));
  const skew = slopeOf(inkOf(small)).degrees;
  const straight = skew === 0 ? upright.picture : straightened(upright.picture, skew);
  const ink = inkOf(straight);
  const leaders = leadersOf(blobsOf(ink), resolution);
  const placed = { ...upright, picture: withoutLeaders(straight, leaders) };
  const lines = drawnIn(engine.read(placed.picture, resolution, languages), ink);
  const targets = leaders.map(({ target }) =>
    target === null ? [] : readAlone(straight, target, { engine, resolution, languages }),
  );
  return {
    placed,
    ink,
    lines,
    leaders: leaders.map((leader, index) => ({ ...leader, number: targets[index] ?? [] })),
    turn,
    skew,
  };
}

/** A small part of a picture, read as one line. */
function readAlone(
  picture: GreyPicture,
  part: DotBounds,
  { engine, resolution, languages }: Reading,
): readonly ReadWord[] {
  const cut = cutOut(picture, part, leaderThresholds.margin);
  const [shiftX, shiftY] = [part[0] - leaderThresholds.margin, part[1] - leaderThresholds.margin];
  return engine.read(cut, resolution, languages, 'line').flatMap(({ words }) =>
    words.map((word) => ({
      ...word,
      bounds: [
        word.bounds[0] + shiftX,
        word.bounds[1] + shiftY,
        word.bounds[2] + shiftX,
        word.bounds[3] + shiftY,
      ] as const,
    })),
  );
}
