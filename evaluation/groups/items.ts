// The items: paired by title (or number and title), then what stands under each pair: decisions, votes, attachments.
import type { GoldItem, GoldRecord } from '../../schemas/gold.ts';
import type { Item } from '../../schemas/record.ts';
import type { Compared, Comparison } from '../findings.ts';
import { type Pairing, pairUp } from '../pairing.ts';
import { count } from '../tally.ts';
import { likeness, likenessFrom, sameWords } from '../wording.ts';
import { compareAttachments } from './attachments.ts';
import { compareDecisions } from './decisions.ts';
import { compareVotes } from './votes.ts';

/** What stands under one item in gold and in the record; an item without a partner faces an empty list. */
interface Under<Gold, Got> {
  gold: readonly Gold[];
  got: readonly Got[];
}

/** Of two items with like titles, the one with the same number is the better partner. */
const sameNumberBonus = 0.5;

const brief = ({ number, title }: GoldItem | Item) => ({ number, title });
const numbered = ({ number }: GoldItem | Item): boolean => number !== null;

export function compareItems(into: Comparison, gold: GoldRecord & { items: GoldItem[] }, got: Compared): void {
  const pairing = pairUp(gold.items, got.items, alike);
  countItems(into, gold.items, got.items, pairing);
  if (gold.items.some((item) => item.decisions)) {
    for (const under of underEach(
      pairing,
      (g) => g.decisions,
      (p) => p.decisions,
    ))
      compareDecisions(into, under);
  }
  if (gold.items.some((item) => item.votes)) {
    for (const under of underEach(
      pairing,
      (g) => g.votes,
      (p) => p.votes,
    ))
      compareVotes(into, under);
  }
  if (gold.items.some((item) => item.attachments) || gold.attachments) {
    for (const under of underEach(
      pairing,
      (g) => g.attachments,
      (p) => p.attachments,
    ))
      compareAttachments(into, under);
    compareAttachments(into, { gold: gold.attachments ?? [], got: got.attachments });
  }
}

function alike(gold: GoldItem, got: Item): number {
  const sameNumber = gold.number !== null && got.number !== null && sameWords(gold.number, got.number);
  const same = likenessFrom(likeness.same, gold.title, got.title);
  if (same > 0) return same + (sameNumber ? sameNumberBonus : 0);
  return sameNumber ? likenessFrom(likeness.loose, gold.title, got.title) : 0;
}

function countItems(
  { tallies, misses, judged }: Comparison,
  gold: readonly GoldItem[],
  got: readonly Item[],
  { pairs, missed, extra }: Pairing<GoldItem, Item>,
): void {
  count(tallies.items, pairs.length, gold.length, got.length);
  const sameNumber = pairs.filter((pair) => numbered(pair.gold) && sameWords(pair.gold.number, pair.got.number));
  count(tallies['items.number'], sameNumber.length, gold.filter(numbered).length, got.filter(numbered).length);

  for (const item of missed) misses.push({ group: 'items', gold: { ...brief(item), page: item.page }, got: null });
  for (const item of extra) misses.push({ group: 'items', gold: null, got: { ...brief(item), page: item.pageStart } });
  for (const pair of pairs) {
    if (sameWords(pair.gold.number, pair.got.number)) continue;
    misses.push({ group: 'items.number', gold: brief(pair.gold), got: brief(pair.got) });
  }
  for (const pair of pairs)
    judged.push({ group: 'items', fact: pair.got, confidence: pair.got.confidence, right: true });
  for (const item of extra) judged.push({ group: 'items', fact: item, confidence: item.confidence, right: false });
}

function underEach<Gold, Got>(
  { pairs, missed, extra }: Pairing<GoldItem, Item>,
  ofGold: (item: GoldItem) => readonly Gold[] | undefined,
  ofGot: (item: Item) => readonly Got[],
): Under<Gold, Got>[] {
  return [
    ...pairs.map(({ gold, got }) => ({ gold: ofGold(gold) ?? [], got: ofGot(got) })),
    ...missed.map((item) => ({ gold: ofGold(item) ?? [], got: [] })),
    ...extra.map((item) => ({ gold: [], got: ofGot(item) })),
  ];
}
