// The numbers that a case's way and meta data rest on, each with its unit and its reason.

export const handlingThresholds = {
  /** Characters before the first entry of the printed agenda in which the head of its first group stands. */
  agendaHeadChars: 4,
  /** Characters of a label's line in a block of earlier handling. */
  labelLineChars: 120,
  /** A history line names body, day and item number within so many characters. */
  historyLineChars: 110,
  /** How plainly words must name a body (0..1): what is only its members or room is not it. */
  bodyCertainty: 0.5,
  /** Characters between "behandles i" and the first body named. */
  bodyDistance: 30,
  /** Characters between a body and the next one of a list, or its date. */
  listGap: 8,
  /** Characters between a body and its date, weekday and link words included. */
  dateGap: 26,
  /** Words of who is to do a task at most. */
  responsibleWords: 8,
  /** … and of who takes one over in notes, or is called "the" something. */
  takerWords: 3,
  /** Paragraphs below a label of tasks that may all be tasks though none is marked as an entry. */
  plainActions: 8,
  /** Characters of a task at most: longer sentences are discussion. */
  actionChars: 320,
  /** Lines below a heading that may be meta lines. */
  metaLines: 6,
  /** Characters of a meta line at most. */
  metaLineChars: 90,
  /** Share of the items whose number stands above their title before a number above counts. */
  aboveShare: 0.5,
} as const;
