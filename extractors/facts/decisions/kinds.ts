// A unit of an item's text → its kind of statement: the first of the tests below that it passes.
import { type Lexicon, perLexicon } from '../../languages/lexicon.ts';
import { findDates } from '../../text/dates.ts';
import { keyIndex, mayHoldAny } from '../../text/key-index.ts';
import { findPhrases, firstPhrase, hasPhrase, type PhraseBook, phraseBook } from '../../text/phrase.ts';
import type { Span } from '../../text/span.ts';
import type { Tally } from '../votes/ballots.ts';
import { voteBooks } from '../votes/books.ts';
import { countsIn } from '../votes/counts.ts';
import { moversIn } from '../votes/movers.ts';
import { decisionBooks, unbarred } from './books.ts';
import { recommendsToAnother } from './own-recommendations.ts';
import type { Source, StatementKind } from './statements.ts';
import { decisionThresholds as t } from './thresholds.ts';
import type { Unit } from './units.ts';

/** Given a unit and the tallies that begin in it, returns its kind. */
export function kindOf(source: Source, unit: Unit, tallies: readonly Tally[]): StatementKind {
  if (tallies.some((tally) => tally.span.start <= unit.start + t.tallyOpening)) return 'tally';
  if (isCountingLine(unit, source)) return 'tally';
  const telling = mayHoldAny(tellingWords(source.lexicon), unit.keys) ? tests : testsOfSigns;
  const kind = telling.find(([, passes]) => passes(unit, source))?.[0];
  return kind ?? (tallies.length > 0 ? 'tally' : 'other');
}

type Test = (unit: Unit, source: Source) => boolean;

/** Tests that a text may pass without any of the words below. */
const testsOfSigns: readonly (readonly [StatementKind, Test])[] = [
  ['other', isStamp],
  ['other', isQuestion],
  ['tally', isNumbers],
];

/** What the phrases of the other tests need: most units hold none of them. */
const tellingWords = perLexicon((lexicon: Lexicon) => {
  const { resolutions, standing, closings, elected, formal, bare, fragments, soft } = decisionBooks(lexicon);
  const { dropped, motions, moving, seconderAfter, seconderBefore, results, verdicts, tallyLeads } = voteBooks(lexicon);
  const decisive: readonly PhraseBook<unknown>[] = [resolutions, standing, closings, elected, formal, bare, soft];
  const further = [fragments, dropped, motions, moving, seconderAfter, seconderBefore, results, verdicts, tallyLeads];
  return keyIndex([...decisive, ...further].flatMap(({ phrases }) => phrases.map(({ needs }) => needs)));
});

const tests: readonly (readonly [StatementKind, Test])[] = [
  ['resolution', beginsWithResolution],
  ['dropped', (unit, { lexicon }) => has(voteBooks(lexicon).dropped, unit)],
  ['motion', isMotion],
  ['seconding', isSeconding],
  ['other', isStamp],
  ['tally', (unit, source) => isQuestion(unit) && isTallyLead(unit, source)],
  ['other', isQuestion],
  ['standing', (unit, { lexicon }) => has(decisionBooks(lexicon).standing, unit)],
  ['closing', (unit, { lexicon }) => has(decisionBooks(lexicon).closings, unit)],
  ['result', isResult],
  ['elected', isElectedLine],
  ['formal', (unit, source) => decides(decisionBooks(source.lexicon).formal, unit, source)],
  ['formal', (unit, { lexicon, bodies }) => recommendsToAnother(unit.folded, lexicon, bodies)],
  ['verdict', isVerdict],
  ['bare', isBare],
  ['soft', (unit, source) => decides(decisionBooks(source.lexicon).soft, unit, source)],
  ['tally', (unit, source) => isTallyLead(unit, source) || isNumbers(unit, source)],
];

function has(book: PhraseBook<unknown>, unit: Unit): boolean {
  return hasPhrase(book, unit.folded, unit.keys);
}

function beginsWithResolution(unit: Unit, { lexicon }: Source): boolean {
  const found = findPhrases(decisionBooks(lexicon).resolutions, unit.folded, unit.keys);
  return found.some((match) => match.start < t.resolutionLead);
}

/** A motion, or words of moving with the mover's name. */
function isMotion(unit: Unit, { text, folded, lexicon }: Source): boolean {
  const { motions, moving, noMotions, firstPerson } = voteBooks(lexicon);
  if (unbarred(motions, noMotions, unit.folded, unit.keys).length > 0) return true;
  if (unbarred(moving, noMotions, unit.folded, unit.keys).length === 0) return false;
  return moversIn(text, folded, unit, lexicon, unit.keys).mover !== null || has(firstPerson, unit);
}

function isSeconding(unit: Unit, { lexicon }: Source): boolean {
  const { seconderAfter, seconderBefore } = voteBooks(lexicon);
  return has(seconderAfter, unit) || has(seconderBefore, unit);
}

/** "All in favour?" asks; it tells no result. */
export function isQuestion(unit: Unit): boolean {
  return unit.folded.endsWith('?');
}

function isResult(unit: Unit, { lexicon }: Source): boolean {
  return unit.words <= t.resultWords && has(voteBooks(lexicon).results, unit);
}

/** "Carried.", "Passed 3-0." */
function isVerdict(unit: Unit, { lexicon }: Source): boolean {
  if (unit.words > t.fragmentWords) return false;
  const verdict = firstPhrase(voteBooks(lexicon).verdicts, unit.folded, unit.keys);
  return verdict !== null && verdict.start <= 1;
}

/** "Roll call vote as follows", "the voting was as follows:". */
function isTallyLead(unit: Unit, { lexicon }: Source): boolean {
  if (unit.words > t.resultWords) return false;
  const found = findPhrases(voteBooks(lexicon).tallyLeads, unit.folded, unit.keys);
  return found.some((match) => match.start < t.tallyLead || match.end >= endOf(unit));
}

/** "8 medlemmer undlod at stemme.": a short line with numbers of votes. */
function isNumbers(unit: Unit, { lexicon }: Source): boolean {
  if (unit.words > t.resultWords || !/\d/u.test(unit.folded)) return false;
  return countsIn(unit.folded, 0, lexicon, unit.keys) !== null;
}

/** "Vote: For 5, against 3, abstained 0.": numbers of both sides, and beside them no more than a label. */
function isCountingLine(unit: Unit, { lexicon }: Source): boolean {
  if (unit.words > t.resultWords || !/\d/u.test(unit.folded)) return false;
  const { results, verdicts } = voteBooks(lexicon);
  const found = countsIn(unit.folded, 0, lexicon, unit.keys);
  if (!found || found.counts.yes === null || found.counts.no === null) return false;
  if (has(decisionBooks(lexicon).outcomes, unit) || has(results, unit) || has(verdicts, unit)) return false;
  const rest = found.spans
    .toReversed()
    .reduce((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, unit.folded);
  return (rest.match(/\p{L}{2,}/gu) ?? []).length <= t.countingLabel;
}

/** "Bo Ek, A31  genvalgt": a line of its own that ends with a word of election and is no sentence. */
function isElectedLine(unit: Unit, { lexicon }: Source): boolean {
  if (!unit.first || unit.words > t.electedWords || unit.words < 2) return false;
  const { elected, formal } = decisionBooks(lexicon);
  const found = findPhrases(elected, unit.folded, unit.keys);
  return found.some((match) => match.end === endOf(unit) && match.start > 0) && !has(formal, unit);
}

/** The deciding word begins a short line of its own, or ends a fragment: "Referatet godkendt." */
function isBare(unit: Unit, source: Source): boolean {
  const { bare, fragments, void: bars } = decisionBooks(source.lexicon);
  const line = unit.first && unit.words <= t.bareWords;
  if (line && unbarred(bare, bars, unit.folded, unit.keys).some((match) => match.start === 0)) return true;
  if (unit.words > t.fragmentWords) return false;
  const found = unbarred(fragments, bars, unit.folded, unit.keys);
  return found.some((match) => match.end === endOf(unit) && tellsOfNow(unit, match, source));
}

/** "Approved: 8/15/2016" is signed below the minutes; it decides nothing in them. */
function isStamp({ folded }: Unit): boolean {
  return /^\p{L}{1,20}:[^\p{L}\d]{0,10}\d{1,4}[-./][^\p{L}]{1,30}$/u.test(folded);
}

/** Where a unit's last word ends. */
function endOf({ folded }: Unit): number {
  return folded.replace(/[\s.:!)]{1,4}$/u, '').length;
}

/** A deciding phrase that no condition covers, in a sentence that is neither speech nor about another time. */
function decides(book: PhraseBook<true>, unit: Unit, source: Source): boolean {
  const [first] = unbarred(book, decisionBooks(source.lexicon).void, unit.folded, unit.keys);
  return first !== undefined && tellsOfNow(unit, first, source);
}

function tellsOfNow(unit: Unit, deciding: Span, { lexicon, meetingDate }: Source): boolean {
  const { reported, otherTimes } = decisionBooks(lexicon);
  if (findPhrases(reported, unit.folded, unit.keys).some((match) => match.end <= deciding.start)) return false;
  const times = findPhrases(otherTimes, unit.folded, unit.keys).filter((match) => !isOfMinutes(unit, match, lexicon));
  return !times.some((match) => match.start < deciding.end + t.timeReach) && !isOfOtherDay(unit, lexicon, meetingDate);
}

/** "The minutes of the last meeting": what is decided on is of another time, not the deciding. */
function isOfMinutes({ folded, keys }: Unit, time: Span, lexicon: Lexicon): boolean {
  const papers = findPhrases(minutesBooks(lexicon), folded, keys);
  return papers.some(({ start, end }) => start < time.end && time.start - end < t.ofMinutes);
}

const minutesBooks = perLexicon(({ language }: Lexicon) => phraseBook([[null, language.decisions.papers]]));

/** "On April 17, 2007, the Board approved …". */
function isOfOtherDay({ folded }: Unit, lexicon: Lexicon, meetingDate: string | null): boolean {
  const opening = folded.slice(0, t.dateReach);
  if (meetingDate === null || !/\d/u.test(opening)) return false;
  const [date] = findDates(opening, lexicon.calendar);
  return date !== undefined && date.start < t.openingDate && date.iso !== null && date.iso !== meetingDate;
}
