// Values as SQLite gives them back into the types of our columns.
import type { SQLOutputValue } from 'node:sqlite';

/** The text of a column that may be null. */
export function textOrNull(value: SQLOutputValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

/** The number of a column that may be null. */
export function numberOrNull(value: SQLOutputValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}
