// A deciding statement → the passage that is the text of the decision: its sentence and what belongs to it.
//
//   It was moved by Ek that: "The board adopts …"       Til bestyrelsen blev valgt:  • Ek  • Holm
//                             ^^^^^^^^^^^^^^^^^^^       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^    ^^    ^^^^
import type { Segmented } from '../../segment/model.ts';
import { findPhrases, hasPhrase } from '../../text/phrase.ts';
import type { Span } from '../../text/span.ts';
import { joinedFacts, noVote, type VoteFacts } from '../votes/vote-facts.ts';
import { decisionBooks, unbarred } from './books.ts';
import { clausesBelow, entriesAbove, listBelow } from './lists.ts';
import type { Matter, MatterText } from './matters.ts';
import { ownWords, quotedInside, quotedMotion, wordsBelow } from './motions.ts';
import { resolutionText } from './resolutions.ts';
import type { Passage, Statement } from './statements.ts';
import { decisionThresholds as t } from './thresholds.ts';

/** Given the statements of one text, returns how each grows to its passage; what it takes up is marked as taken. */
export function passages(segmented: Segmented, statements: readonly Statement[]): MatterText {
  const taken = new Set<number>();
  const textOf = (statement: Statement, at: number): readonly Span[] => {
    const grown = growth[statement.kind]?.(segmented, statements, at);
    for (const index of grown?.takes ?? []) taken.add(index);
    return grown?.texts ?? [statement.unit];
  };
  const { formal, bare, void: bars } = decisionBooks(segmented.lexicon);
  return {
    textOf,
    taken,
    ...tallyAhead(),
    confirms: ({ unit }) =>
      unbarred(formal, bars, unit.folded, unit.keys).length > 0 ||
      (unit.first && unbarred(bare, bars, unit.folded, unit.keys).some(({ start }) => start === 0)),
    worded: (statement) => ownWords(segmented.layout.text, statement) > t.moverWords,
    repeats: (texts, list) => repeats(segmented.folded, texts, list),
    related: (texts, unit) => related(segmented.folded, texts, unit),
    runsInto: (matter, { unit }) => runsInto(segmented, matter, unit),
  };
}

/** Keeps the tally that stands before its decision. */
function tallyAhead(): Pick<MatterText, 'keep' | 'pending'> {
  let kept = noVote;
  const keep = (vote: VoteFacts) => {
    kept = joinedFacts(kept, vote);
  };
  const pending = () => {
    const vote = kept;
    kept = noVote;
    return vote;
  };
  return { keep, pending };
}

type Growth = (segmented: Segmented, statements: readonly Statement[], at: number) => Passage | null;

const growth: Readonly<Partial<Record<Statement['kind'], Growth>>> = {
  motion: (segmented, statements, at) => {
    const { text } = segmented.layout;
    const quoted = quotedInside(text, statements, at);
    const inside = quoted && decidesBefore(segmented, statements[at], quoted) ? null : quoted;
    return inside ?? quotedMotion(text, statements, at) ?? wordsBelow(text, statements, at);
  },
  formal: (segmented, statements, at) =>
    clausesBelow(statements, at) ?? listBelow(statements, at) ?? leaning(segmented, statements, at),
  soft: (segmented, statements, at) => listBelow(statements, at) ?? leaning(segmented, statements, at),
  bare: (segmented, statements, at) => leaning(segmented, statements, at) ?? wholeLine(segmented, statements, at),
  resolution: ({ lexicon }, statements, at) => resolutionText(statements, at, decisionBooks(lexicon).resolutions),
};

/** "On motion of Ek the board deferred: "The lease"": what is quoted is what the sentence decides on, not the motion. */
function decidesBefore({ lexicon }: Segmented, statement: Statement | undefined, { texts }: Passage): boolean {
  const { formal, void: bars } = decisionBooks(lexicon);
  const [quoted] = texts;
  if (!statement || !quoted) return false;
  const { unit } = statement;
  return unbarred(formal, bars, unit.folded, unit.keys).some(({ end }) => unit.start + end <= quoted.start);
}

/** "The board agreed to these plans." takes the sentence before; "begge blev valgt" the names above. */
function leaning(segmented: Segmented, statements: readonly Statement[], at: number): Passage | null {
  const [before, statement] = [statements[at - 1], statements[at]];
  if (!statement || !before || !(leans(segmented, statement) || isNameless(segmented, statement))) return null;
  const told = before.kind === 'formal' && statement.unit.first && isMere(statement);
  if (before.kind !== 'other' && before.kind !== 'elected' && !told) return null;
  const names = statement.unit.first ? entriesAbove(statements, at) : [];
  return { texts: [...(names.length ? names : [before.unit]), statement.unit], takes: [] };
}

/** The leaning words stand early: "agreed to fund this expense"; many words behind them say what was decided. */
function leans({ lexicon }: Segmented, { unit }: Statement): boolean {
  const early = unit.folded.split(' ').slice(0, t.leaningWords).join(' ');
  const found = findPhrases(decisionBooks(lexicon).leaning, early, unit.keys);
  return found.some(({ end }) => wordCount(unit.folded.slice(end)) <= t.leaningRest);
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** "Valgt ved akklamasjon", on a line below the sentence that says who: nothing of its own. */
function isMere({ unit }: Statement): boolean {
  return unit.words <= t.mereWords && !/[,:]\s*$/u.test(unit.folded);
}

/** "Enstemmigt vedtaget!", "The committee agreed."; a result on a line of its own stands for the item. */
function isNameless(segmented: Segmented, { kind, unit }: Statement): boolean {
  if (kind === 'soft') return unit.words <= t.namelessSoftWords;
  const bare = findPhrases(decisionBooks(segmented.lexicon).bare, unit.folded).some(({ start }) => start === 0);
  return !unit.first && (unit.words <= 1 || (bare && unit.words <= t.namelessWords));
}

/** "Vedtaget – stort flertal. Optællingen blev accepteret.": the line on which the outcome stands, where all of it decides. */
function wholeLine(segmented: Segmented, statements: readonly Statement[], at: number): Passage | null {
  const unit = statements[at]?.unit;
  if (!unit?.first || unit.last) return null;
  const end = statements.findIndex((statement, i) => i > at && statement.unit.first);
  const rest = statements.slice(at + 1, end < 0 ? undefined : end);
  const words = rest.reduce((sum, statement) => sum + statement.unit.words, unit.words);
  if (!rest.length || words > t.lineWords || !rest.every((statement) => tells(segmented, statement))) return null;
  return { texts: [unit, ...rest.map((statement) => statement.unit)], takes: rest.map((_, i) => at + 1 + i) };
}

/** A sentence that says what became of something, or how it was voted on. */
function tells({ lexicon }: Segmented, { kind, unit }: Statement): boolean {
  return kind !== 'other' || hasPhrase(decisionBooks(lexicon).outcomes, unit.folded, unit.keys);
}

/** The resolution before ends with a semicolon or comma, and nothing stands between. */
function runsInto({ folded }: Segmented, { kind, texts }: Matter, unit: Span): boolean {
  const last = texts.at(-1);
  if ((kind !== 'formal' && kind !== 'bare') || !last) return false;
  return (
    /[;,]\s{0,2}$/u.test(folded.slice(last.start, last.end)) && folded.slice(last.end, unit.start).trim().length <= 2
  );
}

/** Two sentences share a telling word: "approve the minutes" – "the minutes were approved". */
function related(folded: string, texts: readonly Span[], unit: Span): boolean {
  const known = new Set(texts.flatMap((span) => tellingWords(folded, span)));
  return tellingWords(folded, unit).some((word) => known.has(word));
}

/** "Holm, omval 1 år" above "att välja Holm": many of the words of the list come again. */
function repeats(folded: string, texts: readonly Span[], list: readonly Span[]): boolean {
  const wordsIn = (spans: readonly Span[]) =>
    spans.flatMap(({ start, end }) => folded.slice(start, end).match(/\p{L}{2,}/gu) ?? []);
  const known = new Set(wordsIn(texts));
  const words = wordsIn(list);
  return words.filter((word) => known.has(word)).length >= t.repeatedShare * words.length;
}

function tellingWords(folded: string, { start, end }: Span): string[] {
  const words = folded.slice(start, end).match(/\p{L}+/gu) ?? [];
  return words.filter((word) => word.length >= t.tellingLetters);
}
