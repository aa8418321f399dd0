// The numbers that segmentation rests on, each with its reason. Scores add up; one point is about one good sign.

export const segmentThresholds = {
  /** Plain headings of one look right above numbers that are heads of parts, and their share of all of that look. */
  leastParts: 3,
  partsShare: 0.7,
  /** Points by which the head of a part is larger than the numbered headings. */
  partSizePt: 0.9,
  /** Lines above a heading that may lead to it: the name of a part and the number of the case. */
  leadBlocks: 4,
  /** Characters of a row that names body, number and day above an item. */
  excerptHeadChars: 90,
  /** Share of the headings that must have a case number above: else it may close the item before. */
  numbersAboveShare: 0.5,
  /** Characters of the name of a part of the agenda: "closed agenda". */
  partNameChars: 40,
  /** A heading is a title, not a paragraph: longer ones (in words) need a run-in end or a bold lead. */
  headingWords: 40,
  /** A title of at least so many words that ends like a sentence is a numbered paragraph. */
  proseTitleWords: 5,
  /** A title of at least so many words before its full stop may be a sentence. */
  stoppedTitle: 4,
  /** Letters that stand out by their size make up at most this share of all. */
  largeShare: 0.35,
  /** A page with so many letters of one size, and this share of its letters, has a text of that size. */
  pageLetters: 250,
  pageShare: 0.6,
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
  /** Characters of a labelled case number in the row of an item's number: "Dnr BMN 2024-000118". */
  caseNumberChars: 40,
  /** A plain heading without number is shorter still. */
  plainHeadingWords: 22,
  /** A styled lead that ends in a full stop has at most so many words. */
  stoppedLead: 8,
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
  /** Neither is longer (characters). */
  meetingHeadLength: 160,
  /** Blocks by which the entries of a printed agenda may lie apart where a further group begins. */
  groupHeadBlocks: 3,
  /** Characters of a line with a body and a day, and words in it before the noun of the body. */
  bodyDayChars: 110,
  bodyDayWords: 6,
  /** The same plain heading so often is a result or a form word ("GRANTED"), not an item. */
  repeatedTitles: 3,
  /** Where more than this share of the leads in bold come again they name speakers, not items. */
  speakerShare: 0.2,
  /** So many marks of one form tell how the marks that were misread were printed. */
  readingSample: 2,
  /** Certainty (0..1) of a recognised page: typed ones have 0.8 and more, drawings and handwriting less than this. */
  legiblePage: 0.75,
  /** Recognised lines whose sizes differ by this share are of one size: capitals and small letters are measured so exactly. */
  scannedSize: 0.1,
  /** So many numbers, each by one above the one before, tell that the last digit of all of them is a misread sign. */
  signSteps: 3,
  /** The value behind a label of the head has at most so many words: behind more it is the text of an item. */
  headValueWords: 15,
  /** Entries of an agenda of which at least this share come again below announce items; below its own head fewer will do. */
  repeatedEntries: 0.6,
  /** Two titles under one number that share at least this share of their words are the same. */
  sameTitle: 0.5,
  headedEntries: 0.3,
  /** So many lines without numbers in a row are a list. */
  plainEntries: 4,
  /** Cells that begin this close (points) to a column's head stand below it; a head row has at most so many blocks. */
  columnPt: 4,
  headCells: 8,
  /** A field of the head above the first text: so many words behind its colon at most. */
  fieldWords: 9,
  /** The paper's own title stands among its first blocks. */
  titleBlocks: 6,
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
  /** A chain that never begins anew is taken for this share of the weight of one that does. */
  straightShare: 0.7,
  /** A chain that begins at 1 again by slips counts where the straight one has less than this share of its weight. */
  slippedShare: 0.5,
  /** Numbers after the items belong to an annex where more than the first share of them, and less than the second of the items, are paragraphs. */
  annexProse: 0.5,
  itemProse: 0.25,
  /** More than this share of a chain has no style: then styled headings above its numbers are the items, … */
  unstyledShare: 0.5,
  /** … unless more than this share of the numbers have titles that minutes in general have, and more than the headings, … */
  ritualNumbers: 0.4,
  /** … if there are so many, most of them with numbers below, and so many numbers each. */
  leastHeads: 3,
  headedShare: 0.4,
  numbersEach: 1.5,
  /** At most this share of the numbers stands above the first of those headings. */
  beforeHeads: 0.2,
  /** Two items handled the other way round stand at most so many blocks apart. */
  swapDistance: 60,
  /** Points for beginning anew below a plain heading: less than going on. */
  restartCost: -0.8,
  /** A numbering that begins anew is set as before (see `likeness`): a list inside an item is not. */
  restartLikeness: -1.9,
  /** More than this share of the top headings is numbered: then numbers under a plain one among them are a list as well. */
  numberedTop: 0.75,
  /** A lettered entry whose title (characters) is longer is a paragraph, not a sub-item. */
  letterTitle: 120,
  /** More than this share of the numbers below styled headings are plain sentences: then they number paragraphs. */
  paragraphShare: 0.5,
  /** At least this share of the entries of a list have text of their own: then they are sub-items (of sentences, more). */
  textedShare: 0.5,
  /** … and so many of all entries of their form in the document: else they are lists, a few of which happen to go on. */
  textedForm: 0.4,
  /** A chain with fewer points is no chain: a lone "1." in a text scores less. */
  chainFloor: 2,
  /** Headings whose left edges differ by less (points) are set alike. */
  sameIndentPt: 9,
  /** A line in a column of print is centred when it is set in, and its middle off, by more and less than this (points). */
  columnCentredPt: 5,
  /** Capitals: at least so many letters, and more than this share of them are. */
  capitalLetters: 3,
  capitalShare: 0.85,
  /** Words of a line of a list of people. */
  rosterWords: 8,
  /** Baselines (points) closer than this are of one row. */
  rowPt: 3,
  /** No heading is set in small print (points), and that much smaller than the text (share). */
  smallPrintPt: 7.5,
  smallHeading: 0.8,
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
  /** A number read another way than it was recognised. */
  misread: -0.5,
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
  /** Two items handled the other way round: strong headings (their points) set exactly alike. */
  swapped: -1,
  strong: 2.8,
  /** From a numbering with a word to one without, at its 1 (the word itself costs as well). */
  otherWord: 0.5,
  /** A styled numbering that begins again at 1 with no heading above. */
  slippedRestart: -1.4,
  /** Numbers that run over the year are now and then printed out of order: so far back, above so high a number. */
  slip: -3,
  highNumber: 30,
  slippedBack: -2.2,
  /** `7` → `7.1`, and `7.3` → `8`. */
  deeper: 0.8,
  higherGap: -0.3,
  strayDepth: -2.5,
  /** Headings of another depth are set otherwise: at most so much is lost for it. */
  otherDepth: -0.9,
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

/** What the certainty of a heading is made of (a logistic sum); only the order of the results counts, they are calibrated. */
export const certaintyPoints = {
  /** For each point that the outline loses without the heading. */
  distance: 0.5,
  /** More than so many points make nothing surer. */
  mostDistance: 6,
  /** For each e-fold by which the chosen kind of headings outweighs the other kind, up to `mostLead`. */
  lead: 0.6,
  mostLead: 2,
  /** There is no other kind. */
  noRival: 1,
  below: -0.6,
  /** A step that no numbering makes. */
  worstStep: -3,
  /** Candidates looked at in place of one: bounds the search. */
  mostRivals: 40,
} as const;

/** When a recognised word may be held for another one. Confidences (0..1) are those of the recogniser for the whole word. */
export const misreadThresholds = {
  /** At this confidence and above a word is what it was read as: of words so sure next to none is misread. */
  sureWord: 0.93,
  /** Below it a word may also differ by letters that do not look alike. */
  doubtfulWord: 0.8,
  /** Letters of a word that may be meant for one that looks like it; a digit among the letters tells shorter ones as well. */
  shortWord: 5,
  /** … and of one that was hardly read: below this confidence. */
  shortestWord: 4,
  hardlyRead: 0.6,
  /** A word of the document itself is one that others may be meant for when it stands there so often without doubt. */
  ownWord: 2,
  /** Letters of a word that may differ so by one letter: among shorter ones too many are one letter apart. */
  slipWord: 7,
  /** Letters of a word that may differ by so many. */
  longWord: 11,
  slipsOfLong: 2,
} as const;
