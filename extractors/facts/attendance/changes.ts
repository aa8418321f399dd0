// Sentences in which someone comes, leaves or takes no part → changes of attendance.
//
//   Bo Ek forlod mødet kl. 20.20 under behandling af punkt 4.       (arrived at 7.01pm)
import type { AttendanceChange } from '../../../schemas/record.ts';
import type { ChangeWord } from '../../languages/attendance-words.ts';
import { type Lexicon, perLexicon } from '../../languages/lexicon.ts';
import type { ItemSegment, Segmented } from '../../segment/model.ts';
import { fold } from '../../text/folding.ts';
import { listParts, type NameSpan } from '../../text/names.ts';
import { anchored, anchorPattern } from '../../text/anchored.ts';
import { phrasePattern } from '../../text/phrase.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { evidenceOf, type Span, sliceOf } from '../../text/span.ts';
import { findTimes } from '../../text/times.ts';
import { type CueMatch, cueBook, findCues } from './cues.ts';
import { blocksHolding } from './holding-blocks.ts';
import type { Mention } from './mentions.ts';
import { personAtEnd } from './name-ends.ts';
import { attendanceThresholds as t } from './thresholds.ts';

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

const bookOf = perLexicon((lexicon) => {
  const cues = cueBook(lexicon.language.attendance.changes, '{name}');
  return { cues, anchors: anchorPattern(cues.flatMap(({ left, right }) => (right ?? left ? [right ?? left] : []).filter((words) => words !== null))) };
});
const timingsOf = perLexicon(({ language }) =>
  language.attendance.timing.flatMap(([timing, phrases]) => phrases.map((phrase) => ({ timing, words: anchored(phrase) }))),
);
const itemsOf = perLexicon(({ language }) => new RegExp(`(?:${language.items.words.map(phrasePattern).join('|')})\\s{0,2}(\\d{1,3}(?:\\.\\d{1,2})?)`, 'u'));

/** Given a segmented document, returns every coming, going and abstention from an item that its sentences tell. */
export function movementsOf(segmented: Segmented): Movement[] {
  const { layout, lexicon } = segmented;
  return blocksHolding(segmented, bookOf(lexicon).anchors).flatMap((block) =>
    sentencesIn(layout.text, block, lexicon).flatMap((sentence) => movementsIn(sentence, segmented)),
  );
}

function movementsIn(sentence: Span, segmented: Segmented): Movement[] {
  const found: Movement[] = [];
  for (const match of findCues(bookOf(segmented.lexicon).cues, segmented.folded, sentence)) {
    for (const person of peopleAt(match, segmented)) {
      if (found.some((other) => other.person.span.start === person.span.start)) continue;
      const span = { start: person.span.start, end: Math.min(sentence.end, person.span.start + t.changeReach) };
      found.push({ person, change: match.meaning, span, ...placeOf(span, segmented) });
    }
  }
  return found;
}

/** The person beside the cue, and those joined to them by "and". */
function peopleAt({ people, side }: CueMatch<ChangeWord>, { layout, lexicon }: Segmented): NameSpan[] {
  if (side === 'left') {
    const first = listParts(layout.text, people, lexicon)[0];
    return first?.kind === 'person' ? [first.person] : [];
  }
  const person = personAtEnd(layout.text, people, lexicon);
  return person ? [person] : [];
}

/** Which item, where in its handling, and when. */
function placeOf(span: Span, segmented: Segmented): Pick<Movement, 'item' | 'timing' | 'time'> {
  const folded = segmented.folded.slice(span.start, span.end);
  const named = itemsOf(segmented.lexicon).exec(folded)?.[1];
  const item = (named ? segmented.items.find(({ number }) => number === named) : undefined) ?? itemAround(span.start, segmented.items);
  return { item: item?.id ?? null, timing: timingIn(folded, segmented.lexicon), time: findTimes(folded)[0]?.value ?? null };
}

function timingIn(folded: string, lexicon: Lexicon): AttendanceChange['timing'] {
  const found = timingsOf(lexicon).flatMap(({ timing, words }) => words.all(folded).map((match) => ({ timing, at: match.index ?? 0 })));
  return found.toSorted((a, b) => a.at - b.at)[0]?.timing ?? null;
}

function itemAround(at: number, items: readonly ItemSegment[]): ItemSegment | undefined {
  return items.find(({ heading, body }) => at >= heading.start && at < Math.max(body.end, heading.end));
}

/** The movements that remarks behind listed names tell: "(arrived at 6:17)". */
export function remarkedMovements(mentions: readonly Mention[], segmented: Segmented): Movement[] {
  return mentions.flatMap(({ person, remarks, status, of }) =>
    remarks.flatMap(({ meaning, span }): Movement[] => {
      if (meaning !== 'arrival' && meaning !== 'departure') return [];
      const whole = { start: person.span.start, end: Math.max(person.span.end, span.end) };
      const change = of === 'members' && status === 'partial' ? meaning : meaning;
      return [{ person, change, span: whole, ...placeOf(whole, segmented), item: null, timing: null, time: timeIn(segmented, span) }];
    }),
  );
}

function timeIn({ layout }: Segmented, span: Span): string | null {
  return findTimes(fold(layout.text.slice(span.start, span.end)))[0]?.value ?? null;
}

/** Given a movement and the id of its person, returns the record's change. */
export function changeOf(movement: Movement, person: string | null, { layout }: Segmented): AttendanceChange {
  const { span, change, item, timing, time } = movement;
  return { person, verbatim: sliceOf(layout.text, span), change, item, timing, time, evidence: evidenceOf(layout, span, 'attendance-change') };
}
