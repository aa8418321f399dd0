// What Tesseract writes about a page (hOCR) into lines of words in dots of the picture.

/** `[left, top, right, bottom]` in dots. */
export type DotBounds = readonly [number, number, number, number];

export interface ReadWord {
  readonly text: string;
  readonly bounds: DotBounds;
  /** 0..1 */
  readonly confidence: number;
}

export interface PrintedLine {
  readonly bounds: DotBounds;
  /** Baseline at the left and at the right end of the line. */
  readonly baseline: readonly [number, number];
  readonly words: readonly ReadWord[];
}

/**
 *     <span class='ocr_line' … title="bbox 204 309 1457 339; baseline 0.002 -8; x_size 29; …">
 *      <span class='ocrx_word' … title='bbox 204 309 252 331; x_wconf 96'>The</span>
 *
 * One line of markup for each line and each word; the text is escaped as in HTML. The baseline is a slope and a height
 * over the bottom left corner of the line.
 */
export function linesOfHocr(hocr: string): readonly PrintedLine[] {
  const lines: { bounds: DotBounds; baseline: readonly [number, number]; words: ReadWord[] }[] = [];
  for (const markup of hocr.split('\n')) {
    const bounds = boundsIn(markup);
    if (bounds === null) continue;
    if (markup.includes("class='ocrx_word'")) {
      const word = wordIn(markup, bounds);
      if (word !== null) lines.at(-1)?.words.push(word);
    } else if (lineClasses.test(markup)) lines.push({ bounds, baseline: baselineIn(markup, bounds), words: [] });
  }
  return lines.filter(({ words }) => words.length > 0);
}

/** Tesseract calls lines by what it takes them for. */
const lineClasses = /class='ocr_(?:line|header|caption|textfloat)'/u;
const bbox = /bbox (\d{1,6}) (\d{1,6}) (\d{1,6}) (\d{1,6})/u;
const slope = /baseline (-?\d{0,4}\.?\d{0,8}) (-?\d{1,6})/u;
const wordText = /x_wconf (\d{1,3})[^>]{0,200}>([^<]{1,800})/u;

function boundsIn(markup: string): DotBounds | null {
  const found = bbox.exec(markup);
  if (found === null) return null;
  const [, left, top, right, bottom] = found.map(Number);
  return [left ?? 0, top ?? 0, right ?? 0, bottom ?? 0];
}

function baselineIn(markup: string, [left, , right, bottom]: DotBounds): readonly [number, number] {
  const [, rise = '0', height = '0'] = slope.exec(markup) ?? [];
  const start = bottom + Number(height);
  return [start, start + Number(rise) * (right - left)];
}

/** Longer words are rows of dots or dashes. */
const longestWord = 100;

function wordIn(markup: string, bounds: DotBounds): ReadWord | null {
  const [, certainty, escaped] = wordText.exec(markup) ?? [];
  if (certainty === undefined || escaped === undefined) return null;
  const text = unescaped(escaped)
    .normalize('NFC')
    .replace(/[\s\p{Cc}]/gu, '')
    .slice(0, longestWord);
  return text === '' ? null : { text, bounds, confidence: Number(certainty) / 100 };
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
]);

function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => entities.get(entity) ?? entity);
}
