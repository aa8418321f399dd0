// An item headed as an election under which no sentence decides → the people named there, who were elected.
//
//   6. Valg af kasserer            6. Valg af dirigent og referent
//   Bo Ek                          Bo Ek er dirigent og referent
import { type Lexicon, perLexicon } from '../../languages/lexicon.ts';
import type { ItemSegment, Segmented } from '../../segment/model.ts';
import { fold } from '../../text/folding.ts';
import { listParts } from '../../text/names.ts';
import { findPhrases, hasPhrase, openingOf, phraseBook } from '../../text/phrase.ts';
import { noVote } from '../votes/vote-facts.ts';
import { decisionBooks } from './books.ts';
import type { Matter } from './matters.ts';
import type { Statement } from './statements.ts';
import { decisionThresholds as t } from './thresholds.ts';

const booksOf = perLexicon(({ language: { attendance } }: Lexicon) => ({
  electing: phraseBook([[null, attendance.electing]]),
  offices: phraseBook([[null, attendance.meetingOffices.flatMap(([, offices]) => offices)]]),
}));

/** True where the item, or the one it is a part of, is headed as an election. */
export function isElection(item: ItemSegment, { items, folded, lexicon }: Segmented): boolean {
  const { electing } = booksOf(lexicon);
  const parent = items.find(({ id }) => id === item.parent);
  const titles = [item, parent].flatMap((one) => (one ? [folded.slice(one.title.start, one.title.end).trim()] : []));
  return titles.some((title) => openingOf(electing, title) !== null);
}

/** Given the statements of such an item, returns who is named at its beginning as one matter; null where text comes first. */
export function namedElection(statements: readonly Statement[], segmented: Segmented): Matter | null {
  if (statements.length > t.electionStatements || statements.some(({ kind }) => kind !== 'other')) return null;
  const end = statements.findIndex((statement) => !namesElected(statement, segmented));
  const named = end < 0 ? statements : statements.slice(0, end);
  if (named.length === 0) return null;
  const texts = named.map(({ unit }) => unit);
  return {
    kind: 'elected',
    deciding: null,
    texts,
    vote: noVote,
    earlier: [],
    open: false,
    worded: true,
    at: named.length,
  };
}

/** Nothing but names, or a name with its office: "Bo Ek er dirigent". */
function namesElected({ unit }: Statement, { layout, lexicon }: Segmented): boolean {
  if (unit.words > t.entryWords || hasPhrase(decisionBooks(lexicon).void, unit.folded, unit.keys)) return false;
  const parts = listParts(layout.text, unit, lexicon);
  const [first] = parts;
  const isNamed = parts.some((part) => part.kind === 'person' && part.person.name.includes(' '));
  const isList = isNamed && parts.every(({ kind }) => kind === 'person' || kind === 'title');
  if (isList) return true;
  if (first?.kind !== 'person' || !first.person.name.includes(' ') || unit.words > t.electedWords) return false;
  const behind = fold(layout.text.slice(first.person.nameSpan.end, unit.end));
  return findPhrases(booksOf(lexicon).offices, behind).some(({ start }) => start <= t.officeReach);
}
