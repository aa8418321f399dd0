// The tables of limits for reading and recognising: how much a PDF may ask for before it is stopped.

/** What one document may cost. Every value may be changed by the caller; the unit is part of the name. */
export interface ReadLimits {
  /** Bytes of the PDF file. */
  readonly fileBytes: number;
  /** Pages kept; the rest is left out (`info.pageCount` then exceeds `pages.length`). */
  readonly pages: number;
  /** Characters kept in all; the page that would exceed it and all after it are left out. */
  readonly characters: number;
  /** Characters on one page; a page with more is failed with `limit`. */
  readonly pageCharacters: number;
  /** Rules, areas, images and links kept on one page, each. */
  readonly pageDrawings: number;
  /** Bytes one compressed stream may unpack to. */
  readonly streamBytes: number;
  /** Seconds a reader may be silent. */
  readonly stallSeconds: number;
  /** Seconds after which a reader stops between pages and hands over what it has. */
  readonly budgetSeconds: number;
  /** Seconds a document may take in all. */
  readonly totalSeconds: number;
  /** Memory a reader may hold in all, in bytes; the file itself is in it. */
  readonly memoryBytes: number;
  /** JavaScript objects alone, in mebibytes (`--max-old-space-size`). */
  readonly heapMebibytes: number;
  /** Bytes a reader may print for one document. */
  readonly outputBytes: number;
  /** Bytes of one line a reader prints, so of one page. */
  readonly lineBytes: number;
}

const mebibyte = 2 ** 20;
const gibibyte = 2 ** 30;

/** The defaults, each with its reason. */
export const readLimits: ReadLimits = {
  // The longest minutes of the corpus, with all attachments scanned in, have 0.1 GB.
  fileBytes: gibibyte,
  // A year of a large council bound in one file has about 5,000.
  pages: 10_000,
  // Two thousand full pages of print.
  characters: 5_000_000,
  // A page of small print has 10,000; ten such laid over each other are no page any more.
  pageCharacters: 100_000,
  // The finest table has about 3,000 rules; a page with more drawings than this is a map or a plan.
  pageDrawings: 20_000,
  // A page's drawing instructions have below 10 MB even for maps; bombs unpack to gigabytes.
  streamBytes: 256 * mebibyte,
  // The slowest page of the corpus takes 1.5 s.
  stallSeconds: 20,
  // Leaves time to hand over before `totalSeconds`.
  budgetSeconds: 100,
  totalSeconds: 120,
  // Twice what the largest document of the corpus takes; scans of 0.8 GB still fit.
  memoryBytes: gibibyte,
  heapMebibytes: 512,
  // Five million characters take about 35 MB, and a parent should not grow by more than 50 MB for one document.
  outputBytes: 48 * mebibyte,
  // 100,000 characters and 20,000 drawings of each kind take about 4 MB.
  lineBytes: 8 * mebibyte,
};

/** What recognising one page may cost. Every value may be changed by the caller; the unit is part of the name. */
export interface OcrLimits {
  /** Pixels of one image of a page, in millions; a page with a larger one is failed with `limit`. */
  readonly imageMegapixels: number;
  /** Pixels of the picture that is recognised, in millions; what has more is made smaller first. */
  readonly pictureMegapixels: number;
  /** Images, masks included, that are painted on one page; a page with more is failed with `limit`. */
  readonly pageImages: number;
  /** Seconds a recogniser may take for one page. */
  readonly pageSeconds: number;
  /** Memory a recogniser may hold in all, in bytes; the file itself is in it. */
  readonly memoryBytes: number;
  /** JavaScript objects alone, in mebibytes (`--max-old-space-size`). */
  readonly heapMebibytes: number;
  /** Pages after which a recogniser is replaced by a fresh one. */
  readonly pagesPerProcess: number;
  /** Bytes a recogniser may print for one page. */
  readonly lineBytes: number;
}

/** The defaults, each with its reason. */
export const ocrLimits: OcrLimits = {
  // A sheet of A3 at 600 dots per inch, in black and white, has 70; at 300 in colour 17. Larger ones are plans.
  imageMegapixels: 40,
  // A sheet of A4 at 400 dots per inch has 15; the recogniser scales every line to 36 dots anyway.
  pictureMegapixels: 16,
  // Scanners that part a page into strips and letters paint up to 3,000; each costs a canvas of its own.
  pageImages: 5_000,
  // The fullest page of the corpus takes 15 s on a busy machine.
  pageSeconds: 60,
  // Measured: 350 MB for full pages at 300 dots per inch.
  memoryBytes: 600 * 1_000_000,
  heapMebibytes: 256,
  // Leaks of a megabyte a page would not be noticed; a start costs half a second.
  pagesPerProcess: 50,
  // A page of 20,000 words takes 2 MB.
  lineBytes: 8 * mebibyte,
};
