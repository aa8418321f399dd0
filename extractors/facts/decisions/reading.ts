// What was read of one matter: the matter, and whether a label says that it was decided.
import type { Matter } from './matters.ts';

export interface Reading {
  readonly matter: Matter;
  /** It stands under a decision label. */
  readonly labelled: boolean;
}

/** Where it stands in the text. */
export function placeOf({ matter }: Reading): number {
  return matter.texts[0]?.start ?? 0;
}
