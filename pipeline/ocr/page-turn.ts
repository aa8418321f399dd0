// A page that lies on its side or stands on its head into the same page as it is read.
//
// Everything on it is turned with it, and so is `rotation`: a viewer that shows the page at that rotation shows it
// upright, with every box where it belongs.
import type { Box, PageModel, Rule, Word } from '../../schemas/pages.ts';
import { rounded } from '../read/matrix.ts';
import type { QuarterTurn } from './grey-picture.ts';

type Point = readonly [number, number];

/** Given a page as displayed, the page turned clockwise. */
export function turnedPage(page: PageModel, turn: QuarterTurn): PageModel {
  if (turn === 0) return page;
  const { width, height } = page;
  const move = ([x, y]: Point): Point =>
    (({ 90: [height - y, x], 180: [width - x, height - y], 270: [y, width - x] }) as const)[turn];
  const box = (bounds: Box): Box =>
    boxBetween(move([bounds[0], bounds[1]]), move([bounds[0] + bounds[2], bounds[1] + bounds[3]]));
  const placed = <Thing extends { box: Box }>(thing: Thing): Thing => ({ ...thing, box: box(thing.box) });
  return {
    ...page,
    width: turn === 180 ? width : height,
    height: turn === 180 ? height : width,
    rotation: quarterTurn(page.rotation + turn),
    words: page.words.map((word) => turnedWord(word, placed(word), turn)),
    rules: page.rules.map((rule) => turnedRule(rule, move)),
    areas: page.areas.map(placed),
    images: page.images.map(placed),
    links: page.links.map(placed),
    ...(page.outlineRows === undefined ? {} : { outlineRows: page.outlineRows.map(placed) }),
  };
}

function boxBetween([x1, y1]: Point, [x2, y2]: Point): Box {
  return [rounded(Math.min(x1, x2)), rounded(Math.min(y1, y2)), rounded(Math.abs(x1 - x2)), rounded(Math.abs(y1 - y2))];
}

function quarterTurn(degrees: number): QuarterTurn {
  const turns: readonly QuarterTurn[] = [0, 90, 180, 270];
  return turns[(degrees / 90) % turns.length] ?? 0;
}

/** The foot of its box stands in for the baseline of a word whose way up has changed. */
function turnedWord(word: Word, { box }: Word, turn: QuarterTurn): Word {
  const { turned: _, ...rest } = word;
  const way = quarterTurn((word.turned ?? 0) + turn);
  return { ...rest, box, baseline: rounded(box[1] + box[3]), ...(way === 0 ? {} : { turned: way }) };
}

function turnedRule({ x1, y1, x2, y2, width }: Rule, move: (point: Point) => Point): Rule {
  const [left, top, wide, high] = boxBetween(move([x1, y1]), move([x2, y2]));
  return { x1: left, y1: top, x2: rounded(left + wide), y2: rounded(top + high), width };
}
