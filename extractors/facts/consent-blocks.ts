// Decisions printed behind the last entry of a block → decisions of the block's own item.
//
//   CONSENT CALENDAR                              ← the decision is this item's …
//   A. Minutes of 18 November
//   B. Bills for November
//   Lewis moved to approve the Consent Calendar.  ← … though it stands behind B
import type { Decision, Item, Vote } from '../../schemas/record.ts';
import { fold } from '../text/folding.ts';

/** Moves decisions that name their parent item to it, with their votes, which then apply to all its sub-items. */
export function withConsentBlocks(items: readonly Item[]): Item[] {
  const moved = new Map<string, { decisions: Decision[]; votes: Vote[] }>();
  const kept = items.map((item) => {
    const parent = items.find(({ id }) => id === item.parent);
    const taken = parent ? item.decisions.filter((decision) => names(decision, parent)) : [];
    if (!parent || taken.length === 0) return item;
    const votes = item.votes.filter(({ id }) => taken.some((decision) => decision.votes.includes(id)));
    const before = moved.get(parent.id) ?? { decisions: [], votes: [] };
    moved.set(parent.id, { decisions: [...before.decisions, ...taken], votes: [...before.votes, ...votes] });
    return renumbered(
      item,
      item.decisions.filter((decision) => !taken.includes(decision)),
      item.votes.filter((vote) => !votes.includes(vote)),
    );
  });
  return kept.map((item) => {
    const block = moved.get(item.id);
    if (!block) return item;
    const entries = items.filter(({ parent }) => parent === item.id).map(({ id }) => id);
    const votes = block.votes.map((vote) => ({ ...vote, appliesTo: entries }));
    return renumbered(item, [...item.decisions, ...block.decisions], [...item.votes, ...votes]);
  });
}

/** True where the decision's words hold the parent's whole title, of two words at least. */
function names(decision: Decision, parent: Item): boolean {
  const title = fold(parent.title)
    .replaceAll(/[^\p{L}\p{N}]{1,9}/gu, ' ')
    .trim();
  return (
    title.includes(' ') && ` ${fold(decision.text).replaceAll(/[^\p{L}\p{N}]{1,9}/gu, ' ')} `.includes(` ${title} `)
  );
}

/** Ids count within the item they stand in. */
function renumbered(item: Item, decisions: readonly Decision[], votes: readonly Vote[]): Item {
  const ids = new Map(votes.map((vote, i) => [vote.id, `${item.id}.v${i + 1}`]));
  return {
    ...item,
    decisions: decisions.map((decision, i) => ({
      ...decision,
      id: `${item.id}.d${i + 1}`,
      votes: decision.votes.flatMap((id) => ids.get(id) ?? []),
    })),
    votes: votes.map((vote, i) => ({ ...vote, id: `${item.id}.v${i + 1}` })),
  };
}
