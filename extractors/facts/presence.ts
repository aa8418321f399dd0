// Attendance and its changes → who was there for each item, and who stepped out of it.
//
//   Bo Lund left at item 4      → not there from item 5 on
//   Eva Bro was recused: item 2 → not there for item 2
import type { Attendance, AttendanceChange, Item } from '../../schemas/record.ts';

/** Adds `recusals` and `presentIds` to items; without recorded changes `presentIds` stays null: nothing is inferred. */
export function withPresence(
  items: readonly Item[],
  attendance: readonly Attendance[],
  changes: readonly AttendanceChange[],
): Item[] {
  const placed = changes.filter(({ item }) => item !== null);
  const there = attendance.filter(({ status }) => status === 'present' || status === 'partial' || status === 'remote');
  return items.map((item, at) => ({
    ...item,
    recusals: placed
      .filter((change) => change.change === 'recusal' && change.item === item.id)
      .map((change) => nameOf(change, attendance)),
    presentIds: placed.length > 0 ? there.filter(({ id }) => isThere(id, at, items, placed)).map(({ id }) => id) : null,
  }));
}

function nameOf(change: AttendanceChange, attendance: readonly Attendance[]): string {
  return attendance.find(({ id }) => id === change.person)?.name ?? change.verbatim;
}

function isThere(person: string, at: number, items: readonly Item[], changes: readonly AttendanceChange[]): boolean {
  return changes.every((change) => {
    const where = items.findIndex(({ id }) => id === change.item);
    return change.person !== person || where < 0 || !misses(change, at, where);
  });
}

/** True where a change keeps a person from the item at index `at`; `where` is the item the change is printed for. */
function misses({ change, timing }: AttendanceChange, at: number, where: number): boolean {
  if (change === 'recusal') return at === where;
  if (change === 'arrival') return timing === 'after' ? at <= where : at < where;
  return timing === 'before' ? at >= where : at > where;
}
