// The text of an item → the tasks it hands out: lists, tables and sentences.
//
//   Aktion: Bestille maling     Ansvarlig: Anna     Frist: 1. maj      ← labels or columns
//   The Clerk was asked to write to the owner by 3 May.                ← sentence
import type { Action } from '../../../schemas/record.ts';
import type { ActionLabel } from '../../languages/handling-words.ts';
import type { Block } from '../../layout/model.ts';
import type { ItemSegment, SectionSegment, Segmented } from '../../segment/model.ts';
import { nextDayAfter } from '../../text/dates.ts';
import { findPhrases } from '../../text/phrase.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { evidenceOf, type Span, sliceOf, trimmed } from '../../text/span.ts';
import { wordKeysWithin } from '../../text/word-keys.ts';
import { meetingBooks } from '../meeting/meeting-lexicon.ts';
import { headDatesIn } from '../meeting/printed-dates.ts';
import { handlingBooks } from './handling-lexicon.ts';
import { handlingThresholds as t } from './thresholds.ts';

/** Given an item and the meeting's ISO day, returns the tasks in printed order. */
export function actionsOf(item: ItemSegment, segmented: Segmented, meetingDate: string | null): Action[] {
  const found = item.sections.flatMap((section) => {
    if (section.role === 'history' || section.role === 'attachments' || section.role === 'recommendation') return [];
    if (section.role === 'next-steps') return listed(section, segmented, meetingDate);
    return [...inTables(section.body, segmented, meetingDate), ...inSentences(section.body, segmented, meetingDate)];
  });
  return found.filter((action, i) => !found.some((other, k) => k < i && other.text === action.text));
}

/** Every entry of a list of tasks is one. */
function listed(section: SectionSegment, segmented: Segmented, meetingDate: string | null): Action[] {
  const tables = inTables(section.body, segmented, meetingDate);
  if (tables.length > 0) return tables;
  const blocks = blocksIn(segmented, section.body);
  const marked = blocks.filter((block) =>
    /^(?:\(?(?:\d{1,3}|\p{L})[.)]|[•●▪*–-])\s/u.test(segmented.layout.text.slice(block.start, block.end)),
  );
  if (marked.length === 0 && blocks.length > t.plainActions) return [];
  return (marked.length > 0 ? marked : blocks)
    .map((block) => ({ start: Math.max(block.start, section.body.start), end: Math.min(block.end, section.body.end) }))
    .filter(
      (span) =>
        span.end - span.start <= t.actionChars && /\p{L}{2}/u.test(segmented.layout.text.slice(span.start, span.end)),
    )
    .map((span) => actionOf(segmented, span, labelledPart(segmented, span, 'responsible'), meetingDate, 'action-list'));
}

function blocksIn({ layout }: Segmented, span: Span): Block[] {
  return layout.blocks.filter((block) => block.end > span.start && block.start < span.end);
}

/** Tables with a column of tasks and one of persons. */
function inTables(span: Span, segmented: Segmented, meetingDate: string | null): Action[] {
  const cells = blocksIn(segmented, span).filter((block) => block.cell !== null);
  const heads = new Map<string, ActionLabel>();
  const actions: Action[] = [];
  for (const row of rowsOf(cells)) {
    const labels = row.map((block) => headLabel(segmented, block));
    if (labels.includes('text') && labels.includes('responsible')) {
      for (const [i, block] of row.entries()) {
        const label = labels[i];
        if (label) heads.set(columnOf(block), label);
      }
      continue;
    }
    const cellOf = (label: ActionLabel) => row.find((block) => heads.get(columnOf(block)) === label);
    const text = cellOf('text');
    const who = cellOf('responsible');
    if (text && who) actions.push(actionOf(segmented, text, who, meetingDate, 'action-table', cellOf('deadline')));
  }
  return actions;
}

function rowsOf(cells: readonly Block[]): Block[][] {
  const rows = new Map<string, Block[]>();
  for (const block of cells) {
    const key = `${block.cell?.table} ${block.cell?.row}`;
    rows.set(key, [...(rows.get(key) ?? []), block]);
  }
  return [...rows.values()];
}

function columnOf(block: Block): string {
  return `${block.cell?.table} ${block.cell?.column}`;
}

/** A cell that holds nothing but the head of a column. */
function headLabel({ folded, lexicon }: Segmented, block: Block): ActionLabel | null {
  const text = folded.slice(block.start, block.end).replace(/[\s:]{1,3}$/u, '');
  const match = findPhrases(handlingBooks(lexicon).actions, text).find(
    (found) => found.start === 0 && found.end === text.length,
  );
  return match?.meaning ?? null;
}

function inSentences(span: Span, segmented: Segmented, meetingDate: string | null): Action[] {
  const { folded, layout, lexicon } = segmented;
  const books = handlingBooks(lexicon);
  const keys = wordKeysWithin(folded, span.start, span.end);
  const text = keys.folded;
  const labels = findPhrases(books.actions, text, keys).filter((match) =>
    /^\s?:/u.test(text.slice(match.end, match.end + 2)),
  );
  const marks = [...findPhrases(books.tasked, text, keys), ...labels].map((match) => span.start + match.start);
  if (marks.length === 0) return [];
  return sentencesIn(layout.text, span, lexicon).flatMap((sentence) => {
    const marked = marks.some((mark) => mark >= sentence.start && mark < sentence.end);
    if (!marked || sentence.end - sentence.start > t.actionChars) return [];
    const labelled = labelledPart(segmented, sentence, 'text');
    const who = labelledPart(segmented, sentence, 'responsible');
    if (labelled || who) return [actionOf(segmented, labelled ?? sentence, who, meetingDate, 'action-label')];
    return tasked(segmented, sentence, meetingDate);
  });
}

/** `1.`, `a)`, `ii.`, `•`: no initial and no "Ms.". */
const listMark = /^(?:\(?(?:\d{1,3}|\p{Ll}|[ivx]{2,4})[.)]\s{1,3}|[•●▪*–-]\s{0,3}){0,2}/u;

/** `The Clerk was asked to …`: who stands before the phrase, if it is short and names someone. */
function tasked(segmented: Segmented, sentence: Span, meetingDate: string | null): Action[] {
  const { folded, layout, lexicon } = segmented;
  const [match] = findPhrases(handlingBooks(lexicon).tasked, folded.slice(sentence.start, sentence.end));
  if (!match) return [];
  const lead = listMark.exec(layout.text.slice(sentence.start, sentence.end))?.[0].length ?? 0;
  const who = trimmed(layout.text, { start: sentence.start + lead, end: sentence.start + match.start });
  if (!isSomeone(segmented, who, match.meaning === 'taken' ? t.takerWords : t.responsibleWords)) return [];
  return [actionOf(segmented, sentence, who, meetingDate, 'action-sentence')];
}

/** Names and titles in capitals, or a short "the" and who: no clause, no body that decides, no pronoun. */
function isSomeone({ folded, layout, lexicon }: Segmented, who: Span, most: number): boolean {
  const words = layout.text
    .slice(who.start, who.end)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const plain = folded.slice(who.start, who.end).match(/\p{L}[\p{L}'’.-]{0,40}/gu) ?? [];
  if (words.length === 0 || words.length > most || plain.some((word) => handlingBooks(lexicon).nobody.has(word)))
    return false;
  const { links, joins, articles } = meetingBooks(lexicon);
  const small = plain.filter((word, i) => /^\p{Ll}/u.test(words[i] ?? '') && !links.has(word) && !joins.has(word));
  return (
    /^\p{Lu}/u.test(words[0] ?? '') &&
    (small.length === 0 || (articles.has(plain[0] ?? '') && words.length <= t.takerWords))
  );
}

/** The value behind `Ansvarlig:` or `Action:`, up to the next label or the end. */
function labelledPart({ folded, layout, lexicon }: Segmented, span: Span, label: ActionLabel): Span | null {
  const text = folded.slice(span.start, span.end);
  const labels = findPhrases(handlingBooks(lexicon).actions, text).filter(
    (match) =>
      /^\s?:/u.test(text.slice(match.end, match.end + 2)) && /^$|[\s(,.;|-]$/u.test(text.slice(0, match.start)),
  );
  const own = labels.find((match) => match.meaning === label && (label !== 'text' || match.start <= 2));
  if (!own) return null;
  const next = labels.filter((match) => match.start > own.end).map((match) => match.start);
  const close = text.indexOf(')', own.end);
  const end = Math.min(text.length, ...next, label === 'text' || close < 0 ? text.length : close);
  const value = trimmed(layout.text, { start: span.start + own.end + 1, end: span.start + end });
  return value.start < value.end ? value : null;
}

function actionOf(
  segmented: Segmented,
  text: Span,
  who: Span | null,
  meetingDate: string | null,
  rule: string,
  due: Span = text,
): Action {
  const { layout } = segmented;
  const responsible = who ? sliceOf(layout.text, who).replace(/[.,;:]{1,2}$/u, '') : '';
  return {
    text: sliceOf(layout.text, text),
    responsible: responsible === '' ? null : responsible,
    deadline: deadlineIn(segmented, due, due !== text, meetingDate),
    evidence: evidenceOf(layout, text, rule),
  };
}

/** A date behind "by", "senest" …, or any date of a column of days. */
function deadlineIn(segmented: Segmented, span: Span, column: boolean, meetingDate: string | null): string | null {
  const { folded, lexicon } = segmented;
  for (const date of headDatesIn(segmented, span, false)) {
    const before = folded.slice(Math.max(span.start, date.span.start - t.dateGap), date.span.start).trimEnd();
    const due = findPhrases(handlingBooks(lexicon).deadlines, before).some((match) => before.length - match.end <= 12);
    if (!column && !due) continue;
    return date.iso ?? (meetingDate === null ? null : nextDayAfter(meetingDate, date.month, date.day));
  }
  return null;
}
