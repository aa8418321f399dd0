// An item's heading and the lines around it → its numbers, openness and kind.
//
//   Punkt 21: Lukket: Køb af ejendom     ← closed
import type { Item } from '../../../schemas/record.ts';
import type { ItemSegment, Segmented } from '../../segment/model.ts';
import { findPhrases, hasPhrase } from '../../text/phrase.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { type Access, groupAccess } from './access-groups.ts';
import { itemNumbersOf, metaLines } from './case-numbers.ts';
import { handlingBooks } from './handling-lexicon.ts';

export type ItemMeta = Pick<
  Item,
  'caseNumber' | 'references' | 'public' | 'closedReason' | 'offAgenda' | 'classification'
>;

/** Reads what is printed with the item but is not its text. */
export function itemMetaOf(item: ItemSegment, segmented: Segmented): ItemMeta {
  const access = accessOf(item, segmented);
  return {
    ...itemNumbersOf(item, segmented),
    public: access?.open ?? null,
    closedReason: access && !access.open ? access.reason : null,
    offAgenda: isOffAgenda(item, segmented),
    classification: classificationOf(item, segmented),
  };
}

/** In the title, on a line below it, or in the last group head above it. */
function accessOf(item: ItemSegment, segmented: Segmented): Access | null {
  const own = [item.title, ...metaLines(item, segmented)].flatMap((span, i) => markIn(segmented, span, i === 0));
  return own[0] ?? groupAccess(item, segmented);
}

/** A title begins or ends with a mark, set off by a sign; another line is nothing but the mark and a reason. */
function markIn({ folded, layout, lexicon }: Segmented, span: Span, title: boolean): Access[] {
  const text = folded.slice(span.start, span.end);
  const marks = findPhrases(handlingBooks(lexicon).access, text).sort((a, b) => b.end - b.start - (a.end - a.start));
  const mark = marks.find((found) =>
    title ? isSetOff(text, found) : found.start <= 1 && isAlone(text.slice(found.end)),
  );
  if (!mark) return [];
  const rest = layout.text.slice(span.start + mark.end, span.end).replaceAll(/^[\s:,()–-]{1,5}|[\s).]{1,4}$/gu, '');
  return [{ open: mark.meaning, reason: title || rest === '' ? null : rest }];
}

function isSetOff(text: string, mark: Span): boolean {
  const before = text.slice(0, mark.start);
  const after = text.slice(mark.end);
  const atStart = before.length <= 1 && (/^\s?[:–-]/u.test(after) || /^\s?\)/u.test(after) || after.trim() === '');
  const atEnd = /^\s?\)?[.]?$/u.test(after) && /[(–-]\s?$/u.test(before);
  return atStart || atEnd;
}

/** Nothing behind it, or the ground behind a sign: "Lukket punkt, jf. § 10". */
function isAlone(after: string): boolean {
  return /^[\s.:)]{0,3}$/u.test(after) || /^\s?[,:(–-]\s?\S.{0,80}$/u.test(after);
}

/** The title, or the line above it, says that the item was added at the meeting. */
function isOffAgenda(item: ItemSegment, segmented: Segmented): boolean {
  const { folded, lexicon } = segmented;
  return hasPhrase(handlingBooks(lexicon).offAgenda, folded.slice(item.heading.start, item.heading.end));
}

/** What kind of item its title shows it to be: the first ritual phrase that opens it, else one inside it. */
function classificationOf(item: ItemSegment, { folded, layout, lexicon }: Segmented): Item['classification'] {
  const { ritual } = handlingBooks(lexicon);
  const title = sliceOf(folded, item.title);
  const opening = findPhrases(ritual, title).find((match) => match.start === 0);
  const inside = layout.text.length > 0 ? findPhrases(ritual, title)[0] : undefined;
  return opening?.meaning ?? inside?.meaning ?? null;
}
