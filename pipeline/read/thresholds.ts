// The one table of thresholds by which glyphs become words and drawings become rules: value, unit, reason.

/** Gaps and shifts between glyphs, in ems of the larger of the two. */
export const gaps = {
  /** Kerning stays below; the narrowest space of justified print is 0.15, tabs after list numbers leave even less. */
  word: 0.1,
  /** Beyond two ems the next glyph belongs to another column or cell: its spacing says nothing about this one's. */
  segment: 2,
  /** A glyph that starts this far before the last one ended is not its neighbour; italics and kerning reach -0.25. */
  backwards: -0.35,
  /** Fake bold prints a glyph again, shifted by a twentieth; two real letters `ll` are 0.22 apart. */
  overprint: 0.12,
  /** Baselines of one word agree but for rounding. */
  baseline: 0.1,
  /** A raised 2 or st stands up to half an em above the line ... */
  raised: 0.55,
  /** ... and is at most this share of its neighbour's size. */
  raisedSize: 0.85,
  /** Of an accent's width: how much of it must lie over a letter to belong to it. */
  accentOverlap: 0.5,
} as const;

/** Letter-spaced headings: `R e f e r a t`. */
export const spacing = {
  /** Fewer gaps than this may be evenly wide by chance. */
  leastGaps: 3,
  /** Share of the gaps that must be wider than a word gap before we think of letter-spacing. */
  wideShare: 0.7,
  /** The widest gap inside a letter-spaced word is below this times the usual one; between words it is more. */
  wordFactor: 1.5,
  /** Ems added to that, for rounding. */
  wordMargin: 0.1,
  /** Fewer single letters between typed spaces may be a list of initials. */
  leastLetters: 5,
} as const;

/** What a reader of the page can see. */
export const sight = {
  /** Points: nobody reads print of 2 points; the smallest footers have 4. */
  tinySize: 2,
  /** Of 255, in each channel: a grey below this difference from its ground does not show in print. */
  sameColour: 16,
  /** Share of a word's box that must be covered to hide it. */
  covered: 0.8,
  /** Below this opacity a thing is not seen; above the other it hides what is under it. */
  transparent: 0.05,
  opaque: 0.9,
} as const;

/** Angles in degrees. */
export const angles = {
  /** Scans lie askew by up to 3; the flattest slanted watermarks have 20. */
  upright: 10,
  /** Letters leaning by a matrix instead of a font: the usual imitation of italics is 12. */
  slanted: 8,
} as const;

/** Drawn lines, in points. */
export const lines = {
  /** Table borders have up to 1.5; the thinnest coloured bars 3. */
  thickest: 2,
  /** Shorter ones are ticks, dashes of text drawn as lines, or parts of logos. */
  shortest: 5,
  /** Off the axis by rounding. */
  askew: 0.5,
  /** Ends of two pieces of one line meet within this, and across it. */
  joint: 1,
  /** Gaps in dashed and dotted lines, and the longest piece that counts as dash or dot. */
  dashGap: 3.5,
  dash: 6,
} as const;

/** Text drawn as filled shapes, in points unless said otherwise. */
export const outlines = {
  /** Dots of letters have about 1 in small print; what is smaller is texture. */
  smallest: 1,
  /** The largest headings have capitals of 30; wider ones than `widest` are several letters in one shape. */
  tallest: 40,
  widest: 80,
  /** Fewer shapes in a row are an arrow, a tick, a piece of a logo. */
  leastInRow: 5,
  /** Of the row's height: the space between two words, with room for a tab. */
  gap: 2,
  /** Of the taller one's height: how high row and letter may be together; descenders and accents add half. */
  growth: 1.6,
  /** Height of the bands by which rows are found: below the height of the smallest print. */
  band: 3,
} as const;

/** Glyphs with the letter of another one. */
export const twins = {
  /** Thousandths of an em: widths of one letter differ by rounding only; `t` and `ti` differ by 200. */
  width: 20,
} as const;
