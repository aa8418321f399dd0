// Records of several versions of a document into the one that counts: the one of the version that was run last.
import type { Build } from './build.ts';
import { runEvent } from './run-log.ts';
import { partsOfKey } from './store/keys.ts';
import type { Store } from './store/store.ts';

/** The record that stands for its document. */
export interface CurrentRecord {
  /** SHA-256 of the PDF. */
  readonly id: string;
  readonly version: string;
  readonly key: string;
}

/**
 * The current record of every document that has one, in the order of ids. Of several versions counts that of this program
 * (`ours`) if there is one, otherwise that of the last run, as the run logs tell, otherwise the last by name. So a newer
 * minutebook takes the place of an older one document by document, and going back to an older one goes back to its records.
 */
export async function* currentRecords(store: Store, ours: string): AsyncIterable<CurrentRecord> {
  const { foremost } = await rankVersions(store, ours);
  const versions: CurrentRecord[] = [];
  for await (const { key } of store.list('records/')) {
    const found = recordAt(key);
    if (found === null) continue;
    if (versions[0] !== undefined && versions[0].id !== found.id) yield* foremost(versions.splice(0));
    versions.push(found);
  }
  yield* foremost(versions);
}

/** The order of versions in a store, for looking up single documents. */
export interface Ranking {
  /** The record that counts most, as a list; none of none. */
  foremost(versions: readonly CurrentRecord[]): CurrentRecord[];
  /** The current record of one document, or null. */
  currentOf(id: string): Promise<CurrentRecord | null>;
}

export async function rankVersions(store: Store, ours: string): Promise<Ranking> {
  // A later run of a version takes the place of an earlier one; versions that no log knows are equal.
  const ranks = new Map([...(await startedVersions(store)), ours].map((version, index) => [version, index + 1]));
  const rank = ({ version }: CurrentRecord): number => ranks.get(version) ?? 0;
  const foremost = (versions: readonly CurrentRecord[]): CurrentRecord[] =>
    versions.toSorted((one, other) => rank(one) - rank(other)).slice(-1);
  return {
    foremost,
    async currentOf(id) {
      const keys = await Array.fromAsync(store.list(`records/${id}/`));
      const versions = keys.map(({ key }) => recordAt(key)).filter((found) => found !== null);
      return foremost(versions)[0] ?? null;
    },
  };
}

/**
 * The version whose results tell how a store stands. Its documents may have been read with other options than the usual
 * ones (`--ocr force`): if this program has never worked there with the usual ones (`ours`), it is the version of its last
 * run there, whatever the options; if it has not worked there at all, `ours`.
 */
export async function versionInUse(store: Store, ours: Build): Promise<string> {
  const versions = await startedVersions(store);
  if (versions.includes(ours.version)) return ours.version;
  return versions.findLast((version) => version.startsWith(`${ours.pipelineVersion}-`)) ?? ours.version;
}

function recordAt(key: string): CurrentRecord | null {
  const parts = partsOfKey(key);
  return parts === null || parts.version === null ? null : { id: parts.id, version: parts.version, key };
}

/** The versions that runs were started with, the last one at the end. The first line of a run log tells. */
async function startedVersions(store: Store): Promise<string[]> {
  const versions: string[] = [];
  for await (const { key } of store.list('runs/')) {
    const version = startedVersion(await firstLine(store, key));
    if (version !== null) versions.push(version);
  }
  return versions;
}

/** The version in the first line of a run log; null for a line that a killed run left unfinished. */
function startedVersion(line: string): string | null {
  if (!(line.startsWith('{') && line.endsWith('}'))) return null;
  try {
    const event = runEvent.safeParse(JSON.parse(line)).data;
    return event?.event === 'started' ? event.version : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

async function firstLine(store: Store, key: string): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of (await store.open(key)) ?? []) {
    pieces.push(piece);
    if (piece.includes(lineFeed)) break;
  }
  return Buffer.concat(pieces).toString().split('\n')[0] ?? '';
}

const lineFeed = 10;
