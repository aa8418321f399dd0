// Every date printed where a meeting's date may stand → the day the meeting began, and its strongest rival.
//
//   Next meeting: March 4, 2015          ← belongs to another meeting
//   Approved by Board, January 7th       ← is the approval's
//   MINUTES, Tuesday, 8 December 2014    ← is the meeting's
import type { Segmented } from '../../segment/model.ts';
import { isoDate } from '../../text/dates.ts';
import { findPhrases, hasPhrase, type PhraseBook } from '../../text/phrase.ts';
import type { Span } from '../../text/span.ts';
import { wordKeysWithin } from '../../text/word-keys.ts';
import { type Claim, type Verdict, verdictsOf } from './claims.ts';
import type { HeadField } from './head-fields.ts';
import type { HeadZone, ZoneLine } from './head-zone.ts';
import { meetingBooks } from './meeting-lexicon.ts';
import type { Passage } from './passages.ts';
import { type HeadDate, headDatesIn } from './printed-dates.ts';
import { meetingThresholds as t } from './thresholds.ts';

/** Ends the rule's name where the year is not printed with the day. */
const yearInferred = '-year-inferred';

export interface MeetingDate {
  readonly verdict: Verdict<string> | null;
  /** Another date that is printed as plainly as the meeting's. */
  readonly rival: Verdict<string> | null;
}

/** Weighs all printed dates; the date's confidence grows with each place that agrees. */
export function meetingDateOf(
  segmented: Segmented,
  zone: HeadZone,
  fields: readonly HeadField[],
  passages: readonly Passage[],
): MeetingDate {
  const claims = [
    ...fieldClaims(segmented, fields),
    ...lineClaims(segmented, zone.head, fields),
    ...lineClaims(segmented, zone.running, fields),
    ...headingClaims(segmented),
    ...sentenceClaims(segmented, passages),
  ];
  const printed = claims.filter((claim) => !claim.rule.endsWith(yearInferred));
  const [first, second] = verdictsOf(printed.length > 0 ? printed : claims, (iso) => iso);
  const close =
    first && second && second.confidence >= t.rival * first.confidence && second.confidence >= t.strength.nearTitle;
  return { verdict: first ?? null, rival: close ? second : null };
}

function fieldClaims(segmented: Segmented, fields: readonly HeadField[]): Claim<string>[] {
  return fields.flatMap(({ label, value }) => {
    if (label !== 'date' && label !== 'time' && label !== 'time-and-place' && label !== 'start') return [];
    const date = headDatesIn(segmented, value, true)[0];
    return date ? claimOf(segmented, date, t.strength.label, 'date-label') : [];
  });
}

/** Dates of the title block and the running lines, stronger the nearer they stand to the title. */
function lineClaims(segmented: Segmented, lines: readonly ZoneLine[], fields: readonly HeadField[]): Claim<string>[] {
  const books = meetingBooks(segmented.lexicon);
  const titled = linesWith(segmented, lines, books.titleWords);
  const named = linesWith(segmented, lines, books.names);
  return groupsOf(lines).flatMap(({ span, from, to }) => {
    const lead = lines[from];
    if (!lead) return [];
    const nearness = Math.max(nearnessOf(titled, from, to), 0.9 * nearnessOf(named, from, to));
    const base = lead.running ? t.strength.running : lead.title ? nearness : t.strength.certificate;
    const prose = span.end - span.start > t.titleLineChars || !lead.title;
    const dates = headDatesIn(segmented, span, lead.title && !prose);
    return dates
      .filter((date) => date.iso !== null || lead.title)
      .flatMap((date) => {
        const factor = claimedElsewhere(segmented, span, date, prose) || otherField(date, fields) ? t.claimed : 1;
        const strength = (date.short ? 0.8 : 1) * base * factor;
        return claimOf(
          segmented,
          date,
          strength,
          lead.running ? 'date-running-line' : lead.title ? 'date-title' : 'date-head',
        );
      });
  });
}

/** On a line of the given kind, next to one, or further away. */
function nearnessOf(lines: ReadonlySet<number>, from: number, to: number): number {
  if (range(from, to).some((i) => lines.has(i))) return t.strength.titleLine;
  return lines.has(from - 1) || lines.has(to + 1) ? t.strength.nearTitle : t.strength.headLine;
}

/** Runs of lines of one block: a date may be broken over two lines. */
function groupsOf(lines: readonly ZoneLine[]): { span: Span; from: number; to: number }[] {
  const groups: { span: Span; from: number; to: number }[] = [];
  lines.forEach((line, i) => {
    const group = groups.at(-1);
    if (group && lines[group.to]?.block === line.block)
      groups[groups.length - 1] = { ...group, to: i, span: { start: group.span.start, end: line.span.end } };
    else groups.push({ span: line.span, from: i, to: i });
  });
  return groups;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** Numbers of the short lines of the title block that hold a phrase of the book. */
function linesWith<T>({ folded }: Segmented, lines: readonly ZoneLine[], book: PhraseBook<T>): Set<number> {
  const found = lines.flatMap(({ span, title }, i) => {
    const text = folded.slice(span.start, span.end);
    return title && text.length <= t.titleLineChars && hasPhrase(book, text) ? [i] : [];
  });
  return new Set(found);
}

/** A word such as "next", "approved", in prose also "minutes of", stands before the date with no label in between. */
function claimedElsewhere({ folded, lexicon }: Segmented, span: Span, date: HeadDate, prose: boolean): boolean {
  const books = meetingBooks(lexicon);
  const from = Math.max(span.start, date.span.start - t.dateContext);
  const before = folded.slice(from, date.span.start);
  const cut = Math.max(before.lastIndexOf('. '), before.lastIndexOf(';'), lastLabel(before, lexicon));
  const near = cut >= 0 ? before.slice(cut) : before;
  return hasPhrase(books.otherDates, near) || hasPhrase(books.next, near) || (prose && hasPhrase(books.previous, near));
}

function lastLabel(before: string, lexicon: Segmented['lexicon']): number {
  const labels = findPhrases(meetingBooks(lexicon).labels, before).filter((match) =>
    /^\s?:/u.test(before.slice(match.end)),
  );
  return labels.reduce((last, match) => Math.max(last, match.start), -1);
}

function otherField(date: HeadDate, fields: readonly HeadField[]): boolean {
  return fields.some(
    ({ label, value }) =>
      (label === 'next' || label === 'previous' || label === 'other-date') &&
      value.start <= date.span.start &&
      value.end >= date.span.end,
  );
}

/** `Beslutning i Direktionen den 12-10-2022`: the label of a decision tells body and day, of this meeting or an earlier one. */
function headingClaims(segmented: Segmented): Claim<string>[] {
  const dates = segmented.items.flatMap((item) =>
    item.sections.flatMap(({ role, heading }) =>
      role === 'decision' && heading ? headDatesIn(segmented, heading, false).slice(0, 1) : [],
    ),
  );
  const latest = dates
    .map((date) => date.iso ?? '')
    .sort()
    .at(-1);
  return dates
    .filter((date) => date.iso === latest)
    .flatMap((date) => claimOf(segmented, date, t.strength.decisionLabel, 'date-decision-label'));
}

/** Sentences that say when the meeting was held or called to order. */
function sentenceClaims(segmented: Segmented, passages: readonly Passage[]): Claim<string>[] {
  const books = meetingBooks(segmented.lexicon);
  return passages.flatMap(({ span, place, lead }) => {
    const keys = wordKeysWithin(segmented.folded, span.start, span.end);
    const has = (name: 'held' | 'opened' | 'next') => hasPhrase(books[name], keys.folded, keys);
    if (!((lead || place === 'closing') && has('held')) && !has('opened')) return [];
    if (has('next')) return [];
    return headDatesIn(segmented, span, false)
      .slice(0, 1)
      .flatMap((date) => {
        const factor = claimedElsewhere(segmented, span, date, true) ? t.claimed : 1;
        const base =
          place === 'closing' ? t.strength.certificate : lead ? t.strength.sentence : t.strength.sentence * t.below;
        return claimOf(segmented, date, base * factor, 'date-sentence');
      });
  });
}

function claimOf(segmented: Segmented, date: HeadDate, strength: number, rule: string): Claim<string>[] {
  if (date.iso !== null) {
    const right = date.weekday === null || weekdayOf(date.iso) === date.weekday;
    return [{ value: date.iso, spans: date.printed, strength: right ? strength : strength * t.wrongWeekday, rule }];
  }
  const iso = inferredDay(segmented, date);
  return iso === null
    ? []
    : [
        {
          value: iso,
          spans: date.printed,
          strength: Math.min(strength, t.strength.inferredYear),
          rule: `${rule}${yearInferred}`,
        },
      ];
}

function weekdayOf(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay();
}

/** A day without a year is believed where the title names one year, or the printed weekday fits just one year that the text names. */
function inferredDay(segmented: Segmented, date: HeadDate): string | null {
  const head = yearsIn(segmented.folded.slice(0, Math.min(segmented.head.end, 400)));
  const all = head.length > 0 ? head : date.weekday === null ? [] : yearsIn(segmented.folded.slice(0, 200_000));
  const days = all.map((year) => isoDate(year, date.month, date.day)).filter((iso) => iso !== null);
  const fitting =
    date.weekday === null || head.length === 1 ? days : days.filter((iso) => weekdayOf(iso) === date.weekday);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function yearsIn(folded: string): number[] {
  const years = Array.from(folded.matchAll(/(?<![\d.,/-])((?:19[5-9]|20[0-6])\d)(?![\d/]|[.,]\d)/gu), ([, year]) =>
    Number(year),
  );
  return [...new Set(years)];
}
