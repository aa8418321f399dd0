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
import { peopleBeside, personAtEnd } from './name-ends.ts';
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
  return zone.flatMap((block) =>
    sentencesIn(layout.text, block, lexicon).flatMap((sentence) => {
      const found = [...holders(words.elections, sentence, segmented), ...holders(words.tasks, sentence, segmented)];
      const elected = found.length || !block.item ? found : underElection(block.item, sentence, held, segmented);
      return elected.map(({ person, role }) => mentionOf(person, role, lexicon, layout.text, firstList));
    }),
  );
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
    const person = personAtEnd(text, region, lexicon);
    return single.has(role) ? (person ? [person] : []) : peopleBeside(text, region, side, lexicon);
  }
  const region = { start: people.start, end: Math.min(people.end, people.start + t.nameReach) };
  const beside = peopleBeside(text, region, side, lexicon);
  const between = text.slice(region.start, beside[0]?.span.start ?? region.start);
  if (!/^[\s,:("“–-]{0,4}$/u.test(between)) return [];
  return single.has(role) ? beside.slice(0, 1) : beside;
}

/** Under "Valg af dirigent": who "blev valgt" first holds the office that the heading names first. */
function underElection(item: ItemSegment, sentence: Span, held: Set<string>, segmented: Segmented): Holder[] {
  const words = wordsOf(segmented.lexicon);
  const role = sentence.start < item.heading.end ? undefined : officesElected(segmented, item)[0];
  const matches = role ? findCues(words.elected, segmented.folded, sentence) : [];
  const people = role
    ? (matches.map((match) => peopleAt(match, role, segmented)).find(({ length }) => length > 0) ?? [])
    : [];
  if (!role || people.length === 0 || held.has(`${item.id} ${role}`)) return [];
  if (single.has(role)) held.add(`${item.id} ${role}`);
  return people.map((person) => ({ person, role }));
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
