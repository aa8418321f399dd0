// The numbers that attachments rest on, each with its unit and its reason.

export const attachmentThresholds = {
  /** Letters of a small word with which the name of no paper ends: "that it". */
  smallWord: 4,
  /** Characters of one listed entry at most: longer blocks are text. */
  entryChars: 300,
  /** Entries of one list at most. */
  entries: 400,
  /** Words from which on a line that ends in a full stop is a sentence and no entry. */
  sentenceWords: 4,
  /** A line that ends this far right, as a share of the page's rightmost, may run on to the next. */
  fullLine: 0.82,
  /** Points an entry may stand further left than the first one and still be in the list. */
  indentPt: 8,
  /** Words of a name taken from a sentence at most. */
  nameWords: 12,
  /** Openings such as "a copy of", "the" taken off a name, one after the other. */
  leadRounds: 3,
  /** Characters before a phrase in which a negation turns it. */
  negationChars: 16,
  /** Raw confidence of an entry in a labelled list, with and without marks of its own (number, file name, access word). */
  listed: 0.8,
  listedWithMarks: 0.95,
  /** Raw confidence of a paper named in a sentence, and of one only pointed at. */
  named: 0.7,
  pointed: 0.5,
} as const;
