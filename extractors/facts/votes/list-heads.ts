// Text of a vote → the heads of lists of voters: "Ayes:", "For (52)", "Imod stemte:".
import { type Lexicon, perLexicon } from '../../languages/lexicon.ts';
import type { BallotOption } from '../../languages/vote-words.ts';
import { fold } from '../../text/folding.ts';
import { phrasePattern } from '../../text/phrase.ts';
import type { Span } from '../../text/span.ts';

export interface ListHead extends Span {
  readonly option: BallotOption;
  /** "(52)" or "13" printed with the head. */
  readonly number: number | null;
}

/** A head stands where a line, sentence or list begins, and ends with a colon, a number in brackets or its line. */
const heads = perLexicon(({ language }: Lexicon) => {
  const words = language.votes.options.flatMap(([option, phrases]) =>
    phrases.map((phrase) => ({ option, phrase: fold(phrase) })),
  );
  const source = words.toSorted((a, b) => b.phrase.length - a.phrase.length).map(({ phrase }) => phrasePattern(phrase));
  const before = String.raw`((?:^|[.;,)\n\t])\s{0,3})`;
  const after = String.raw`\s{0,2}(?:\(?(\d{1,4})\)?\s{0,2}[:=–-]?(?=\s{0,2}(?:[\n\t]|$))|\((\d{1,4})\)\s{0,2}[:–-]?|(?:[a-zß-öø-ſ]{3,9})?\s?[:=]\s{0,2}(?:\((\d{1,4})\)|(\d{1,4})(?=\s{0,2}[(.;\n]|$))?|\s(\d{1,4})\s?(?=\()|[–-](?=\s)|(?=\s{0,2}(?:[\n\t]|$)))`;
  return {
    meaning: new Map(words.map(({ option, phrase }) => [phrase, option])),
    pattern: new RegExp(`${before}(${source.join('|')})${after}`, 'gu'),
  };
});

/** Given a span of the text, returns the heads of lists in it. */
export function listHeads(text: string, folded: string, span: Span, lexicon: Lexicon): ListHead[] {
  const { meaning, pattern } = heads(lexicon);
  return Array.from(lined(text, folded, span).matchAll(pattern), (match) => {
    if (match[7] && !opensNames(text, span.start + match.index + match[0].length)) return null;
    const number = match[3] ?? match[4] ?? match[5] ?? match[6] ?? match[7];
    const option = meaning.get(match[2] ?? '') ?? 'other';
    const start = span.start + match.index + (match[1]?.length ?? 0);
    return {
      start,
      end: span.start + match.index + match[0].length,
      option,
      number: number === undefined ? null : Number(number),
    };
  }).filter((head) => head !== null);
}

/** "For 18 (A, B)", not "For 5 (five) years". */
function opensNames(text: string, at: number): boolean {
  return /^\(\s?\p{Lu}/u.test(text.slice(at, at + 3));
}

/** Folded text of a span with its line feeds and tabs, which folding turns into blanks. */
function lined(text: string, folded: string, span: Span): string {
  let out = '';
  let from = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(/[\n\t]/gu)) {
    out += `${folded.slice(from, span.start + match.index)}\n`;
    from = span.start + match.index + 1;
  }
  return out + folded.slice(from, span.end);
}
