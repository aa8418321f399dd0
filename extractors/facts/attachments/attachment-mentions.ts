// The sentences of an item → papers they name as attached.
//
//   Beretningen vedlægges dette referat.                      → Beretningen
//   Anna gennemgik regnskabet, som er vedlagt som bilag.      → regnskabet
//   Financial Reports. See attached.                          → Financial Reports
//   See attached report.                                      → attached report
import type { ItemSegment, Segmented } from '../../segment/model.ts';
import { findPhrases, hasPhrase, type PhraseMatch } from '../../text/phrase.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { type Span, trimmed } from '../../text/span.ts';
import { wordKeysWithin } from '../../text/word-keys.ts';
import { type AttachmentBooks, attachmentBooks } from './attachment-lexicon.ts';
import { attachmentThresholds as t } from './thresholds.ts';

export interface Mention {
  readonly name: Span;
  /** A paper only pointed at, or named by its number alone. */
  readonly vague: boolean;
}

/** Given an item without a list, returns the papers its own text calls attached, in printed order. */
export function mentionsIn(segmented: Segmented, item: ItemSegment): Mention[] {
  const { layout, folded, lexicon } = segmented;
  const books = attachmentBooks(lexicon);
  const region = { start: item.title.start, end: Math.max(item.title.end, item.body.end) };
  const all = wordKeysWithin(folded, region.start, region.end);
  if (![books.attached, books.bracketed].some((book) => hasPhrase(book, all.folded, all))) return [];
  const own = sentencesIn(layout.text, region, lexicon);
  return own.flatMap((sentence, i) => {
    const text = folded.slice(sentence.start, sentence.end);
    const match = longest([
      ...findPhrases(books.attached, text).filter((found) => isPlain(books, text, found)),
      ...bracketed(books, text),
    ]);
    if (!match || isNegated(books, text, match.start)) return [];
    return mentionOf(segmented, sentence, own[i - 1], match);
  });
}

function longest<T>(matches: readonly PhraseMatch<T>[]): PhraseMatch<T> | undefined {
  return matches.toSorted((a, b) => a.start - b.start || b.end - a.end)[0];
}

/** `(vedlagt)`, `[copy attached]`: with its brackets. */
function bracketed(books: AttachmentBooks, text: string): Match[] {
  return findPhrases(books.bracketed, text).flatMap((match) => {
    const inside =
      /[([]\s?$/u.test(text.slice(Math.max(0, match.start - 2), match.start)) &&
      /^\s?[.,]?[)\]]/u.test(text.slice(match.end, match.end + 3));
    return inside ? [{ ...match, start: match.start - 1, end: match.end + 1 }] : [];
  });
}

/** `bilag 2` alone is one only in brackets or on a line of its own; behind "se" or "jf." anywhere. */
function isPlain(books: AttachmentBooks, text: string, match: Match): boolean {
  if (match.meaning !== 'mention') return true;
  const bare = findPhrases(books.nouns, text.slice(match.start, match.end)).some((noun) => noun.start === 0);
  const isLine = match.start === 0 && /^[\s.,;]{0,3}$/u.test(text.slice(match.end));
  return !bare || isLine || /[([]\s?$/u.test(text.slice(Math.max(0, match.start - 2), match.start));
}

function isNegated(books: AttachmentBooks, text: string, at: number): boolean {
  return hasPhrase(books.negations, text.slice(Math.max(0, at - t.negationChars), at));
}

type Match = PhraseMatch<'behind' | 'before' | 'pointer' | 'mention'>;

function mentionOf(segmented: Segmented, sentence: Span, before: Span | undefined, match: Match): Mention[] {
  const start = sentence.start + match.start;
  const end = sentence.start + match.end;
  if (match.meaning === 'mention') return named(segmented, withoutLead(segmented, { start, end }), true);
  if (match.meaning === 'behind')
    return named(segmented, nameBehind(segmented, { start: end, end: sentence.end }), false);
  if (match.meaning === 'pointer') {
    const word = segmented.folded.slice(start, end).lastIndexOf(' ') + 1;
    const behind = nameBehind(segmented, { start: end, end: sentence.end });
    if (/^\p{Ll}/u.test(segmented.layout.text.slice(behind.start, behind.end)))
      return named(segmented, { start: start + word, end: behind.end }, true);
  }
  const inFront = nameBefore(segmented, { start: sentence.start, end: start });
  const found = named(segmented, inFront, false);
  if (found.length > 0 || !before || start - sentence.start > 3) return found;
  return named(segmented, nameBefore(segmented, before), false);
}

/** `(bilag 2)` → `bilag 2`: from the noun on. */
function withoutLead({ folded, lexicon }: Segmented, span: Span): Span {
  const noun = findPhrases(attachmentBooks(lexicon).nouns, folded.slice(span.start, span.end)).at(-1);
  return noun ? { start: span.start + noun.start, end: span.end } : span;
}

/** What stands behind "attached is", up to the end of its clause. */
function nameBehind({ folded, lexicon }: Segmented, span: Span): Span {
  const books = attachmentBooks(lexicon);
  const text = folded.slice(span.start, span.end);
  const stops = [...findPhrases(books.stops, text), ...findPhrases(books.verbs, text)]
    .map((match) => match.start)
    .filter((at) => at > 1);
  const sign = /[.;:,()]/u.exec(text)?.index ?? text.length;
  return trimmed(folded, { start: span.start, end: span.start + Math.min(text.length, sign, ...stops) });
}

/** The subject of what is said to be attached: the last clause, up to its verb, without its maker. */
function nameBefore(segmented: Segmented, span: Span): Span {
  const books = attachmentBooks(segmented.lexicon);
  const clause = lastClause(segmented, span);
  const text = segmented.folded.slice(clause.start, clause.end);
  const active = findPhrases(books.actives, text).at(-1);
  const from = active ? clause.start + active.end : clause.start;
  const rest = segmented.folded.slice(from, clause.end);
  const verb = findPhrases(books.verbs, rest)
    .map((match) => match.start)
    .filter((at) => at > 0);
  const end = Math.min(rest.length, ...verb);
  return withoutMaker(segmented, withoutOpening(segmented, { start: from, end: from + end }));
}

/** Behind the last semicolon, colon or dash that stands outside brackets. */
function lastClause({ layout }: Segmented, span: Span): Span {
  const text = layout.text.slice(span.start, span.end);
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? '';
    if (sign === '(' || sign === '[') depth++;
    if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1);
    const parts = /[;:]/u.test(sign) || (/[-–—]/u.test(sign) && /\s/u.test(text[i - 1] ?? '') && i < text.length - 2);
    if (depth === 0 && parts && /[\p{L}\d]/u.test(text.slice(i + 1))) start = i + 1;
  }
  return trimmed(layout.text, { start: span.start + start, end: span.end });
}

/** Without list marks, a sentence's first words such as "copy of", and signs at the ends. */
function withoutOpening(segmented: Segmented, span: Span): Span {
  const { layout, folded, lexicon } = segmented;
  let { start, end } = trimmed(layout.text, span);
  start +=
    /^(?:\(?(?:\d{1,3}|\p{Ll}|[ivx]{2,4})[.)]\s{1,3}|[•●▪*–-]\s{0,3}){0,6}/u.exec(layout.text.slice(start, end))?.[0]
      .length ?? 0;
  for (let round = 0; round < t.leadRounds; round++) {
    const lead = findPhrases(attachmentBooks(lexicon).lead, folded.slice(start, end));
    start += Math.max(0, ...lead.filter((match) => match.start <= 1).map((match) => match.end));
  }
  while (end > start && /[\s.,;:(–—-]/u.test(layout.text[end - 1] ?? '')) end--;
  return trimmed(layout.text, { start, end });
}

/** `Formandsberetningen af Anna Holm` → without "af Anna Holm": a person made it. */
function withoutMaker({ layout, folded, lexicon }: Segmented, span: Span): Span {
  const makers = findPhrases(attachmentBooks(lexicon).makers, folded.slice(span.start, span.end));
  const maker = makers.find(
    (match) => match.start > 0 && /^\s{0,2}\p{Lu}/u.test(layout.text.slice(span.start + match.end, span.end)),
  );
  return maker ? trimmed(layout.text, { start: span.start, end: span.start + maker.start }) : span;
}

/** A name has letters, is no pronoun, no whole sentence, does not end with a small word, and says more than "the attachments". */
function named({ layout, folded, lexicon }: Segmented, name: Span, vague: boolean): Mention[] {
  const words = folded.slice(name.start, name.end).match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]{0,40}/gu) ?? [];
  if (words.length === 0 || words.length > t.nameWords || !/\p{L}{3}/u.test(layout.text.slice(name.start, name.end)))
    return [];
  const only = words.length === 1 ? words[0] : undefined;
  const books = attachmentBooks(lexicon);
  if (only !== undefined && books.pronouns.has(only)) return [];
  const text = folded.slice(name.start, name.end);
  if (hasPhrase(books.nouns, text) && !/\d/u.test(text)) return [];
  const last = words.at(-1) ?? '';
  const isSmall = last.length <= t.smallWord && lexicon.language.general.functionWords.some((word) => word === last);
  if (words.length > 1 && isSmall) return [];
  return [{ name, vague }];
}
