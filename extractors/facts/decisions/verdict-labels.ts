// Two decision labels under one item, of which one only tells the verdict → one matter: the words of the one, the verdict
// and the vote of the other.
//
//   STATUS                                BESLUIT
//   Goedgekeurd met 35 stemmen voor.      Artikel 1. De raad stelt het reglement vast.
import type { Segmented } from '../../segment/model.ts';
import type { Span } from '../../text/span.ts';
import { joinedFacts } from '../votes/vote-facts.ts';
import type { Matter } from './matters.ts';
import { outcomeIn } from './outcome.ts';
import { decisionThresholds as t } from './thresholds.ts';

/** A matter with the label it stands under. */
export interface LabelledMatter {
  readonly label: Span | null;
  readonly matter: Matter;
}

/** Given the matters under an item's decision labels, returns them with each mere verdict joined to the decision beside it. */
export function verdictsJoined(labelled: readonly LabelledMatter[], segmented: Segmented): Matter[] {
  const verdicts = labelled.filter((each) => isVerdict(each, segmented));
  const [verdict] = verdicts;
  const decision = labelled.find((each) => !verdicts.includes(each) && isOtherLabel(each, verdict, segmented));
  if (!verdict || !decision || verdicts.length > 1) return labelled.map(({ matter }) => matter);
  const vote = joinedFacts(verdict.matter.vote, decision.matter.vote);
  const joined = { ...decision.matter, vote, said: verdict.matter.texts };
  return labelled.filter((each) => each !== verdict).map((each) => (each === decision ? joined : each.matter));
}

/** A few words that say what became of the matter; names and numbers of the vote are not among them. */
function isVerdict({ matter: { texts } }: LabelledMatter, segmented: Segmented): boolean {
  const printed = texts.map(({ start, end }) => segmented.folded.slice(start, end)).join(' ');
  const words = printed.match(/\p{L}+/gu)?.length ?? 0;
  return words <= t.verdictWords && outcomeIn(segmented, texts) !== null;
}

function isOtherLabel({ label }: LabelledMatter, verdict: LabelledMatter | undefined, { folded }: Segmented): boolean {
  if (!label || !verdict?.label) return false;
  return folded.slice(label.start, label.end) !== folded.slice(verdict.label.start, verdict.label.end);
}
