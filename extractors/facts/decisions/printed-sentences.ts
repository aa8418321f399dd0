// A span of an item's text → its sentences as they are meant: rows of a table whole, broken sentences joined,
// resolutions apart.
//
//   Bo Ek, A31 ⇥ genvalgt          … the minutes of the ⏎ March 15 meeting        … the quote RESOLVED: That …
//   one sentence                   one sentence                                   two
import { type Lexicon, perLexicon } from '../../languages/lexicon.ts';
import type { Segmented } from '../../segment/model.ts';
import { findPhrases } from '../../text/phrase.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { hasCapitals, wordCount } from '../../text/signs.ts';
import { type Span, trimmed } from '../../text/span.ts';
import { decisionBooks } from './books.ts';
import { decisionThresholds as t } from './thresholds.ts';

/** Given a span, returns its sentences in printed order. */
export function printedSentences(segmented: Segmented, span: Span): Span[] {
  const { layout, lexicon } = segmented;
  const sentences = joined(segmented, sentencesIn(layout.text, span, lexicon));
  return sentences.flatMap((sentence) => splitAtResolution(segmented, sentence));
}

function joined({ layout, lexicon }: Segmented, sentences: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const sentence of sentences) {
    const before = out.at(-1);
    const whole = before && (isRow(layout.text, before, sentence) || isBroken(layout.text, before, sentence, lexicon));
    if (whole) out[out.length - 1] = { start: before.start, end: sentence.end };
    else out.push(sentence);
  }
  return out;
}

/** Sentence splitting ends at every cell: a short row is one sentence again. */
function isRow(text: string, before: Span, sentence: Span): boolean {
  const between = text.slice(before.end, sentence.start);
  if (!/^[ ]*\t[ \t]*$/u.test(between)) return false;
  return (
    isMark(text, before) ||
    wordCount(text, before.start, before.end) + wordCount(text, sentence.start, sentence.end) <= t.rowWords
  );
}

/** "1." ⇥ "De conclusies …": a number or bullet set apart from its entry. */
function isMark(text: string, { start, end }: Span): boolean {
  return end - start <= 4 && /^\(?(?:\d{1,2}|[a-zA-Z])[.)]{1,2}$/u.test(text.slice(start, end));
}

const smallWords = perLexicon(({ language }: Lexicon) => new Set<string>(language.general.functionWords));

/** No sentence ends with a small word: the next block goes on with it. */
function isBroken(text: string, before: Span, sentence: Span, lexicon: Lexicon): boolean {
  const last = /(?<![\p{L}.])\p{Ll}{1,6}$/u.exec(text.slice(Math.max(before.start, before.end - 7), before.end))?.[0];
  const near = /^\s{0,3}$/u.test(text.slice(before.end, sentence.start));
  return (
    near &&
    last !== undefined &&
    smallWords(lexicon).has(last) &&
    wordCount(text, before.start, before.end) >= t.brokenWords
  );
}

/** "The Council considered the quote RESOLVED: That …": what is resolved in capitals is a sentence of its own. */
function splitAtResolution({ layout, folded, lexicon }: Segmented, sentence: Span): Span[] {
  if (!hasCapitals(layout.text.slice(sentence.start, sentence.end), t.resolutionCapitals)) return [sentence];
  const found = findPhrases(decisionBooks(lexicon).resolutions, folded.slice(sentence.start, sentence.end));
  const match = found.find(
    ({ start, end }) => start >= t.resolutionLead && isCapitals(layout.text, sentence, start, end),
  );
  if (!match) return [sentence];
  const at = sentence.start + match.start;
  return [trimmed(layout.text, { start: sentence.start, end: at }), { start: at, end: sentence.end }];
}

function isCapitals(text: string, sentence: Span, start: number, end: number): boolean {
  const printed = text.slice(sentence.start + start, sentence.start + end);
  return printed.toUpperCase() === printed;
}
