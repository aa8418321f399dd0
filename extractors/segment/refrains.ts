// Heading candidates → those that only look like headings: results, speakers and entries printed again and again alike.
//
//   GRANTED          Mr. Holm: I move …      Attachments
//   GRANTED          Mrs. Lund: Seconded.    1. Letter from the school
import type { Lexicon } from '../languages/lexicon.ts';
import type { Layout } from '../layout/model.ts';
import type { Candidate } from './heading.ts';
import { sectionLabel } from './labels.ts';
import { headingPoints, segmentThresholds as t } from './thresholds.ts';

/** Plain headings printed again and again alike: a result, a form word (`Vote: unanimous`); leads of which any comes again name speakers. */
export function refrains(folded: string, candidates: readonly Candidate[]): Set<Candidate> {
  const plain = candidates.filter(({ mark }) => mark === null);
  const counts = new Map<string, number>();
  const titleOf = ({ title }: Candidate) => folded.slice(title.start, title.end);
  for (const candidate of plain) counts.set(titleOf(candidate), (counts.get(titleOf(candidate)) ?? 0) + 1);
  const isAgain = (candidate: Candidate) => (counts.get(titleOf(candidate)) ?? 0) > 1;
  const leads = plain.filter(({ score }) => score === headingPoints.lead);
  const styled = plain.filter(({ runIn, ritual, score }) => runIn && !ritual && score !== headingPoints.lead);
  const speakers = styled.filter(isAgain).length > t.speakerShare * styled.length ? styled : [];
  const often = (candidate: Candidate) => (counts.get(titleOf(candidate)) ?? 0) >= t.repeatedTitles;
  return new Set([
    ...(leads.some(isAgain) ? leads : []),
    ...speakers,
    ...plain.filter((candidate) => (!candidate.ritual || candidate.runIn) && often(candidate)),
  ]);
}

/** Numbered lines right below a label for attachments. */
export function listedAttachments(
  layout: Layout,
  folded: string,
  lexicon: Lexicon,
  candidates: readonly Candidate[],
): Set<Candidate> {
  const listed = new Set<Candidate>();
  let end = -1;
  for (const candidate of candidates) {
    if (!candidate.mark || candidate.look.bold || candidate.look.underlined) continue;
    const above = layout.blocks[candidate.at - 1];
    const label = above && candidate.at !== end ? sectionLabel(layout, folded, lexicon, above) : null;
    if (candidate.at !== end && (label?.role !== 'attachments' || label.bodyStart < (above?.end ?? 0))) continue;
    listed.add(candidate);
    end = candidate.at + candidate.blocks;
  }
  return listed;
}
