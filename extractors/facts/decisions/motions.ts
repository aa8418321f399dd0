// A sentence that puts a motion → the motion's own words, where they are quoted or stand on the lines below.
//
//   It was moved by Ek that:             MOTION: Member Ek   SECOND: Mayor Holm
//   "The board adopts the policy."       That the minutes be approved as submitted.
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
import { type Span, trimmed } from '../../text/span.ts';
import { listBelow } from './lists.ts';
import type { Passage, Statement } from './statements.ts';
import { decisionThresholds as t } from './thresholds.ts';

/** A motion quoted within its own sentence, without the quotation marks. */
export function quotedInside(text: string, statements: readonly Statement[], at: number): Passage | null {
  const unit = statements[at]?.unit;
  if (!unit) return null;
  const match = /[:,]\s{0,2}["“„]([^"”]{20,2000})["”][.\s]{0,2}$/u.exec(text.slice(unit.start, unit.end));
  if (!match?.[1]) return null;
  const start = unit.start + match.index + match[0].indexOf(match[1]);
  return { texts: [{ start, end: start + match[1].length }], takes: [] };
}

/** The words between quotation marks behind "that:". */
export function quotedMotion(text: string, statements: readonly Statement[], at: number): Passage | null {
  const unit = statements[at]?.unit;
  const start = unit ? openingQuote(text, unit) : null;
  if (start === null) return null;
  const length = text.slice(start, start + t.quote).search(/["”»](?:[\s.,;]|$)/u);
  const end = Math.min(length < 0 ? Infinity : start + length, nextStep(statements, at, start));
  if (end === Infinity || end <= start) return null;
  return { texts: [trimmed(text, { start, end })], takes: indicesBetween(statements, at, end) };
}

/** Where the words begin behind a quotation mark at the end of the sentence or right after it. */
function openingQuote(text: string, unit: Span): number | null {
  const from = Math.max(unit.start, unit.end - t.quoteLead);
  const opening = /["“„«]/u.exec(text.slice(from, unit.end + 4));
  return opening ? from + opening.index + 1 : null;
}

/** Where the vote on a motion or another motion begins: quotation marks that are never closed do not reach beyond. */
function nextStep(statements: readonly Statement[], at: number, start: number): number {
  const next = statements.find(({ kind, unit }, i) => i > at && unit.start > start && votingKinds.has(kind));
  return next?.unit.start ?? Infinity;
}

const votingKinds: ReadonlySet<Statement['kind']> = new Set([
  'motion',
  'seconding',
  'result',
  'verdict',
  'tally',
  'resolution',
]);

function indicesBetween(statements: readonly Statement[], at: number, end: number): number[] {
  return statements.flatMap(({ unit }, i) => (i > at && unit.start < end ? [i] : []));
}

/** A list below the sentence, or the next lines where the sentence only names who moved and seconded. */
export function wordsBelow(text: string, statements: readonly Statement[], at: number): Passage | null {
  const statement = statements[at];
  if (!statement) return null;
  const list = listBelow(statements, at);
  if (list || ownWords(text, statement) > t.moverWords) return list;
  const takes: number[] = [];
  for (let i = at + 1; i < statements.length && takes.length < t.motionStatements; i++) {
    const next = statements[i];
    const seconder = takes.length === 0 && next?.kind === 'seconding' && ownWords(text, next) <= t.moverWords;
    if (seconder) continue;
    if (next?.kind !== 'other' || (takes.length > 0 && next.unit.first && !next.unit.listed)) break;
    takes.push(i);
  }
  return takes.length ? { texts: takes.flatMap((i) => statements[i]?.unit ?? []), takes } : null;
}

/** Words of a motion's line beyond those that say who moved and seconded. */
export function ownWords(text: string, { unit, vote }: Statement): number {
  const inside = vote.moverSpans.filter((span) => span.start >= unit.start && span.end <= unit.end);
  return inside.reduce((words, span) => words - wordCount(text, span), unit.words);
}

function wordCount(text: string, { start, end }: Span): number {
  return text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
