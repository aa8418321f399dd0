// The shape of a language's words for votes: motions, movers, tallies, results, ballots.
import type { Ballot, Vote } from '../../schemas/record.ts';

export type VoteResult = NonNullable<Vote['result']>;
export type VoteMethod = NonNullable<Vote['method']>;
export type VoteMajority = NonNullable<Vote['majority']>;
export type BallotOption = Ballot['option'];

/** Phrases with their meaning; of two that match, the earlier row tells. */
type Rows<T> = readonly (readonly [T, readonly string[]])[];

export interface VoteWords {
  /** A sentence that puts a motion forward ("made a motion to", "moved approval"). */
  readonly motions: readonly string[];
  /** The same where a name stands before it ("Ek moved to …"): without one they are no motion ("the shed was moved to …"). */
  readonly moving: readonly string[];
  /** The motion before came to no vote: "there was not a vote". */
  readonly dropped: readonly string[];
  /** Words for a motion that put none forward ("entertained a motion"). */
  readonly noMotions: readonly string[];
  /** The mover stands before these words ("moved") or behind them ("moved by"). */
  readonly moverBefore: readonly string[];
  readonly moverAfter: readonly string[];
  readonly seconderBefore: readonly string[];
  readonly seconderAfter: readonly string[];
  /** The word before who acted: "by", "af"; it tells the mover where a name stands right before the seconder. */
  readonly agents: readonly string[];
  /** Behind these words stand both, parted by a slash or dash ("m/s Ahl/Bo"). */
  readonly pairAfter: readonly string[];
  /** The speaker moves in the first person ("i move that"). */
  readonly firstPerson: readonly string[];
  /** Sentences that only tell how a vote went, and name no matter: "motion carried". */
  readonly results: Rows<VoteResult>;
  /** One or two words that tell the same as a sentence of their own: "carried", "passed 3-0". */
  readonly verdicts: Rows<VoteResult>;
  /** Words beside a decision that say that and how it was voted on: "seconded and approved". */
  readonly beside: Rows<VoteResult>;
  /** Words that say a vote was held, not how it went: "stemte for", "roll call vote". */
  readonly held: readonly string[];
  /** Lines that introduce a tally and are no text of a decision: "roll call vote as follows". */
  readonly tallyLeads: readonly string[];
  readonly majorities: Rows<VoteMajority>;
  readonly methods: Rows<VoteMethod>;
  /**
   * Numbers of votes in prose, by the slots {yes} {no} {abstain} {absent} {tally} ("6-0" or "5-1-1"); {won} and {lost}
   * where the words do not say who was for it: "rejected with 38 votes against 12".
   */
  readonly counts: readonly string[];
  /** Numbers that look like votes and are none ("31 of 215 members"). */
  readonly noCounts: readonly string[];
  /** Heads of a list or number of voters ("ayes:", "for stemte:"), and the same word behind a voter's name. */
  /** Labels of a section that only tells how the vote went: "votering", "abstimmungsergebnis". */
  readonly headings: readonly string[];
  /** Phrases behind which those follow who voted so, with or without a colon: "against voted". */
  readonly voterLeads: readonly (readonly [BallotOption, readonly string[]])[];
  /** Words before the names of parties in such a list: "the parties". */
  readonly groupLeads: readonly string[];
  readonly options: Rows<BallotOption>;
  /** A named voter's vote in prose, the name before the words: "abstained", "stemte imod". */
  readonly spoken: Rows<BallotOption>;
  /** Words beside a voter's name that are no part of it, beyond the offices of attendance: plurals, groups, "number of". */
  readonly titles: readonly string[];
  /** Decisions passed as one block for several items. */
  readonly consent: readonly string[];
}
