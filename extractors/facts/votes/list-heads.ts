// Text of a vote → the heads of lists of voters: "Ayes:", "For (52)", "Imod stemte:".
import { type Lexicon, perLexicon } from '../../languages/lexicon.ts';
import type { BallotOption } from '../../languages/vote-words.ts';
import { nearWords } from '../../text/near-words.ts';
import type { Span } from '../../text/span.ts';
import { wordKeysWithin } from '../../text/word-keys.ts';
import { leadsOf, optionsOf } from './options.ts';

export interface ListHead extends Span {
  readonly option: BallotOption;
  /** "(52)" or "13" printed with the head. */
  readonly number: number | null;
}

/** What may stand before a head, `before` and `ahead` below: a sign, blanks, a bullet, blanks, a number, blanks. */
const beginning = { reach: 13, signs: '.:;,)\n\t' } as const;

/** A head stands where a line, sentence or list begins, and ends with a colon, a number in brackets or its line. */
const heads = perLexicon((lexicon: Lexicon) => {
  const { source, phrases, meaning } = optionsOf(lexicon);
  const leads = leadsOf(lexicon);
  const before = String.raw`((?:^|[.:;,)\n\t])\s{0,3}(?:[•●▪■-]\s{0,3})?)`;
  const ahead = String.raw`(?:(?<ahead>\d{1,3})\s{1,2})?`;
  const after = String.raw`\s{0,2}(?:\(?(\d{1,4})\)?\s{0,2}[:=–-]?(?=\s{0,2}(?:[\n\t]|$))|\((\d{1,4})\)\s{0,2}[:–-]?|(?:[a-zß-öø-ſ]{3,9})?\s?[:=]\s{0,2}(?:\((\d{1,4})\)|(\d{1,4})(?=\s{0,2}[(.;\n]|$))?|\s(\d{1,4})\s?(?=\()|[–-](?=\s)|(?=\s{0,2}(?:[\n\t]|$)))`;
  return {
    meaning,
    pattern: nearWords(`${before}${ahead}(?<option>${source})${after}`, phrases, beginning),
    lead: leads.meaning,
    running: nearWords(String.raw`(?<=[\p{L}.)]\s)(${source})\s?:(?=\s)`, phrases, { reach: 0, signs: null }),
    leads: nearWords(String.raw`${before}(${leads.source})(?:\s?:)?(?=\s)`, leads.phrases, beginning),
  };
});

/** Given a span of the text, returns the heads of lists in it. */
export function listHeads(text: string, folded: string, span: Span, lexicon: Lexicon): ListHead[] {
  const { meaning, pattern, running, lead, leads } = heads(lexicon);
  const printed = lined(text, folded, span);
  const keys = wordKeysWithin(folded, span.start, span.end);
  const voters = leads(printed, keys).map((match): ListHead => {
    const start = span.start + match.index + (match[1]?.length ?? 0);
    return {
      start,
      end: span.start + match.index + match[0].length,
      option: lead(match[2] ?? '') ?? 'other',
      number: null,
    };
  });
  const named = pattern(printed, keys)
    .map((match) => {
      const { ahead, option: printedOption = '' } = match.groups ?? {};
      const [, , , , line, bracket, behindColon, plain, opening] = match;
      if (opening && !opensNames(text, span.start + match.index + match[0].length)) return null;
      if (ahead !== undefined && !/:\s{0,2}$/u.test(match[0])) return null;
      const number = ahead ?? line ?? bracket ?? behindColon ?? plain ?? opening;
      const option = meaning(printedOption) ?? 'other';
      const start = span.start + match.index + (match[1]?.length ?? 0);
      return {
        start,
        end: span.start + match.index + match[0].length,
        option,
        number: number === undefined ? null : Number(number),
      };
    })
    .filter((head) => head !== null);
  const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
  const leading = voters.filter((voter) => !named.some((head) => meets(head, voter) && head.end > voter.end));
  const others = named.filter((head) => !leading.some((voter) => meets(head, voter)));
  const first = [...leading, ...others];
  const further = running(printed, keys)
    .map((match): ListHead => {
      const start = span.start + match.index;
      return { start, end: start + match[0].length, option: meaning(match[1] ?? '') ?? 'other', number: null };
    })
    .filter((head) => first.some(({ end }) => end <= head.start) && /\p{Lu}/u.test(text[head.start] ?? ''));
  return [...first, ...further.filter((head) => !first.some((other) => meets(head, other)))].sort(
    (a, b) => a.start - b.start,
  );
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
