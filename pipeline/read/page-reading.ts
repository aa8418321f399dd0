// One page of an open PDF into its page model.
import type { OperatorChunk, OperatorSink, Page } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { PageModel } from '../../schemas/pages.ts';
import type { ReadLimits } from '../limits.ts';
import { graphicsOperators } from './graphics-operators.ts';
import { linksOf } from './links.ts';
import { boundsOf, boxOf, rounded } from './matrix.ts';
import type { OpenPdf } from './open-pdf.ts';
import { outlineRows } from './outline-rows.ts';
import { type PageFrame, pageFrame } from './page-frame.ts';
import { pageWords } from './page-words.ts';
import { paintingCodes, pathOperators } from './path-operators.ts';
import { core } from './pdfjs.ts';
import { endRow } from './printed-text.ts';
import { rulesOf } from './rules.ts';
import { openSheet, type Sheet } from './sheet.ts';
import { type Operator, textOperators } from './text-operators.ts';
import { textTrust } from './text-trust.ts';
import { twinGlyphs } from './twin-glyphs.ts';
import { groundOf } from './visibility.ts';

/** For each instruction number of the parser, what it does. */
const operators = operatorTable({ ...textOperators, ...graphicsOperators, ...pathOperators });
const paintings = paintingCodes(core.OPS);

function operatorTable(byName: Readonly<Record<string, Operator>>): readonly (Operator | undefined)[] {
  const table: (Operator | undefined)[] = [];
  for (const [name, operator] of Object.entries(byName)) {
    const code = core.OPS[name];
    if (code === undefined) throw new RangeError(`pdf.js has no instruction ${name}`);
    table[code] = operator;
  }
  return table;
}

/** Letter size: what a page without a usable size is taken for, as pdf.js does. */
const letter = [0, 0, 612, 792] as const;

/** `page` is null if not even its size is known. */
export function frameOf(page: Page | null): PageFrame {
  return page === null ? pageFrame(letter, 0, 1) : pageFrame(boundsOf(page.view) ?? letter, page.rotate, page.userUnit);
}

/** A page with more on it than it may have; recognised by its class. */
export class PageTooFull extends Error {
  override readonly name = 'PageTooFull';
}

/** Given an open PDF and one of its pages, counted from 1. Rejects when the page cannot be read. */
export async function readPage(pdf: OpenPdf, page: Page, number: number, limits: ReadLimits): Promise<PageModel> {
  const sheet = await paintedSheet(pdf, page, number, limits);
  const { frame, coats, images, areas } = sheet;
  const { width, height } = frame;
  const rows = outlineRows(sheet.shapes);
  const twins = twinGlyphs(sheet.glyphs);
  const { words, styles, shown } = pageWords(sheet.text.words, groundOf(width, height, coats));
  return {
    ...blankPage(number, frame),
    textSource: words.length > 0 ? 'text-layer' : 'none',
    textTrust: textTrust(sheet.text.words, shown, sheet.text.controls),
    styles,
    words,
    rules: rulesOf(sheet.strokes),
    areas: areas.map(({ bounds, fill }) => ({ box: boxOf(bounds), fill })),
    images,
    links: await linksOf(page, frame, limits.pageDrawings),
    ...(rows.length === 0 ? {} : { outlineRows: rows }),
    ...(twins === 0 ? {} : { twinGlyphs: twins }),
  };
}

async function paintedSheet(pdf: OpenPdf, page: Page, number: number, limits: ReadLimits): Promise<Sheet> {
  const { fonts, layers, handler } = pdf;
  const { pageDrawings: mostDrawings, pageCharacters: mostCharacters } = limits;
  const sheet = openSheet({ frame: frameOf(page), layers, fonts, paintings, mostDrawings, mostCharacters });
  const task = new core.WorkerTask(`page ${number}`);
  const intent = core.RenderingIntentFlag.DISPLAY | core.RenderingIntentFlag.OPLIST;
  const { sink, fault } = sinkFor(sheet);
  await page.getOperatorList({ handler, sink, task, intent });
  if (fault() !== null) throw fault();
  if (sheet.text.full) throw new PageTooFull('The page has more characters than it may');
  endRow(sheet.text);
  return sheet;
}

/** The parser would swallow what goes wrong while painting; so it is kept and asked for at the end. */
function sinkFor(sheet: Sheet): { sink: OperatorSink; fault: () => unknown } {
  let fault: unknown = null;
  const enqueue = (chunk: OperatorChunk): void => {
    try {
      paint(sheet, chunk);
    } catch (error) {
      fault ??= error;
    }
  };
  return { sink: { ready: Promise.resolve(), enqueue }, fault: () => fault };
}

function paint(sheet: Sheet, { fnArray, argsArray, length }: OperatorChunk): void {
  for (let index = 0; index < length; index += 1) {
    operators[fnArray[index] ?? 0]?.(sheet, argsArray[index] ?? []);
  }
}

/** A page with nothing on it. */
export function blankPage(number: number, { width, height, rotation }: PageFrame): PageModel {
  return {
    number,
    width: rounded(width),
    height: rounded(height),
    rotation,
    textSource: 'none',
    textTrust: 0,
    ocrConfidence: null,
    failed: null,
    styles: [],
    words: [],
    rules: [],
    areas: [],
    images: [],
    links: [],
  };
}
