// The decisions under one item: paired by their text, then the outcome of those whose text is near enough to ask.
import type { GoldDecision } from '../../schemas/gold.ts';
import type { Decision } from '../../schemas/record.ts';
import type { Comparison } from '../findings.ts';
import { pairUp } from '../pairing.ts';
import { count } from '../tally.ts';
import { likeness, likenessFrom } from '../wording.ts';

interface Decisions {
  gold: readonly GoldDecision[];
  got: readonly Decision[];
}

const brief = ({ outcome, text }: GoldDecision | Decision) => ({ outcome, text });

/** A decision is judged right when its text is; the outcome is a group of its own. */
export function compareDecisions({ tallies, misses, judged }: Comparison, { gold, got }: Decisions): void {
  const same = pairUp(gold, got, (one, other) => likenessFrom(likeness.same, one.text, other.text));
  const loose = pairUp(gold, got, (one, other) => likenessFrom(likeness.loose, one.text, other.text));
  const sameOutcome = loose.pairs.filter((pair) => pair.gold.outcome === pair.got.outcome);
  count(tallies.decisions, same.pairs.length, gold.length, got.length);
  count(tallies['decisions.soft'], loose.pairs.length, gold.length, got.length);
  count(tallies['decisions.outcome'], sameOutcome.length, gold.length, got.length);

  for (const pair of loose.pairs) {
    if (pair.gold.outcome === pair.got.outcome) continue;
    misses.push({ group: 'decisions.outcome', gold: brief(pair.gold), got: brief(pair.got) });
  }
  for (const decision of same.missed) misses.push({ group: 'decisions', gold: brief(decision), got: null });
  for (const decision of same.extra) misses.push({ group: 'decisions', gold: null, got: brief(decision) });
  for (const { got } of same.pairs)
    judged.push({ group: 'decisions', fact: got, confidence: got.confidence, right: true });
  for (const fact of same.extra) judged.push({ group: 'decisions', fact, confidence: fact.confidence, right: false });
}
