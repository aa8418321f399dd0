// Lines of a key file into keys whose scopes can be asked for; only hashes of keys are ever kept.
//
//   # one key a line: SHA-256 of the key, its scopes, whose it is
//   9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 read,write  the scanning office
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { MinutebookError } from '../../pipeline/errors.ts';
import { errnoOf } from '../../pipeline/store/faults.ts';

/** `read`: records, texts, originals. `write`: uploads. `events`: notices of a bucket. None includes another. */
export const scopes = ['read', 'write', 'events', 'metrics', 'admin'] as const;
export type Scope = (typeof scopes)[number];

export interface AccessKey {
  /** Begins the hash: names the key in logs. */
  readonly name: string;
  /** SHA-256 of the key; keys have 256 bits of chance, so a slow hash would add nothing. */
  readonly hash: Buffer;
  readonly scopes: ReadonlySet<Scope>;
}

const keyBytes = 32;
const nameDigits = 8;

/** A line: hash, scopes, and an optional label. */
const keyLine = /^([0-9a-f]{64})\s{1,20}([a-z,]{1,100})(?:\s.{0,200})?$/;
const scopeList = z.array(z.enum(scopes)).min(1);

/** Makes a key: the secret, shown once, and the line for the key file. */
export function newKey(granted: readonly Scope[], label: string): { readonly key: string; readonly line: string } {
  const key = `mb_${randomBytes(keyBytes).toString('base64url')}`;
  return { key, line: `${hashOf(key).toString('hex')} ${granted.join(',')} ${label}`.trimEnd() };
}

/** Scopes of a list with commas, or null if one is unknown. */
export function scopesFrom(list: string): Scope[] | null {
  return scopeList.safeParse(list.split(',').map((scope) => scope.trim())).data ?? null;
}

/** Keys of a text with one line each. Throws `bad_args` for a line that is none, without repeating it. */
function keysFrom(text: string): AccessKey[] {
  return text.split(/[\n;]/).flatMap((line, index) => {
    const trimmed = line.trim();
    return trimmed === '' || trimmed.startsWith('#') ? [] : [keyFrom(trimmed, index + 1)];
  });
}

function keyFrom(line: string, number: number): AccessKey {
  const [, hash = '', list = ''] = keyLine.exec(line) ?? [];
  const granted = scopesFrom(list);
  if (hash !== '' && granted !== null)
    return { name: hash.slice(0, nameDigits), hash: Buffer.from(hash, 'hex'), scopes: new Set(granted) };
  throw new MinutebookError(
    'bad_args',
    `Line ${number} of the API keys must be a SHA-256 and scopes (${scopes.join(', ')}); \`minutebook serve --new-key read,write\` makes one.`,
  );
}

/** Keys of a file and of the environment variable MINUTEBOOK_API_KEYS together; at least one. */
export async function configuredKeys(file: string | undefined, environment = process.env): Promise<AccessKey[]> {
  const text = file === undefined ? '' : await textOf(file);
  const keys = [...keysFrom(text), ...keysFrom(environment.MINUTEBOOK_API_KEYS ?? '')];
  if (keys.length > 0) return keys;
  throw new MinutebookError(
    'bad_args',
    'There are no API keys: make one with `minutebook serve --new-key read,write`, put its line into a file, and name the file with --keys.',
  );
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === null) throw error;
    throw new MinutebookError('bad_args', `The file of API keys ${file} cannot be read (${errno}).`, { cause: error });
  }
}

/** The key that was shown, or null. Looks at all keys, so that the time it takes tells nothing about which are near. */
export function keyShown(keys: readonly AccessKey[], authorization: string | undefined): AccessKey | null {
  const secret = secretIn(authorization);
  if (secret === null) return null;
  const hash = hashOf(secret);
  return keys.filter((key) => timingSafeEqual(key.hash, hash))[0] ?? null;
}

/** Programs send `Bearer <key>`; browsers, for the board, `Basic` with the key as the password. */
function secretIn(authorization = ''): string | null {
  const [scheme = '', value = ''] = authorization.split(' ', 2);
  if (scheme.toLowerCase() === 'bearer' && value !== '') return value;
  if (scheme.toLowerCase() !== 'basic') return null;
  const pair = Buffer.from(value, 'base64').toString();
  const colon = pair.indexOf(':');
  return colon < 0 ? null : pair.slice(colon + 1);
}

function hashOf(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}
