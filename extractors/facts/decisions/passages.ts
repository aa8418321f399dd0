// A deciding statement → the passage that is the text of the decision: its sentence, a quoted motion, a list below,
// the sentence it leans on.
//
//   It was moved by Ek that: "The board adopts …"       Til bestyrelsen blev valgt:  • Ek  • Holm
//                             ^^^^^^^^^^^^^^^^^^^       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^    ^^    ^^^^
import type { Segmented } from '../../segment/model.ts';
import { hasPhrase } from '../../text/phrase.ts';
import { type Span, trimmed } from '../../text/span.ts';
import { joinedFacts, noVote, type VoteFacts } from '../votes/vote-facts.ts';
import { decisionBooks, unbarred } from './books.ts';
import type { MatterText } from './matters.ts';
import type { Statement } from './statements.ts';

/** Bounds of what belongs to a decision beyond its sentence. */
const limits = {
  /** Words of an entry of a list below a deciding sentence. */
  entryWords: 14,
  /** Entries of such a list. */
  entries: 40,
  /** Words of a short line that is read whole with the outcome it begins with. */
  lineWords: 30,
  /** Characters of a quoted motion. */
  quote: 4000,
  /** Statements that carry the words of a motion of which only the movers stood before. */
  motionStatements: 3,
  /** Words of a sentence in which it leans on the one before. */
  leaningWords: 14,
  /** Words of a motion's line beside the names that do not yet make a motion. */
  moverWords: 4,
  /** Words of a deciding sentence that names nothing: "Vedtaget." */
  namelessWords: 2,
  softWords: 4,
  /** Letters of a word that ties two sentences to one matter. */
  telling: 5,
};

/** Given the statements of one text, returns how each grows to its passage; what it takes up is marked as taken. */
export function passages(segmented: Segmented, statements: readonly Statement[]): MatterText {
  const taken = new Set<number>();
  const textOf = (statement: Statement, at: number): readonly Span[] => {
    const grown = growth[statement.kind]?.(segmented, statements, at) ?? alone(statement);
    for (const index of grown.takes) taken.add(index);
    return grown.texts;
  };
  let kept = noVote;
  const keep = (vote: VoteFacts) => {
    kept = joinedFacts(kept, vote);
  };
  const pending = () => {
    const vote = kept;
    kept = noVote;
    return vote;
  };
  const confirms = ({ unit }: Statement) =>
    unbarred(decisionBooks(segmented.lexicon).formal, decisionBooks(segmented.lexicon).void, unit.folded, unit.keys)
      .length > 0;
  const worded = (statement: Statement) => ownWords(segmented, statement) > limits.moverWords;
  return {
    textOf,
    taken,
    keep,
    pending,
    confirms,
    worded,
    related: (texts, unit) => related(segmented.folded, texts, unit),
  };
}

interface Passage {
  readonly texts: readonly Span[];
  readonly takes: readonly number[];
}

type Growth = (segmented: Segmented, statements: readonly Statement[], at: number) => Passage | null;

const growth: Readonly<Partial<Record<Statement['kind'], Growth>>> = {
  motion: (segmented, statements, at) =>
    inside(segmented, statements, at) ?? quoted(segmented, statements, at) ?? wordsBelow(segmented, statements, at),
  standing: (_, statements, at) => (statements[at] ? alone(statements[at]) : null),
  formal: (segmented, statements, at) => listBelow(statements, at) ?? leaning(segmented, statements, at),
  soft: (segmented, statements, at) => listBelow(statements, at) ?? leaning(segmented, statements, at),
  bare: (segmented, statements, at) => leaning(segmented, statements, at) ?? wholeLine(statements, at),
  resolution: (_, statements, at) => resolved(statements, at),
};

function alone(statement: Statement): Passage {
  return { texts: [statement.unit], takes: [] };
}

/** The words between quotation marks behind "that:". */
function quoted(segmented: Segmented, statements: readonly Statement[], at: number): Passage | null {
  const { layout } = segmented;
  const unit = statements[at]?.unit;
  if (!unit) return null;
  const from = layout.text.slice(unit.start, unit.end + limits.quote);
  const opening = /(?:that|:|,)?[\s:,]{0,3}["“„«]/u.exec(from.slice(Math.max(0, unit.end - unit.start - 12)));
  const start = opening ? unit.start + Math.max(0, unit.end - unit.start - 12) + opening.index + opening[0].length : 0;
  if (!opening || start > unit.end + 4) return null;
  const length = layout.text.slice(start, start + limits.quote).search(/["”»](?:[\s.,;]|$)/u);
  const end = Math.min(length < 0 ? Infinity : start + length, nextStep(statements, at, start));
  if (end === Infinity || end <= start) return null;
  return { texts: [trimmed(layout.text, { start, end })], takes: covered(statements, at, end) };
}

/** Where the vote on a motion or another motion begins: quotation marks that are never closed do not reach beyond. */
function nextStep(statements: readonly Statement[], at: number, start: number): number {
  const next = statements.find(({ kind, unit }, i) => i > at && unit.start > start && steps.has(kind));
  return next?.unit.start ?? Infinity;
}

const steps: ReadonlySet<Statement['kind']> = new Set([
  'motion',
  'seconding',
  'result',
  'verdict',
  'tally',
  'resolution',
]);

/** A motion quoted within its own sentence. */
function inside(segmented: Segmented, statements: readonly Statement[], at: number): Passage | null {
  const unit = statements[at]?.unit;
  if (!unit) return null;
  const printed = segmented.layout.text.slice(unit.start, unit.end);
  const match = /[:,]\s{0,2}["“„]([^"”]{20,2000})["”][.\s]{0,2}$/u.exec(printed);
  if (!match?.[1]) return null;
  const start = unit.start + match.index + match[0].indexOf(match[1]);
  return { texts: [{ start, end: start + match[1].length }], takes: [] };
}

function covered(statements: readonly Statement[], at: number, end: number): number[] {
  return statements.flatMap(({ unit }, i) => (i > at && unit.start < end ? [i] : []));
}

/** "MOTION: Member Ek SECOND: Mayor Holm" and the words of the motion on the next lines. */
function wordsBelow(segmented: Segmented, statements: readonly Statement[], at: number): Passage | null {
  const statement = statements[at];
  if (!statement) return null;
  const list = listBelow(statements, at);
  if (list) return list;
  if (ownWords(segmented, statement) > limits.moverWords) return null;
  const below: number[] = [];
  for (let i = at + 1; i < statements.length && below.length < limits.motionStatements; i++) {
    const next = statements[i];
    if (next?.kind === 'seconding' && ownWords(segmented, next) <= limits.moverWords && below.length === 0) continue;
    if (next?.kind !== 'other' || (below.length > 0 && next.unit.first && !next.unit.listed)) break;
    below.push(i);
  }
  return below.length ? { texts: below.flatMap((i) => statements[i]?.unit ?? []), takes: below } : null;
}

/** Words of a motion's line beyond those that say who moved and seconded. */
function ownWords(segmented: Segmented, statement: Statement): number {
  const { unit, vote } = statement;
  const told = vote.moverSpans.reduce(
    (sum, span) =>
      sum + (span.start >= unit.start && span.end <= unit.end ? wordCount(segmented.layout.text, span) : 0),
    0,
  );
  return unit.words - told;
}

function wordCount(text: string, span: Span): number {
  return text.slice(span.start, span.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** A sentence that ends with a colon takes the list below it. */
function listBelow(statements: readonly Statement[], at: number): Passage | null {
  const unit = statements[at]?.unit;
  if (!unit || !/:\s*$/u.test(unit.folded)) return null;
  const takes: number[] = [];
  for (let i = at + 1; i < statements.length && takes.length < limits.entries; i++) {
    const entry = statements[i];
    if (!entry?.unit.first || !isEntry(entry)) break;
    takes.push(i);
  }
  return takes.length ? { texts: [unit, ...takes.flatMap((i) => statements[i]?.unit ?? [])], takes } : null;
}

function isEntry({ kind, unit }: Statement): boolean {
  if (/:\s*$/u.test(unit.folded)) return false;
  return unit.listed
    ? kind === 'other' || kind === 'elected'
    : unit.words <= limits.entryWords && (kind === 'other' || kind === 'elected') && !/[.!?]$/u.test(unit.folded);
}

/** A resolution runs on over clauses that end with a colon or semicolon, and over its numbered list. */
function resolved(statements: readonly Statement[], at: number): Passage {
  const texts: Span[] = [];
  const takes: number[] = [];
  for (let i = at; i < statements.length; i++) {
    const unit = statements[i]?.unit;
    const before = statements[i - 1]?.unit;
    if (!unit || (i > at && !goesOn(before, unit))) break;
    texts.push(i === at ? withoutLabel(unit) : unit);
    if (i > at) takes.push(i);
  }
  return { texts, takes };
}

/** "RESOLVED: That …": the label is no word of the resolution; "RESOLVED that …" is. */
function withoutLabel(unit: Statement['unit']): Span {
  const label = /^[\p{L}, ]{4,30}:\s{1,3}(?=\S)/u.exec(unit.folded)?.[0].length ?? 0;
  return { start: unit.start + label, end: unit.end };
}

function goesOn(before: Statement['unit'] | undefined, unit: Statement['unit']): boolean {
  if (!before) return false;
  const unfinished = /(?:[:;,]|\b(?:\p{L}{2,4}))$/u.test(before.folded) && !/[.!?]["”]?$/u.test(before.folded);
  const opened = /[:;]\s{0,2}(?:\p{L}{2,3})?$/u.test(before.folded);
  const entry = unit.listed && (before.listed || opened);
  return opened || entry || (unfinished && !before.last);
}

/** "The board agreed to these plans." takes the sentence before; "begge blev valgt" the names above. */
function leaning(segmented: Segmented, statements: readonly Statement[], at: number): Passage | null {
  const statement = statements[at];
  const unit = statement?.unit;
  if (!unit || !(leans(segmented, unit) || isNameless(statement))) return null;
  const before = statements[at - 1];
  if (!before || (before.kind !== 'other' && before.kind !== 'elected')) return null;
  if (!unit.first) return { texts: [before.unit, unit], takes: [] };
  const names = entriesAbove(statements, at);
  if (names.length) return { texts: [...names, unit], takes: [] };
  return { texts: [before.unit, unit], takes: [] };
}

/** "Enstemmigt vedtaget!", "The committee agreed." behind the sentence decided on; on a line of its own a result stands for the item. */
function isNameless({ kind, unit }: Statement): boolean {
  return kind === 'soft' ? unit.words <= limits.softWords : !unit.first && unit.words <= limits.namelessWords;
}

/** The leaning words stand early: "agreed to fund this expense", not at the end of a long sentence of its own. */
function leans({ lexicon }: Segmented, unit: Statement['unit']): boolean {
  const early = unit.folded.split(' ').slice(0, limits.leaningWords).join(' ');
  return hasPhrase(decisionBooks(lexicon).leaning, early);
}

/** The short lines directly above, down from the line with a colon that opens them. */
function entriesAbove(statements: readonly Statement[], at: number): Span[] {
  const entries: Span[] = [];
  for (let i = at - 1; i >= 0 && entries.length < limits.entries; i--) {
    const statement = statements[i];
    if (!statement?.unit.first || !isEntry(statement)) break;
    entries.unshift(statement.unit);
  }
  return entries;
}

/** "Vedtaget – stort flertal. Optællingen blev accepteret.": the line on which the outcome stands. */
function wholeLine(statements: readonly Statement[], at: number): Passage | null {
  const unit = statements[at]?.unit;
  if (!unit?.first || unit.last) return null;
  const takes: number[] = [];
  let words = unit.words;
  for (let i = at + 1; i < statements.length; i++) {
    const next = statements[i]?.unit;
    if (!next || next.first) break;
    takes.push(i);
    words += next.words;
  }
  return takes.length && words <= limits.lineWords
    ? { texts: [unit, ...takes.flatMap((i) => statements[i]?.unit ?? [])], takes }
    : null;
}

/** Two sentences share a telling word: "approve the minutes" – "the minutes were approved". */
function related(folded: string, texts: readonly Span[], unit: Span): boolean {
  const words = (span: Span) =>
    folded
      .slice(span.start, span.end)
      .match(/[\p{L}]{3,40}/gu)
      ?.filter((word) => word.length >= limits.telling) ?? [];
  const known = new Set(texts.flatMap(words));
  return words(unit).some((word) => known.has(word));
}
