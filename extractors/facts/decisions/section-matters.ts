// A section of an item → the matters told in it: under a decision label, and in text without one.
import type { SectionSegment, Segmented } from '../../segment/model.ts';
import type { Span } from '../../text/span.ts';
import { wordKeys } from '../../text/word-keys.ts';
import type { FactContext } from '../context.ts';
import { joinedFacts, noVote, type VoteFacts, voteFactsIn } from '../votes/vote-facts.ts';
import { labelledMatter } from './labelled.ts';
import type { Matter } from './matters.ts';
import { ownRecommendation } from './own-recommendations.ts';
import { passages } from './passages.ts';
import { mattersOf } from './steps.ts';
import { statementsIn } from './text-statements.ts';
import { decisionThresholds as t } from './thresholds.ts';

/** Several motions under one label are as many matters, else the whole text is one. */
export function underLabel(section: SectionSegment, segmented: Segmented, context: FactContext): Matter[] {
  const recommended = ownRecommendation(section, segmented, context) !== null;
  return mattersUnder(section, segmented, context).map((matter) => (recommended ? { ...matter, recommended } : matter));
}

function mattersUnder({ heading, body }: SectionSegment, segmented: Segmented, context: FactContext): Matter[] {
  const opens = heading !== null && /,\s{0,2}$/u.test(segmented.layout.text.slice(heading.start, heading.end));
  const statements = statementsIn(opens ? { start: heading.start, end: body.end } : body, segmented, context);
  const motions = statements.filter((statement) => statement.kind === 'motion').length;
  if (motions > 1) return mattersOf(statements, passages(segmented, statements));
  const matter = labelledMatter(statements, context.attendanceStatements, segmented.lexicon);
  if (!matter) return [];
  return [heading ? { ...matter, vote: joinedFacts(matter.vote, headingVote(heading, segmented)) } : matter];
}

/** "… adopta por UNANIMIDAD el siguiente ACUERDO:": the label tells how the vote went. */
function headingVote(heading: Span, { layout, folded, lexicon }: Segmented): VoteFacts {
  const printed = folded.slice(heading.start, heading.end);
  if (printed.trim().split(/\s+/u).length < t.tellingLabelWords) return noVote;
  const reading = { movers: false, verdicts: 'none', tallies: [], keys: wordKeys(printed) } as const;
  return voteFactsIn(layout.text, folded, heading, lexicon, reading);
}

/** The matters of a text without a decision label, in printed order. */
export function withoutLabel(span: Span, segmented: Segmented, context: FactContext): Matter[] {
  const statements = statementsIn(span, segmented, context);
  if (statements.every((statement) => statement.kind === 'other')) return [];
  return mattersOf(statements, passages(segmented, statements));
}
