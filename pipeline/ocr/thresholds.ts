// The one table of numbers by which pages become pictures and pictures become words: value, unit, reason.

/** How a page becomes a picture. */
export const pictures = {
  /** Share of the page that a single image must fill to be taken itself instead of a drawing of the page. */
  wholePage: 0.9,
  /** Points that a clipping path may stay within the image before the page is drawn as it is cut. */
  clipMargin: 4,
  /** Dots per inch at which pages without images are drawn: print of 6 points then has letters of 12 dots. */
  plain: 300,
  /** Bounds for the resolution of drawings, dots per inch: below, letters blur; above, nothing is won but time. */
  least: 150,
  most: 300,
  /** Share of the page that an image must fill to have a say in the resolution: logos are finer than the text. */
  ownShare: 0.02,
  /** Dots per inch beyond which a page's own image is made smaller to `most`. */
  fine: 450,
  /** Dots per inch below which pictures are enlarged: at 150, the mean error of four pages fell from 8.0 to 5.8 %; at 200 nothing is won. */
  coarse: 175,
  enlarged: 1.5,
  /** Bytes up to which a PDF is read as a whole: pdf.js holds it twice, in a recogniser of 600 MB that needs 350 for a page. */
  wholeFile: 64_000_000,
  /** Rows of an image that are turned into grey at a time: at 300 dots per inch a megabyte or two, which caches hold. */
  stripRows: 128,
} as const;

/** How paper is made white. */
export const cleaning = {
  /** Inches: squares of paper larger than letters and smaller than shadows. */
  patch: 0.15,
  /** Share of a square that must be as bright as its paper: the rest may be letters. */
  paperShare: 0.1,
  /** Of 255: what is darker than this all over is not paper but print on a dark ground. */
  darkestPaper: 90,
} as const;

/** How slopes are found; degrees unless said otherwise. */
export const skews = {
  /** Sheets on a glass lie askew by up to 3; pictures of pages by up to 5. */
  most: 5,
  coarseStep: 0.5,
  fineStep: 0.05,
  /** Below this nothing is won by turning the picture: over a line of 16 cm it makes half a millimetre. */
  least: 0.15,
  /** Fewer edges are a few words, whose slope is chance. */
  leastEdges: 500,
  /** Dots per inch beyond which slopes are looked for in a picture of half the size: edges are plain from 75 on. */
  fine: 150,
  /** Inches: the widest letter's foot; longer edges are of drawn lines. */
  longestEdge: 0.12,
} as const;

/** Rows of dots in contents lists. */
export const leaders = {
  /** Inches: full stops of print of 14 points. */
  largestDot: 0.03,
  /** Height and breadth of a dot differ by this factor at most. */
  roundness: 1.7,
  /** Share of its square that a dot fills: a disc fills 0.79. */
  fullness: 0.55,
  /** Of a dot's height: how far the next may lie above or below. */
  drift: 0.5,
  /** Of a dot's breadth, from one to the next: dots with blanks between have up to 6. */
  widestStep: 7,
  /** Share of the usual step by which a step may differ. */
  unevenness: 0.3,
  /** An ellipsis has three, a date to be filled in may have five. */
  leastDots: 7,
  /** Dots of the picture: the grey edge around ink. */
  halo: 2,
  /** Inches within which a number follows. */
  reach: 0.7,
  /** Inches by which the foot of a number may differ from that of the dots. */
  footing: 0.03,
  /** Height of digits in inches: from print of 6 points to that of 16. */
  letter: { least: 0.05, most: 0.2 },
  /** Dots of white around a number that is read alone. */
  margin: 12,
} as const;

/** Drawn lines in a picture, in points. */
export const pictureRules = {
  /** `run`: unbroken ink in one row of dots, longer than the feet of letters that touch each other. */
  level: { run: 20, length: 24, thickness: 3 },
  /** Longer than the stems of small print, and thinner than those of headings. */
  upright: { run: 14, length: 16, thickness: 2 },
  /** Beyond this an upright stroke is no letter, whatever it meets. */
  surelyUpright: 40,
  /** Ends of rules meet within this. */
  joint: 3,
  /** A page with more is a map or a picture. */
  most: 2_000,
} as const;

/** Stroke widths, by which bold print is told. */
export const strokes = {
  /** Times the usual width of the page: bold is 1.4 to 1.7 times regular. */
  bold: 1.27,
  /** Share of a line's letters from which on it may be bold as a whole, if the others are so many times as wide. */
  boldShare: 0.4,
  nearlyBold: 1.1,
  /** Words of fewer letters are as their neighbours are. */
  leastLetters: 3,
} as const;

/** How it is told which way up a page is. */
export const orientation = {
  /** Times sharper lines must be up and down than across: tables have both. */
  sideways: 1.3,
  /** Inches of the strip that is tried: some six lines. */
  strip: 1.2,
  /** How much more certain the other way up must be, 0..1. */
  margin: 0.1,
  /** Below this certainty a page is tried the other way up: upside down print has 0.2 to 0.5, right way up 0.8. */
  doubtful: 0.65,
  /** With fewer letters certainty is chance. */
  leastLetters: 30,
} as const;

/** What is no word: certainty 0..1. */
export const noise = {
  /** Letters and digits below this are pictures, stamps and handwriting ... */
  word: 0.3,
  /** ... unless the line as a whole is at least this certain: names and places are rare words. */
  line: 0.6,
  /** From this certainty on a word of so many letters is a word wherever it is on the page. */
  sure: 0.8,
  longWord: 5,
  /** Signs alone below this are specks and pieces of borders. */
  signs: 0.5,
  /** Of a line's height: how far the foot of a row of dots may be from its baseline. */
  leaderShift: 0.35,
  /** Of a line's height: how far dots may begin before the line ends. */
  leaderOverlap: 1,
  /** Dots of a row that are told: longer rows say no more. */
  mostDots: 150,
} as const;

/** Ink that the recogniser passed over. Shares are of the height of the letters. */
export const unread = {
  /** Height of letters in inches: from small letters of 6 points to capitals of 16. */
  letter: { least: 0.04, most: 0.2 },
  /** Dots by which boxes of words are short of their ink. */
  edge: 3,
  /** Letters of one word or line are no further apart, and share so much of their height. */
  blank: 1.5,
  level: 0.5,
  /** A number with its sign is at most so wide, stands so far before its line, and at its level. */
  markWidth: 3.5,
  hanging: 7,
  footing: 0.4,
  /** Room for the stop or bracket behind a number. */
  sign: 1.2,
  /** Letters of a line that is read by itself: fewer are dirt, stamps and signatures. */
  lineLetters: 8,
  /** Certainty 0..1 from which on a number and a line count. */
  sureMark: 0.6,
  sureLine: 0.75,
  /** Parts of one page that are read so: a page with more is a picture. */
  mostParts: 60,
} as const;

/** How a broken text layer and what was recognised over it are joined. */
export const healing = {
  /** Of a recognised word's height: how far the baseline of a layer's word on the same line may be. */
  sameLine: 0.5,
  /** Of the narrower of two words: so much of it lies under the other one where both are the same. */
  samePlace: 0.3,
  /** So many of a letter tell how often it is the right one ... */
  letterSample: 5,
  /** ... and from this share on it is right, whatever else was recognised once ... */
  trustedLetter: 0.9,
  /** ... while below this share it is not even a look-alike of the right one. */
  doubtedLetter: 0.5,
  /** Share of the layer's letters that are right: from here on words that were not recognised are believed, too. */
  readable: 0.5,
} as const;

/** Bullets of lists. */
export const bullets = {
  /** Breadth in inches: those of print of 7 to 16 points; full stops are smaller, holes of punches larger. */
  disc: { least: 0.02, most: 0.08 },
  roundness: 1.35,
  /** Share of its square that a disc fills: 0.79, a ring or a letter less. */
  fullness: 0.68,
  /** Share of its breadth by which one bullet of a page differs from the next. */
  unevenness: 0.25,
  /** Of a line's height: how far its middle is over the baseline; full stops are below. */
  rise: { least: 0.2, most: 0.65 },
  /** Of a line's height: how far before a line it may stand, and how far it is away at least. */
  reach: 3,
  gap: 0.25,
  /** Letters that a disc is taken for: `*`, `°`, `°*`. */
  longestSign: 2,
} as const;

/** Print so pale that it is taken for paper. */
export const pale = {
  /** Of 255: what is lighter is paper; what is as dark as `black` is made black. */
  paper: 232,
  black: 185,
  /** Share of a piece that may be ink: letters of ordinary print have grey edges, pale ones have no ink. */
  darkShare: 0.15,
  /** A page with more pieces is grained paper or a picture. */
  mostPieces: 6_000,
  /** Letters of a line: fewer are stains. */
  lineLetters: 6,
  /** Lines of one page that are read so: a page with more shows its back. */
  mostLines: 24,
} as const;
