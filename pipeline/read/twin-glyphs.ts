// Glyphs that were shown into how many of them bear the letter of another glyph of their font, so hardly their own.
//
// A font of a PDF holds each glyph once. Where two glyphs of different width are both called `t`, one of them is
// something else that nobody named, `ti` or `tt`:
//
//     printed  till  rättelse          named  tll  rätelse
import type { Glyph } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { FontFace } from './font-face.ts';
import { twins as t } from './thresholds.ts';

/** How often each glyph was shown; the parser makes one object a glyph and font. */
export type GlyphCounts = Map<FontFace, Map<Glyph, number>>;

export function countGlyph(counts: GlyphCounts, face: FontFace, glyph: Glyph): void {
  let ofFace = counts.get(face);
  if (ofFace === undefined) {
    ofFace = new Map();
    counts.set(face, ofFace);
  }
  ofFace.set(glyph, (ofFace.get(glyph) ?? 0) + 1);
}

/** Small letters: blanks have many widths, and capitals and figures are often drawn in two sizes. */
const telling = /^\p{Ll}$/u;

/** How many glyphs were shown whose letter belongs to a glyph that is shown more often and has another width. */
export function twinGlyphs(counts: GlyphCounts): number {
  let twins = 0;
  for (const ofFace of counts.values()) {
    const byLetter = Map.groupBy(ofFace, ([glyph]) => glyph.unicode);
    for (const [letter, shown] of byLetter) if (telling.test(letter)) twins += twinsAmong(shown);
  }
  return twins;
}

function twinsAmong(shown: readonly (readonly [Glyph, number])[]): number {
  const main = shown.reduce<readonly [Glyph, number] | null>(
    (most, each) => (most === null || each[1] > most[1] ? each : most),
    null,
  );
  if (main === null) return 0;
  const others = shown.filter(([{ width }]) => Math.abs(width - main[0].width) > t.width);
  return others.reduce((sum, [, count]) => sum + count, 0);
}
