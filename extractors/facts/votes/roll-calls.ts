// Text of a vote → roll calls and voters named in prose.
//
//   Roll call: Trustee Ek – yes, Trustee Holm – no.        … with Ms. Holm abstaining        (Ø) stemte imod.
import { type Lexicon, perLexicon } from '../../languages/lexicon.ts';
import { nearWords } from '../../text/near-words.ts';
import { findPhrases } from '../../text/phrase.ts';
import { type Span, trimmed } from '../../text/span.ts';
import { type WordKeys, wordKeysWithin } from '../../text/word-keys.ts';
import type { NamedVote, Tally } from './ballots.ts';
import { voteBooks } from './books.ts';
import { noCounts } from './counts.ts';
import { bareName, behindTitle, looksLikeName, nameBefore } from './names.ts';
import { optionsOf } from './options.ts';

/** An option behind a name: "– yes", ": Aye", ", no;". */
const answers = perLexicon((lexicon: Lexicon) => {
  const { source, phrases, meaning } = optionsOf(lexicon);
  const pattern = String.raw`(?:[-:]|,(?=\s{0,2}\S{2,12}(?:[;,.]|\s*$)))\s{0,2}(${source})(?=[\s;,.)]|$)`;
  return { meaning, search: nearWords(pattern, phrases, { reach: 3, signs: '-:,' }) };
});

/** Most characters between two answers of one roll call. */
const gap = 90;

/** Longest party letters in brackets behind a name, in characters: " (SF)". */
const partyReach = 5;

/** Given a span, returns the roll calls in it: at least two names, each with its answer, one of them for or against. */
export function rollCallsIn(text: string, folded: string, span: Span, lexicon: Lexicon): Tally[] {
  const { meaning, search } = answers(lexicon);
  const hits = search(folded.slice(span.start, span.end), wordKeysWithin(folded, span.start, span.end));
  const found = hits
    .map((match) => {
      const start = span.start + match.index;
      const name = nameBefore(text, start, lexicon, span.start);
      const option = meaning(match[1] ?? '');
      return name && option && name.start >= span.start ? { name, option, end: start + match[0].length } : null;
    })
    .filter((answer) => answer !== null);
  return runsOf(found).flatMap((run) => {
    const ballots: NamedVote[] = run.map(({ name, option }) => ({ name, party: null, heads: 'one', option }));
    const told = ballots.some((ballot) => ballot.option === 'yes' || ballot.option === 'no');
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || run.length < 2 || !told) return [];
    return [{ span: { start: first.name.start, end: last.end }, ballots, counts: noCounts }];
  });
}

function runsOf<T extends { name: Span; end: number }>(answers: readonly T[]): T[][] {
  const runs: T[][] = [];
  for (const answer of answers) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && answer.name.start - last.end < gap) run.push(answer);
    else runs.push([answer]);
  }
  return runs;
}

/** Given a sentence, returns those whose vote it tells in prose. */
export function spokenVotes(
  text: string,
  folded: string,
  sentence: Span,
  lexicon: Lexicon,
  keys: WordKeys,
): NamedVote[] {
  const inside = folded.slice(sentence.start, sentence.end);
  const matches = findPhrases(voteBooks(lexicon).spoken, inside, keys);
  return matches.flatMap((match) => {
    const end = sentence.start + match.start;
    return namesEndingAt(text, { start: sentence.start, end }, lexicon).map((name) =>
      spokenVote(text, name, match.meaning, lexicon),
    );
  });
}

/** "A", "Ø": a party's letter is given as the name too. A title shows that the name is a person's. */
function spokenVote(text: string, name: Span, option: NamedVote['option'], lexicon: Lexicon): NamedVote {
  const printed = text.slice(name.start, name.end);
  if (/^\p{Lu}{1,2}$/u.test(printed)) return { name, party: printed, heads: 'unknown', option };
  return {
    name,
    party: partyBehind(text, name),
    heads: behindTitle(text, name, lexicon) ? 'one' : 'one-if-known',
    option,
  };
}

/** "Lars Holm (V)". */
function partyBehind(text: string, name: Span): string | null {
  return /^\s?\((\p{Lu}{1,2})\)/u.exec(text.slice(name.end, name.end + partyReach))?.[1] ?? null;
}

const borders = perLexicon(({ language }: Lexicon) => {
  const and = language.general.and.filter((word) => /\p{L}/u.test(word)).join('|');
  return new RegExp(String.raw`(?:,|\s(?:${and})\s|^|[.;:])`, 'gu');
});

/** The names at the end of a stretch of text: "Liste B", "(Ø)", "Holm og Ek". */
function namesEndingAt(text: string, span: Span, lexicon: Lexicon): Span[] {
  const names: Span[] = [];
  const parts = Array.from(text.slice(span.start, span.end).matchAll(borders(lexicon)));
  let end = span.end;
  for (const border of parts.toReversed()) {
    const start = span.start + border.index + border[0].length;
    const part = withoutBrackets(text, trimmed(text, { start, end }));
    const name = looksLikeName(text.slice(part.start, part.end))
      ? bareName(text, part, lexicon)
      : nameInFront(text, part, lexicon, names.length);
    if (!name) break;
    names.unshift(name);
    if (/[.;:]/u.test(border[0])) break;
    end = span.start + border.index;
  }
  return names;
}

/** The last name of a longer stretch ("excepting Mr. Hou"): only as the first one read. */
function nameInFront(text: string, span: Span, lexicon: Lexicon, already: number): Span | null {
  return already === 0 ? nameBefore(text, span.end, lexicon, span.start) : null;
}

function withoutBrackets(text: string, span: Span): Span {
  const printed = text.slice(span.start, span.end);
  if (printed.startsWith('(') && printed.endsWith(')')) return { start: span.start + 1, end: span.end - 1 };
  return { start: span.start, end: span.end - (/\s?\(\p{Lu}{1,2}\)$/u.exec(printed)?.[0].length ?? 0) };
}
