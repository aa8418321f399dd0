// Text of a vote → the numbers of votes printed in it.
//
//   carried 6-0   ·   med 12 stemmer for og 3 imod   ·   Ayes 7, Noes 0   ·   4 out of 5 directors
import type { Vote } from '../../../schemas/record.ts';
import { type Lexicon, perLexicon } from '../../languages/lexicon.ts';
import type { BallotOption } from '../../languages/vote-words.ts';
import { nearWords } from '../../text/near-words.ts';
import { spelledNumbers } from '../../text/number-words.ts';
import { findPhrases, type PhraseMatch } from '../../text/phrase.ts';
import type { Span } from '../../text/span.ts';
import type { WordKeys } from '../../text/word-keys.ts';
import { voteBooks } from './books.ts';
import { optionsOf } from './options.ts';

export type VoteCounts = Vote['counts'];

export interface FoundCounts {
  readonly counts: VoteCounts;
  /** The numbers stand for those who won and lost, as if the matter was carried: "with 38 votes against 12". */
  readonly sided: boolean;
  readonly spans: readonly Span[];
}

export const noCounts: VoteCounts = { yes: null, no: null, abstain: null, absent: null };

/** More votes than this are shares, years or amounts. */
const mostVotes = 20_000;

/** Given folded text of a vote and where it begins in the document, returns the printed numbers; null if there are none. */
export function countsIn(folded: string, offset: number, lexicon: Lexicon, keys: WordKeys): FoundCounts | null {
  const listed = listedCounts(folded, lexicon);
  const signed = listed.filter((entry) => entry.signed);
  const isList = new Set(signed.flatMap(({ values }) => values.map(([key]) => key))).size > 1;
  const spoken = spokenCounts(folded, lexicon, keys).filter(
    (entry) => !isList || !listed.some((other) => other.start < entry.end && entry.start < other.end),
  );
  const found = [...spoken, ...listed].sort((a, b) => a.start - b.start);
  const counts = { ...noCounts };
  const spans: Span[] = [];
  let sided = false;
  for (const entry of found) {
    if (entry.values.every(([key]) => counts[key] !== null)) continue;
    for (const [key, value] of entry.values) counts[key] ??= value;
    spans.push({ start: offset + entry.start, end: offset + entry.end });
    sided ||= entry.sided;
  }
  return spans.length ? { counts, sided, spans } : null;
}

interface CountEntry extends Span {
  /** A colon or the like stands between word and number. */
  readonly signed: boolean;
  /** See `FoundCounts`. */
  readonly sided: boolean;
  readonly values: readonly (readonly [keyof VoteCounts, number])[];
}

function spokenCounts(folded: string, lexicon: Lexicon, keys: WordKeys): CountEntry[] {
  const books = voteBooks(lexicon);
  const matches = findPhrases(books.counts, folded, keys);
  if (!matches.length) return [];
  const barred = findPhrases(books.noCounts, folded, keys).filter((bar) => holdsNumbers(bar, folded, lexicon));
  const kept = matches.filter((match) => !barred.some((bar) => bar.start < match.end && match.start < bar.end));
  const entries = kept.flatMap((match) => valuesOf(match, folded, lexicon));
  return withoutOverlaps(entries);
}

/** A bar is one only where numbers stand in its places: "votes pour 1" counts nothing, but is no "3 pour 100" either. */
function holdsNumbers({ slots }: PhraseMatch<true>, folded: string, lexicon: Lexicon): boolean {
  return Object.values(slots).every((place) => numberOf(folded.slice(place.start, place.end), lexicon)?.start === 0);
}

/** Of entries that overlap the one with more numbers stays, then the one that begins first: "12 voix pour 2 abstentions". */
function withoutOverlaps(entries: readonly CountEntry[]): CountEntry[] {
  const kept: CountEntry[] = [];
  const ranked = entries.toSorted((a, b) => b.values.length - a.values.length || a.start - b.start);
  for (const entry of ranked)
    if (!kept.some((other) => other.start < entry.end && entry.start < other.end)) kept.push(entry);
  return kept;
}

function valuesOf(match: PhraseMatch<true>, folded: string, lexicon: Lexicon): CountEntry[] {
  const values: [keyof VoteCounts, number][] = [];
  let { start } = match;
  for (const [slot, place] of Object.entries(match.slots)) {
    const printed = folded.slice(place.start, place.end);
    if (slot === 'tally') values.push(...tallyValues(printed));
    const key = countedSlots[slot];
    if (!key) continue;
    const number = numberOf(printed, lexicon);
    if (number === null) return [];
    if (place.start === match.start) start += number.start;
    values.push([key, number.value]);
  }
  const sided = 'won' in match.slots;
  return values.length && values.every(([, value]) => value <= mostVotes)
    ? [{ start, end: match.end, values, signed: false, sided }]
    : [];
}

const countedSlots: Readonly<Record<string, keyof VoteCounts>> = {
  yes: 'yes',
  no: 'no',
  abstain: 'abstain',
  absent: 'absent',
  won: 'yes',
  lost: 'no',
};

/** "6-0", "5-1-1": for, against, abstained. */
function tallyValues(printed: string): [keyof VoteCounts, number][] {
  const keys = ['yes', 'no', 'abstain'] as const;
  return printed.split('-').flatMap((part, i) => {
    const key = keys[i];
    return key ? [[key, Number(part)] as [keyof VoteCounts, number]] : [];
  });
}

/** A number in digits or words of the language at the end of what is printed, else null. */
function numberOf(printed: string, lexicon: Lexicon): { start: number; value: number } | null {
  if (/^\d{1,6}$/u.test(printed)) return { start: 0, value: Number(printed) };
  const last = spelledNumbers(printed, lexicon.numbers).at(-1);
  if (last?.end === printed.length) return last;
  const { meaning } = optionsOf(lexicon);
  const none = lexicon.language.general.none.find(
    (word) => /\p{L}/u.test(word) && meaning(word) === null && endsWithWord(printed, word),
  );
  return none === undefined ? null : { start: printed.length - none.length, value: 0 };
}

function endsWithWord(printed: string, word: string): boolean {
  return printed === word || printed.endsWith(` ${word}`);
}

/** Option words with what they count; the longest first. */
const optionNumbers = perLexicon((lexicon: Lexicon) => {
  const { source, phrases, meaning } = optionsOf(lexicon);
  const pattern = String.raw`(${source})\s{0,2}([-:=(]?)\s{0,2}\(?(\d{1,4})(?![\d:/]|[.,-]\d)\)?`;
  return { meaning, search: nearWords(pattern, phrases, { reach: 0, signs: null }) };
});

/** "Ayes: 5. Noes: 0": an option word with its number; without a sign, and for the short words ("for", "no"), only in company. */
function listedCounts(folded: string, lexicon: Lexicon): CountEntry[] {
  if (!/\d/u.test(folded)) return [];
  const { meaning, search } = optionNumbers(lexicon);
  const hits = search(folded).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: countedAs(meaning(match[1] ?? '') ?? undefined),
    signed: match[2] !== '',
    long: (match[1] ?? '').length >= 4,
    value: Number(match[3]),
  }));
  const near = (a: Span, b: Span | undefined) => b !== undefined && Math.abs(b.start - a.end) < 12;
  const kept = hits.filter(
    (hit, i) => hit.key && (hit.signed || near(hit, hits[i + 1]) || (hits[i - 1] && near(hits[i - 1] ?? hit, hit))),
  );
  const keys = new Set(kept.map((hit) => hit.key));
  if (!keys.has('yes') && !keys.has('no')) return [];
  if (keys.size === 1 && !kept.some((hit) => hit.long)) return [];
  return kept.flatMap((hit) =>
    hit.key
      ? [{ start: hit.start, end: hit.end, values: [[hit.key, hit.value] as const], signed: hit.signed, sided: false }]
      : [],
  );
}

/** Which count an option belongs to: blank votes are no votes for or against. */
export function countedAs(option: BallotOption | undefined): keyof VoteCounts | null {
  if (option === 'yes' || option === 'no' || option === 'abstain') return option;
  if (option === 'blank') return 'abstain';
  return option === 'absent' || option === 'excused' ? 'absent' : null;
}
