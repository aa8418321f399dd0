// A language's data → what is wrong with it that its type cannot say: phrases that never match, say two things, or nothing.

import type { Language } from '../../../extractors/languages/language.ts';
import { needsOf } from '../../../extractors/text/anchors.ts';
import { fold, withoutAccents } from '../../../extractors/text/folding.ts';
import { phraseOf } from '../../../extractors/text/phrase.ts';
import { phrasePattern } from '../../../extractors/text/phrase-pattern.ts';
import { hasKey, keyNumber, wordKeys } from '../../../extractors/text/word-keys.ts';
import { outcome } from '../../../schemas/decision.ts';

/** Outcomes that every language must be able to tell; `unknown` is said of those it cannot. */
const outcomes = outcome.options.filter((told) => told !== 'unknown');

/** Options of a vote that every language must know. */
const options = ['yes', 'no', 'abstain'] as const;

/** Offices of a meeting that every language must know. */
const offices = ['chair', 'vice-chair', 'secretary', 'member', 'staff'] as const;

/** Given a language, returns its faults in plain words; none in a language that may be used. */
export function faultsOf(language: Language): string[] {
  return [
    ...missing('outcome', outcomes, language.decisions.outcomes),
    ...missing('voting option', options, language.votes.options),
    ...missing('office', offices, language.attendance.offices),
    ...missing('vote result', ['pass', 'fail'], language.votes.beside),
    ...emptyLists(language),
    ...broken(language),
    ...ambiguous('outcome', language.decisions.outcomes),
    ...ambiguous('voting option', language.votes.options),
    ...ambiguous('vote result', [...language.votes.verdicts, ...language.votes.beside]),
    ...repeated(language),
    ...hidden(language),
  ];
}

type Rows = readonly (readonly [string, readonly string[]])[];

function missing(what: string, needed: readonly string[], rows: Rows): string[] {
  const known = new Set(rows.filter(([, phrases]) => phrases.length > 0).map(([meaning]) => meaning));
  return needed.filter((meaning) => !known.has(meaning)).map((meaning) => `no phrase for the ${what} "${meaning}"`);
}

/** Lists without which a whole field of facts is never read. */
function emptyLists({ general, meeting, attendance, sections, decisions, votes, attachments }: Language): string[] {
  const lists: Readonly<Record<string, readonly unknown[]>> = {
    'general.functionWords': general.functionWords,
    'general.and': general.and,
    'general.none': general.none,
    'meeting.titles': meeting.titles,
    'meeting.labels': meeting.labels,
    'meeting.closed': meeting.closed,
    'meeting.names': meeting.names,
    'attendance.labels': attendance.labels,
    'attendance.sentences': attendance.sentences,
    'sections.labels': sections.labels,
    'decisions.formal': decisions.formal,
    'decisions.bare': decisions.bare,
    'decisions.void': decisions.void,
    'decisions.papers': decisions.papers,
    'votes.counts': votes.counts,
    'attachments.nouns': attachments.nouns,
  };
  return Object.entries(lists).flatMap(([name, list]) => (list.length === 0 ? `nothing in ${name}` : []));
}

/** Every phrase of the mini language, with where it stands. */
function phrasesOf({ meeting, attendance, decisions, votes }: Language): { place: string; phrase: string }[] {
  const parts = {
    meeting: { titles: meeting.titles, opened: meeting.opened, closed: meeting.closed, otherDates: meeting.otherDates },
    attendance: { offices: attendance.offices, remarks: attendance.remarks, labels: attendance.labels },
    decisions: { ...decisions, currencies: [], magnitudes: [], decimal: [] },
    votes: { ...votes, titles: [] },
  };
  return stringsIn(parts, '').filter(({ phrase }) => /\s|\*|\(/u.test(phrase) || phrase.length > 1);
}

function stringsIn(value: unknown, place: string): { place: string; phrase: string }[] {
  if (typeof value === 'string') return [{ place, phrase: value }];
  if (Array.isArray(value)) return value.flatMap((entry: unknown) => stringsIn(entry, place));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, entry]) => stringsIn(entry, place === '' ? name : `${place}.${name}`));
}

/** Phrases that cannot be compiled, or are not printed in lower case and so never match folded text. */
function broken(language: Language): string[] {
  return phrasesOf(language).flatMap(({ place, phrase }) => {
    if (fold(phrase) !== phrase) return [`${place}: "${phrase}" is not folded and never matches`];
    try {
      return phrasePattern(phrase) === '' ? [`${place}: "${phrase}" matches nothing`] : [];
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      return [`${place}: ${error.message}`];
    }
  });
}

/** One phrase with two meanings; an outcome may be listed twice where its rank depends on the words around. */
function ambiguous(what: string, rows: Rows): string[] {
  const meanings = new Map<string, string>();
  return rows.flatMap(([meaning, phrases]) =>
    phrases.flatMap((phrase) => {
      const key = withoutAccents(fold(phrase));
      const known = meanings.get(key);
      meanings.set(key, known ?? meaning);
      return known !== undefined && known !== meaning ? [`${what}: "${phrase}" means ${known} and ${meaning}`] : [];
    }),
  );
}

/** The same phrase twice in one row or list. */
function repeated({ decisions, votes }: Language): string[] {
  const rows: [string, readonly string[]][] = [
    ...decisions.outcomes.map(([told, list]): [string, readonly string[]] => [`outcome ${told}`, list]),
    ['decisions.formal', decisions.formal],
    ['decisions.bare', decisions.bare],
    ['decisions.void', decisions.void],
    ['votes.counts', votes.counts],
  ];
  return rows.flatMap(([name, list]) =>
    list.filter((phrase, i) => list.indexOf(phrase) !== i).map((phrase) => `${name}: "${phrase}" is there twice`),
  );
}

/** A plain phrase must be found in its own words; one that is not can never match. */
function hidden(language: Language): string[] {
  return phrasesOf(language)
    .filter(({ phrase }) => /^[\p{L}\p{N} ]+$/u.test(phrase))
    .flatMap(({ place, phrase }) => {
      const keys = wordKeys(phrase);
      const met = needsOf(phrase).every((anchors) => anchors.some((key) => hasKey(keys, keyNumber(key))));
      return met && phraseOf(null, phrase).isIn(phrase) ? [] : [`${place}: "${phrase}" is not found in itself`];
    });
}
