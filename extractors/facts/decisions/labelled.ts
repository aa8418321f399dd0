// The text under a decision label → its matter: the whole text, without tallies and attendance that stand apart.
//
//   Beslutning: Godkendt. (B) stemte imod. ~Fraværende: Ek.~
import { type Lexicon, perLexicon } from '../../languages/lexicon.ts';
import { hasPhrase, phraseBook } from '../../text/phrase.ts';
import type { Span } from '../../text/span.ts';
import { joinedFacts, noVote } from '../votes/vote-facts.ts';
import { overlaps } from './books.ts';
import type { Matter } from './matters.ts';
import type { Statement } from './statements.ts';
import { decisionThresholds as t } from './thresholds.ts';

/** Given the statements under one label, returns its matter; null where nothing stands under it. */
export function labelledMatter(
  statements: readonly Statement[],
  attendance: readonly Span[],
  lexicon: Lexicon,
): Matter | null {
  const texts = beforeClosing(statements, lexicon)
    .filter((statement) => isText(statement) && !attendance.some((span) => overlaps(span, statement.unit)))
    .map(({ unit }) => unit);
  if (!texts.length) return null;
  const vote = statements.reduce((facts, statement) => joinedFacts(facts, statement.vote), noVote);
  return { kind: 'resolution', texts, vote, open: false, worded: true, at: statements.length };
}

/** The last item of a paper runs on into the closing sentence: it is not decided. */
function beforeClosing(statements: readonly Statement[], lexicon: Lexicon): readonly Statement[] {
  const end = statements.findIndex(({ unit }, i) => i > 0 && unit.first && hasPhrase(closings(lexicon), unit.folded));
  return end < 0 ? statements : statements.slice(0, end);
}

const closings = perLexicon(({ language }: Lexicon) => phraseBook([[true, language.meeting.closed]]));

/** Results and tallies of their own line or sentence are the vote, not the decision; movers without the motion as well. */
function isText({ kind, unit, vote }: Statement): boolean {
  if (kind === 'tally' || kind === 'seconding') return false;
  if (kind === 'result' || kind === 'verdict') return false;
  return !(kind === 'motion' && vote.spans.length > 0 && unit.words <= t.mereMover);
}
