// Lines of invented minutes, or one deciding sentence → what is read from them, told in short lines.
import { extractFacts, type MinutesFacts } from '../../../extractors/facts/facts.ts';
import { layOut } from '../../../extractors/layout/lay-out.ts';
import { segment } from '../../../extractors/segment/segment.ts';
import { type Code, decided } from '../decided.ts';
import { documentOf } from '../typeset.ts';

/** Reads lines as `documentOf` takes them: `!` sets a line bold. */
export function factsOf(...lines: readonly string[]): MinutesFacts {
  return extractFacts(segment(layOut(documentOf(lines))));
}

/** `Anna Holm present chair`, in printed order. */
export function peopleOf({ attendance }: MinutesFacts): string[] {
  return attendance.map(({ name, status, role }) => `${name} ${status} ${role}`);
}

/** `2 Rapport: noted`, an item a line with the outcomes of its decisions. */
export function itemsOf({ items }: MinutesFacts): string[] {
  return items.map(({ number, title, decisions }) => {
    const outcomes = decisions.map(({ outcome }) => outcome).join(', ');
    return `${number} ${title}: ${outcomes || '-'}`;
  });
}

/** The outcome of a sentence on its own; `-` where it decides nothing. */
export function outcomeOf(code: Code, sentence: string): string {
  return (
    decided(code, sentence)
      .decisions.map(({ outcome }) => outcome)
      .join(', ') || '-'
  );
}

/** `pass 12-3-1`: result and numbers for, against and abstained (`?` where none is told); `-` where no vote is told. */
export function voteOf(code: Code, sentence: string): string {
  const [vote] = decided(code, sentence).votes;
  if (!vote) return '-';
  const { yes, no, abstain } = vote.counts;
  return `${vote.result} ${[yes, no, abstain].map((count) => count ?? '?').join('-')}`;
}
