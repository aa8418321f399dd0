// The numbers that segmentation rests on, each with its reason. Scores add up; one point is about one good sign.

export const segmentThresholds = {
  /** A heading is a title, not a paragraph: longer ones (in words) need a run-in end or a bold lead. */
  headingWords: 40,
  /** A numbered block of more words is a paragraph; where all items are such paragraphs they still make a chain. */
  proseWords: 25,
  /** Titles of at most so many words are short. */
  shortTitle: 14,
  /** A heading set in further than this (points, not centred) is more likely an entry of a list. */
  deepIndentPt: 30,
  /** White above a heading in em of its size: more than the first is wide, less than the second is none. */
  wideGapEm: 1.7,
  noGapEm: 1.35,
  /** Blocks below or beside a lone number among which its title stands: a case number may come between. */
  titleDistance: 3,
  /** A plain heading without number is shorter still. */
  plainHeadingWords: 22,
  /** Baselines of the two lines of one heading are closer than this (em). */
  headingPitch: 1.5,
  /** A run-in lead without style has at most so many words … */
  leadWords: 6,
  /** … and at least so many words behind it: "Chair: Anna Holm" is a name, not a heading. */
  leadText: 6,
  /** A row of leads has at least so many members. */
  leadRow: 4,
  /** A colon behind so many words ends a title ("Roll call: …"); behind more it is part of a sentence. */
  colonTitleWords: 4,
  /** So many section labels without any chain of headings make the minutes of a single item. */
  loneItemLabels: 2,
  /** A paragraph of business has at least so many words. */
  businessWords: 5,
  /** The head of a further meeting stands at least so many blocks below the first one; its date within the next few. */
  meetingHeadDistance: 12,
  meetingHeadDate: 4,
  /** The same plain heading so often is a result or a form word ("GRANTED"), not an item. */
  repeatedTitles: 3,
  /** A title zone ends at the first block of more words. */
  titleLineWords: 16,
  /** How many candidates back a chain may skip: bounds the search on long documents. */
  chainWindow: 400,
  /** A plain heading with so many points may begin a numbering anew. */
  restartHead: 1.5,
  /** A heading stands at most so many blocks above the numbering that it begins anew. */
  headDistance: 6,
  /** Points for each number that stands right above its letters. */
  numberAbove: 1.5,
  /** A numbered chain counts for this much more than plain headings: numbers are made to be items. */
  numberedFavour: 1.3,
  /** Points for beginning anew below a plain heading: less than going on. */
  restartCost: -0.8,
  /** A numbering that begins anew is set as before (see `likeness`): a list inside an item is not. */
  restartLikeness: -1.9,
  /** A lettered entry whose title (characters) is longer is a paragraph, not a sub-item. */
  letterTitle: 120,
  /** A chain with fewer points is no chain: a lone "1." in a text scores less. */
  chainFloor: 2,
  /** Headings whose left edges differ by less (points) are set alike. */
  sameIndentPt: 9,
  /** A size this much over the body's (share) makes a heading. */
  biggerSize: 1.07,
} as const;

/**
 * Points for the signs of a heading, set by hand and checked leave-one-template-out: one sign alone never makes a chain
 * (its floor is `chainFloor`), two or three in a row do.
 */
export const headingPoints = {
  /** A number mark as such. */
  numbered: 0.4,
  /** The word for item before the number. */
  itemWord: 1.6,
  /** A title that minutes in general have. */
  ritual: 1.4,
  /** A heading that is never an item, but numbered. */
  never: -2,
  /** A number on a line of its own with the title below: lists are not set so. */
  loneNumber: 1.2,
  longTitle: -1.5,
  shortTitle: 0.3,
  /** A plain heading of many words. */
  longPlain: -0.8,
  /** Ends in a comma or semicolon: an entry of a list. */
  openEnd: -0.8,
  deepIndent: -0.4,
  letter: -0.4,
  lowerCase: -0.8,
  prose: -0.6,
  /** "3 Title" without a full stop. */
  bareNumber: -0.7,
  /** A run-in lead without style: only a row of them makes items. */
  lead: 0.7,
  bold: 1.2,
  caps: 1,
  underlined: 1.1,
  bigger: 1.2,
  /** Style counts up to this for a numbered heading. */
  mostStyle: 2.2,
  pageTop: 0.3,
  wideGap: 0.5,
  someGap: 0.1,
  noGap: -0.1,
} as const;

/** Points for the step from one number of a chain to the next; a good step weighs as much as a strong sign of a heading. */
export const stepPoints = {
  next: 1.5,
  /** Numbers left out: closed items. Up to `fewLeftOut` it costs little, each one more; up to `someLeftOut` it costs much. */
  gap: 0.6,
  gapEach: -0.35,
  fewLeftOut: 4,
  wideGap: -1.6,
  someLeftOut: 15,
  hugeGap: -4.5,
  /** The same number again under styled headings: lists that begin anew in every item. */
  repeated: -0.9,
  /** Numbers that run over the year are now and then printed out of order: so far back, above so high a number. */
  slip: -3,
  highNumber: 30,
  slippedBack: -2.2,
  /** `7` → `7.1`, and `7.3` → `8`. */
  deeper: 0.8,
  higherGap: -0.3,
  strayDepth: -2.5,
} as const;

/** Points lost for each way in which two headings of a chain are set unlike: form weighs most, then look. */
export const unlikePoints = {
  word: 2.2,
  numeral: 2.5,
  close: 1,
  bold: 0.9,
  underlined: 0.5,
  size: 0.7,
  indent: 0.8,
} as const;
