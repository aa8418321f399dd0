// Glyphs whose letters the file does not tell into what can be said of them all the same.
//
// The parser gives such a glyph the letter that happens to have the glyph's number: `Ɵ` (415) for the ligature `ti`.

/** The letters of a font's glyphs, for fonts that number them freely ("composite"). */
export interface LetterTable {
  has(code: number): boolean;
}

/**
 * Glyph numbers in Calibri, the font of Word: its ligatures are what printing programs most often forget to name. The
 * number says which one it is; in a font that is not Calibri the number may mean another glyph, but a ligature and an
 * unknown letter are equally wrong there.
 */
const calibri = new Map([
  [0x142, 'fj'],
  [0x14c, 'ft'],
  [0x19f, 'ti'],
  [0x1a9, 'tt'],
]);

const unknown = '\ufffd';
/** Numbers below are blanks and marks in every font; as letters they are control characters, which nobody sees. */
const firstVisible = 0x20;

/** What to read for a glyph that `table` has no letters for. */
export function lettersOfUnnamed(code: number): string {
  return calibri.get(code) ?? (code < firstVisible ? String.fromCharCode(code) : unknown);
}
