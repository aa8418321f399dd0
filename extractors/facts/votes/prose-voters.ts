// A sentence about a vote → the voters it names behind its words: in brackets, or behind "the abstention of".
//
//   nine votes for (Greens, Ek) and two against (Holm)        with the abstention of Ms. Holm and Mr. Ek
import { type Lexicon, perLexicon } from '../../languages/lexicon.ts';
import type { BallotOption } from '../../languages/vote-words.ts';
import { fold } from '../../text/folding.ts';
import { nearWords } from '../../text/near-words.ts';
import type { Span } from '../../text/span.ts';
import { type NamedVote, votersIn } from './ballots.ts';
import { countedAs, type VoteCounts } from './counts.ts';
import { behindAddress, nameAfter } from './names.ts';
import { leadsOf, optionsOf } from './options.ts';

/** Most names read behind one lead, and most characters of a list in brackets. */
const longest = { names: 30, brackets: 400 } as const;

const searches = perLexicon((lexicon: Lexicon) => {
  const { source, phrases, meaning } = optionsOf(lexicon);
  const leads = leadsOf(lexicon);
  const list = String.raw`\((?=\p{L})[^()]{2,${longest.brackets}}\)`;
  const number = String.raw`(?:\s?[:=]?\s{0,2}\d{1,3})?`;
  const and = lexicon.language.general.and.filter((word) => /\p{L}/u.test(word)).join('|');
  return {
    meaning,
    bracketed: nearWords(String.raw`(${source})${number}\s{0,2}(${list})`, phrases, { reach: 0, signs: null }),
    lead: leads.meaning,
    leads: nearWords(String.raw`(${leads.source})(?=\s)`, leads.phrases, { reach: 0, signs: null }),
    and: new RegExp(String.raw`^\s{1,2}(?:${and}|&)\s{1,2}`, 'u'),
  };
});

/** Given a sentence about a vote and the numbers read in it, returns the voters named behind its words. */
export function proseVoters(
  text: string,
  folded: string,
  sentence: Span,
  counts: VoteCounts,
  lexicon: Lexicon,
): NamedVote[] {
  const { meaning, bracketed, lead, leads } = searches(lexicon);
  const inside = folded.slice(sentence.start, sentence.end);
  const listed = bracketed(inside).flatMap((match) => {
    const end = sentence.start + match.index + match[0].length;
    const list = { start: end - (match[2]?.length ?? 0), end };
    return inBrackets(text, list, meaning(match[1] ?? ''), counts, lexicon);
  });
  const led = leads(inside).flatMap((match) => {
    const at = sentence.start + match.index + match[0].length;
    const option = lead(match[1] ?? '');
    const names = option ? namesFrom(text, { start: at, end: sentence.end }, lexicon) : [];
    return names.map((name): NamedVote => ({ name, party: null, heads: 'one-if-known', option: option ?? 'other' }));
  });
  return [...listed, ...led.filter(({ name }) => !listed.some((other) => other.name.start === name.start))];
}

/** Names that are as many as the number printed are persons; parties where they are not. */
function inBrackets(
  text: string,
  list: Span,
  option: BallotOption | null,
  counts: VoteCounts,
  lexicon: Lexicon,
): NamedVote[] {
  const key = option ? countedAs(option) : null;
  if (!option || !key) return [];
  const voters = votersIn(text, list, lexicon) ?? [];
  const heads = counts[key] === voters.length ? 'one' : 'one-if-known';
  return voters.map((voter) => ({ ...voter, heads: voter.heads === 'unknown' ? 'unknown' : heads, option }));
}

/** The name that follows at once, and those that follow it where the last stands behind "and". */
function namesFrom(text: string, { start, end }: Span, lexicon: Lexicon): Span[] {
  const names: Span[] = [];
  let sure = 1;
  let at = start;
  while (names.length < longest.names) {
    const name = nameAt(text, { start: at, end }, lexicon);
    if (!name) break;
    names.push(name);
    const next = separatorAt(text, name.end, lexicon);
    if (!next) break;
    if (next.last) sure = names.length + 1;
    at = next.end;
  }
  return names.slice(0, sure);
}

function nameAt(text: string, span: Span, lexicon: Lexicon): Span | null {
  const { start } = behindAddress(text, span, lexicon);
  const name = nameAfter(text, start, lexicon);
  if (!name || name.end > span.end) return null;
  return /^[\s\p{L}.]*$/u.test(text.slice(span.start, name.start)) ? name : null;
}

/** Characters in which a separator ends: " and  ". */
const separatorReach = 12;

function separatorAt(text: string, at: number, lexicon: Lexicon): { end: number; last: boolean } | null {
  const behind = text.slice(at, at + separatorReach);
  const and = searches(lexicon).and.exec(fold(behind));
  if (and) return { end: at + and[0].length, last: true };
  const comma = /^,\s{1,2}/u.exec(behind);
  return comma ? { end: at + comma[0].length, last: false } : null;
}
