// The numbers that layout rests on, each with its unit and its reason.

/** Shares of a font size ("em") unless said otherwise. */
export const layoutThresholds = {
  /** Two words share a row when their baselines differ by less: super- and subscripts stay, the next line does not join. */
  sameRowEm: 0.45,
  /** Words of less than this share of their neighbour's size may be raised or lowered (1st, H2O). */
  superscriptSize: 0.8,
  /** A number mark may stand so far before its text (tab stops). */
  hangingGapEm: 7,
  /** A gap wider than this parts two cells; justified text stretches a blank to at most about one em. */
  cellGapEm: 1.6,
  /** A gap wider than this is a blank; words handed over by the reader are already parted. */
  columnAlignPt: 4,
  /** A heading or paragraph opens where the pitch exceeds the usual line pitch by this factor. */
  paragraphGap: 1.35,
  /** So many neighbouring lines tell the usual pitch of a font size; with fewer it is taken as 1.25 em. */
  pitchSample: 3,
  /** A line of fewer characters before a capital is an entry of a narrow list, not the first half of a sentence. */
  listEntry: 25,
  /** Lines further left or right than this start a new block (hanging indents are smaller on wrapped lines). */
  indentPt: 3,
  /** Running heads and feet live in the outer parts of a page: share of its height. */
  furnitureZone: 0.16,
  /** The same line at the same height, give or take this share of the page height, is a running line. */
  furnitureDrift: 0.015,
  /** A running line stands on at least this share of the pages (odd and even heads differ). */
  furnitureShare: 0.4,
  /** At most this many lines of a page's edge are looked at. */
  furnitureDepth: 8,
  /** A line of a contents list ends in at least this many leader dots. */
  leaderDots: 4,
  /** Rows in a line that share their columns before we call it a table. */
  tableRows: 2,
  /** A line is bold or italic when more than this share of its letters is. */
  styledShare: 0.8,
  /** A picture of at least this share of the page is the page itself. */
  scanImageShare: 0.5,
  /** A picture of a page with fewer words than this is a scan that only carries a stamp. */
  stampWords: 30,
  /** A scan has hardly any words besides its layer: stamps, signatures. */
  scanVisibleShare: 0.3,
  /** A printed line this close below a baseline underlines it. */
  underlineEm: 0.35,
} as const;
