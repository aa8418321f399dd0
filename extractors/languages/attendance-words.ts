// The shape of a language's words for people: lists of attendance, offices, substitutes, coming and going, forms of names.
import type { AttendanceRole } from '../../schemas/record.ts';

/** What a label or a mark says of the people it stands with; `same` = a group inside a list, which keeps the list's status. */
export type ListStatus = 'present' | 'absent' | 'excused' | 'remote' | 'same';

/**
 * Whom a list names.
 *
 * - `members`: said to be members. `people`: said to be there, the printed titles tell members and staff apart.
 * - `roster`: the members of the body; present unless another list names them as absent.
 * - `closing`: who was there at the end; against the opening list it shows who came late or left early.
 */
export type ListOf = 'members' | 'people' | 'roster' | 'staff' | 'guests' | 'substitutes' | 'closing';

/** An office decides the role; `presiding` offices (mayor) are the chair only where nobody else is. */
export type Office = AttendanceRole | 'presiding';

/** `missed`: took no part in an item, whatever the reason; `recusal`: stepped back, said without leaving. */
export type ChangeWord = 'arrival' | 'departure' | 'recusal' | 'missed';

/** What a remark behind a name says: a status, a coming or going, or that the person stands in for another. */
export type RemarkMeaning = ChangeWord | 'present' | 'absent' | 'excused' | 'remote' | 'partial' | 'substitute';

type Rows<Meaning> = readonly (readonly [Meaning, readonly string[]])[];

export interface AttendanceWords {
  /** Labels of lists, first match wins: put "not present" before "present". */
  readonly labels: readonly (readonly [ListStatus, ListOf, readonly string[]])[];
  /** Labels of lists of people who are not said to be there: distribution lists, people called. */
  readonly notAttendance: readonly string[];
  /** Titles of items that hold attendance, wherever they stand. */
  readonly items: readonly string[];
  /** Sentences about attendance; {names} stands first, last or inside. */
  readonly sentences: readonly (readonly [Exclude<ListStatus, 'same'>, ListOf, readonly string[]])[];
  /** "All were present except {names}": the status is that of the names. */
  readonly exceptions: readonly string[];
  /** Offices and titles with the role they give, as whole titles. */
  readonly offices: Rows<Office>;
  /** Words that give a role wherever they stand in a title: "manager" makes a member of staff. */
  readonly titleWords: Rows<Extract<AttendanceRole, 'staff' | 'guest' | 'member'>>;
  /** Words that show that a text is a title, a group or an institution, but give no role. */
  readonly notNames: readonly string[];
  /** Sentences that give one person an office of the meeting; {name} stands first or last, {office} for any office of the row. */
  readonly elections: readonly string[];
  /** Words of a heading under which the meeting's officers are elected ("valg af"); an office follows. */
  readonly electing: readonly string[];
  /** "was elected" alone, under such a heading; {name} stands first where none is given. */
  readonly elected: readonly string[];
  /** Offices that are held in one meeting only: a person labelled with one was there. */
  readonly meetingOffices: Rows<AttendanceRole>;
  /** Who led the meeting or wrote the minutes, said in a sentence. */
  readonly tasks: Rows<AttendanceRole>;
  /** Remarks in brackets or behind a dash after a name. */
  readonly remarks: Rows<RemarkMeaning>;
  /** Cells and signs of an attendance grid. */
  readonly marks: Rows<'present' | 'absent' | 'excused' | 'remote'>;
  /** One person in place of another: {substitute} and {absent} stand first, last or inside. */
  readonly substitutions: readonly string[];
  /** Words before the organisation a person stands for: "representing", "fra". */
  readonly representing: readonly string[];
  /** Words that begin a clause about the person just named: "who", "der". */
  readonly relatives: readonly string[];
  /** Someone came, left or took no part; {name} stands first or last. */
  readonly changes: Rows<ChangeWord>;
  /** Where in the handling of an item that was. */
  readonly timing: Rows<'before' | 'during' | 'after'>;
  /** A quorum was there, or was not; {number} of # where numbers are told. */
  readonly quorum: Rows<'met' | 'not-met'>;
  /** Forms of address, dropped from names. */
  readonly honorifics: readonly string[];
  /** Honours and degrees behind a name, dropped. */
  readonly postNominals: readonly string[];
}

/** Small words inside names of any country, lower case; they neither begin nor end a name of one word. */
export const nameParticles: ReadonlySet<string> = new Set([
  ...[
    'van',
    'von',
    'der',
    'den',
    'de',
    'del',
    'della',
    'di',
    'da',
    'dos',
    'das',
    'do',
    'du',
    'des',
    'la',
    'le',
    'el',
    'al',
    'af',
  ],
  ...[
    'av',
    'zu',
    'zum',
    'zur',
    'ten',
    'ter',
    'te',
    "'t",
    'bin',
    'ibn',
    'ben',
    'y',
    'e',
    'op',
    'vom',
    'y',
    'st',
    'st.',
    'san',
  ],
]);

/** Endings of names that belong to the name. */
export const nameSuffixes: ReadonlySet<string> = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

/** Letters that have no accent to lose, as names are spelt without them. */
export const plainLetters: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['đ', 'd'],
  ['ł', 'l'],
]);
