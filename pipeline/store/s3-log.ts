// Lines of a run log into numbered objects and back: S3 cannot add to an object.
//
//   runs/20250101T000000Z-abcdef.ndjson/00001     full: never touched again
//   runs/20250101T000000Z-abcdef.ndjson/00002     written anew with every line until it is full
//
// A line is safe when `append` resolves, and what a killed process leaves behind is always whole.
import { s3Limits } from './s3-limits.ts';
import type { S3Objects } from './s3-objects.ts';
import type { StoredObject } from './store.ts';

export interface S3Logs {
  append(key: string, bytes: Uint8Array): Promise<void>;
  /** All lines, or null if there is no such log. */
  get(key: string): Promise<Uint8Array | null>;
  stat(key: string): Promise<StoredObject | null>;
  list(prefix: string): AsyncIterable<StoredObject>;
  delete(key: string): Promise<void>;
}

/** Only run logs are added to. */
const room = 'runs/';

/** Digits of the number of a piece: a hundred thousand pieces are 6 GB. */
const digits = 5;

/** The part of a key that says which log a piece belongs to. */
const pieceKey = /^(runs\/[^/]{1,200})\/\d{5}$/;

export function isLogKey(key: string): boolean {
  return key.startsWith(room);
}

interface Tail {
  readonly number: number;
  readonly bytes: Uint8Array;
}

export function openLogs(objects: S3Objects): S3Logs {
  const tails = new Map<string, Tail>();
  let last: Promise<void> = Promise.resolve();
  const pieces = (key: string): AsyncIterable<StoredObject> => objects.list(`${key}/`);
  const tailOf = async (key: string): Promise<Tail> =>
    tails.get(key) ?? { number: 1 + (await Array.fromAsync(pieces(key))).length, bytes: new Uint8Array() };
  const add = async (key: string, bytes: Uint8Array): Promise<void> => {
    const { number, bytes: before } = await tailOf(key);
    const joined = Buffer.concat([before, bytes]);
    await objects.put(`${key}/${String(number).padStart(digits, '0')}`, joined);
    const isFull = joined.length >= s3Limits.logPiece;
    tails.set(key, isFull ? { number: number + 1, bytes: new Uint8Array() } : { number, bytes: joined });
  };
  return {
    append(key, bytes) {
      const added = last.then(() => add(key, bytes));
      // One line after the other; a line that could not be written is told to its writer and holds up no other.
      last = added.catch(() => undefined);
      return added;
    },
    async get(key) {
      const found = await Array.fromAsync(pieces(key), (piece) => objects.get(piece.key));
      return found.length === 0 ? objects.get(key) : Buffer.concat(found.flatMap((bytes) => bytes ?? []));
    },
    async stat(key) {
      const [log] = await Array.fromAsync(joined(pieces(key)));
      return log ?? objects.stat(key);
    },
    list: (prefix) => joined(objects.list(prefix)),
    async delete(key) {
      for await (const piece of pieces(key)) await objects.delete(piece.key);
      await objects.delete(key);
    },
  };
}

/** Pieces of a log follow each other in a listing; they are told as the one object they are. */
async function* joined(listed: AsyncIterable<StoredObject>): AsyncIterable<StoredObject> {
  const open: StoredObject[] = [];
  for await (const object of listed) {
    const key = pieceKey.exec(object.key)?.[1] ?? object.key;
    const before = open.pop();
    if (before !== undefined && before.key !== key) yield before;
    open.push({ key, size: object.size + (before?.key === key ? before.size : 0) });
  }
  yield* open;
}
