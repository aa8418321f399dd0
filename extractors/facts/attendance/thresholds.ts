// Every number that the reading of attendance depends on, with its unit and reason.

export const attendanceThresholds = {
  /** Characters of the head that may hold attendance: behind that it is speech or an appended report. */
  headCharacters: 12_000,
  /** Items at the start that may hold attendance: opening, roll call, apologies. */
  openingItems: 3,
  /** Characters of a label before its colon: longer ones are sentences. */
  labelCharacters: 90,
  /** Words of a label before its colon: "Members of the Council present were". */
  labelWords: 9,
  /** Points that two entries of one list may start apart. */
  entryAlignPt: 14,
  /** Points that the first entry may start right of its label when printed below it. */
  entryIndentPt: 110,
  /** Sizes of the font between two entries of a list; more is a new part of the page. */
  entryGapEm: 3.8,
  /** Sizes of the font that two baselines of one row may differ. */
  sameRowEm: 0.5,
  /** Points that two lines of one row of a table may differ in height, cells being set apart. */
  rowTolerancePt: 4,
  /** Points from a list's entries beyond which a chunk stands in another column. */
  otherColumnPt: 42,
  /** Words of the head of a group of bulleted people: "Student Council". */
  groupHeadWords: 5,
  /** Words of an entry of a list inside which such a head may stand: more is a paragraph. */
  groupEntryWords: 16,
  /** Words of the head of a column: "Name", "Represents". */
  columnHeadWords: 3,
  /** Characters between the words of a statement and a name that still belong together. */
  nameReach: 110,
  /** Characters behind "present" that may narrow it: "for this session". */
  narrowingReach: 60,
  /** Paragraphs behind the heading of a closing roll call that may hold it. */
  closingBlocks: 4,
  /** Words before the people in a sentence outside the opening: "Apologies were received from". */
  plainLeadWords: 6,
  /** Rows of a table of names and parties: fewer may be any two columns. */
  fewestInPartyTable: 3,
  /** Characters of a party in such a table: names of parties are printed short there. */
  partyCharacters: 16,
  /** Names under a heading "roll call" from which on it is a list; one name may be a speaker. */
  fewestInRollCall: 2,
  /** Times that an office stands before a colon from which on it is a speaker in a verbatim report. */
  fewestSpeeches: 3,
  /** Lines of people, one a line, that make a roster without a label. */
  fewestInRoster: 3,
  /** Lines "Name, association" from which on they are one person each; two may be a wrapped list of names. */
  fewestAffiliated: 3,
  /** So many cells "Surname, Given name" tell that the document prints names so. */
  fewestTurned: 3,
  /** Words of the name of a party or group before its people. */
  partyWords: 4,
  /** Share of single words in a list that may be no names, for the text layer tears some. */
  tornShare: 0.1,
  /** Rows of a table with marks that make it a grid of attendance. */
  fewestInGrid: 3,
  /** From the foot of a grid's head to its first row, in sizes of its text: a line at the most between them. */
  gridHeadGapEm: 2,
  /** Share of the items with a statement of absence that must name a person to call it absence from the meeting. */
  absentFromMost: 0.6,
  /** Letters from which on one slip is forgiven in a name: in shorter ones it makes another name. */
  slipLetters: 5,
  /** Characters of text around a coming or going that belong to it. */
  changeReach: 220,
  /** Items that one sentence can say were missed: "punkt 12-15"; more is a year or a number of something else. */
  longestItemRange: 40,
  /** Characters of a short paragraph "Referent: X" outside the opening. */
  officeLineCharacters: 90,
} as const;

/** Raw confidence by the strength of the statement. */
export const attendanceConfidence = {
  /** A mark in a grid, a name under a label. */
  list: 0.95,
  /** A roster of members without a word of presence. */
  roster: 0.75,
  /** A sentence. */
  sentence: 0.85,
  /** Elected or at work in the meeting, not listed. */
  task: 0.8,
  /** Named in the head without a word of attendance. */
  letterhead: 0.6,
  /** Named only in a statement of absence inside an item. */
  item: 0.7,
  /** Lost when two statements speak against each other. */
  contradiction: 0.15,
} as const;
