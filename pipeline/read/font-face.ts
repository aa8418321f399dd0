// A font as pdf.js has read it into what the reader needs: name, weight, slant, and how far glyphs reach up and down.
import type { Dict, Font, TranslatedFont } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { readable } from './fallible.ts';
import { type FontTraits, traitsOfFile, traitsOfName } from './font-traits.ts';
import { core } from './pdfjs.ts';
import type { LetterTable } from './unnamed-glyphs.ts';

export interface FontFace extends FontTraits {
  readonly name: string;
  readonly vertical: boolean;
  /** For fonts that number their glyphs freely: which of them have letters; otherwise null. */
  readonly named: LetterTable | null;
  /** The file does not tell the letters of any glyph: those we have are their numbers. */
  readonly nameless: boolean;
  /** Glyph space into text space: [horizontal, vertical], usually 0.001. */
  readonly unit: readonly [number, number];
  /** Text space units per em: 1, unless a Type 3 font counts otherwise. */
  readonly em: number;
  /** Ems above and (positive) below the baseline. */
  readonly ascent: number;
  readonly descent: number;
}

/** ISO 32000-1, table 123: bits of the font descriptor's Flags. */
const italicFlag = 1 << 6;
const forceBoldFlag = 1 << 18;
/** CSS weights: 600 is semi-bold. */
const boldWeight = 600;
/** Degrees; below that it is a rounding. */
const italicAngle = 4;

export function fontFace({ font, dict }: TranslatedFont): FontFace {
  const descriptor = readable(() => descriptorOf(dict), null);
  const name = plainName(font.name ?? 'unknown');
  const named = traitsOfName(name);
  const filed = traitsOfFile(font.data);
  const entry = (key: string): number => numberIn(descriptor, key);
  return {
    name,
    bold: named.bold || filed.bold || (entry('Flags') & forceBoldFlag) !== 0 || entry('FontWeight') >= boldWeight,
    italic:
      named.italic ||
      filed.italic ||
      (entry('Flags') & italicFlag) !== 0 ||
      Math.abs(entry('ItalicAngle')) >= italicAngle,
    vertical: font.vertical === true,
    named: (font.composite && font.toUnicode) || null,
    nameless: isNameless(font, dict),
    ...(font.isType3Font ? drawnMetrics(font) : usualMetrics(font)),
  };
}

/** Some programs write that a glyph's number is its letter (`/ToUnicode /Identity-H`) instead of a table of letters. */
function isNameless({ composite, toUnicode }: Font, dict: Dict | null): boolean {
  if (composite !== true || !(toUnicode instanceof core.IdentityToUnicodeMap)) return false;
  return !(readable(() => dict?.get('ToUnicode'), null) instanceof core.BaseStream);
}

/** `ABCDEF+Name` is a part of the font `Name` (ISO 32000-1, 9.6.4). */
function plainName(name: string): string {
  return name.replace(/^[A-Z]{6}\+/, '').slice(0, longestName);
}

/** Names of fonts are below 64 characters; a longer one is an attack on the output. */
const longestName = 127;

function descriptorOf(dict: Dict | null): Dict | null {
  const own = dict?.get('FontDescriptor');
  if (own instanceof core.Dict) return own;
  const descendants = dict?.getArray('DescendantFonts');
  const [first] = Array.isArray(descendants) ? descendants : [];
  const inherited = first instanceof core.Dict ? first.get('FontDescriptor') : null;
  return inherited instanceof core.Dict ? inherited : null;
}

function numberIn(dict: Dict | null, key: string): number {
  const value = readable(() => dict?.get(key), 0);
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

type Metrics = Pick<FontFace, 'unit' | 'em' | 'ascent' | 'descent'>;

/** Used where a font says nothing or nonsense: what Times, Helvetica and Calibri have in common. */
const usual = { ascent: 0.8, descent: 0.2 };
const sane = { ascent: [0.5, 1.2], descent: [0.05, 0.5] } as const;

function usualMetrics(font: Font): Metrics {
  const [horizontal, vertical] = unitOf(font);
  const descent = typeof font.descent === 'number' ? Math.abs(font.descent) : null;
  return {
    unit: [horizontal, vertical],
    em: 1,
    ascent: within(font.ascent, sane.ascent) ?? usual.ascent,
    descent: within(descent, sane.descent) ?? usual.descent,
  };
}

function within(value: number | null | undefined, [least, most]: readonly [number, number]): number | null {
  return typeof value === 'number' && value >= least && value <= most ? value : null;
}

function unitOf(font: Font): readonly [number, number] {
  const [horizontal = 0.001, , , vertical = 0.001] = font.fontMatrix ?? [];
  return [horizontal || 0.001, vertical || 0.001];
}

/**
 * Type 3 fonts draw their glyphs and choose their units freely, so that the font size says nothing. Their box, if they
 * have one, is about as high as the font; otherwise letters are about half as wide as the font is high.
 */
function drawnMetrics(font: Font): Metrics {
  const unit = unitOf(font);
  const [, bottom = 0, , top = 0] = font.bbox ?? [];
  const boxed = (top - bottom) * Math.abs(unit[1]);
  const em = boxed > 0 ? boxed / (usual.ascent + usual.descent) : (meanWidth(font) * Math.abs(unit[0])) / letterWidth;
  return { unit, em: em > 0 ? em : 1, ...usual };
}

/** Of an em: the mean over running text. */
const letterWidth = 0.5;

function meanWidth(font: Font): number {
  const widths = Object.values(Object(font.widths)).filter((width) => typeof width === 'number' && width > 0);
  return widths.reduce((sum: number, width) => sum + Number(width), 0) / Math.max(1, widths.length);
}
