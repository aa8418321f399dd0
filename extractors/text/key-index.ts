// What many phrases need → which of them a text with some word keys may hold, without asking each.
import type { Needs } from './anchors.ts';
import { keyNumber, type WordKeys } from './word-keys.ts';

export interface KeyIndex {
  /** What each phrase needs, as numbers (see word-keys.ts). */
  readonly needs: readonly (readonly (readonly number[])[])[];
  /** Where in `needs` those are whose rarest need has a key. */
  readonly byKey: ReadonlyMap<number, readonly number[]>;
  /** Those that need nothing. */
  readonly always: readonly number[];
  /** Not 0 where a key of this hash may be in `byKey`: most keys of a text are ruled out by one look. */
  readonly hashes: Uint8Array;
}

/** Slots of `hashes` a key of the index, so that few keys of a text meet another one's. */
const slotsPerKey = 8;

/** Given what each phrase needs (see anchors.ts), returns the index. */
export function keyIndex(printed: readonly Needs[]): KeyIndex {
  const needs = printed.map((phrase) => phrase.map((keys) => keys.map(keyNumber)));
  const byKey = new Map<number, number[]>();
  const always: number[] = [];
  needs.forEach(([rarest], at) => {
    if (!rarest) always.push(at);
    for (const key of rarest ?? []) {
      const places = byKey.get(key);
      if (places) places.push(at);
      else byKey.set(key, [at]);
    }
  });
  const hashes = new Uint8Array(2 ** Math.ceil(Math.log2(byKey.size * slotsPerKey + 1)));
  for (const key of byKey.keys()) hashes[slotOf(key, hashes)] = 1;
  return { needs, byKey, always, hashes };
}

/** Multiplies by the golden ratio of 32 bits, as Knuth does, and takes the upper bits. */
function slotOf(key: number, { length }: Uint8Array): number {
  return (Math.imul(key, 0x9e3779b1) >>> 8) & (length - 1);
}

/** Places of the phrases that a text with these word keys may hold, rising. */
export function placesFor({ needs, byKey, always, hashes }: KeyIndex, keys: WordKeys): readonly number[] {
  let found: Set<number> | null = null;
  for (const key of keys.list) {
    if (hashes[slotOf(key, hashes)] === 0) continue;
    for (const place of byKey.get(key) ?? []) {
      if (!isMet(needs[place] ?? [], keys)) continue;
      found ??= new Set(always);
      found.add(place);
    }
  }
  return found ? [...found].sort((a, b) => a - b) : always;
}

function isMet(needs: readonly (readonly number[])[], keys: WordKeys): boolean {
  for (const anchors of needs) if (!anchors.some((key) => keys.has(key))) return false;
  return true;
}
