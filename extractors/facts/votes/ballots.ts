// Text of a vote → votes with a name: roll calls, lists under "Ayes:", party lists, single voters in prose.
//
//   Crockett-yes; Oswald-yes        Ayes: Holm, Ek (2); Nays: (0)        For stemte: A, B og Ø (Ek, Holm)
import { type Lexicon, perLexicon } from '../../languages/lexicon.ts';
import type { BallotOption } from '../../languages/vote-words.ts';
import { fold } from '../../text/folding.ts';
import { longestAt, phraseBook } from '../../text/phrase.ts';
import type { Span } from '../../text/span.ts';
import { countedAs, noCounts, type VoteCounts } from './counts.ts';
import { type ListHead, listHeads } from './list-heads.ts';
import { bareName, behindAddress, looksLikeName } from './names.ts';

export interface NamedVote {
  /** The voter's name, or the letter of a whole party. */
  readonly name: Span;
  readonly party: string | null;
  /** How many persons voted: one; a whole party, so nobody knows; or one if the name is a person's. */
  readonly heads: 'one' | 'unknown' | 'one-if-known';
  readonly option: BallotOption;
}

/** A run of text that only tells how people voted. */
export interface Tally {
  readonly span: Span;
  readonly ballots: readonly NamedVote[];
  readonly counts: VoteCounts;
}

/** Given a span of text, returns the lists of voters in it, neighbouring ones joined to one tally. */
export function talliesIn(text: string, folded: string, span: Span, lexicon: Lexicon): Tally[] {
  const heads = listHeads(text, folded, span, lexicon);
  const lists = heads.map((head, i) => listUnder(text, head, heads[i + 1]?.start ?? span.end, lexicon));
  const tallies: Tally[] = [];
  for (const list of lists) {
    const last = tallies.at(-1);
    const goesOn =
      last &&
      list.span.start - last.span.end < gap &&
      !last.ballots.some((vote) => repeats(list, vote)) &&
      !sameCount(last, list);
    if (goesOn) tallies[tallies.length - 1] = joined(last, list);
    else tallies.push(list);
  }
  return tallies.filter(isTally).map((tally) => withoutShortParties(tally, text));
}

/** Most characters between two lists of one vote. */
const gap = 60;

/** "Wu" beside "Holm" is a person's name; beside "H" and "V" it may be a party's, as capitals always may. */
function withoutShortParties(tally: Tally, text: string): Tally {
  if (!tally.ballots.some(({ heads, party }) => heads === 'one' && party === null)) return tally;
  const ballots = tally.ballots.map(
    (vote): NamedVote =>
      vote.heads === 'one-if-known' && /\p{Ll}/u.test(text.slice(vote.name.start, vote.name.end))
        ? { ...vote, party: null, heads: 'one' }
        : vote,
  );
  return { ...tally, ballots };
}

function repeats(list: Tally, vote: NamedVote): boolean {
  return list.ballots.some((other) => other.option === vote.option);
}

function sameCount(a: Tally, b: Tally): boolean {
  return (['yes', 'no'] as const).some((key) => a.counts[key] !== null && b.counts[key] !== null);
}

function joined(a: Tally, b: Tally): Tally {
  return {
    span: { start: a.span.start, end: b.span.end },
    ballots: [...a.ballots, ...b.ballots],
    counts: {
      yes: a.counts.yes ?? b.counts.yes,
      no: a.counts.no ?? b.counts.no,
      abstain: a.counts.abstain ?? b.counts.abstain,
      absent: a.counts.absent ?? b.counts.absent,
    },
  };
}

/** A tally says who was for or against: with two names, a number, or two options. */
function isTally({ ballots, counts }: Tally): boolean {
  const options = new Set(ballots.map((vote) => vote.option));
  if (!options.has('yes') && !options.has('no') && counts.yes === null && counts.no === null) return false;
  return ballots.length > 1 || counts.yes !== null || counts.no !== null;
}

/** Those listed as absent did not vote: they are counted, not listed as ballots. */
function listUnder(text: string, head: ListHead, end: number, lexicon: Lexicon): Tally {
  const entries = entriesOf(text, { start: head.end, end }, lexicon);
  const key = countedAs(head.option);
  const ballots = key === 'absent' ? [] : entries.votes.map((voter) => ({ ...voter, option: head.option }));
  const number = head.number ?? entries.number ?? (key === 'absent' ? entries.votes.length || null : null);
  return {
    span: { start: head.start, end: Math.max(entries.end, head.end) },
    ballots,
    counts: key === null || number === null ? noCounts : { ...noCounts, [key]: number },
  };
}

type Voter = Omit<NamedVote, 'option'>;

interface Entries {
  readonly votes: readonly Voter[];
  /** "(12)" behind the list. */
  readonly number: number | null;
  readonly end: number;
}

/** Reads names as long as they come: the first entry that is none ends the list. */
function entriesOf(text: string, span: Span, lexicon: Lexicon): Entries {
  const votes: Voter[] = [];
  let number: number | null = null;
  let end = span.start;
  let group: Group | null = null;
  for (const printedPart of partsOf(text, span, lexicon)) {
    group = groupOf(text, printedPart, lexicon) ?? group;
    const part = withoutGroup(text, printedPart, group, lexicon);
    const printed = text.slice(part.start, part.end);
    const count = /^[\s(]{0,3}(\d{1,4})\s?\)?[\s.;]{0,3}$/u.exec(printed)?.[1];
    if (count) {
      number = Number(count);
      end = part.end;
      break;
    }
    const tail = /\s?\((\d{1,4})\)[\s.;]{0,3}$/u.exec(printed);
    const body = tail ? { start: part.start, end: part.start + tail.index } : part;
    const found = votersIn(text, body, lexicon);
    if (!found) break;
    if (found.length === 0 && votes.length === 0 && !tail) number = 0;
    votes.push(...found.map((voter) => ofGroup(voter, group)));
    end = part.end;
    if (tail) {
      number = Number(tail[1]);
      break;
    }
    if (part.last) break;
  }
  return { votes, number, end };
}

/** "CDA: …": a party before its voters; "de fracties van …": the voters are parties. */
interface Group {
  readonly party: string | null;
  readonly end: number;
}

function groupOf(text: string, part: Span, lexicon: Lexicon): Group | null {
  const printed = text.slice(part.start, part.end);
  const named = /^\s{0,3}([^\s:][^:\n]{0,40}?)\s?:\s{1,2}(?=\S)/u.exec(printed);
  if (named?.[1] && looksLikeName(named[1].replace(/[!\d]{1,3}$/u, '')))
    return { party: named[1], end: part.start + named[0].length };
  const lead = /^\s{0,3}/u.exec(printed)?.[0].length ?? 0;
  const end = longestAt(groupLeads(lexicon), fold(printed), lead, printed.length);
  return end > lead ? { party: null, end: part.start + end } : null;
}

const groupLeads = perLexicon(({ language }: Lexicon) => phraseBook([[null, language.votes.groupLeads]]));

/** The part behind its group's name, and among parties without their articles. */
function withoutGroup(text: string, part: Part, group: Group | null, lexicon: Lexicon): Part {
  if (!group) return part;
  const start = Math.max(part.start, group.end);
  const first = /^\s{0,3}(\p{Ll}{1,4})\s{1,2}(?=\p{Lu})/u.exec(text.slice(start, part.end));
  const isArticle = group.party === null && lexicon.language.meeting.articles.some((word) => word === first?.[1]);
  return { ...part, start: first && isArticle ? start + first[0].length : start };
}

function ofGroup(voter: Voter, group: Group | null): Voter {
  if (!group || (group.party === null && voter.heads === 'one' && voter.party !== null)) return voter;
  return group.party === null ? { ...voter, heads: 'unknown' } : { ...voter, party: voter.party ?? group.party };
}

interface Part extends Span {
  /** A sentence ends behind it. */
  readonly last: boolean;
}

const borders = perLexicon(({ language }: Lexicon) => {
  const and = language.general.and.filter((word) => /\p{L}/u.test(word)).join('|');
  return new RegExp(String.raw`[,;\n\t]|\s(?:${and}|&)\s|(?<=[\p{Ll}\p{Lu})]{2})\.(?=\s{1,3}\p{Lu}|\s*$)`, 'gu');
});

/** Parts between commas, semicolons, line ends and "and", outside brackets; a full stop ends the last. */
function partsOf(text: string, span: Span, lexicon: Lexicon): Part[] {
  const parts: Part[] = [];
  let start = span.start;
  const within = text.slice(span.start, Math.min(span.end, span.start + longestList));
  for (const match of within.matchAll(borders(lexicon))) {
    const at = span.start + match.index;
    if (insideBrackets(text, start, at) || (match[0] === '.' && isShortForm(text, at, lexicon))) continue;
    parts.push({ start, end: at, last: match[0] === '.' });
    start = at + match[0].length;
  }
  parts.push({ start, end: span.start + within.length, last: true });
  return parts.filter((part) => /\S/u.test(text.slice(part.start, part.end)));
}

/** Characters of the longest list of voters: some 200 names. */
const longestList = 6000;

function insideBrackets(text: string, from: number, to: number): boolean {
  const part = text.slice(from, to);
  return part.lastIndexOf('(') > part.lastIndexOf(')');
}

function isShortForm(text: string, at: number, lexicon: Lexicon): boolean {
  const word = /([\p{L}.]{1,12})$/u.exec(text.slice(Math.max(0, at - 12), at))?.[1]?.toLowerCase() ?? '';
  return lexicon.abbreviations.has(word) || word.length < 2;
}

const party = /^(?:\p{Lu}{1,4}|\p{Lu}\p{Ll}{0,2}|Ø|Å)$/u;

/** One entry: a name, "Name (A)", a party "A", "A (Name, Name)" or "(A, B)"; null if it is none of these. */
export function votersIn(text: string, span: Span, lexicon: Lexicon): Voter[] | null {
  const lead = /^[\s•●▪*\-–:]{0,6}/u.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  const start = span.start + lead;
  const printed = text.slice(start, span.end).trimEnd().replace(/[.:]$/u, '');
  if (/^\([^()]{1,400}\)$/u.test(printed)) {
    const voters = partsOf(text, { start: start + 1, end: start + printed.length - 1 }, lexicon);
    return voters.flatMap((part) => single(text, part, null, lexicon) ?? []);
  }
  const folded = printed.toLowerCase();
  if (lexicon.language.general.none.some((word) => word === folded)) return [];
  const bracket = /^([^()]{1,60}?)\s{0,2}\(([^()]{1,400})\)$/u.exec(printed);
  const outer = bracket?.[1] ?? printed;
  if (!bracket) return single(text, { start, end: start + printed.length }, null, lexicon);
  const inner = { start: start + printed.indexOf('(') + 1, end: start + printed.length - 1 };
  if (!party.test(outer)) return single(text, { start, end: start + outer.length }, bracket[2] ?? null, lexicon);
  const names = partsOf(text, inner, lexicon).flatMap((part) => single(text, part, outer, lexicon) ?? []);
  return names.length ? names : null;
}

function single(text: string, span: Span, of: string | null, lexicon: Lexicon): Voter[] | null {
  const printed = text.slice(span.start, span.end).trim();
  if (party.test(printed) && printed.length < 4 && of === null) {
    const start = span.start + text.slice(span.start, span.end).indexOf(printed);
    const heads = /\p{Ll}|\p{Lu}{2}/u.test(printed) ? 'one-if-known' : 'unknown';
    return [{ name: { start, end: start + printed.length }, party: printed, heads }];
  }
  const named = behindAddress(text, span, lexicon);
  if (!looksLikeName(text.slice(named.start, named.end).replace(/!$/u, ''))) return null;
  const name = bareName(text, named, lexicon);
  return name ? [{ name, party: of, heads: 'one' }] : [];
}
