// Facts printed behind the last sub-item → facts of the item above, where they name it or are set out from the sub-item.
//
//   CONSENT CALENDAR                              ← the decision is this item's …
//   A. Minutes of 18 November
//   B. Bills for November
//   Lewis moved to approve the Consent Calendar.  ← … though it stands behind B
//
//   (19)      REPORT on evictions
//             A. Report of the committee
//     Adopted Motion - see attached               ← set further left than A: item 19's
import type { Evidence } from '../../schemas/evidence.ts';
import type { Attachment, Decision, Item, Vote } from '../../schemas/record.ts';
import { fold } from '../text/folding.ts';

/** Text that begins this much further left (points) than a sub-item's heading is not the sub-item's. */
const outdent = 40;

interface Facts {
  readonly decisions: readonly Decision[];
  readonly votes: readonly Vote[];
  readonly attachments: readonly Attachment[];
}

/** Moves such decisions with their votes, and attachments, to the parent; a moved vote applies to all its sub-items. */
export function withParentFacts(items: readonly Item[]): Item[] {
  const moved = new Map<string, Facts>();
  const kept = items.map((item) => {
    const parent = items.find(({ id }) => id === item.parent);
    const taken = parent ? factsOfParent(item, parent) : null;
    if (!parent || !taken) return item;
    const before = moved.get(parent.id);
    moved.set(parent.id, before ? joined(before, taken) : taken);
    return renumbered(item, without(item, taken));
  });
  return kept.map((item) => {
    const taken = moved.get(item.id);
    if (!taken) return item;
    const entries = items.filter(({ parent }) => parent === item.id).map(({ id }) => id);
    return renumbered(
      item,
      joined(item, { ...taken, votes: taken.votes.map((vote) => ({ ...vote, appliesTo: entries })) }),
    );
  });
}

function factsOfParent(item: Item, parent: Item): Facts | null {
  const decisions = item.decisions.filter((decision) => names(decision, parent) || isSetOut(decision.evidence, item));
  const votes = item.votes.filter(({ id }) => decisions.some((decision) => decision.votes.includes(id)));
  const attachments = item.attachments.filter(({ evidence }) => isSetOut(evidence, item));
  return decisions.length + attachments.length > 0 ? { decisions, votes, attachments } : null;
}

function isSetOut(evidence: readonly Evidence[], item: Item): boolean {
  const [fact, heading] = [evidence[0], item.evidence[0]];
  return fact !== undefined && heading !== undefined && fact.box[0] < heading.box[0] - outdent;
}

/** True where the decision's words hold the parent's whole title, of two words at least. */
function names(decision: Decision, parent: Item): boolean {
  const title = wordsOf(parent.title).trim();
  return title.includes(' ') && wordsOf(decision.text).includes(` ${title} `);
}

function wordsOf(text: string): string {
  return ` ${fold(text).replaceAll(/[^\p{L}\p{N}]{1,9}/gu, ' ')} `;
}

function joined(a: Facts, b: Facts): Facts {
  return {
    decisions: [...a.decisions, ...b.decisions],
    votes: [...a.votes, ...b.votes],
    attachments: [...a.attachments, ...b.attachments],
  };
}

function without(item: Item, taken: Facts): Facts {
  return {
    decisions: item.decisions.filter((decision) => !taken.decisions.includes(decision)),
    votes: item.votes.filter((vote) => !taken.votes.includes(vote)),
    attachments: item.attachments.filter((attachment) => !taken.attachments.includes(attachment)),
  };
}

/** Ids count within the item they stand in. */
function renumbered(item: Item, facts: Facts): Item {
  const ids = new Map(facts.votes.map((vote, i) => [vote.id, `${item.id}.v${i + 1}`]));
  return {
    ...item,
    decisions: facts.decisions.map((decision, i) => ({
      ...decision,
      id: `${item.id}.d${i + 1}`,
      votes: decision.votes.flatMap((id) => ids.get(id) ?? []),
    })),
    votes: facts.votes.map((vote, i) => ({ ...vote, id: `${item.id}.v${i + 1}` })),
    attachments: facts.attachments.map((attachment, i) => ({ ...attachment, id: `${item.id}.a${i + 1}` })),
  };
}
