// The shape of a language's words for decisions: what decides, with what outcome, against whom, about how much.
import type { Decision } from '../../schemas/record.ts';

export type Outcome = Decision['outcome'];

export interface DecisionWords {
  /**
   * What became of a matter, for text known to decide. Of several in one sentence the earlier row tells; of several
   * sentences the first that tells anything. The first row tells wherever it stands, the others early in the sentence.
   */
  readonly outcomes: readonly (readonly [Outcome, readonly string[]])[];
  /** Sentences that decide without a label: formal ones ("blev godkendt", "the board approved"). */
  readonly formal: readonly string[];
  /** Sentences that decide softly: agreements, charges, plans of the body ("it was agreed"). */
  readonly soft: readonly string[];
  /** Words that decide where they begin a short line: "granted". */
  readonly bare: readonly string[];
  /** Words that decide where they end a fragment: "referatet godkendt". */
  readonly fragments: readonly string[];
  /** Words of an election that end a line of a list ("Bo Ek  genvalgt"). */
  readonly elected: readonly string[];
  /** Resolutions in full: the text runs on over the list below ("resolved that"). */
  readonly resolutions: readonly string[];
  /** Words that open the clauses of one decision, as numbers do: "primero", "artikel 1". */
  readonly clauses: readonly string[];
  /** What cancels a deciding phrase that it overlaps: conditions, wishes, other bodies ("skal … godkendes"). */
  readonly void: readonly string[];
  /** Verbs of speech: what is told behind them in the same sentence is talk. */
  readonly reported: readonly string[];
  /** Papers of another meeting on which this one decides: "minutes", "referat". */
  readonly papers: readonly string[];
  /** What cancels every deciding phrase of its sentence: other times ("at its last meeting"). */
  readonly otherTimes: readonly string[];
  /** Lines that only confirm a motion before them: "the minutes stand approved". */
  readonly standing: readonly string[];
  /** Lines that tell the end of the meeting; they confirm a motion to adjourn of which no result is printed. */
  readonly closings: readonly string[];
  /** Deciding sentences that lean on the sentence before ("these plans", "begge blev valgt"). */
  readonly leaning: readonly string[];
  /** Dissent of some: no outcome of the matter. */
  readonly dissent: readonly string[];
  /** Assemblies with their verbs, to which other bodies recommend: where they begin a decision of another body, it only recommends. */
  readonly assemblies: readonly string[];
  /** Words before a decision's own number. */
  readonly numberLabels: readonly string[];
  /** Signs and words of money, by ISO 4217 code. */
  readonly currencies: readonly (readonly [string, readonly string[]])[];
  /** Words that multiply an amount ("mio." → 1000000). */
  readonly magnitudes: Readonly<Record<string, number>>;
  /** The sign before decimals. */
  readonly decimal: ',' | '.';
}
