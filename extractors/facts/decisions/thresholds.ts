// The numbers that reading decisions rests on, each with its unit and its reason.

export const decisionThresholds = {
  /** Words of the longest line that is an outcome by its first word: "Deferred to allow the review of …". */
  bareWords: 12,
  /** Words of the longest fragment that is an outcome by its last word, and of the longest verdict: longer ones are sentences. */
  fragmentWords: 8,
  /** Words of the longest sentence that only tells a result or a tally. */
  resultWords: 22,
  /** Words of the longest line of a list of people elected. */
  electedWords: 12,
  /** Sentences under the heading of an election beyond which names at their head are those of speakers. */
  electionStatements: 8,
  /** Characters between such a name and its office: "er valgt som". */
  officeReach: 16,
  /** Characters behind a deciding phrase in which "last year" still tells of it. */
  timeReach: 40,
  /** Characters at the start of a sentence in which a date is the day of what it tells ("On April 17, 2007, the Board …"). */
  openingDate: 5,
  /** Characters of a sentence looked at for such a date. */
  dateReach: 40,
  /** Characters before "RESOLVED" at the start of a resolution: numbers, "and". */
  resolutionLead: 12,
  /** Capitals in a row that a resolution in the middle of a sentence begins with at least. */
  resolutionCapitals: 4,
  /** Characters from the start of a sentence in which a tally's introduction begins. */
  tallyLead: 40,
  /** Characters before the first name of a tally that still belong to it. */
  tallyOpening: 3,
  /** Sentences under speakers' names that make a text a record of speeches. */
  speeches: 3,

  /** Statements between a motion and a line that still belongs to it: "The minutes stand approved". */
  reach: 2,
  /** Statements between a motion's result and its tally. */
  tallyReach: 4,
  /** Statements between "the board approved the following resolution" and the resolution. */
  resolutionReach: 6,
  /** Parts of a decision's text to which a confirming sentence is still added. */
  confirmedTexts: 4,

  /** Words of an entry of a list below a deciding sentence. */
  entryWords: 14,
  /** Entries of such a list. */
  entries: 40,
  /** Words of a short line that is read whole with the outcome it begins with. */
  lineWords: 30,
  /** Characters of a quoted motion. */
  quote: 4_000,
  /** Characters before the end of a sentence in which a quotation mark opens the motion. */
  quoteLead: 12,
  /** Statements that carry the words of a motion of which only the movers stood before. */
  motionStatements: 3,
  /** Words of a sentence in which it leans on the one before. */
  leaningWords: 14,
  /** Words behind those by which a sentence leans: with more it says itself what was decided. */
  leaningRest: 15,
  /** Words of a line that leans on a sentence which decides by itself: "Valgt ved akklamasjon". */
  mereWords: 4,
  /** Share of the words of a list of candidates that the sentence which elects them says again. */
  repeatedShare: 0.4,
  /** Words of a motion's line beside the names that do not yet make a motion. */
  moverWords: 4,
  /** Words of a line under a label that only names the mover. */
  mereMover: 7,
  /** Words of a line that only says by which majority, under the label of a vote: "With unanimity of votes". */
  majorityWords: 6,
  /** Words of a deciding sentence that names nothing: "Enstemmigt vedtaget!", and of a soft one: "The committee agreed." */
  namelessWords: 2,
  namelessSoftWords: 4,
  /** Words under a label that only says what became of the matter, beside another label: "Approved by electronic vote." */
  verdictWords: 8,
  /** Letters of a word that ties two sentences to one matter. */
  tellingLetters: 5,
  /** Words of the longest row of a table that is read as one unit. */
  rowWords: 16,
  /** Words before a small word at a line's end that make it a broken sentence, not a heading or cell. */
  brokenWords: 5,

  /** Characters from the start of a sentence in which it says what became of a matter; details follow. */
  outcomeReach: 160,
  /** Words of a line without a full stop that goes on in the next block: shorter ones are headings. */
  brokenLineWords: 8,
  /** Words of a decision label that may tell of the vote: shorter ones are names of a section. */
  tellingLabelWords: 3,
  /** Characters between the word for minutes and the meeting they are of: "minutes of the regular and last meeting". */
  ofMinutes: 30,
  /** Words of a line of numbers that stands apart under a decision: "7 voix pour, 2 voix contre". */
  numberLineWords: 12,
  /** Words beside the numbers of a line that only counts: its label and an "and". */
  countingLabel: 3,
  /** Words of a result that says itself what was decided: "The motion is carried" does not. */
  ownResultWords: 7,
  /** Letters behind a number in which the name of a month stands. */
  monthLetters: 22,
  /** Words of a title that may be the deciding sentence of business without a heading. */
  titleWords: 6,
  /** Fewest letters by which a word is told to be of a body's name: shorter ones begin many words. */
  bodyStem: 5,
  /** Words before the verb of a sentence in which a body recommends: more are of something else. */
  subjectWords: 6,
  /** Words behind that verb in which the other body is named: "anbefaler over for byrådet". */
  addresseeWords: 4,
  /** Characters of the longest name of a group that dissents. */
  groupChars: 160,
} as const;
