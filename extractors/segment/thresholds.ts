// The numbers that segmentation rests on, each with its reason. Scores add up; one point is about one good sign.

export const segmentThresholds = {
  /** A heading is a title, not a paragraph: longer ones (in words) need a run-in end or a bold lead. */
  headingWords: 40,
  /** A numbered block of more words is a paragraph; where all items are such paragraphs they still make a chain. */
  proseWords: 25,
  /** A plain heading without number is shorter still. */
  plainHeadingWords: 22,
  /** Baselines of the two lines of one heading are closer than this (em). */
  headingPitch: 1.5,
  /** A run-in lead without style has at most so many words … */
  leadWords: 6,
  /** … and at least so many words behind it: "Chair: Anna Holm" is a name, not a heading. */
  leadText: 6,
  /** Points of such a lead: only a row of them makes items. */
  leadScore: 0.7,
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
