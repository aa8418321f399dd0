// The people of a document → a finder that tells who a printed name is, in any of the ways a name is shortened.
import type { Attendance } from '../../../schemas/record.ts';
import { bestFit, type NameKey, nameKey, plain } from './person-match.ts';

/** Given attendance, returns a finder: a printed name to the id of the only person it fits, else null. */
export function personFinder(attendance: readonly Attendance[]): (name: string) => string | null {
  const keys = attendance.map((person) => nameKey(person.name, printedInitials(person.verbatim)));
  const titles = new Set(attendance.flatMap((person) => titleWords(person)));
  const known = new Map<string, string | null>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const index = find(keys, name, titles);
    const id = index === null ? null : (attendance[index]?.id ?? null);
    known.set(name, id);
    return id;
  };
}

/** First the name as given, then without the words that are printed as titles in this document. */
function find(keys: readonly NameKey[], name: string, titles: ReadonlySet<string>): number | null {
  const direct = bestFit(keys, nameKey(name));
  if (direct !== null) return direct;
  const bare = name.split(/\s+/u).filter((word) => !titles.has(plain(word.replace(/[.,]$/u, ''))));
  return bare.length > 0 && bare.join(' ') !== name ? bestFit(keys, nameKey(bare.join(' '))) : null;
}

/** Words of a person's entry that are not of the name: "Trustee", "Chairman". */
function titleWords({ name, verbatim, title }: Attendance): string[] {
  const names = new Set(plain(name).split(/[\s.]+/u));
  return plain(`${verbatim} ${title ?? ''}`)
    .split(/[^\p{L}]/u)
    .filter((word) => word.length > 1 && !names.has(word));
}

/** `Anna Holm (AH)` → `AH`. */
function printedInitials(verbatim: string): string | null {
  return /[([–-]\s?(\p{Lu}{2,4})\s?(?:[)\]]|$)/u.exec(verbatim)?.[1] ?? null;
}
