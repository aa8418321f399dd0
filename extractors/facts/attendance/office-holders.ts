// Sentences and headings that give someone an office of the meeting → that person: elected, presiding, taking the minutes.
//
//   Som dirigent blev valgt Bo Ek.   ·   The meeting was called to order by Supervisor Lund.
import type { AttendanceRole } from '../../../schemas/record.ts';
import { type Lexicon, perLexicon } from '../../languages/lexicon.ts';
import type { ItemSegment, Segmented } from '../../segment/model.ts';
import type { NameSpan } from '../../text/names.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { type CueBook, type CueMatch, cueBook, findCues } from './cues.ts';
import { officesElected } from './meeting-offices.ts';
import type { Mention } from './mentions.ts';
import { peopleAtEnd, peopleBeside, personAtEnd } from './name-ends.ts';
import { standingOf } from './roles.ts';
import { attendanceConfidence, attendanceThresholds as t } from './thresholds.ts';
import type { ZoneBlock } from './zone.ts';

interface OfficeWords {
  readonly elections: CueBook<AttendanceRole>;
  readonly tasks: CueBook<AttendanceRole>;
  readonly elected: CueBook<null>;
}

const wordsOf = perLexicon((lexicon): OfficeWords => {
  const { elections, tasks, elected, meetingOffices } = lexicon.language.attendance;
  const rows = meetingOffices.map(
    ([role, offices]) =>
      [role, elections.map((phrase) => phrase.replace('{office}', `(${offices.join('|')})`))] as const,
  );
  return {
    elections: cueBook(rows, '{name}'),
    tasks: cueBook(tasks, '{name}'),
    elected: cueBook(
      [[null, elected.map((phrase) => (phrase.includes('{name}') ? phrase : `{name} ${phrase}`))]],
      '{name}',
    ),
  };
});

/** Given paragraphs, returns who was elected to an office of the meeting, led it or wrote its minutes. */
export function officeHolders(zone: readonly ZoneBlock[], segmented: Segmented, firstList: number): Mention[] {
  const { layout, lexicon } = segmented;
  const words = wordsOf(lexicon);
  const held = new Set<string>();
  let before: Sentence | null = null;
  return zone.flatMap((block) =>
    sentencesIn(layout.text, block, lexicon).flatMap((sentence) => {
      const found = [...holders(words.elections, sentence, segmented), ...holders(words.tasks, sentence, segmented)];
      const elected =
        found.length || !block.item ? found : underElection(block.item, sentence, before, held, segmented);
      before = { span: sentence, item: block.item, told: elected.length > 0 };
      return elected.map(({ person, role }) => mentionOf(person, role, lexicon, layout.text, firstList));
    }),
  );
}

interface Sentence {
  readonly span: Span;
  readonly item: ItemSegment | null;
  /** It named holders itself. */
  readonly told: boolean;
}

interface Holder {
  readonly person: NameSpan;
  readonly role: AttendanceRole;
}

function holders(book: CueBook<AttendanceRole>, sentence: Span, segmented: Segmented): Holder[] {
  return findCues(book, segmented.folded, sentence).flatMap((match) =>
    peopleAt(match, match.meaning, segmented).map((person) => ({ person, role: match.meaning })),
  );
}

/** Offices that are held by one person; the others may be several people's. */
const single: ReadonlySet<AttendanceRole> = new Set(['chair', 'secretary']);

/** The people beside the cue's words. */
function peopleAt(
  { people, side }: CueMatch<unknown>,
  role: AttendanceRole,
  { layout, lexicon }: Segmented,
): NameSpan[] {
  const { text } = layout;
  if (side === 'right') {
    const region = { start: Math.max(people.start, people.end - t.nameReach), end: people.end };
    const beside = peopleBeside(text, region, side, lexicon);
    if (!single.has(role) || areJoined(text, beside, lexicon)) return beside;
    const person = personAtEnd(text, region, lexicon);
    return person ? [person] : [];
  }
  const region = { start: people.start, end: Math.min(people.end, people.start + t.nameReach) };
  const beside = peopleBeside(text, region, side, lexicon);
  const between = text.slice(region.start, beside[0]?.span.start ?? region.start);
  if (!/^[\s,:("“–-]{0,4}$/u.test(between)) return [];
  return single.has(role) ? beside.slice(0, 1) : beside;
}

/** "Bo Ek and Anna Holm": the two last are named together. */
function areJoined(text: string, people: readonly NameSpan[], lexicon: Lexicon): boolean {
  const [one, other] = people.slice(-2);
  const between = one && other ? text.slice(one.span.end, other.span.start).trim().toLowerCase() : '';
  return lexicon.language.general.and.some((word) => word === between);
}

/** Under "Valg af dirigent": who "blev valgt" first holds the office that the heading names first. */
function underElection(
  item: ItemSegment,
  sentence: Span,
  before: Sentence | null,
  held: Set<string>,
  segmented: Segmented,
): Holder[] {
  const roles = sentence.start < item.heading.end ? [] : officesElected(segmented, item);
  const [role] = roles;
  const key = `${item.id} ${role}`;
  if (!role || held.has(key)) return [];
  const matches = findCues(wordsOf(segmented.lexicon).elected, segmented.folded, sentence);
  const named = matches.map((match) => peopleAt(match, role, segmented)).find(({ length }) => length > 0);
  const isOne = new Set(roles).size === 1;
  const people = named ?? (isOne && matches.length > 0 ? proposedIn(before, item, role, segmented) : []);
  if (people.length > 0 && (single.has(role) || !named)) held.add(key);
  return people.map((person) => ({ person, role }));
}

/** "Styret foreslår Bo Ek." above "Valgt ved akklamasjon.": who is named at the end of the sentence before. */
function proposedIn(
  before: Sentence | null,
  item: ItemSegment,
  role: AttendanceRole,
  { layout: { text }, lexicon }: Segmented,
): NameSpan[] {
  if (!before || before.told || before.item !== item || before.span.start < item.heading.end) return [];
  const end = before.span.end - (text[before.span.end - 1] === '.' ? 1 : 0);
  const people = peopleAtEnd(text, { start: before.span.start, end }, lexicon);
  const whole = people.filter(({ name }) => name.includes(' '));
  return role === 'chair' && whole.length > 1 ? [] : whole;
}

function mentionOf(person: NameSpan, role: AttendanceRole, lexicon: Lexicon, text: string, list: number): Mention {
  const titles = person.titles.map((span) => sliceOf(text, span));
  const { presiding } = standingOf(titles, 'people', lexicon);
  return {
    person,
    status: 'present',
    listed: 'present',
    of: 'people',
    standing: { role, explicit: true, presiding },
    substituteFor: null,
    remarks: [],
    list: list + person.span.start,
    rule: 'office-holder',
    confidence: attendanceConfidence.task,
  };
}
