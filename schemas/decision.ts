// What a body decided under an item, and how it voted.
import * as z from 'zod';
import { confidence, evidenceList } from './evidence.ts';
import { text } from './printed.ts';

export const outcome = z.enum([
  'adopted',
  'adopted-amended',
  'rejected',
  'postponed',
  'referred',
  'returned',
  'withdrawn',
  'noted',
  'recommended',
  'elected',
  'no-decision',
  'unknown',
]);
export type Outcome = z.infer<typeof outcome>;

export const amount = z.strictObject({
  value: z.number().describe('in units of the currency'),
  currency: z.string().nullable().describe('ISO 4217, null if the paper does not say'),
  verbatim: text.describe('as printed'),
});
export type Amount = z.infer<typeof amount>;

export const dissent = z.strictObject({
  person: text.nullable().describe('name as printed'),
  group: text.nullable().describe('party or group as printed'),
  text: text.describe('verbatim'),
});
export type Dissent = z.infer<typeof dissent>;

export const decision = z.strictObject({
  id: z
    .string()
    .regex(/^i\d+\.d\d+$/)
    .describe('i3.d1: item and running number'),
  number: text.nullable().describe('decision or resolution number as printed'),
  text: text.describe('verbatim, joined over lines and pages'),
  outcome: outcome.describe(
    'noted: taken note of; recommended: this body recommends to another that decides; referred: sent to another body or back for work; returned: sent back to where it came from',
  ),
  outcomeVerbatim: text.nullable().describe('the words that decided the outcome'),
  votes: z.array(z.string()).describe('ids of votes'),
  dissent: z.array(dissent).describe('who wanted it recorded that they disagree'),
  amounts: z.array(amount),
  confidence,
  evidence: evidenceList,
});
export type Decision = z.infer<typeof decision>;

export const ballotOption = z.enum([
  'yes',
  'no',
  'abstain',
  'blank',
  'absent',
  'excused',
  'recused',
  'not-voting',
  'other',
]);
export type BallotOption = z.infer<typeof ballotOption>;

export const ballot = z.strictObject({
  name: text.describe('as printed'),
  person: z.string().nullable().describe('id of the attendance entry, null if the name could not be matched'),
  party: text.nullable().describe('as printed'),
  option: ballotOption,
  basis: z
    .enum(['explicit', 'inferred-unanimous', 'inferred-majority'])
    .describe('explicit: printed with the name; inferred: follows from a unanimous or majority vote of those present'),
  evidence: evidenceList,
});
export type Ballot = z.infer<typeof ballot>;

const count = z.int().nonnegative().nullable();

export const voteCounts = z.strictObject({ yes: count, no: count, abstain: count, absent: count });
export type VoteCounts = z.infer<typeof voteCounts>;

export const voteMethod = z.enum([
  'roll-call',
  'show-of-hands',
  'voice',
  'electronic',
  'secret-ballot',
  'written',
  'consent',
]);
export type VoteMethod = z.infer<typeof voteMethod>;

export const vote = z.strictObject({
  id: z
    .string()
    .regex(/^i\d+\.v\d+$/)
    .describe('i3.v1: item and running number'),
  motion: text.nullable().describe('verbatim'),
  mover: text.nullable().describe('name as printed'),
  seconder: text.nullable().describe('name as printed'),
  method: voteMethod.nullable().describe('null if not said'),
  counts: voteCounts.describe('null = not printed'),
  majority: z.enum(['unanimous', 'majority', 'qualified', 'casting-vote']).nullable().describe('null if not said'),
  result: z.enum(['pass', 'fail', 'tied']).nullable().describe('null if not said'),
  resultVerbatim: text.nullable().describe('the words that tell the result'),
  ballots: z.array(ballot).describe('votes with a name'),
  appliesTo: z.array(z.string()).describe('item ids, for a consent block'),
  reconciliation: z.strictObject({
    status: z.enum(['consistent', 'mismatch', 'incomplete']),
    notes: z.string().nullable(),
  }),
  confidence,
  evidence: evidenceList,
});
export type Vote = z.infer<typeof vote>;
