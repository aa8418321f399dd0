// Evidence of a fact into the four columns that say where it is printed.
import type { Evidence } from '../../../schemas/evidence.ts';

interface Place {
  readonly page: number | null;
  readonly box: string | null;
  readonly text_start: number | null;
  readonly text_end: number | null;
}

/** The first place of a fact; all null for a fact without evidence. */
export function placeOf([first]: readonly Evidence[]): Place {
  if (first === undefined) return { page: null, box: null, text_start: null, text_end: null };
  return { page: first.page, box: JSON.stringify(first.box), text_start: first.start, text_end: first.end };
}

/** All places of a fact as JSON. */
export function placesOf(evidence: readonly Evidence[]): string {
  return JSON.stringify(evidence.map(({ page, box, start, end }) => ({ page, box, start, end })));
}

/** SQLite has no booleans. */
export function flag(value: boolean): 0 | 1 {
  return value ? 1 : 0;
}

/** The same for what the paper may not say. */
export function optionalFlag(value: boolean | null): 0 | 1 | null {
  return value === null ? null : flag(value);
}
