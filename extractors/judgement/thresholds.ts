// The numbers that the judgement of pages rests on, each with its unit and its reason.

/** Shares are 0..1. Chosen on one half of the hand-checked pages (evaluation/page-judgements.json), tried on the other. */
export const judgementThresholds = {
  /** Squares a side of the page is cut into to see what pictures cover: 1.5 cm wide on A4, narrower than any strip. */
  squares: 40,
  /** Share of the page: pictures that cover more are the page itself, scanned; photos and charts of a text stay below. */
  pagePicture: 0.5,
  /** Share of the page: below it a picture on a page with a few words is an illustration, a logo, a cover. */
  mainPicture: 0.4,
  /** Share of the page: what is pictured on a page without a word is worth a look from this size on; logos are smaller. */
  onlyPicture: 0.15,
  /** Words: a page with fewer, over or beside its main picture, is only stamped, signed or numbered. */
  stampWords: 30,
  /** A scan with a layer of hidden words has hardly any others: of all words, less than this share. */
  visibleShare: 0.3,
  /** Letter-sized shapes: fewer are a logo or a seal; a page of text has more than a thousand. */
  outlineShapes: 100,

  /** Glyphs under the letter of another one, of all letters: about six times this share of the words is damaged. */
  twinShare: 0.003,
  lettersPerWord: 6,
  /** Share of characters of the layer that are known, controls and private use aside: less cannot be read. */
  knownShare: 0.8,
  /** Share of letters and figures among the characters: tables and lists of sums stay above. */
  letterShare: 0.5,
  /** Characters: fewer say nothing about that share. */
  letterSample: 40,
  /** Share of the words that no language would write; names and addresses of web pages reach a tenth. */
  unlikelyShare: 0.2,
  /** Words: fewer say nothing about their likelihood. */
  wordSample: 12,
  /** Letters: shorter words have too few neighbours to be likely or not. */
  judgedWord: 4,

  /** Words: a hidden layer with fewer holds a page number or a stray line, not the page. */
  layerWords: 10,
  /** Share of the words of a hidden layer that are damaged: more, and recognising anew does better. */
  layerDamage: 0.05,
  /** Damaged words that the n-grams see are a third of all: the others happen to look likely. */
  unlikelyFactor: 3,
  /** Share of the longer words that are rare in a good layer too, names above all; and the same guess for the rest. */
  doubtful: 0.04,
  doubtfulFactor: 1.5,
  /** Characters: two letters with the marks around them; longer ones are no strays. */
  longestStray: 8,
  /** Share of strays: initials and units of a good layer reach this. */
  strays: 0.05,
  /** A language's own letters (`ø`, `é`) are lost where less than this share of the usual number is there ... */
  ownLetters: 0.35,
  /** ... and so many were to be expected. */
  ownLettersSample: 5,
  /** What loss of them says of the words: in Norwegian every seventh has one. */
  ownLettersDamage: 0.15,

  /** Trust in a hidden layer at best: of its maker we know nothing. */
  hiddenTrust: 0.9,
  /** Trust in a layer that is judged wrong, at best: it is below the mark from which a layer is called suspect. */
  falseTrust: 0.5,
} as const;
