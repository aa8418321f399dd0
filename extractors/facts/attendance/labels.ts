// The text before a colon → what it announces: a list of people, an office, the end of a list, or nothing known.
//
//   Board Members Present:   Til stede:   Referent:   Mødested:
import type { ListOf, ListStatus, Office } from '../../languages/attendance-words.ts';
import { type Lexicon, perLexicon } from '../../languages/lexicon.ts';
import { type PhraseBook, phraseBook, possible, wholeIn } from '../../text/phrase.ts';
import { partCount } from '../../text/signs.ts';
import { officeOf } from './roles.ts';
import { attendanceThresholds as t } from './thresholds.ts';

export type Label =
  | { readonly kind: 'list'; readonly status: ListStatus; readonly of: ListOf }
  | { readonly kind: 'office'; readonly office: Office }
  | { readonly kind: 'stop' };

interface LabelBooks {
  readonly lists: PhraseBook<{ readonly status: ListStatus; readonly of: ListOf }>;
  readonly stops: PhraseBook<null>;
}

const booksOf = perLexicon((lexicon): LabelBooks => {
  const { attendance, meeting } = lexicon.language;
  const others = meeting.labels.filter(([kind]) => kind !== 'other').flatMap(([, phrases]) => phrases);
  return {
    lists: phraseBook(attendance.labels.map(([status, of, phrases]) => [{ status, of }, phrases] as const)),
    stops: phraseBook([[null, [...attendance.notAttendance, ...others]]]),
  };
});

/** Given the folded text of a label without its colon, returns what it announces; `loose` allows other words around it. */
export function labelOf(label: string, lexicon: Lexicon, loose: boolean): Label | null {
  const bare = label.replace(/^[\s[("*•●▪■◦○‣-]{1,9}|[\s:.)\]*-]{1,9}$/gu, '').replace(/\s?\([^)]{0,60}\)$/u, '');
  if (bare === '' || bare.length > t.labelCharacters || partCount(bare) > t.labelWords) return null;
  const { lists, stops } = booksOf(lexicon);
  const whole = wholeIn(lists, bare)?.meaning;
  const office = officeOf(bare, lexicon);
  if (office && isOfficeLabel(office)) return { kind: 'office', office };
  if (whole) return { kind: 'list', ...whole };
  if (wholeIn(stops, bare)) return { kind: 'stop' };
  const inside = loose && !/[,.;]\s/u.test(bare) ? looseMatch(lists, bare) : null;
  return inside ? { kind: 'list', ...inside } : null;
}

/** A label with other words around it; groups and rosters are too common as words. */
function looseMatch(lists: LabelBooks['lists'], bare: string): { status: ListStatus; of: ListOf } | null {
  const padded = `${bare} `;
  const telling = possible(lists, padded).filter(({ meaning }) => meaning.status !== 'same' && meaning.of !== 'roster');
  return telling.find((phrase) => phrase.isIn(padded))?.meaning ?? null;
}

function isOfficeLabel(office: Office): boolean {
  return office !== 'member' && office !== 'staff' && office !== 'guest' && office !== 'substitute';
}
