// The attendance of one body into people: one over spellings, roles and parties, nobody where it is not certain.
import { byFrequency } from './frequency.ts';
import { abbreviates, isFullName, isOneMisread, type NameForm, nameForm } from './name-forms.ts';
import { nameWords } from './names.ts';
import { rules } from './rules.ts';

export interface Entry {
  readonly id: string;
  readonly meeting: string;
  readonly date: string | null;
  readonly name: string;
  readonly party: string | null;
}

export interface LinkedPerson {
  /** Folded name, with the party behind it where two people of the body have this name. */
  readonly key: string;
  readonly entries: readonly { readonly entry: Entry; readonly reason: string }[];
}

export interface LinkedPeople {
  readonly people: readonly LinkedPerson[];
  readonly unlinked: readonly { readonly entry: Entry; readonly reason: string }[];
}

/** A person in the making: all entries of one key, and keys that turned out to be the same. */
interface Draft {
  readonly key: string;
  readonly words: readonly string[];
  readonly form: NameForm;
  readonly meetings: Set<string>;
  readonly parties: Set<string>;
  readonly entries: { entry: Entry; reason: string }[];
}

/**
 * Links by these rules, the safest first: the same full name; a middle name left out, in the same party; one letter
 * misread, in the same party and term; initials and surname, in the same party and term; and where a body prints somebody
 * in one short way only, that way. Two who were at one meeting are two, and what fits two people fits nobody.
 */
export function linkPeople(entries: readonly Entry[]): LinkedPeople {
  const unlinked: Unlinked[] = [];
  const drafts = new Map<string, Draft>();
  const short: ShortName[] = [];
  for (const [words, group] of groupsByName(entries)) {
    const form = nameForm(words.split(' '));
    if (form === null) unlinked.push(...group.map((entry) => ({ entry, reason: 'no surname is printed' })));
    else if (isFullName(form)) unlinked.push(...addFullNames(drafts, words, form, group));
    else short.push({ words, form, group });
  }
  joinAll(drafts, isMiddleNameLeftOut, 'middle name left out, same party');
  joinAll(drafts, isSlip, 'one letter misread, same party and term');
  unlinked.push(...addShortNames(drafts, short));
  return { people: [...drafts.values()].map(({ key, entries: linked }) => ({ key, entries: linked })), unlinked };
}

interface Unlinked {
  readonly entry: Entry;
  readonly reason: string;
}

/** All entries of one name whose first name is not spelled out. */
interface ShortName {
  readonly words: string;
  readonly form: NameForm;
  readonly group: readonly Entry[];
}

function addShortNames(drafts: Map<string, Draft>, short: readonly ShortName[]): Unlinked[] {
  const known = [...drafts.values()];
  const families = [...known.map(({ form }) => form.family), ...short.map(({ form }) => form.family)];
  const unlinked: Unlinked[] = [];
  for (const { words, form, group } of short) {
    const isOnly = families.filter((family) => family === form.family).length === 1;
    if (isOnly && isOneTerm(group)) {
      const draft = newDraft(words, words, form);
      drafts.set(words, draft);
      for (const entry of group) add(draft, entry, 'the only one of this surname in the body, always printed so');
    } else for (const entry of group) unlinked.push(...addInitials(known, form, entry));
  }
  return unlinked;
}

function addInitials(known: readonly Draft[], form: NameForm, entry: Entry): Unlinked[] {
  const fitting = known.filter((draft) => isMeantBy(entry, form, draft));
  const [only] = fitting;
  if (only === undefined) return [{ entry, reason: 'the short name fits nobody for certain' }];
  if (fitting.length > 1) return [{ entry, reason: 'the short name fits several people' }];
  add(only, entry, 'initials and surname, same party and term');
  return [];
}

/** One of them at each meeting, and never more years between two meetings than a term has. */
function isOneTerm(group: readonly Entry[]): boolean {
  const years = group.flatMap(({ date }) => (date === null ? [] : [yearOf(date)])).sort((one, other) => one - other);
  const gaps = years.map((year, at) => year - (years[at - 1] ?? year));
  const meetings = new Set(group.map(({ meeting }) => meeting));
  return (
    meetings.size === group.length &&
    (years.length === group.length || meetings.size === 1) &&
    Math.max(0, ...gaps) <= rules.yearsAround
  );
}

function groupsByName(entries: readonly Entry[]): [string, Entry[]][] {
  const groups = Map.groupBy(entries, ({ name }) => nameWords(name).join(' '));
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** One draft for a name, or one for each party where two of that name sat in one meeting. Returns who is neither. */
function addFullNames(drafts: Map<string, Draft>, words: string, form: NameForm, group: readonly Entry[]): Unlinked[] {
  const twice = [...Map.groupBy(group, ({ meeting }) => meeting).values()].some(
    (together) => new Set(together.map(({ party }) => folded(party))).size > 1 && together.length > 1,
  );
  const spelled = byFrequency(group.map(({ name }) => name))[0];
  const unlinked: Unlinked[] = [];
  for (const entry of group) {
    if (twice && entry.party === null) unlinked.push({ entry, reason: 'two people of the body have this name' });
    else {
      const key = twice ? `${words} ${folded(entry.party)}` : words;
      const draft = drafts.get(key) ?? newDraft(key, words, form);
      drafts.set(key, draft);
      add(draft, entry, entry.name === spelled ? 'same full name' : 'same full name, spelled otherwise');
    }
  }
  return unlinked;
}

function newDraft(key: string, words: string, form: NameForm): Draft {
  return { key, words: words.split(' '), form, meetings: new Set(), parties: new Set(), entries: [] };
}

function add(draft: Draft, entry: Entry, reason: string): void {
  draft.entries.push({ entry, reason });
  draft.meetings.add(entry.meeting);
  if (entry.party !== null) draft.parties.add(folded(entry.party));
}

type SameRule = (lesser: Draft, known: Draft) => boolean;

/** Joins until no rule joins more: what was between two spellings may be one of them now. */
function joinAll(drafts: Map<string, Draft>, isSame: SameRule, reason: string): void {
  for (let before = Number.POSITIVE_INFINITY; drafts.size < before; ) {
    before = drafts.size;
    joinOnce(drafts, isSame, reason);
  }
}

/** Joins each draft to the one other that the rule says it is; what fits several stays as it is. */
function joinOnce(drafts: Map<string, Draft>, isSame: SameRule, reason: string): void {
  const byWord = Map.groupBy(
    [...drafts.values()].flatMap((draft) => [...new Set(draft.words)].map((word) => ({ word, draft }))),
    ({ word }) => word,
  );
  for (const draft of [...drafts.values()]) {
    const near = new Set(draft.words.flatMap((word) => byWord.get(word) ?? []).map((found) => found.draft));
    const known = [...near].filter((other) => other !== draft && drafts.has(other.key) && isSame(draft, other));
    const [only] = known;
    if (only === undefined || known.length > 1) continue;
    for (const { entry } of draft.entries) add(only, entry, reason);
    drafts.delete(draft.key);
  }
}

/** The shorter name is the lesser one. */
function isMiddleNameLeftOut(lesser: Draft, known: Draft): boolean {
  return (
    (lesser.words.length < known.words.length || lesser.words.join('').length < known.words.join('').length) &&
    abbreviates(lesser.form, known.form) &&
    mayBeOne(lesser, known)
  );
}

function isSlip(lesser: Draft, known: Draft): boolean {
  return (
    known.entries.length >= rules.slipKnown &&
    lesser.entries.length <= rules.slipRate * known.entries.length &&
    isOneMisread(lesser.words, known.words) &&
    mayBeOne(lesser, known) &&
    lesser.entries.every(({ entry }) => isInTerm(entry, known))
  );
}

function isMeantBy(entry: Entry, form: NameForm, known: Draft): boolean {
  return (
    entry.party !== null &&
    known.parties.has(folded(entry.party)) &&
    abbreviates(form, known.form) &&
    !known.meetings.has(entry.meeting) &&
    isInTerm(entry, known)
  );
}

function mayBeOne(one: Draft, other: Draft): boolean {
  return one.parties.intersection(other.parties).size > 0 && one.meetings.isDisjointFrom(other.meetings);
}

function isInTerm({ date }: Entry, known: Draft): boolean {
  const years = known.entries.flatMap(({ entry }) => (entry.date === null ? [] : [yearOf(entry.date)]));
  if (date === null || years.length === 0) return false;
  const year = yearOf(date);
  return year >= Math.min(...years) - rules.yearsAround && year <= Math.max(...years) + rules.yearsAround;
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function folded(party: string | null): string {
  return nameWords(party ?? '').join(' ');
}
