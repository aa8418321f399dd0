// The counts of votes into the analysis of a debate.
import type { MinutesRecord, Vote } from '../../schemas/record.ts';
import { element, type Markup } from '../xml/markup.ts';
import type { References } from './references.ts';

/** Null if no count is printed. Each voting points to the place in the text where the vote stands. */
export function votings({ items }: MinutesRecord, references: References): Markup | null {
  const counted = items.flatMap(({ votes }) => votes).flatMap((vote) => votingOf(vote, references));
  if (counted.length === 0) return null;
  return element('analysis', { source: '#minutebook' }, element('parliamentary', {}, ...counted));
}

function votingOf({ id, counts, result }: Vote, references: References): Markup[] {
  const printed = Object.entries(counts).filter(([, count]) => count !== null);
  if (printed.length === 0) return [];
  const outcome = result === null ? null : references.to('Concept', `result.${result}`, result);
  return [
    element(
      'voting',
      { eId: `voting.${id}`, outcome, href: `#${id}` },
      ...printed.map(([option, count]) =>
        element('count', {
          eId: `voting.${id}.${option}`,
          value: String(count),
          refersTo: references.to('Concept', `vote.${option}`, option),
        }),
      ),
    ),
  ];
}
