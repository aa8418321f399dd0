// What comparing a record with gold finds: tallies, disagreements, and facts judged right or wrong.
import type { FactGroup } from '../extractors/confidence.ts';
import type { MinutesRecord } from '../schemas/record.ts';
import type { Group, Tallies } from './tally.ts';

/** One disagreement; `gold` null: the record has too much, `got` null: it has too little. */
export interface Miss {
  /** A group, or a field of the meeting such as `meeting.date`. */
  group: Group | `meeting.${string}`;
  gold: unknown;
  got: unknown;
}

/** A fact of the record whose truth the gold record tells. */
export interface JudgedFact {
  group: FactGroup;
  /** The fact itself, by identity; null for a field of the meeting. */
  fact: object | null;
  /** 0..1, as the record says. */
  confidence: number;
  right: boolean;
}

export interface Comparison {
  tallies: Tallies;
  misses: Miss[];
  judged: JudgedFact[];
}

/** What is compared: a record, or as much of one as there is. */
export type Compared = Pick<MinutesRecord, 'attendance' | 'items' | 'attachments'> & {
  meeting: MinutesRecord['meeting'] | null;
};
