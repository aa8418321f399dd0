// Printed titles and the list a person stands in → the role.
//
//   Ashley Holm, Vice President, Director      → vice-chair
//   In attendance: Mrs E Ek (Chief Executive) → staff
import type { AttendanceRole } from '../../../schemas/record.ts';
import type { ListOf, Office } from '../../languages/attendance-words.ts';
import { type Lexicon, perLexicon } from '../../languages/lexicon.ts';
import { fold } from '../../text/folding.ts';
import { foundIn, phraseBook, wholeIn } from '../../text/phrase.ts';

/** A role and whether it is printed or only follows from the list. */
export interface Standing {
  readonly role: AttendanceRole;
  readonly explicit: boolean;
  /** Holds an office that presides where there is no chair: mayor, supervisor. */
  readonly presiding: boolean;
}

/** The order in which roles win when a person has several (LABELLING: the chair's over all). */
export const rolePrecedence: readonly AttendanceRole[] = [
  ...(['chair', 'secretary', 'vice-chair', 'keeper-of-minutes', 'teller', 'substitute'] as const),
  ...(['member', 'staff', 'guest', 'unknown'] as const),
];

const officesOf = perLexicon(({ language }) => phraseBook(language.attendance.offices));
const addressOf = perLexicon(({ language }) => phraseBook([[null, language.attendance.honorifics]]));
const wordsOf = perLexicon(({ language }) => phraseBook(language.attendance.titleWords));

/** "Mr", "Dr.": printed before a name, and no title of office. */
export function isFormOfAddress(title: string, lexicon: Lexicon): boolean {
  return wholeIn(addressOf(lexicon), title) !== null;
}

/** Given a text of nothing but offices, folded, returns the first: a label. */
export function officeOf(label: string, lexicon: Lexicon): Office | null {
  if (officesIn(label, lexicon).length === 0) return null;
  const parts = partsOf(label, lexicon).filter((part) => part !== '');
  const offices = parts.map((part) => officesIn(part, lexicon)[0]);
  return offices.every((office) => office !== undefined) ? (offices[0] ?? null) : null;
}

function partsOf(title: string, lexicon: Lexicon): string[] {
  const and = lexicon.language.general.and.map((word) => ` ${word} `);
  const parts = and.reduce((list, word) => list.flatMap((part) => part.split(word)), title.split(/[/,;&]/u));
  return parts.map((part) => part.replace(/^[\s("'-]{1,9}|[\s)"'.:-]{1,9}$/gu, ''));
}

/** Titles asked about and their offices, by lexicon: several rules ask about each person's, and few are printed. */
const known = perLexicon(() => new Map<string, readonly Office[]>());

/** Most titles kept, so that a long run holds no more than a few hundred kilobytes. */
const mostKnown = 2000;

/** Given a whole title, folded, returns the offices it names: "president/chair" → chair. */
export function officesIn(title: string, lexicon: Lexicon): readonly Office[] {
  const titles = known(lexicon);
  const before = titles.get(title);
  if (before) return before;
  const offices = readOffices(title, lexicon);
  if (titles.size >= mostKnown) titles.clear();
  titles.set(title, offices);
  return offices;
}

function readOffices(title: string, lexicon: Lexicon): Office[] {
  const offices = officesOf(lexicon);
  const bare = [...new Set([title.replace(/^[\s("'-]{1,9}|[\s)"'.:-]{1,9}$/gu, ''), ...partsOf(title, lexicon)])];
  return bare.flatMap((part) => (wholeIn(offices, part) ?? wholeIn(offices, `${part}.`))?.meaning ?? []);
}

/** Given the titles of a person and the list they stand in, returns role and how it is known. */
export function standingOf(titles: readonly string[], of: ListOf, lexicon: Lexicon): Standing {
  const folded = titles.map(fold);
  const offices = folded.flatMap((title) => officesIn(title, lexicon));
  const presiding = offices.includes('presiding') && of !== 'staff' && of !== 'guests';
  const role = rolePrecedence.find((candidate) => offices.includes(candidate) && counts(candidate, of));
  if (role && role !== 'member') return { role, explicit: true, presiding };
  if (role === 'member' || presiding) return { role: 'member', explicit: of === 'people', presiding };
  return { role: wordRole(folded, of, lexicon) ?? listRole(of), explicit: false, presiding };
}

/** Whether a role named by a title holds in this list: a guest who chairs something else is a guest. */
function counts(role: AttendanceRole, of: ListOf): boolean {
  if (of === 'guests') return role === 'secretary' || role === 'staff';
  if (of === 'staff') return role === 'secretary';
  if (of === 'members' || of === 'roster') return role !== 'staff' && role !== 'guest';
  return true;
}

/** Of several words, staff tells most. */
const rolesInWords = ['staff', 'guest', 'member'] as const;

/** Staff and guests among people are told by a word of their title: "manager", "observer". */
function wordRole(titles: readonly string[], of: ListOf, lexicon: Lexicon): AttendanceRole | null {
  if (of !== 'people' && of !== 'guests') return null;
  const found = titles.flatMap((title) => foundIn(wordsOf(lexicon), title) ?? []);
  const roles = found.map(({ meaning }) => meaning);
  const role = rolesInWords.find((candidate) => roles.includes(candidate)) ?? null;
  return of === 'guests' ? (role === 'staff' ? role : null) : role;
}

function listRole(of: ListOf): AttendanceRole {
  if (of === 'staff') return 'staff';
  if (of === 'guests') return 'guest';
  return of === 'substitutes' ? 'substitute' : 'member';
}
