// The sentences of an item → the bodies that will handle it next, with their days.
//
//   Det behandles i Hovedudvalget den 11. november, Økonomiudvalget d. 6. december og Byrådet d. 13. december.
//   Referred to the Finance Committee.
import type { Referral } from '../../../schemas/record.ts';
import type { ItemSegment, Segmented } from '../../segment/model.ts';
import { nextDayAfter } from '../../text/dates.ts';
import { findPhrases } from '../../text/phrase.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { evidenceOf, type Span, sliceOf } from '../../text/span.ts';
import { wordKeysWithin } from '../../text/word-keys.ts';
import { type HeadDate, headDatesIn } from '../meeting/printed-dates.ts';
import { handlingBooks } from './handling-lexicon.ts';
import { bodiesIn } from './history.ts';
import { handlingThresholds as t } from './thresholds.ts';

/**
 * Days without a year are the first such day on or after the meeting's ISO day. What the case tells of its way so far
 * is past: beside a decision only days that lie ahead count.
 */
export function referralsOf(item: ItemSegment, segmented: Segmented, meetingDate: string | null): Referral[] {
  const decided = item.sections.some(({ role }) => role === 'decision');
  const found = item.sections.flatMap(({ role, body }) => {
    if (role === 'history' || role === 'attachments') return [];
    const referrals = inText(segmented, body, meetingDate);
    const telling = !decided || role === 'decision' || role === 'next-steps';
    return telling
      ? referrals
      : referrals.filter(({ date }) => date !== null && (meetingDate === null || date >= meetingDate));
  });
  return lastOfEach(found);
}

function inText(segmented: Segmented, text: Span, meetingDate: string | null): Referral[] {
  const { folded, layout, lexicon } = segmented;
  const keys = wordKeysWithin(folded, text.start, text.end);
  const marks = findPhrases(handlingBooks(lexicon).referred, keys.folded, keys);
  if (marks.length === 0) return [];
  const sentences = sentencesIn(layout.text, text, lexicon);
  const marked = sentences.filter(({ start, end }) =>
    marks.some((mark) => text.start + mark.start >= start && text.start + mark.start < end),
  );
  return marked.flatMap((sentence) => inSentence(segmented, sentence, meetingDate));
}

/** The same body and day told again, in the decision say, is one referral: the last telling stands. */
function lastOfEach(referrals: readonly Referral[]): Referral[] {
  const keyOf = (referral: Referral) => `${referral.body.toLowerCase()} ${referral.date}`;
  return referrals.filter((referral, i) => !referrals.some((other, k) => k > i && keyOf(other) === keyOf(referral)));
}

function inSentence(segmented: Segmented, sentence: Span, meetingDate: string | null): Referral[] {
  const { folded, layout, lexicon } = segmented;
  const [match] = findPhrases(handlingBooks(lexicon).referred, folded.slice(sentence.start, sentence.end));
  if (!match) return [];
  const rest = { start: sentence.start + match.end, end: sentence.end };
  const dates = headDatesIn(segmented, rest, false);
  const referrals: Referral[] = [];
  let from = rest.start;
  let gap: number = t.bodyDistance;
  for (const body of bodiesIn(segmented, rest)) {
    if (body.start - from > gap) break;
    const date = dates.find((candidate) => isDateOf(segmented, body, candidate));
    referrals.push({
      body: sliceOf(layout.text, body),
      date: date ? dayOf(date, meetingDate) : null,
      text: sliceOf(layout.text, sentence),
      evidence: evidenceOf(layout, { start: body.start, end: date?.span.end ?? body.end }, 'referral'),
    });
    from = date?.span.end ?? body.end;
    gap = t.listGap;
  }
  return referrals;
}

/** Only link words and a weekday stand between a body and its date. */
function isDateOf({ folded, lexicon }: Segmented, body: Span, date: HeadDate): boolean {
  if (date.span.start < body.end || date.span.start - body.end > t.dateGap) return false;
  const between = folded.slice(body.end, date.span.start).trim();
  if (between === '' || between === ',') return true;
  return findPhrases(handlingBooks(lexicon).dateLinks, between).some((link) => link.end >= between.length - 1);
}

function dayOf(date: HeadDate, meetingDate: string | null): string | null {
  if (date.iso !== null) return date.iso;
  return meetingDate === null ? null : nextDayAfter(meetingDate, date.month, date.day);
}
