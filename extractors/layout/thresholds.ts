// The numbers that layout rests on, each with its unit and its reason.

/** Shares of a font size ("em") unless said otherwise. */
export const layoutThresholds = {
  /** Sizes of the font by which a word lies lower than another of its size in a row beside a large number. */
  belowEm: 0.5,
  /** Times the size of a word from which on another is a large number beside it; raised signs are half as large and more. */
  largeEm: 1.7,
  /** Two words share a row when their baselines differ by less: super- and subscripts stay, the next line does not join. */
  sameRowEm: 0.45,
  /** Words of less than this share of their neighbour's size may be raised or lowered (1st, H2O). */
  superscriptSize: 0.8,
  /** A number mark may stand so far before its text (tab stops). */
  hangingGapEm: 7,
  /** A gap wider than this parts two cells; justified text stretches a blank to at most about one em. */
  cellGapEm: 1.6,
  /** So many lines tell the edges of justified text, and so many gaps that a line is stretched. */
  justifiedSample: 3,
  /** The narrowest gap of a stretched line is at least this share of its widest. */
  justifiedGap: 0.6,
  /** A gap wider than this is a blank; words handed over by the reader are already parted. */
  columnAlignPt: 4,
  /** A heading or paragraph opens where the pitch exceeds the usual line pitch by this factor. */
  paragraphGap: 1.35,
  /** A paragraph set with every second line blank has lines this far apart (usual distances). */
  spacedOutGap: 2.2,
  /** So many neighbouring lines tell the usual pitch of a font size; with fewer it is taken as 1.25 em. */
  pitchSample: 3,
  /** A line of fewer characters before a capital is an entry of a narrow list, not the first half of a sentence. */
  listEntry: 25,
  /** A label in bold beside a text has at most so many words; so many words make a line of prose. */
  labelWords: 4,
  proseWords: 4,
  /** Lines this wide (em) that end so near to each other (points) are set to one edge; ragged ones seldom meet it. */
  justifiedEm: 18,
  sameEndPt: 1,
  /** Lines of one text follow each other at most so far apart (em). */
  linePitchEm: 1.6,
  /** Two columns may come this close (em) where the rows around them part at the same place, give or take so many points … */
  gutterEm: 0.45,
  gutterPt: 1,
  /** … and the gap is this much wider than the other gaps of its line. */
  gutterGap: 1.3,
  /** Rows above and below that are asked for their gutters. */
  gutterRows: 2,
  /** A line of prose fills more than this share of its column. */
  fullLineShare: 0.6,
  /** Columns of prose: so many lines each, this share of them full, in so many columns at most, over so many rows. */
  proseLines: 3,
  proseShare: 0.7,
  proseColumns: 3,
  proseRows: 5,
  /** A table ends where rows lie further apart than this (em); lines of one cell lie closer than the other. */
  tableBreakEm: 4,
  /** Sizes of the font between two lines of one cell: rows of a table stand further apart. */
  cellPitchEm: 1.6,
  cellLineEm: 2.2,
  /** A printed line parts rows when it is longer than this share of the page and above a row's letters by half their size. */
  rowRuleShare: 0.15,
  ruleAboveEm: 0.5,
  /** Printed lines between all rows: so many on the page, and one so near (em) to the row. */
  latticeRules: 3,
  latticeEm: 2.5,
  /** Drawn lines and boxes are straight and touch, give or take so many points; rounding moves them by a tenth. */
  straightPt: 1,
  roundingPt: 0.1,
  /** Sizes that differ by less (points) are the same. */
  sameSizePt: 0.6,
  /** The right edge is where lines of this rank (share) end: single longer ones stick out. */
  fullLineRank: 0.95,
  /** Distances of baselines (em) that are line pitches at all, the usual one, and its rank among those of a font size. */
  leastPitchEm: 0.5,
  mostPitchEm: 2.5,
  usualPitchEm: 1.25,
  pitchRank: 0.4,
  /** Width of a blank (em), and how far (points) a word may stand over the edge. */
  blankEm: 0.25,
  edgePt: 0.5,
  /** A paragraph's lines may hang over a page's end by so many points, and its first line be set in by so many. */
  hangPt: 40,
  firstIndentPt: 60,
  /** Words closer than this (em) touch: no upright line fits between; such a line crosses the middle of the letters. */
  touchingEm: 0.1,
  middleEm: 0.3,
  /** Page numbers count with the pages on at least this share of them. */
  countingShare: 0.6,
  /** Lines further left or right than this start a new block (hanging indents are smaller on wrapped lines). */
  indentPt: 3,
  /** Running heads and feet live in the outer parts of a page: share of its height. */
  furnitureZone: 0.16,
  /** The same line at the same height, give or take this share of the page height, is a running line. */
  furnitureDrift: 0.015,
  /** A running line stands on at least this share of the pages (odd and even heads differ). */
  furnitureShare: 0.4,
  /** A recognised line may differ from a running line in this share of its letters; one in six is a page hard to read … */
  misreadShare: 0.17,
  /** … and lines of more characters are prose. */
  misreadReach: 120,
  /** At most this many lines of a page's edge are looked at. */
  furnitureDepth: 8,
  /** A title stands at most so far (em) below the number that heads it on a line of its own. */
  headingPitchEm: 1.7,
  /** A line of a contents list ends in at least this many leader dots. */
  leaderDots: 4,
  /** Rows that end in rising page numbers before they make a contents list. */
  contentsRows: 3,
  /** Blocks that one entry may have above the row with its page, where a word for page tells the rows. */
  contentsEntryBlocks: 7,
  /** Rows in a line that share their columns before we call it a table. */
  tableRows: 2,
  /** A line is bold or italic when more than this share of its letters is. */
  styledShare: 0.8,
  /** A printed line this close below a baseline underlines it. */
  underlineEm: 0.35,
  /** … or this little above it; pieces of it may part by so much, and end so much short of a word (em). */
  underlineRiseEm: 0.05,
  underlineGapEm: 0.6,
  underlineShortEm: 0.3,
  /** A line is underlined when printed lines run below more than this share of its width. */
  underlinedShare: 0.7,
} as const;

/** When a column at the side of a page is none of its text. */
export const sideThresholds = {
  /** Upright and level lines are so, give or take so many points; scans are straightened before. */
  uprightPt: 3,
  /** Edges at which words begin are told to so many points. */
  edgePt: 3,
  /** So far (points) a word may stand over a gutter. */
  roundingPt: 1,
  /** Rows of the column, and of the text beside it, at least. */
  sideRows: 4,
  textRows: 10,
  /** Share of the height of the page without a word that crosses the gutter: forms run from head to foot. */
  reach: 0.5,
  /** Of the width of all words the column takes at most this share. */
  narrow: 0.35,
  /** Words of one row, and rows of both sides that match, stand so near (em). */
  sameRowEm: 0.35,
  alignedEm: 0.15,
  /** At least this share of the rows of the column match none of the text: cells of a table match theirs. */
  apartShare: 0.5,
  /** More level lines than those of a frame part rows. */
  frameRules: 2,
  /** A printed line between both sides runs along this share of the stretch. */
  ruledShare: 0.7,
  /** More than this share of the lines stands on another page, too, so near (points) across and down: sheets slip in a feeder. */
  repeatedShare: 0.5,
  driftPt: 12,
  fallPt: 40,
} as const;

/** When a page is set in columns of print. */
export const printThresholds = {
  /** Edges at which lines begin are told to so many points; nothing stands in so many points before one. */
  edgePt: 3,
  gutterPt: 4,
  /** Baselines so near (points) are of one line. */
  sameRowPt: 3,
  /** Usual distance of columns (points). */
  betweenPt: 12,
  /** The columns are of one width, give or take this share of the width of all of them. */
  driftShare: 0.035,
  /** Lines of each column at least; and on a page of a document that is set so elsewhere. */
  rows: 10,
  fewRows: 3,
  /** A full line has so many words and takes this share of the column; at least this share of the lines are full, in each column. */
  lineWords: 3,
  fullShare: 0.82,
  fullLines: 0.35,
  leastFull: 0.12,
  /** So many lines above the first line of another column are a title. */
  titleLines: 6,
  /** Baselines further apart than this (em) leave white; cells of a table leave it again and again, columns hardly. */
  whiteEm: 3.2,
  whites: 2,
  /** More level lines over the gutter than those of a frame part rows. */
  rules: 2,
} as const;
