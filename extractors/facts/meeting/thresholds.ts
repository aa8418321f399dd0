// The numbers that the meeting's facts rest on, each with its unit and its reason.

/** Strengths are raw confidences 0..1 of a single printed place; several places of one value add up (see claims.ts). */
export const meetingThresholds = {
  /** Lines of the head that may be title block: longer heads are lists of people. */
  titleLines: 30,
  /** Lines of the head looked at in all. */
  headLines: 80,
  /** Lines looked at from the top of the paper even where the first item starts higher. */
  topLines: 6,
  /** Characters of an opening or closing passage of an item that may tell of the meeting's start or end. */
  passageChars: 2_500,
  /** A sentence runs on over a line end only from a line at least this wide, as a share of the page's widest. */
  brokenLineWidth: 0.7,
  /** … and to a line at most this far below it, in font sizes. */
  brokenLineEm: 1.6,
  /** Items from the top that may hold the call to order. */
  openingItems: 3,
  /** Items from the end that may hold the adjournment. */
  closingItems: 3,
  /** Different running lines looked at. */
  runningLines: 8,
  /** Characters before a date in which a word such as "approved" or "next" claims it. */
  dateContext: 70,
  /** A value behind a label is at most this long, in characters. */
  valueChars: 220,
  /** A place is at most this long, in characters. */
  placeChars: 160,
  /** A block longer than this, in characters, is running text and no part of the title block. */
  titleBlockChars: 170,
  /** A line of an address is at most this long, in characters. */
  addressChars: 110,
  /** Places looked at in one sentence or title block. */
  placesInSentence: 3,
  /** Share of belief left for a place without any word for a place. */
  unknownPlace: 0.75,
  /** Characters at the start of a place that may not name a body. */
  nameStart: 30,
  /** A line this long or longer, in characters, is running text and no title line. */
  titleLineChars: 140,
  /** Words of a name at most. */
  nameWords: 14,
  strength: {
    label: 0.85,
    titleLine: 0.78,
    nearTitle: 0.7,
    headLine: 0.5,
    sentence: 0.72,
    running: 0.55,
    decisionLabel: 0.5,
    certificate: 0.35,
    attribute: 0.3,
    leftover: 0.45,
    inferredYear: 0.35,
  },
  /** Factor on a sentence that stands below the head: it may tell of other meetings. */
  below: 0.6,
  /** Factor on a date that a word such as "approved" claims for itself. */
  claimed: 0.08,
  /** Factor on a date whose printed weekday is not its weekday: misprints happen, stale dates too. */
  wrongWeekday: 0.8,
  /** A second date at least this strong, as a share of the first, is worth a person's look. */
  rival: 0.75,
} as const;
