// Sentences about attendance → the people they name.
//
//   Board members present were Trustee Holm, Trustee Ek and Supervisor Lund. Clerk Bay was also present.
import type { AttendanceStatus } from '../../../schemas/record.ts';
import type { ListOf, ListStatus } from '../../languages/attendance-words.ts';
import { type Lexicon, perLexicon } from '../../languages/lexicon.ts';
import type { Segmented } from '../../segment/model.ts';
import type { NameSpan } from '../../text/names.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { blankParts } from '../../text/signs.ts';
import { type Span, sliceOf, trimmed } from '../../text/span.ts';
import { type CueMatch, cueBook, findCues } from './cues.ts';
import type { Mention, Statements } from './mentions.ts';
import { isInBracket, peopleBeside } from './name-ends.ts';
import { remarksIn, statusWith } from './remarks.ts';
import { standingOf } from './roles.ts';
import { attendanceConfidence, attendanceThresholds as t } from './thresholds.ts';
import type { ZoneBlock } from './zone.ts';

interface Meaning {
  readonly status: Exclude<ListStatus, 'same'>;
  readonly of: ListOf;
}

const bookOf = perLexicon((lexicon) => {
  const { sentences, exceptions } = lexicon.language.attendance;
  const absent: readonly [Meaning, readonly string[]] = [{ status: 'absent', of: 'members' }, exceptions];
  return cueBook<Meaning>(
    [absent, ...sentences.map(([status, of, phrases]) => [{ status, of }, phrases] as const)],
    '{names}',
  );
});

/** Given paragraphs, returns the people that their sentences say were present or absent. */
export function statedPeople(zone: readonly ZoneBlock[], segmented: Segmented, firstList: number): Statements {
  const { layout, lexicon } = segmented;
  const mentions: Mention[] = [];
  const spans: Span[] = [];
  for (const block of zone) {
    for (const sentence of sentencesIn(layout.text, block, lexicon)) {
      const told = peopleIn(sentence, segmented, firstList + mentions.length);
      const found = block.expected || isPlain(sentence, told, layout.text) ? told : [];
      mentions.push(...found);
      if (found.length) spans.push(sentence);
    }
  }
  return { mentions, spans };
}

/** A sentence that begins with the people or is short: one that only mentions them on the way tells something else. */
function isPlain(sentence: Span, told: readonly Mention[], text: string): boolean {
  const first = told[0]?.person.span.start ?? sentence.end;
  return (
    first - sentence.start <= 2 || blankParts(sliceOf(text, { start: sentence.start, end: first })) <= t.plainLeadWords
  );
}

function peopleIn(sentence: Span, segmented: Segmented, firstList: number): Mention[] {
  const { layout, folded, lexicon } = segmented;
  const taken: Span[] = [];
  const mentions: Mention[] = [];
  for (const match of findCues(bookOf(lexicon), folded, sentence)) {
    const region = freeRegion(match, taken, layout.text);
    if (!region) continue;
    const named = peopleBeside(layout.text, region, match.side, lexicon);
    const [first, last] = [named[0], named.at(-1)];
    if (!first || !last) continue;
    taken.push({ start: Math.min(first.span.start, cueStart(match)), end: Math.max(last.span.end, cueEnd(match)) });
    const list = firstList + taken.length;
    mentions.push(...named.map((person) => mentionOf(person, match, sentence, segmented, list)));
  }
  return mentions;
}

/** Where the cue's own words begin and end. */
const cueStart = ({ side, people, whole }: CueMatch<Meaning>): number =>
  side === 'right' ? people.end : side === 'left' ? whole.start : people.start;
const cueEnd = ({ side, people, whole }: CueMatch<Meaning>): number => (side === 'left' ? people.start : whole.end);

/** The part of a cue's region that no earlier cue of the sentence has taken; null where the cue itself is taken. */
function freeRegion(match: CueMatch<Meaning>, taken: readonly Span[], text: string): Span | null {
  const [from, to] = [cueStart(match), cueEnd(match)];
  if (taken.some((span) => span.start < to && span.end > from)) return null;
  if (match.side === 'right' && isInBracket(text, match.people)) return null;
  const start = Math.max(
    match.people.start,
    ...taken.filter((span) => span.end <= match.people.end).map((span) => span.end),
  );
  const end = Math.min(match.people.end, ...taken.filter((span) => span.start >= start).map((span) => span.start));
  return end > start ? { start, end } : null;
}

function mentionOf(
  person: NameSpan,
  match: CueMatch<Meaning>,
  sentence: Span,
  segmented: Segmented,
  list: number,
): Mention {
  const { layout, lexicon } = segmented;
  const { status, of } = match.meaning;
  const behind = match.side === 'left' ? [] : remarksBehind(match, sentence, layout.text, lexicon);
  const own = person.remarks.flatMap((span) => remarksIn(layout.text, span, lexicon));
  const titles = [...person.titles, ...person.remarks].map((span) => sliceOf(layout.text, span));
  return {
    person,
    status: statusWith(status satisfies AttendanceStatus, [...own, ...behind]),
    of,
    standing: standingOf(titles, of, lexicon),
    listed: status,
    substituteFor: null,
    remarks: own,
    list,
    rule: 'attendance-sentence',
    confidence: attendanceConfidence.sentence,
  };
}

/** "was present for this session": what follows the cue's words may narrow them. */
function remarksBehind(match: CueMatch<Meaning>, sentence: Span, text: string, lexicon: Lexicon) {
  const behind = trimmed(text, {
    start: cueStart(match),
    end: Math.min(sentence.end, cueEnd(match) + t.narrowingReach),
  });
  return remarksIn(text, behind, lexicon).filter(
    ({ meaning }) => meaning === 'partial' || meaning === 'arrival' || meaning === 'departure',
  );
}
