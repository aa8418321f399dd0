// How sure a link between documents must be, with reasons.

export const rules = {
  /** Full names that two meetings of an unnamed organization must share to be of one body: two may be chance or staff. */
  sharedMembers: 3,
  /** Share of the shorter list that these must be: half of a board may be new after an election. */
  sharedPart: 0.5,
  /** Years around a person's known meetings in which initials or a misread letter may mean that person: one term. */
  yearsAround: 4,
  /** Times a name must be printed before another spelling is taken for a slip of it. */
  slipKnown: 3,
  /** A slip is rare: at most this often for each time that the right name is printed. */
  slipRate: 0.2,
  /** Letters of the shortest name in which one letter is little: shorter ones are other names. */
  slipLetters: 8,
  /** Share of words that two titles must have in common to be one matter … */
  sameTitle: 0.6,
  /** … and that are enough where the number of the item agrees too. */
  sameTitleWithNumber: 0.3,
  /** By how much the best title must be better than the next. */
  titleLead: 0.1,
} as const;
