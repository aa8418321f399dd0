// The text before a colon → what it announces: a list of people, an office, the end of a list, or nothing known.
//
//   Board Members Present:   Til stede:   Referent:   Mødested:
import type { ListOf, ListStatus, Office } from '../../languages/attendance-words.ts';
import { type Lexicon, perLexicon } from '../../languages/lexicon.ts';
import { type Anchored, anchored, anchorPattern } from '../../text/anchored.ts';
import { isOneOf, officeOf } from './roles.ts';
import { attendanceThresholds as t } from './thresholds.ts';

export type Label =
  | { readonly kind: 'list'; readonly status: ListStatus; readonly of: ListOf }
  | { readonly kind: 'office'; readonly office: Office }
  | { readonly kind: 'stop' };

interface LabelPatterns {
  readonly lists: readonly { readonly status: ListStatus; readonly of: ListOf; readonly words: readonly Anchored[] }[];
  readonly stops: readonly Anchored[];
  /** Of these words every known label holds one. */
  readonly any: RegExp;
}

const patternsOf = perLexicon((lexicon): LabelPatterns => {
  const { attendance, meeting } = lexicon.language;
  const others = meeting.labels.filter(([kind]) => kind !== 'other').flatMap(([, phrases]) => phrases);
  const lists = attendance.labels.map(([status, of, phrases]) => ({ status, of, words: phrases.map(anchored) }));
  const stops = [...attendance.notAttendance, ...others].map(anchored);
  const offices = attendance.offices.flatMap(([, phrases]) => phrases.map(anchored));
  return { lists, stops, any: anchorPattern([...lists.flatMap(({ words }) => words), ...stops, ...offices]) };
});

/** Given the folded text of a label without its colon, returns what it announces; `loose` allows other words around it. */
export function labelOf(label: string, lexicon: Lexicon, loose: boolean): Label | null {
  const bare = label.replace(/^[\s[("*•●▪■◦○‣-]+|[\s:.)\]*-]+$/gu, '').replace(/\s?\([^)]{0,60}\)$/u, '');
  if (bare === '' || bare.length > t.labelCharacters || bare.split(/\s+/u).length > t.labelWords) return null;
  const { lists, stops, any } = patternsOf(lexicon);
  any.lastIndex = 0;
  if (!any.test(bare)) return null;
  const whole = lists.find((list) => isOneOf(list.words, bare));
  const office = officeOf(bare, lexicon);
  if (office && isOfficeLabel(office)) return { kind: 'office', office };
  if (whole) return { kind: 'list', status: whole.status, of: whole.of };
  if (isOneOf(stops, bare)) return { kind: 'stop' };
  const inside =
    loose && !/[,.;]\s/u.test(bare)
      ? lists.find(
          (list) =>
            list.status !== 'same' &&
            list.of !== 'roster' &&
            list.words.some((words) => words.all(`${bare} `).length > 0),
        )
      : undefined;
  return inside ? { kind: 'list', status: inside.status, of: inside.of } : null;
}

function isOfficeLabel(office: Office): boolean {
  return office !== 'member' && office !== 'staff' && office !== 'guest' && office !== 'substitute';
}
