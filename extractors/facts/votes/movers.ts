// A sentence → who moved and who seconded.
//
//   Motion by Ek, second by Holm to …      Ek moved … Holm seconded …      M/S Ek/Holm      Moved by Cr Ek
import { type Lexicon, perLexicon } from '../../languages/lexicon.ts';
import { findPhrases, type PhraseBook, type PhraseMatch } from '../../text/phrase.ts';
import type { Span } from '../../text/span.ts';
import type { WordKeys } from '../../text/word-keys.ts';
import { voteBooks } from './books.ts';
import { bareName, nameAfter, nameBefore } from './names.ts';

export interface Movers {
  readonly mover: Span | null;
  readonly seconder: Span | null;
  /** Where the words of moving and seconding stand with their names. */
  readonly spans: readonly Span[];
}

export const nobody: Movers = { mover: null, seconder: null, spans: [] };

/** Given a sentence, returns its mover and seconder; a name that stands nowhere near the words is null. */
export function moversIn(text: string, folded: string, sentence: Span, lexicon: Lexicon, keys: WordKeys): Movers {
  const books = voteBooks(lexicon);
  const inside = folded.slice(sentence.start, sentence.end);
  const pair = pairIn(text, inside, sentence, lexicon, keys);
  if (pair) return pair;
  const mover =
    personAt(text, inside, sentence, lexicon, books.moverAfter, books.moverBefore) ??
    agentBeforeSecond(text, inside, sentence, lexicon);
  const seconder = personAt(text, inside, sentence, lexicon, books.seconderAfter, books.seconderBefore);
  const same = mover && seconder && mover.name.start === seconder.name.start;
  const kept = [same ? null : mover, seconder].filter((person) => person !== null);
  return {
    mover: same ? null : (mover?.name ?? null),
    seconder: seconder?.name ?? null,
    spans: kept.map((person) => person.span),
  };
}

interface Person {
  readonly name: Span;
  readonly span: Span;
}

function personAt(
  text: string,
  inside: string,
  sentence: Span,
  lexicon: Lexicon,
  after: PhraseBook<true>,
  before: PhraseBook<true>,
): Person | null {
  const behind = longestFirst(findPhrases(after, inside)).map((match) => {
    const name = nameAfter(text, sentence.start + match.end, lexicon);
    return name && name.end <= sentence.end
      ? { name, span: { start: sentence.start + match.start, end: name.end } }
      : null;
  });
  const ahead = longestFirst(findPhrases(before, inside)).map((match) => {
    const name =
      nameBefore(text, sentence.start + match.start, lexicon, sentence.start) ??
      subjectOf(text, sentence, match, lexicon);
    return name && name.start >= sentence.start
      ? { name, span: { start: name.start, end: sentence.start + match.end } }
      : null;
  });
  return [...behind, ...ahead].find((person) => person !== null) ?? null;
}

/** "A motion was made to … by Trustee Ek, seconded by …": the name behind "by", right before the seconder. */
function agentBeforeSecond(text: string, inside: string, sentence: Span, lexicon: Lexicon): Person | null {
  const books = voteBooks(lexicon);
  for (const match of findPhrases(books.seconderAfter, inside)) {
    const end = sentence.start + match.start;
    const name = nameBefore(text, end, lexicon, sentence.start);
    const led = name && agentWord(lexicon).test(inside.slice(0, name.start - sentence.start));
    if (led) return { name, span: { start: name.start, end: name.end } };
  }
  return null;
}

/** "by" at the end of a text, before at most three words of a title. */
const agentWord = perLexicon(
  ({ language }: Lexicon) =>
    new RegExp(
      String.raw`(?<![\p{L}])(?:${language.votes.agents.join('|') || '(?!)'})(?:\s\S{2,20}){0,3}\s{0,2}$`,
      'u',
    ),
);

/** First in the text; of two at one place the longer. */
function longestFirst(matches: readonly PhraseMatch<true>[]): PhraseMatch<true>[] {
  return matches.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** "Trustee Ek mentioned that … and made a motion": the name that begins the sentence, if a verb follows it. */
function subjectOf(text: string, sentence: Span, match: PhraseMatch<true>, lexicon: Lexicon): Span | null {
  const lead = /^[\s•●▪*–-]{0,6}/u.exec(text.slice(sentence.start, sentence.start + 6))?.[0].length ?? 0;
  const name = nameAfter(text, sentence.start + lead, lexicon);
  const joinedOn = /\p{L}\s$/u.test(text.slice(sentence.start, sentence.start + match.start));
  const next = name ? (/^\s(\p{Ll}[\p{L}'’]{1,30})/u.exec(text.slice(name.end, name.end + 32))?.[1] ?? '') : '';
  const verbs = next !== '' && !lexicon.language.general.functionWords.includes(next);
  const titled = name && (name.start > sentence.start + lead || /\s/u.test(text.slice(name.start, name.end)));
  return titled && joinedOn && verbs && name.start - sentence.start < 40 ? name : null;
}

/** "M/S Ek/Holm", "Adopted Motion (Ek – Holm)": both names behind one word. */
function pairIn(text: string, inside: string, sentence: Span, lexicon: Lexicon, keys: WordKeys): Movers | null {
  for (const match of findPhrases(voteBooks(lexicon).pairAfter, inside, keys)) {
    const at = sentence.start + match.end;
    const pair =
      /^[\s:]{0,2}\(?\s?([\p{L}\p{M}.'’\u00AD‐‑-]{2,30}(?: [\p{L}\p{M}.'’]{1,30}){0,2})\s?[/–-]\s?([\p{Lu}][\p{L}\p{M}.'’\u00AD‐‑-]{1,30}(?: [\p{Lu}][\p{L}\p{M}.'’]{1,30}){0,2})/u.exec(
        text.slice(at, at + 120),
      );
    if (!pair?.[1] || !pair[2] || !/^\p{Lu}/u.test(pair[1])) continue;
    const first = at + pair[0].indexOf(pair[1]);
    const second = at + pair[0].length - pair[2].length;
    const mover = bareName(text, { start: first, end: first + pair[1].length }, lexicon);
    const seconder = bareName(text, { start: second, end: second + pair[2].length }, lexicon);
    return { mover, seconder, spans: [{ start: sentence.start + match.start, end: at + pair[0].length }] };
  }
  return null;
}
