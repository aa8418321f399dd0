// A record with raw scores → what stands around each of its facts, as numbers that speak of no language.
import type { MinutesRecord } from '../../schemas/record.ts';

type Item = MinutesRecord['items'][number];
type Decision = Item['decisions'][number];
type Vote = Item['votes'][number];
type Attachment = Item['attachments'][number];

/** By name, so that a table can be read: see `featuresIn` for what each is. */
export type Feature =
  | 'raw'
  | 'doubts'
  | 'below'
  | 'unnumbered'
  | 'continues'
  | 'beside'
  | 'labelled'
  | 'figures'
  | 'untold'
  | 'decided'
  | 'listed'
  | 'counted';
export type Features = Readonly<Partial<Record<Feature, number>>>;

export interface RecordFeatures {
  /** Of a fact of the record, by identity. A fact of another record has none. */
  of(fact: object): Features;
  /** Of a field of the meeting with this raw score. */
  ofField(raw: number): Features;
}

/** A raw score is never taken for certain: log-odds end here. */
const certain = 0.995;

const logOdds = (share: number): number => {
  const held = Math.min(certain, Math.max(1 - certain, share));
  return Math.log(held / (1 - held));
};

const flag = (value: boolean): number => (value ? 1 : 0);

/** The features of every fact that has a confidence. */
export function featuresIn(record: MinutesRecord): RecordFeatures {
  const features = new Map<object, Features>();
  const doubts = Math.log(1 + record.issues.filter(({ severity }) => severity !== 'info').length);
  for (const person of record.attendance) features.set(person, { raw: logOdds(person.confidence) });
  for (const item of record.items) {
    features.set(item, itemFeatures(item, doubts));
    for (const decision of item.decisions) features.set(decision, decisionFeatures(decision, item));
    for (const vote of item.votes) features.set(vote, voteFeatures(vote, item));
    addAttachments(features, item.attachments);
  }
  addAttachments(features, record.attachments);
  return { of: (fact) => features.get(fact) ?? {}, ofField: (raw) => ({ raw: logOdds(raw) }) };
}

/**
 * `doubts`: how much validation found to say about the document, the logarithm of 1 and the number of warnings.
 * `below`: a sub-item. `unnumbered`. `continues`: the title begins with a small letter, as the rest of a sentence does.
 */
const itemFeatures = ({ confidence, level, number, title }: Item, doubts: number): Features => ({
  raw: logOdds(confidence),
  doubts,
  below: flag(level === 2),
  unnumbered: flag(number === null),
  continues: flag(/^\p{Ll}/u.test(title)),
});

/**
 * `beside`: the logarithm of how many decisions the item has: most items have one. `labelled`: a section with a heading
 * holds it. `figures`: the share of digits. `untold`: nothing says how it went.
 */
const decisionFeatures = ({ confidence, text, outcome }: Decision, { decisions, sections }: Item): Features => ({
  raw: logOdds(confidence),
  beside: Math.log(decisions.length),
  labelled: flag(sections.some(({ role, heading }) => role === 'decision' && heading !== null)),
  figures: (text.match(/\d/gu)?.length ?? 0) / Math.max(1, text.length),
  untold: flag(outcome === 'unknown'),
});

/** `decided`: the logarithm of 1 and the number of the item's decisions. `counted`: its numbers are printed. */
const voteFeatures = ({ confidence, result, counts }: Vote, { decisions, votes }: Item): Features => ({
  raw: logOdds(confidence),
  decided: Math.log(1 + decisions.length),
  beside: Math.log(votes.length),
  untold: flag(result === null),
  counted: flag(counts.yes !== null || counts.no !== null),
});

/** `listed`: the logarithm of 1 and how many attachments stand in the same list. */
function addAttachments(features: Map<object, Features>, attachments: readonly Attachment[]): void {
  const listed = Math.log(1 + attachments.length);
  for (const attachment of attachments) features.set(attachment, { raw: logOdds(attachment.confidence), listed });
}
