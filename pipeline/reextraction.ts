// Documents of a store into new records and what changed in their facts: on trial, or for good.
import { type MinutesRecord, minutesRecord } from '../schemas/record.ts';
import type { Build } from './build.ts';
import type { Configuration } from './configuration.ts';
import { type Ranking, rankVersions } from './current.ts';
import type { Entry, Outcome } from './entries.ts';
import { type Difference, differencesBetween } from './reextraction-differences.ts';
import { openTrial, type Trial } from './reextraction-trial.ts';
import type { Result } from './result.ts';
import { parseStored, storedFailure } from './results.ts';
import { runSession, type SessionEnd } from './session.ts';
import { openStore } from './store/address.ts';
import { keys } from './store/keys.ts';
import type { Store } from './store/store.ts';

/** A document to extract again, by what is known of it now. */
export interface Chosen {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  /** Version of its current record, null if it has none. */
  readonly version: string | null;
  readonly attemptsBefore: number;
}

export interface Selected {
  readonly chosen: readonly Chosen[];
  /** Documents whose record is of this version already: extracting them again gives the same bytes. */
  readonly upToDate: number;
}

/** What became of a document. */
export interface Reextracted {
  readonly outcome: Outcome;
  readonly document: Chosen;
  /** Null if there was no record, or none could be made: then there is nothing to compare. */
  readonly differences: readonly Difference[] | null;
}

/** Of documents with these ids, those that this program would make a new record of. In the order of ids. */
export async function selectOutdated(store: Store, ids: readonly string[], build: Build): Promise<Selected> {
  const ranking = await rankVersions(store, build.version);
  const chosen: Chosen[] = [];
  let upToDate = 0;
  for (const id of [...new Set(ids)].sort()) {
    if (await store.stat(keys.record(id, build.version))) upToDate += 1;
    else {
      const known = await chosenOf(store, id, build, ranking);
      if (known !== null) chosen.push(known);
    }
  }
  return { chosen, upToDate };
}

/** Null if the store does not have the PDF: then nothing can be read again. */
async function chosenOf(store: Store, id: string, build: Build, ranking: Ranking): Promise<Chosen | null> {
  const original = await store.stat(keys.original(id));
  if (original === null) return null;
  const current = await ranking.currentOf(id);
  const failed = await storedFailure(store, id, build.version);
  const record = current && (await recordOf(store, id, current.version));
  return {
    id,
    name: record?.file.name ?? failed?.file.name ?? `${id}.pdf`,
    size: original.size,
    version: current?.version ?? null,
    attemptsBefore: failed?.attempts ?? 0,
  };
}

export interface ReextractionOrder {
  /** Address of the store. */
  readonly store: string;
  readonly documents: readonly Chosen[];
  readonly configuration: Configuration;
  readonly jobs: number;
  readonly signal: AbortSignal;
  /** True: the new records are written. False: nothing changes but that pages may be kept that had to be read anew. */
  readonly apply: boolean;
  /** Called once for each document, as soon as it is done. */
  onDocument(done: Reextracted): void;
}

/**
 * Extracts documents again: page models and recognised pages of the store are used as long as their versions are those of
 * this program. With `apply` the new records stand beside the old ones and are the current ones from then on.
 */
export async function reextract(order: ReextractionOrder): Promise<SessionEnd> {
  const store = await openStore(order.store, { create: false });
  const trial = order.apply ? null : await openTrial(store);
  const byId = new Map(order.documents.map((document) => [document.id, document]));
  try {
    return await runSession({
      command: 'reextract',
      store: trial?.place ?? order.store,
      configuration: order.configuration,
      jobs: order.jobs,
      signal: order.signal,
      total: order.documents.length,
      entries: (intake) => entriesOf(order.documents, trial, intake.store),
      async onOutcome(outcome, result) {
        const document = byId.get(outcome.id ?? '');
        if (document === undefined) return;
        const differences = await differencesOf(store, document, result);
        await trial?.release(document.id);
        order.onDocument({ outcome, document, differences });
      },
    });
  } finally {
    await trial?.close();
  }
}

async function* entriesOf(documents: readonly Chosen[], trial: Trial | null, store: Store): AsyncIterable<Entry> {
  for (const { id, name, size, attemptsBefore } of documents) {
    await trial?.fetch(id);
    const key = keys.original(id);
    const path = store.filePath(key) ?? `${store.place}/${key}`;
    const source = { path, name, relative: name, size };
    const original = { path, name, sha256: id, size, stored: true };
    yield { source, task: { original, attemptsBefore: trial === null ? attemptsBefore : 0, deliver: true } };
  }
}

async function differencesOf(store: Store, document: Chosen, result: Result | null): Promise<Difference[] | null> {
  if (!result?.delivered || document.version === null) return null;
  const before = await recordOf(store, document.id, document.version);
  const after = parseStored(minutesRecord, Buffer.from(result.delivered.json), 'record');
  return before && differencesBetween(before, after);
}

async function recordOf(store: Store, id: string, version: string): Promise<MinutesRecord | null> {
  const bytes = await store.get(keys.record(id, version));
  return bytes && parseStored(minutesRecord, bytes, 'record');
}
