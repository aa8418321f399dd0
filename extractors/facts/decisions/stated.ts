// A unit of an item's text → what it states: its kind, and what it tells of a vote.
import type { Lexicon } from '../../languages/lexicon.ts';
import { hasPhrase } from '../../text/phrase.ts';
import type { Tally } from '../votes/ballots.ts';
import { voteBooks } from '../votes/books.ts';
import { noVote, type Reading, type VoteFacts, voteFactsIn } from '../votes/vote-facts.ts';
import { isQuestion, kindOf } from './kinds.ts';
import type { Source, Statement, StatementKind } from './statements.ts';
import type { Unit } from './units.ts';

/** Given a unit with the tallies that begin in it, returns what it states. */
export function statementOf(source: Source, unit: Unit, tallies: readonly Tally[]): Statement {
  const { text, folded, lexicon } = source;
  const kind = kindOf(source, unit, tallies);
  const soft = kind === 'soft' && !hasPhrase(voteBooks(lexicon).majorities, unit.folded, unit.keys);
  const silent = (kind === 'other' && !isDissent(unit, lexicon)) || soft || isQuestion(unit);
  const movers = kind !== 'other' && kind !== 'tally';
  const reading: Reading = { movers, verdicts: verdicts(kind), tallies, keys: unit.keys };
  const vote = silent && tallies.length === 0 ? noVote : voteFactsIn(text, folded, unit, lexicon, reading);
  return { kind, unit, vote: withSpeaker(vote, unit, kind, lexicon), spoken: false };
}

/** "(B) stemte imod.": a sentence of its own under a decision. */
function isDissent(unit: Unit, lexicon: Lexicon): boolean {
  return hasPhrase(voteBooks(lexicon).spoken, unit.folded, unit.keys);
}

function verdicts(kind: StatementKind): Reading['verdicts'] {
  if (kind === 'result' || kind === 'verdict' || kind === 'seconding') return 'anywhere';
  return kind === 'motion' ? 'closing' : 'none';
}

function withSpeaker(vote: VoteFacts, unit: Unit, kind: StatementKind, lexicon: Lexicon): VoteFacts {
  if (kind !== 'motion' || !unit.speaker || vote.mover) return vote;
  return hasPhrase(voteBooks(lexicon).firstPerson, unit.folded, unit.keys) ? { ...vote, mover: unit.speaker } : vote;
}
