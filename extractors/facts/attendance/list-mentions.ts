// A person listed under a label → a mention with status, role and remarks.
import type { AttendanceStatus } from '../../../schemas/record.ts';
import type { ListOf, Office } from '../../languages/attendance-words.ts';
import type { Lexicon } from '../../languages/lexicon.ts';
import { type NameSpan, namesIn } from '../../text/names.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import type { Mention } from './mentions.ts';
import { remarksIn, statusWith } from './remarks.ts';
import { type Standing, standingOf } from './roles.ts';
import { mentionOf as substituteMention } from './substitutions.ts';
import { attendanceConfidence } from './thresholds.ts';

/** What a label says of those listed under it. */
export interface ListMeaning {
  readonly id: number;
  readonly status: AttendanceStatus;
  readonly of: ListOf;
  /** The label is an office: "Referent:". */
  readonly office: Office | null;
}

/** A listed person, with titles and remarks from other cells of the row. */
export interface ListEntry {
  readonly person: NameSpan;
  readonly titles: Span[];
  /** Left edge of its paragraph in points. */
  readonly left: number;
  /** Who sat for them, in a column of substitutes. */
  substitute: NameSpan | null;
}

/** Given an entry and what its list means, returns the mention, and that of who sat for the person. */
export function listMentions(entry: ListEntry, list: ListMeaning, text: string, lexicon: Lexicon): Mention[] {
  const mention = listMention(entry, list, text, lexicon);
  const { substitute } = entry;
  if (!substitute) return [mention];
  return [{ ...mention, status: 'substituted' }, substituteMention(substitute, entry.person, list.id)];
}

function listMention(entry: ListEntry, list: ListMeaning, text: string, lexicon: Lexicon): Mention {
  const { person } = entry;
  const remarks = [...person.remarks, ...entry.titles].flatMap((span) => remarksIn(text, span, lexicon));
  const titles = [...person.titles, ...entry.titles, ...person.remarks].map((span) => sliceOf(text, span));
  const substitute = remarks.find(({ meaning }) => meaning === 'substitute');
  const standing = list.office ? officeStanding(list.office) : standingOf(titles, list.of, lexicon);
  return {
    person: entry.titles.length ? { ...person, titles: [...person.titles, ...entry.titles] } : person,
    status: list.office ? 'present' : statusWith(list.status, remarks),
    listed: list.office ? 'present' : list.status,
    of: list.of,
    standing:
      substitute && list.status === 'present' ? { role: 'substitute', explicit: true, presiding: false } : standing,
    substituteFor: substitute?.named ?? absentOf(entry, list, text, lexicon),
    remarks,
    list: list.id,
    rule: list.office ? 'office-label' : 'attendance-list',
    confidence: list.of === 'roster' ? attendanceConfidence.roster : attendanceConfidence.list,
  };
}

/** In a list of substitutes, "Councillor Gram for Councillor Hald" names the absent one behind, or a cell of the row does. */
function absentOf({ person, titles }: ListEntry, list: ListMeaning, text: string, lexicon: Lexicon): NameSpan | null {
  if (list.of !== 'substitutes' || list.status !== 'present') return null;
  const cells = titles.filter((span) => /\p{Ll}\S{0,30}\s\p{Lu}/u.test(sliceOf(text, span)));
  return [...person.remarks, ...cells].flatMap((span) => namesIn(text, span, lexicon))[0] ?? null;
}

function officeStanding(office: Office): Standing {
  if (office === 'presiding') return { role: 'member', explicit: true, presiding: true };
  return { role: office, explicit: true, presiding: false };
}
