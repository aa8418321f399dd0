// A store into how its documents stand: read, partly read, failed, still to do.
import type { Failure } from '../schemas/failure.ts';
import { type FailureGroup, failureGroups, type NamedSummary, type Quality, qualityOf } from './report.ts';
import { idsWith, storedFailures, storedRecord } from './results.ts';
import { runEvents } from './run-log.ts';
import { partsOfKey } from './store/keys.ts';
import type { Store } from './store/store.ts';
import { summarise } from './summary.ts';

export interface Standing extends Quality {
  readonly version: string;
  /** Originals in the store, and their bytes. */
  readonly documents: number;
  readonly bytes: number;
  readonly failed: number;
  readonly failures: readonly FailureGroup[];
  /** Neither record nor failure of this version: a run was interrupted, or the pipeline is newer than its results. */
  readonly unfinished: number;
  /** Of the unfinished: those that have a record of another version. */
  readonly outdated: number;
  readonly runs: number;
  /** Start of the last run, ISO 8601, null if there was none. */
  readonly lastRun: string | null;
}

/** A document without a result of this version. */
export interface Unfinished {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

/** How the documents of a store stand for one version of the pipeline. */
export async function standingOf(store: Store, version: string): Promise<Standing> {
  const history = await historyOf(store, version);
  const failures = await Array.fromAsync(storedFailures(store, version));
  const finished = await idSet(store, version, failures);
  const originals = await Array.fromAsync(originalsIn(store));
  const unfinished = originals.filter(({ id }) => !finished.has(id));
  const anyRecord = new Set(await Array.fromAsync(idsWith(store, 'records/', null)));
  return {
    version,
    ...qualityOf(await summaries(store, version, history, new Set(failures.map(({ id }) => id)))),
    documents: originals.length,
    bytes: originals.reduce((sum, { size }) => sum + size, 0),
    failed: failures.length,
    failures: failureGroups(failures.map(({ code, message, file }) => ({ code, message, name: file.name }))),
    unfinished: unfinished.length,
    outdated: unfinished.filter(({ id }) => anyRecord.has(id)).length,
    runs: history.runs,
    lastRun: history.lastRun,
  };
}

/** Documents without a result of this version, under the name they first came in with, in the order of their ids. */
export async function* unfinishedIn(store: Store, version: string): AsyncIterable<Unfinished> {
  const { names } = await historyOf(store, version);
  const finished = await idSet(store, version, await Array.fromAsync(storedFailures(store, version)));
  for await (const { id, size } of originalsIn(store))
    if (!finished.has(id)) yield { id, size, name: names.get(id) ?? `${id}.pdf` };
}

async function idSet(store: Store, version: string, failures: readonly Failure[]): Promise<Set<string>> {
  return new Set([...(await Array.fromAsync(idsWith(store, 'records/', version))), ...failures.map(({ id }) => id)]);
}

async function* originalsIn(store: Store): AsyncIterable<{ id: string; size: number }> {
  for await (const { key, size } of store.list('originals/')) {
    const parts = partsOfKey(key);
    if (parts !== null) yield { id: parts.id, size };
  }
}

/** The name each document first came in with, as the run logs know it. */
export async function namesIn(store: Store): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for await (const event of runEvents(store))
    if (event.event === 'taken' && !names.has(event.id)) names.set(event.id, event.name);
  return names;
}

interface History {
  readonly names: ReadonlyMap<string, string>;
  readonly summaries: ReadonlyMap<string, NamedSummary>;
  readonly runs: number;
  readonly lastRun: string | null;
}

/** What the run logs know: a shortcut that saves reading every record. */
async function historyOf(store: Store, version: string): Promise<History> {
  const names = new Map<string, string>();
  const summaries = new Map<string, NamedSummary>();
  const starts: string[] = [];
  for await (const event of runEvents(store)) {
    if (event.event === 'started') starts.push(event.time);
    if (event.event === 'taken' && !names.has(event.id)) names.set(event.id, event.name);
    if (event.event === 'done' && event.version === version && event.summary !== null)
      summaries.set(event.id, { id: event.id, name: event.name, summary: event.summary });
  }
  return { names, summaries, runs: starts.length, lastRun: starts.at(-1) ?? null };
}

/** Of every document with a record of this version; the record is read only where no run log tells. */
async function summaries(store: Store, version: string, history: History, failed: ReadonlySet<string>) {
  const found: NamedSummary[] = [];
  for await (const id of idsWith(store, 'records/', version)) {
    if (failed.has(id)) continue;
    const known = history.summaries.get(id);
    const record = known === undefined ? await storedRecord(store, id, version) : null;
    if (known) found.push(known);
    else if (record) found.push({ id, name: record.file.name, summary: summarise(record) });
  }
  return found;
}
