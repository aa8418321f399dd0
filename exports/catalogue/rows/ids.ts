// Ids inside a record into ids that are unique in the catalogue: those of the record behind that of the document.
import type { MinutesRecord } from '../../../schemas/record.ts';

export interface Ids {
  /** `i3` → `<document>.i3`. */
  of(id: string): string;
  /** The same for a reference; null where the record has no such entry. */
  person(id: string | null): string | null;
  item(id: string | null): string | null;
}

/** The ids of one record. A reference that leads nowhere becomes null: the catalogue only holds links that hold. */
export function idsOf(record: MinutesRecord): Ids {
  const of = (id: string): string => `${record.id}.${id}`;
  const people = new Set(record.attendance.map(({ id }) => id));
  const items = new Set(record.items.map(({ id }) => id));
  return {
    of,
    person: (id) => (id !== null && people.has(id) ? of(id) : null),
    item: (id) => (id !== null && items.has(id) ? of(id) : null),
  };
}
