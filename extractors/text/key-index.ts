// What many phrases need → which of them a text with some word keys may hold, without asking each.
import type { Needs } from './anchors.ts';
import { hashOf, type KeyFilter, keyFilter, mayHave } from './key-filter.ts';
import { hasKey, keyNumber, type WordKeys } from './word-keys.ts';

export interface KeyIndex {
  /** What each phrase needs, as numbers (see word-keys.ts). */
  readonly needs: readonly (readonly (readonly number[])[])[];
  /** Of the keys of the rarest needs: most keys of a text end here. */
  readonly filter: KeyFilter;
  /** The keys of the rarest needs, each where its hash says or in the next free slot; 0 is a free slot. */
  readonly slots: Int32Array;
  /** Where in `needs` those are whose rarest need has the key of a slot. */
  readonly places: readonly (readonly number[])[];
  /** Those that need nothing. */
  readonly always: readonly number[];
}

/** Slots a key of the index, so that most keys of a text meet a free one. */
const slotsPerKey = 4;

/** Bits a key of the filter. */
const bitsPerKey = 16;

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
  const filter = keyFilter(byKey.keys(), byKey.size, bitsPerKey);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(byKey.size * slotsPerKey + 1)));
  const places = new Array<readonly number[]>(slots.length).fill(none);
  for (const [key, own] of byKey) {
    const slot = slotOf(key, slots);
    slots[slot] = key;
    places[slot] = own;
  }
  return { needs, filter, slots, places, always };
}

const none: readonly number[] = [];
const nothing: readonly (readonly number[])[] = [];

/** Where a key stands, or the free slot where it would. */
function slotOf(key: number, slots: Int32Array): number {
  const mask = slots.length - 1;
  let slot = hashOf(key) & mask;
  while (slots[slot] !== 0 && slots[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

/** Places of the phrases that a text with these word keys may hold, rising. */
export function placesFor({ needs, filter, slots, places, always }: KeyIndex, keys: WordKeys): readonly number[] {
  let found: number[] | null = null;
  const { list, from, to } = keys;
  for (let at = 2 * from; at < 2 * to; at++) {
    const key = list[at] ?? 0;
    if (key === 0 || !mayHave(filter, key)) continue;
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

/** True where a text with these word keys may hold one of the phrases. */
export function mayHoldAny({ needs, filter, slots, places, always }: KeyIndex, keys: WordKeys): boolean {
  if (always.length > 0) return true;
  const { list, from, to } = keys;
  for (let at = 2 * from; at < 2 * to; at++) {
    const key = list[at] ?? 0;
    if (key === 0 || !mayHave(filter, key)) continue;
    for (const place of places[slotOf(key, slots)] ?? none) if (isMet(needs[place] ?? nothing, keys)) return true;
  }
  return false;
}

/** The first need led here, and is met. */
function isMet(needs: readonly (readonly number[])[], keys: WordKeys): boolean {
  for (let need = 1; need < needs.length; need++) if (!hasOne(needs[need] ?? none, keys)) return false;
  return true;
}

function hasOne(anchors: readonly number[], keys: WordKeys): boolean {
  for (const key of anchors) if (hasKey(keys, key)) return true;
  return false;
}
