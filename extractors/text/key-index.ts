// What many phrases need → which of them a text with some word keys may hold, without asking each.
import type { Needs } from './anchors.ts';
import { keyNumber, type WordKeys } from './word-keys.ts';

export interface KeyIndex {
  /** What each phrase needs, as numbers (see word-keys.ts). */
  readonly needs: readonly (readonly (readonly number[])[])[];
  /** The keys of the rarest needs, each where its hash says or in the next free slot; 0 is a free slot. */
  readonly slots: Int32Array;
  /** Where in `needs` those are whose rarest need has the key of a slot. */
  readonly places: readonly (readonly number[])[];
  /** Those that need nothing. */
  readonly always: readonly number[];
}

/** Slots a key of the index, so that most keys of a text meet a free one. */
const slotsPerKey = 4;

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
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(byKey.size * slotsPerKey + 1)));
  const places = new Array<readonly number[]>(slots.length).fill(none);
  for (const [key, own] of byKey) {
    const slot = slotOf(key, slots);
    slots[slot] = key;
    places[slot] = own;
  }
  return { needs, slots, places, always };
}

const none: readonly number[] = [];
const nothing: readonly (readonly number[])[] = [];

/** Where a key stands, or the free slot where it would. Multiplies by the golden ratio of 32 bits, as Knuth does. */
function slotOf(key: number, slots: Int32Array): number {
  const mask = slots.length - 1;
  let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
  while (slots[slot] !== 0 && slots[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

/** Places of the phrases that a text with these word keys may hold, rising. */
export function placesFor({ needs, slots, places, always }: KeyIndex, keys: WordKeys): readonly number[] {
  let found: number[] | null = null;
  for (const key of keys.list) {
    const slot = slotOf(key, slots);
    if (slots[slot] === 0) continue;
    for (const place of places[slot] ?? none) {
      if (found?.includes(place) || !isMet(needs[place] ?? nothing, keys)) continue;
      found ??= [...always];
      found.push(place);
    }
  }
  return found ? found.sort((a, b) => a - b) : always;
}

function isMet(needs: readonly (readonly number[])[], keys: WordKeys): boolean {
  for (const anchors of needs) if (!hasOne(anchors, keys)) return false;
  return true;
}

function hasOne(anchors: readonly number[], keys: WordKeys): boolean {
  for (const key of anchors) if (keys.has(key)) return true;
  return false;
}
