// The change journal of a store: entries under rising numbers, written by whoever is first, never changed after.
//
//   changes/feed.json                names the feed: cursors of another store are told apart
//   changes/000000000001.ndjson      entries 1 to 1,000
//   changes/000000001001.ndjson      entries 1,001 and on; its name is the number of its first entry
import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { MinutebookError } from '../../pipeline/errors.ts';
import { parseStored } from '../../pipeline/results.ts';
import type { Store } from '../../pipeline/store/store.ts';
import { type JournalEntry, journalEntry } from './entry.ts';

export interface Numbered {
  readonly number: number;
  readonly entry: JournalEntry;
}

const room = 'changes/';
const feedKey = `${room}feed.json`;
const feed = z.strictObject({ feed: z.string().regex(/^[0-9a-f]{8}$/) });

/** More entries than any store will see; keys of equal length have the order of their numbers. */
const numberDigits = 12;

const keyOf = (first: number): string => `${room}${String(first).padStart(numberDigits, '0')}.ndjson`;
const firstOf = (key: string): number => Number(/^changes\/(\d{12})\.ndjson$/.exec(key)?.[1] ?? Number.NaN);

/** The name of the feed of this store; the first who asks gives it. */
export async function feedName(store: Store): Promise<string> {
  const given = Buffer.from(`${JSON.stringify({ feed: randomBytes(4).toString('hex') })}\n`);
  if ((await store.stat(feedKey)) === null) await store.putIfAbsent(feedKey, given);
  const known = await store.get(feedKey);
  if (known === null)
    throw new MinutebookError('store_unavailable', `The store ${store.place} does not keep ${feedKey}.`);
  return parseStored(feed, known, 'name of the change feed').feed;
}

/** All entries with numbers above `after`, in order. */
export async function* entriesAfter(store: Store, after: number): AsyncIterable<Numbered> {
  const firsts = await firstNumbers(store);
  for (const [index, first] of firsts.entries()) {
    const next = firsts[index + 1] ?? Number.POSITIVE_INFINITY;
    if (next <= after + 1) continue;
    const entries = await entriesOf(store, keyOf(first));
    yield* entries.map((entry, offset) => ({ number: first + offset, entry })).filter(({ number }) => number > after);
  }
}

/**
 * Adds entries behind number `last`, as one object. False if another writer was first: then nothing was written, and
 * the entries have to be made anew from what is there now.
 */
export async function appendEntries(store: Store, last: number, entries: readonly JournalEntry[]): Promise<boolean> {
  const lines = entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
  return (await store.putIfAbsent(keyOf(last + 1), Buffer.from(lines))) === 'written';
}

async function firstNumbers(store: Store): Promise<number[]> {
  const keys = await Array.fromAsync(store.list(room));
  return keys.map(({ key }) => firstOf(key)).filter((first) => !Number.isNaN(first));
}

async function entriesOf(store: Store, key: string): Promise<JournalEntry[]> {
  const bytes = (await store.get(key)) ?? new Uint8Array();
  const lines = Buffer.from(bytes).toString().split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => parseStored(journalEntry, Buffer.from(line), 'change journal'));
}
