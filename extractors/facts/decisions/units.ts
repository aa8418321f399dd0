// A span of an item's text → its units: sentences, lines and rows, without bullets and speakers' names.
//
//   • The board agreed.        Councillor Ek: I move that …        Bo Ek, A31 ⇥ genvalgt
//     ^ unit                                 ^ unit, said by Ek     one unit
import type { Lexicon } from '../../languages/lexicon.ts';
import type { Segmented } from '../../segment/model.ts';
import { startsWithPhrase } from '../../text/phrase.ts';
import { wordCount } from '../../text/signs.ts';
import type { Span } from '../../text/span.ts';
import { type WordKeys, wordKeysWithin } from '../../text/word-keys.ts';
import { bareName } from '../votes/names.ts';
import { decisionBooks } from './books.ts';
import { printedSentences } from './printed-sentences.ts';
import { decisionThresholds as t } from './thresholds.ts';

export interface Unit extends Span {
  /** Folded words of the unit. */
  readonly folded: string;
  /** Keys of its words: see text/anchors.ts. */
  readonly keys: WordKeys;
  readonly words: number;
  /** It begins, it ends a block. */
  readonly first: boolean;
  readonly last: boolean;
  /** It stands behind a bullet, number or letter of a list. */
  readonly listed: boolean;
  /** It opens with a word that numbers it: "Primero.", "Artikel 1". */
  readonly clause: boolean;
  /** Where it begins with its number or letter, bullets apart. */
  readonly numbered: number;
  /** Who says it, in a record of speeches: "Councillor Ek: …". */
  readonly speaker: Span | null;
}

/** Given a span, returns its units in printed order. */
export function unitsIn(segmented: Segmented, span: Span): Unit[] {
  const { layout } = segmented;
  let speaker: Span | null = null;
  return printedSentences(segmented, span).flatMap((sentence) => {
    const first = standsFirst(layout.text, sentence, span);
    const marked = withoutMark(segmented, sentence, first);
    const spoken = first ? speakerOf(segmented, marked) : null;
    if (first) speaker = spoken?.name ?? null;
    const start = spoken?.from ?? marked.start;
    const unit = unitAt(
      segmented,
      { start, end: sentence.end },
      { first, listed: marked.start > sentence.start, numbered: spoken ? start : marked.numbered, speaker },
    );
    return unit.words > 0 ? [unit] : [];
  });
}

function unitAt(
  segmented: Segmented,
  span: Span,
  traits: Pick<Unit, 'first' | 'listed' | 'numbered' | 'speaker'>,
): Unit {
  const keys = wordKeysWithin(segmented.folded, span.start, span.end);
  const { folded } = keys;
  const clause = traits.first && startsWithPhrase(decisionBooks(segmented.lexicon).clauses, folded) !== null;
  const last = /^[ ]{0,3}(?:[\n\t]|$)/u.test(segmented.layout.text.slice(span.end, span.end + 4));
  return {
    ...span,
    ...traits,
    clause,
    folded,
    keys,
    last,
    words: wordCount(folded),
  };
}

function standsFirst(text: string, sentence: Span, zone: Span): boolean {
  return (
    sentence.start <= zone.start || /[\n\t]\s{0,3}$/u.test(text.slice(Math.max(0, sentence.start - 4), sentence.start))
  );
}

/** Bullets and numbers of lists are no words of a decision. */
function withoutMark(
  { layout: { text }, lexicon }: Segmented,
  sentence: Span,
  first: boolean,
): Span & Pick<Unit, 'numbered'> {
  const mark =
    /^(?:[•●○◦▪■□*·\uF0B7\uF0A7\u2023\u200B–—-]\s{0,4}){1,6}/u.exec(
      text.slice(sentence.start, sentence.start + 12),
    )?.[0].length ?? 0;
  const from = sentence.start + mark;
  const number = first
    ? (/^\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)]{1,2}\s{1,6}(?=\S)/u.exec(text.slice(from, from + 14))?.[0].length ?? 0)
    : 0;
  const listed =
    number > 0 && !isWord(text.slice(from, Math.min(sentence.end, from + number + t.monthLetters)), lexicon);
  const start = Math.min(from + (listed ? number : 0), sentence.end);
  return { start, numbered: Math.min(from, sentence.end), end: sentence.end };
}

/** "28. januar …" begins with a day, "M. Dupont …" with a form of address. */
function isWord(printed: string, { abbreviations, calendar }: Lexicon): boolean {
  const [, mark = '', next = ''] =
    /^\(?([\p{L}\d]{1,4})[.)]{1,2}\s{1,6}(\p{L}{0,20})/u.exec(printed.toLowerCase()) ?? [];
  return /^\d/u.test(mark) ? calendar.months.has(next) : mark.length === 1 && abbreviations.has(mark);
}

/** "Councillor Ek: I move …": a name with a title or nothing else before a colon, and words behind it. */
function speakerOf(segmented: Segmented, span: Span): { name: Span; from: number } | null {
  const { layout, lexicon } = segmented;
  const label = /^(\p{Lu}[\p{L}.'’-]{0,30}(?:\s\p{Lu}[\p{L}.'’-]{0,30}){0,4}):\s{1,3}(?=\S)/u.exec(
    layout.text.slice(span.start, Math.min(span.end, span.start + 80)),
  );
  if (!label?.[1]) return null;
  const name = bareName(layout.text, { start: span.start, end: span.start + label[1].length }, lexicon);
  return name && label[1].includes(' ') ? { name, from: span.start + label[0].length } : null;
}
