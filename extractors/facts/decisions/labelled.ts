// The text under a decision label → its matter: the whole text, without tallies and attendance that stand apart.
//
//   Beslutning: Godkendt. (B) stemte imod. ~Fraværende: Ek.~
import { type Lexicon, perLexicon } from '../../languages/lexicon.ts';
import { hasPhrase, phraseBook, wholeIn } from '../../text/phrase.ts';
import type { Span } from '../../text/span.ts';
import { roundsOf } from '../votes/rounds.ts';
import { noVote, type VoteFacts } from '../votes/vote-facts.ts';
import { decisionBooks, overlaps } from './books.ts';
import type { Matter } from './matters.ts';
import type { Statement } from './statements.ts';
import { decisionThresholds as t } from './thresholds.ts';

/** Given the statements under one label, returns its matter; null where nothing stands under it. */
export function labelledMatter(
  statements: readonly Statement[],
  attendance: readonly Span[],
  lexicon: Lexicon,
): Matter | null {
  const own = beforeClosing(statements, lexicon).filter(({ unit }) => !attendance.some((span) => overlaps(span, unit)));
  const worded = own.filter(
    (statement, i) => isText(statement) && !(i > 0 && (isNumbersLine(statement) || isPointer(statement, lexicon))),
  );
  const texts = (worded.length > 0 ? worded : own.filter(({ unit }) => tells(unit, lexicon))).map(({ unit }) => unit);
  if (!texts.length) return null;
  const rounds = roundsOf(statements.map((statement) => statement.vote));
  const told = rounds.at(-1) ?? noVote;
  const vote = worded.length === 0 && isVerdictOnly(statements, told) ? noVote : told;
  return {
    kind: 'resolution',
    deciding: null,
    texts,
    vote,
    earlier: rounds.slice(0, -1),
    open: false,
    worded: true,
    at: statements.length,
  };
}

/** The last item of a paper runs on into the closing sentence: it is not decided. */
function beforeClosing(statements: readonly Statement[], lexicon: Lexicon): readonly Statement[] {
  const end = statements.findIndex(({ unit }, i) => i > 0 && unit.first && hasPhrase(closings(lexicon), unit.folded));
  return end < 0 ? statements : statements.slice(0, end);
}

const closings = perLexicon(({ language }: Lexicon) => phraseBook([[true, language.meeting.closed]]));

/** "Approved unanimously.", "Aprobada por 7 votos a favor.": a result that is all that stands under the label. */
function tells({ folded, keys }: Statement['unit'], lexicon: Lexicon): boolean {
  return hasPhrase(decisionBooks(lexicon).outcomes, folded, keys);
}

/** "Approved.": all that stands under the label is the outcome; it does not say that a vote was held. */
function isVerdictOnly(statements: readonly Statement[], { majority, counts, ballots, mover }: VoteFacts): boolean {
  const counted = counts.yes !== null || counts.no !== null || ballots.length > 0;
  return !counted && majority === null && mover === null && statements.every(({ kind }) => kind === 'verdict');
}

/** "Bilaga 1.": a line of its own that names a paper by its number. */
function isPointer({ unit }: Statement, lexicon: Lexicon): boolean {
  return unit.first && wholeIn(pointers(lexicon), unit.folded.replace(/[\s.,;]{1,3}$/u, '')) !== null;
}

const pointers = perLexicon(({ language }: Lexicon) => phraseBook([[true, language.attachments.mentions]]));

/** "7 voix pour, 2 voix contre": a line of its own that only counts. */
function isNumbersLine({ unit, vote }: Statement): boolean {
  const told = vote.counts.yes !== null || vote.counts.no !== null;
  return told && unit.first && unit.words <= t.numberLineWords && /^\W{0,3}\d/u.test(unit.folded);
}

/** Results and tallies of their own line or sentence are the vote, not the decision; movers without the motion as well. */
function isText({ kind, unit, vote }: Statement): boolean {
  if (kind === 'tally' || kind === 'seconding') return false;
  if (kind === 'result' || kind === 'verdict') return false;
  return !(kind === 'motion' && vote.spans.length > 0 && unit.words <= t.mereMover);
}
