// The shape of a language's words for the head of minutes: who met, when, where, and how the paper calls itself.
import type { ApprovalStatus, Meeting } from '../../schemas/record.ts';

/** What a label of the header block announces; `other` labels only end the value before them. */
export type HeadLabel =
  | 'date'
  | 'time'
  | 'start'
  | 'end'
  | 'place'
  | 'time-and-place'
  | 'body'
  | 'organization'
  | 'number'
  | 'next'
  | 'previous'
  | 'other-date'
  | 'other';

/** The part a noun plays in a name. */
export type NameRole =
  /** Names a body by itself or with the words before it: "byrådet", "planning commission". */
  | 'body'
  /** Says nothing of whom it belongs to; a name beside it is the organisation's: "bestyrelsen", "board of directors". */
  | 'organ'
  /** A body that is an organisation in its own right: "X Parish Council". */
  | 'both'
  /** Opens an organisation's name: "Grundejerforeningen X", "City of X". */
  | 'opens'
  /** Ends an organisation's name: "X Kommune", "X Association". */
  | 'closes';

export interface MeetingWords {
  /** Words that call a paper minutes, decision list, agenda; they are part of no name. */
  readonly titles: readonly string[];
  /** Words for a meeting that stand beside the name of the body; they are part of no name. */
  readonly meetings: readonly string[];
  /** How the paper calls its own state. */
  readonly status: readonly (readonly [Exclude<ApprovalStatus, 'unknown'>, readonly string[]])[];
  /** What kind of meeting it was. */
  readonly classification: readonly (readonly [NonNullable<Meeting['classification']>, readonly string[]])[];
  /** Labels of the header block. */
  readonly labels: readonly (readonly [HeadLabel, readonly string[]])[];
  /** Lines that begin so end the title block: lists of people, the agenda. */
  readonly headEnds: readonly string[];
  /** Words near a date that is not the meeting's: sent out, approved, printed, earlier minutes, signed. */
  readonly otherDates: readonly string[];
  /** Words before the date of the next and of the previous meeting. */
  readonly next: readonly string[];
  readonly previous: readonly string[];
  /** How a time of day is printed where digits alone do not show it: "kl. {time}". */
  readonly clocks: readonly string[];
  /** The meeting began; a time in the same sentence is its start. */
  readonly opened: readonly string[];
  /** The meeting was closed; a time in the same sentence is its end. */
  readonly closed: readonly string[];
  /** Breaks, closed sessions and other beginnings and ends that are not the meeting's. */
  readonly pauses: readonly string[];
  /** The meeting took place: the sentence tells its date and place. */
  readonly held: readonly string[];
  /** Words that stand before a place: "in", "at". */
  readonly placeLinks: readonly string[];
  /** Words that stand before a means instead of a place: "via", "by". */
  readonly mediumLinks: readonly string[];
  /** Words at which a place printed in a sentence ends. */
  readonly placeEnds: readonly string[];
  /** Words that show a printed line to be a place. */
  readonly places: readonly string[];
  /** Means that stand for a place: "zoom", "teleconference". */
  readonly media: readonly string[];
  /** Words before the meeting's number, with the slot {number}. */
  readonly numbers: readonly string[];
  /** Nouns in the names of bodies and organisations. */
  readonly names: readonly (readonly [NameRole, readonly string[]])[];
  /** Words that belong to a body's name when they stand before its noun: "planning", "library". */
  readonly topics: readonly string[];
  /** Words that follow a body's noun inside its name: "committee on X", "udvalget for X". */
  readonly complements: readonly string[];
  readonly articles: readonly string[];
  /** Words between an organ and the organisation it belongs to: "generalforsamling i X", "board of X". */
  readonly owners: readonly string[];
  /** Words that link meeting, body and organisation, and articles; no name begins or ends with one. */
  readonly links: readonly string[];
  /** Words that join the parts of one name: "og", "and". */
  readonly joins: readonly string[];
  /** Forms of companies and clubs behind a name: "inc.", "A/S". */
  readonly forms: readonly string[];
  /** Words behind a body's noun that make it the attribute of something else: "board members", "council chamber". */
  readonly attributes: readonly string[];
}
