// Sentences and headings that give someone an office of the meeting → that person: elected, presiding, taking the minutes.
//
//   Som dirigent blev valgt Bo Ek.   ·   The meeting was called to order by Supervisor Lund.
import type { AttendanceRole } from '../../../schemas/record.ts';
import { type Lexicon, perLexicon } from '../../languages/lexicon.ts';
import type { ItemSegment, Segmented } from '../../segment/model.ts';
import { type AnchoredBook, anchoredBook, openingOf, possible } from '../../text/anchored.ts';
import { listParts, type NameSpan } from '../../text/names.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { type CueBook, type CueMatch, cueBook, findCues } from './cues.ts';
import type { Mention } from './mentions.ts';
import { personAtEnd } from './name-ends.ts';
import { standingOf } from './roles.ts';
import { attendanceConfidence } from './thresholds.ts';
import type { ZoneBlock } from './zone.ts';

interface OfficeWords {
  readonly elections: CueBook<AttendanceRole>;
  readonly tasks: CueBook<AttendanceRole>;
  readonly elected: CueBook<null>;
  readonly electing: AnchoredBook<null>;
  readonly offices: AnchoredBook<AttendanceRole>;
}

const wordsOf = perLexicon((lexicon): OfficeWords => {
  const { elections, tasks, electing, elected, meetingOffices } = lexicon.language.attendance;
  const rows = meetingOffices.map(
    ([role, offices]) =>
      [role, elections.map((phrase) => phrase.replace('{office}', `(${offices.join('|')})`))] as const,
  );
  return {
    elections: cueBook(rows, '{name}'),
    tasks: cueBook(tasks, '{name}'),
    elected: cueBook([[null, elected.map((phrase) => `{name} ${phrase}`)]], '{name}'),
    electing: anchoredBook([[null, electing]]),
    offices: anchoredBook(meetingOffices),
  };
});

/** Letters between a cue and a name beside it, beyond which the name belongs to something else. */
const reach = 110;

/** Given paragraphs, returns who was elected to an office of the meeting, led it or wrote its minutes. */
export function officeHolders(zone: readonly ZoneBlock[], segmented: Segmented, firstList: number): Mention[] {
  const { layout, lexicon } = segmented;
  const words = wordsOf(lexicon);
  return zone.flatMap((block) =>
    sentencesIn(layout.text, block, lexicon).flatMap((sentence) => {
      const found = [...holders(words.elections, sentence, segmented), ...holders(words.tasks, sentence, segmented)];
      const elected = found.length || !block.item ? found : underElection(block.item, sentence, segmented);
      return elected.map(({ person, role }) => mentionOf(person, role, lexicon, layout.text, firstList));
    }),
  );
}

interface Holder {
  readonly person: NameSpan;
  readonly role: AttendanceRole;
}

function holders(book: CueBook<AttendanceRole>, sentence: Span, segmented: Segmented): Holder[] {
  return findCues(book, segmented.folded, sentence).flatMap((match) => {
    const person = personAt(match, segmented);
    return person ? [{ person, role: match.meaning }] : [];
  });
}

/** The person beside the cue's words. */
function personAt<Meaning>({ people, side }: CueMatch<Meaning>, { layout, lexicon }: Segmented): NameSpan | null {
  const region =
    side === 'right'
      ? { start: Math.max(people.start, people.end - reach), end: people.end }
      : { start: people.start, end: Math.min(people.end, people.start + reach) };
  if (side === 'right') return personAtEnd(layout.text, region, lexicon);
  const beside = listParts(layout.text, region, lexicon)[0];
  if (beside?.kind !== 'person') return null;
  const between = layout.text.slice(region.start, beside.person.span.start);
  return /^[\s,:("“–-]{0,4}$/u.test(between) ? beside.person : null;
}

/** Under "Valg af dirigent": who "blev valgt" holds the office that the heading names first. */
function underElection(item: ItemSegment, sentence: Span, segmented: Segmented): Holder[] {
  const words = wordsOf(segmented.lexicon);
  const title = segmented.folded.slice(item.title.start, item.title.end);
  if (sentence.start < item.heading.end || !openingOf(words.electing, title)) return [];
  const role = possible(words.offices, title)
    .flatMap((phrase) => phrase.all(title).map((match) => ({ role: phrase.meaning, at: match.index ?? 0 })))
    .sort((a, b) => a.at - b.at)[0]?.role;
  if (!role) return [];
  const match = findCues(words.elected, segmented.folded, sentence)[0];
  const person = match ? personAt(match, segmented) : null;
  return person ? [{ person, role }] : [];
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
