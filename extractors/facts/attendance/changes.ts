// Sentences in which someone comes, leaves or takes no part → changes of attendance.
//
//   Bo Ek forlod mødet kl. 20.20 under behandling af punkt 4.       (arrived at 7.01pm)
import type { AttendanceChange } from '../../../schemas/record.ts';
import type { ChangeWord } from '../../languages/attendance-words.ts';
import { type Lexicon, perLexicon } from '../../languages/lexicon.ts';
import type { ItemSegment, Segmented } from '../../segment/model.ts';
import { fold } from '../../text/folding.ts';
import type { NameSpan } from '../../text/names.ts';
import { phraseBook, possible } from '../../text/phrase.ts';
import { phrasePattern } from '../../text/phrase-pattern.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { evidenceOf, type Span, sliceOf } from '../../text/span.ts';
import { findTimes } from '../../text/times.ts';
import { type CueMatch, cueBook, findCues } from './cues.ts';
import { blocksHolding } from './holding-blocks.ts';
import type { Mention } from './mentions.ts';
import { isInBracket, peopleBeside, personAtEnd } from './name-ends.ts';
import { attendanceConfidence, attendanceThresholds as t } from './thresholds.ts';
import type { ZoneBlock } from './zone.ts';

/** A coming or going before it is known who of the people it is. */
export interface Movement {
  readonly person: NameSpan;
  readonly change: ChangeWord;
  /** The words that say so. */
  readonly span: Span;
  readonly item: string | null;
  readonly timing: AttendanceChange['timing'];
  readonly time: string | null;
}

const bookOf = perLexicon(({ language }) => cueBook(language.attendance.changes, '{name}'));
const timingsOf = perLexicon(({ language }) => phraseBook(language.attendance.timing));
const itemsOf = perLexicon(
  ({ language }) =>
    new RegExp(`(?:${language.items.words.map(itemWord).join('|')})\\s{0,2}(\\d{1,3}(?:\\.\\d{1,2})?)`, 'u'),
);

/** An item word in any of its endings: "punkterne 12-15". */
function itemWord(word: string): string {
  return phrasePattern(/\p{L}$/u.test(word) ? `${word}*` : word);
}

/**
 * Given a segmented document, returns every coming, going and abstention from an item that its sentences tell.
 * `passages` are the stretches of the opening, where sentences must not run over labels.
 */
export function movementsOf(segmented: Segmented, passages: readonly ZoneBlock[]): Movement[] {
  const opening = new Set(passages.map(({ block }) => block));
  const later = blocksHolding(segmented, bookOf(segmented.lexicon).index).filter((block) => !opening.has(block));
  return [...passages, ...later].flatMap((stretch) =>
    sentencesIn(segmented.layout.text, stretch, segmented.lexicon).flatMap((sentence) =>
      movementsIn(sentence, segmented),
    ),
  );
}

/** Those told in the head name people of the meeting even where no list does. */
export function headMentions(movements: readonly Movement[], { head }: Segmented, firstList: number): Mention[] {
  return movements
    .filter(
      ({ person, change }) =>
        change !== 'recusal' && person.span.start < head.end && (person.name.includes(' ') || person.titles.length > 0),
    )
    .map(({ person }) => ({
      person,
      status: 'partial',
      listed: 'present',
      of: 'people',
      standing: { role: 'member', explicit: false, presiding: false },
      substituteFor: null,
      remarks: [],
      list: firstList + person.span.start,
      rule: 'attendance-change',
      confidence: attendanceConfidence.sentence,
    }));
}

function movementsIn(sentence: Span, segmented: Segmented): Movement[] {
  const found: Movement[] = [];
  for (const match of findCues(bookOf(segmented.lexicon), segmented.folded, sentence)) {
    for (const person of peopleAt(match, segmented)) {
      if (found.some((other) => other.person.span.start === person.span.start)) continue;
      const span = { start: person.span.start, end: Math.min(sentence.end, person.span.start + t.changeReach) };
      found.push(
        ...placesOf(span, match.meaning, segmented).map((place) => ({ person, change: match.meaning, span, ...place })),
      );
    }
  }
  return found;
}

/** The people beside the words; in a bracket they are about the last name before it. */
function peopleAt({ people, side }: CueMatch<ChangeWord>, { layout, lexicon }: Segmented): NameSpan[] {
  const { text } = layout;
  if (side === 'right' && isInBracket(text, people)) {
    const bracket =
      people.start + Math.max(...['(', '['].map((sign) => text.slice(people.start, people.end).lastIndexOf(sign)));
    const person =
      personAtEnd(text, { start: people.start, end: bracket }, lexicon) ??
      personAtEnd(text, { start: bracket + 1, end: people.end }, lexicon);
    return person ? [person] : [];
  }
  const beside = peopleBeside(text, people, side, lexicon);
  const last = beside.at(-1);
  const clause = last && side === 'right' && /\p{L}/u.test(text.slice(last.nameSpan.end, people.end));
  return side === 'left' ? beside.slice(0, 1) : clause ? [last] : beside;
}

/** Which items, where in their handling, and when. */
function placesOf(
  span: Span,
  change: ChangeWord,
  segmented: Segmented,
): Omit<Movement, 'person' | 'change' | 'span'>[] {
  const folded = segmented.folded.slice(span.start, span.end);
  const timing = timingIn(folded, segmented.lexicon);
  const time = findTimes(folded)[0]?.value ?? null;
  const items = itemsNamed(folded, segmented);
  const around = itemAround(span.start, segmented.items)?.id ?? null;
  const told = change === 'missed' || change === 'recusal' ? items : items.slice(0, 1);
  return told.length ? told.map(({ id }) => ({ item: id, timing, time })) : [{ item: around, timing, time }];
}

/** "punkt 4", "pkt. 17 til pkt. 20": the items a text names by number, of a range all. */
function itemsNamed(folded: string, { items, lexicon }: Segmented): ItemSegment[] {
  const match = itemsOf(lexicon).exec(folded);
  const first = Number(match?.[1]);
  if (!match?.[1]) return [];
  const behind = folded.slice(match.index + match[0].length);
  const last = Number(/^\D{1,12}?(\d{1,3})(?![\d:]|\.\d)/u.exec(behind)?.[1] ?? first);
  const named = items.filter(({ number }) => number === match[1]);
  if (!(last > first && last - first <= t.longestItemRange) || !Number.isInteger(first)) return named;
  return items.filter(({ number }) => number !== null && Number(number) >= first && Number(number) <= last);
}

function timingIn(folded: string, lexicon: Lexicon): AttendanceChange['timing'] {
  const found = possible(timingsOf(lexicon), folded).flatMap((phrase) =>
    phrase.places(folded).map(({ start }) => ({ timing: phrase.meaning, at: start })),
  );
  return found.toSorted((a, b) => a.at - b.at)[0]?.timing ?? null;
}

function itemAround(at: number, items: readonly ItemSegment[]): ItemSegment | undefined {
  return items.find(({ heading, body }) => at >= heading.start && at < Math.max(body.end, heading.end));
}

/** The movements that remarks behind listed names tell: "(arrived at 6:17)"; in a list of absent people they tell the gap. */
export function remarkedMovements(mentions: readonly Mention[], segmented: Segmented): Movement[] {
  return mentions.flatMap(({ person, remarks, listed }) =>
    remarks.flatMap(({ meaning, span }): Movement[] => {
      if (meaning !== 'arrival' && meaning !== 'departure') return [];
      const away = listed === 'absent' || listed === 'excused';
      const change = away ? (meaning === 'arrival' ? 'departure' : 'arrival') : meaning;
      const whole = { start: person.span.start, end: Math.max(person.span.end, span.end) };
      const item = itemsNamed(segmented.folded.slice(span.start, span.end), segmented)[0]?.id ?? null;
      return [{ person, change, span: whole, item, timing: null, time: timeIn(segmented, span) }];
    }),
  );
}

function timeIn({ layout }: Segmented, span: Span): string | null {
  return findTimes(fold(layout.text.slice(span.start, span.end)))[0]?.value ?? null;
}

/** Given a movement and the id of its person, returns the record's change. */
export function changeOf(movement: Movement, person: string | null, { layout }: Segmented): AttendanceChange {
  const { span, change, item, timing, time } = movement;
  return {
    person,
    verbatim: sliceOf(layout.text, span),
    change: change === 'missed' ? 'recusal' : change,
    item,
    timing,
    time,
    evidence: evidenceOf(layout, span, 'attendance-change'),
  };
}
