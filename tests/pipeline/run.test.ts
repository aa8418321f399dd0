import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Crew } from '../../pipeline/crew.ts';
import { processDocument } from '../../pipeline/document.ts';
import { type Entry, eachAgain, eachFile, eachNewContent, type Intake, type Outcome } from '../../pipeline/entries.ts';
import { MinutebookError } from '../../pipeline/errors.ts';
import { reportOn } from '../../pipeline/report.ts';
import { failedWith, type Task } from '../../pipeline/result.ts';
import { findResult, storedFailure } from '../../pipeline/results.ts';
import { carryOut } from '../../pipeline/run.ts';
import { openRunLog, runEvents } from '../../pipeline/run-log.ts';
import { listSources } from '../../pipeline/sources.ts';
import { standingOf, unfinishedIn } from '../../pipeline/standing.ts';
import { openFolderStore } from '../../pipeline/store/folder.ts';
import { keys } from '../../pipeline/store/keys.ts';
import { openMemoryStore } from '../../pipeline/store/memory.ts';
import type { Store } from '../../pipeline/store/store.ts';
import { verifyStore } from '../../pipeline/verification.ts';
import { sampleBuild, sampleContext, sampleDocument, sampleLine, sha256 } from './samples.ts';

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'minutebook-run-'));
afterAll(() => fs.rmSync(scratch, { recursive: true, force: true }));

const newFolder = (): string => fs.mkdtempSync(path.join(scratch, 'f-'));
const { version } = sampleBuild;

/** Files by name, in a folder of their own. */
async function sourcesOf(files: Record<string, string>) {
  const folder = newFolder();
  for (const [name, content] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), content);
  return (await listSources([folder], null)).sources;
}

/** A crew of two that works in this thread: the text `!CODE` fails with that code. */
function crewFor(store: Store, begun: Task[] = []): Crew {
  const read = async (file: string) => {
    const text = fs.readFileSync(file, 'utf8');
    if (text === '!not_pdf' || text === '!disk_full')
      throw new MinutebookError(text === '!not_pdf' ? 'not_pdf' : 'disk_full', 'as told');
    return sampleDocument(text);
  };
  return {
    size: 2,
    async run(task) {
      begun.push(task);
      if (fs.readFileSync(task.original.path, 'utf8') === '!dies')
        return failedWith({ code: 'internal', message: 'the worker died', stage: 'extract' });
      return processDocument(task, sampleLine, sampleContext(store, { read }));
    },
    close: async () => undefined,
  };
}

interface Setting {
  readonly store: Store;
  readonly entries: (intake: Intake) => AsyncIterable<Entry>;
  readonly signal?: AbortSignal;
  readonly onOutcome?: (outcome: Outcome) => void;
  readonly waits?: readonly number[];
}

async function runWith({ store, entries, signal, onOutcome, waits = [] }: Setting) {
  const outcomes: Outcome[] = [];
  const begun: Task[] = [];
  const log = openRunLog(store);
  log.write({ event: 'started', command: 'test', version, jobs: 2, documents: 0 });
  const stop = await carryOut({
    entries: entries({ store, build: sampleBuild, mostBytes: 1000, log }),
    crew: crewFor(store, begun),
    store,
    build: sampleBuild,
    signal: signal ?? new AbortController().signal,
    log,
    waits,
    onOutcome(outcome) {
      outcomes.push(outcome);
      onOutcome?.(outcome);
    },
  });
  await log.close();
  const statuses = Object.fromEntries(outcomes.map(({ source, status }) => [source.relative, status]));
  return { outcomes, statuses, begun: begun.map(({ original }) => original.name), stop };
}

describe('an import', () => {
  it('reads each content once: the first name is the label, the others are duplicates', async () => {
    const sources = await sourcesOf({ 'a.pdf': 'Minutes', 'b.pdf': 'Minutes', 'c.pdf': 'Other minutes' });
    const store = openMemoryStore();
    const { statuses, outcomes, begun } = await runWith({
      store,
      entries: (intake) => eachNewContent(sources, intake),
    });
    expect(statuses).toEqual({ 'a.pdf': 'read', 'b.pdf': 'duplicate', 'c.pdf': 'read' });
    expect(begun.toSorted()).toEqual(['a.pdf', 'c.pdf']);
    expect(outcomes.find(({ status }) => status === 'duplicate')?.duplicateOf?.relative).toBe('a.pdf');
  });

  it('does nothing twice: what has a record is known, what failed stays failed', async () => {
    const sources = await sourcesOf({ 'a.pdf': 'Minutes', 'b.pdf': '!not_pdf' });
    const store = openMemoryStore();
    await runWith({ store, entries: (intake) => eachNewContent(sources, intake) });
    const { outcomes, begun } = await runWith({ store, entries: (intake) => eachNewContent(sources, intake) });
    expect(begun).toEqual([]);
    expect(outcomes).toMatchObject([
      { status: 'known' },
      { status: 'failed', failedBefore: true, fault: { code: 'not_pdf' } },
    ]);
  });

  it('goes on where a run stopped that was killed after the original was kept', async () => {
    const sources = await sourcesOf({ 'a.pdf': 'Minutes' });
    const store = openMemoryStore();
    await store.putIfAbsent(keys.original(sha256('Minutes')), Buffer.from('Minutes'));
    const { statuses } = await runWith({ store, entries: (intake) => eachNewContent(sources, intake) });
    expect(statuses).toEqual({ 'a.pdf': 'read' });
  });

  it('starts nothing more once the world gives way, and says what it was', async () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`d${100 + n}.pdf`, `Minutes ${n}`]));
    const sources = await sourcesOf({ ...files, 'a.pdf': '!disk_full' });
    const store = openMemoryStore();
    const { stop, begun, outcomes } = await runWith({ store, entries: (intake) => eachNewContent(sources, intake) });
    expect(stop).toMatchObject({ code: 'disk_full' });
    expect(begun.length).toBeLessThan(10);
    expect(reportOn(outcomes, sources.length)).toMatchObject({ failed: 0, left: 31 - begun.length + 1 });
    expect(await storedFailure(store, sha256('!disk_full'), version)).toBeNull();
  });

  it('gives the world time to come back, as often as it is told', async () => {
    const sources = await sourcesOf({ 'a.pdf': '!disk_full' });
    const comingBack = setTimeout(() => fs.writeFileSync(sources[0]?.path ?? '', 'Minutes'), 100);
    const store = openMemoryStore();
    const waits = [10, 500, 10_000];
    const { stop, begun, statuses } = await runWith({ store, entries: (intake) => eachFile(sources, intake), waits });
    clearTimeout(comingBack);
    expect(begun.length).toBeGreaterThan(1);
    expect(stop).toBeNull();
    expect(statuses).toEqual({ 'a.pdf': 'read' });
  });

  it('does not wait for the world when the user interrupts', async () => {
    const sources = await sourcesOf({ 'a.pdf': '!disk_full' });
    const interruption = new AbortController();
    setTimeout(() => interruption.abort(), 50);
    const store = openMemoryStore();
    const entries = (intake: Intake) => eachFile(sources, intake);
    const { stop } = await runWith({ store, entries, signal: interruption.signal, waits: [60_000] });
    expect(stop).toMatchObject({ code: 'disk_full' });
  });

  it('starts nothing more once the user interrupts', async () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`d${100 + n}.pdf`, `Minutes ${n}`]));
    const sources = await sourcesOf(files);
    const interruption = new AbortController();
    const { begun, stop } = await runWith({
      store: openMemoryStore(),
      entries: (intake) => eachNewContent(sources, intake),
      signal: interruption.signal,
      onOutcome: () => interruption.abort(),
    });
    expect(stop).toBeNull();
    expect(begun.length).toBeLessThan(10);
  });

  it('records the verdict on a document whose worker died', async () => {
    const sources = await sourcesOf({ 'a.pdf': '!dies', 'b.pdf': 'Minutes' });
    const store = openMemoryStore();
    const { statuses } = await runWith({ store, entries: (intake) => eachNewContent(sources, intake) });
    expect(statuses).toEqual({ 'a.pdf': 'failed', 'b.pdf': 'read' });
    expect(await storedFailure(store, sha256('!dies'), version)).toMatchObject({ code: 'internal' });
  });

  it('refuses a file above the limit by its size alone', async () => {
    const sources = await sourcesOf({ 'a.pdf': 'x'.repeat(1001), 'b.pdf': 'x'.repeat(1000) });
    const { outcomes } = await runWith({ store: openMemoryStore(), entries: (intake) => eachFile(sources, intake) });
    expect(outcomes.find(({ source }) => source.name === 'a.pdf')).toMatchObject({
      status: 'failed',
      fault: { code: 'limit' },
    });
    expect(outcomes.find(({ source }) => source.name === 'b.pdf')).toMatchObject({ status: 'read' });
  });

  it('logs every name under which a content came, and every result', async () => {
    const sources = await sourcesOf({ 'a.pdf': 'Minutes', 'b.pdf': 'Minutes', 'c.pdf': '!not_pdf' });
    const store = openMemoryStore();
    await runWith({ store, entries: (intake) => eachNewContent(sources, intake) });
    const events = await Array.fromAsync(runEvents(store));
    const taken = events.filter(({ event }) => event === 'taken');
    expect(taken).toMatchObject([
      { name: 'a.pdf', duplicateOf: null },
      { name: 'b.pdf', duplicateOf: sources[0]?.path },
      { name: 'c.pdf', duplicateOf: null },
    ]);
    const done = events.filter((event) => event.event === 'done');
    expect(done.toSorted((one, other) => (one.name < other.name ? -1 : 1))).toMatchObject([
      { name: 'a.pdf', status: 'read', summary: { grade: 'good' } },
      { name: 'c.pdf', status: 'failed', code: 'not_pdf' },
    ]);
  });

  it('can read its log although the last line was cut by a kill', async () => {
    const store = openMemoryStore();
    await runWith({ store, entries: async function* () {} });
    for await (const { key } of store.list('runs/')) await store.append(key, Buffer.from('{"event":"done","ti'));
    expect((await Array.fromAsync(runEvents(store))).map(({ event }) => event)).toEqual(['started']);
  });
});

describe('extracting without a store', () => {
  it('gives every file its own record, duplicates too', async () => {
    const sources = await sourcesOf({ 'a.pdf': 'Minutes', 'b.pdf': 'Minutes' });
    const { statuses } = await runWith({ store: openMemoryStore(), entries: (intake) => eachFile(sources, intake) });
    expect(statuses).toEqual({ 'a.pdf': 'read', 'b.pdf': 'read' });
  });
});

describe('a store after some runs', () => {
  const filled = async () => {
    const store = await openFolderStore(newFolder(), { create: true });
    const sources = await sourcesOf({ 'a.pdf': 'Minutes', 'b.pdf': '!not_pdf', 'c.pdf': 'More' });
    await runWith({ store, entries: (intake) => eachNewContent(sources, intake) });
    await store.putIfAbsent(keys.original(sha256('left')), Buffer.from('left'));
    return store;
  };

  it('tells how its documents stand', async () => {
    expect(await standingOf(await filled(), version)).toMatchObject({
      documents: 4,
      read: 2,
      failed: 1,
      unfinished: 1,
      outdated: 0,
      pages: 2,
      runs: 1,
      grades: { good: 2 },
      failures: [{ code: 'not_pdf', count: 1, examples: [{ name: 'b.pdf' }] }],
    });
  });

  it('tells the same without its run logs', async () => {
    const store = await filled();
    const { runs, lastRun, ...before } = await standingOf(store, version);
    for await (const { key } of store.list('runs/')) await store.delete(key);
    const after = await standingOf(store, version);
    expect(after).toEqual({ ...before, runs: 0, lastRun: null });
    expect([runs, lastRun]).not.toEqual([0, null]);
  });

  it('takes everything for unfinished when the pipeline is newer', async () => {
    expect(await standingOf(await filled(), '9.9.9')).toMatchObject({ read: 0, failed: 0, unfinished: 4, outdated: 2 });
  });

  it('tries failed and unfinished documents again from what it keeps', async () => {
    const store = await filled();
    const unfinished = await Array.fromAsync(unfinishedIn(store, version));
    expect(unfinished).toMatchObject([{ id: sha256('left'), name: `${sha256('left')}.pdf` }]);
    const again = [
      ...unfinished.map((document) => ({ ...document, attemptsBefore: 0 })),
      { id: sha256('!not_pdf'), name: 'b.pdf', size: 8, attemptsBefore: 1 },
    ];
    const { statuses } = await runWith({ store, entries: ({ store }) => eachAgain(again, store) });
    expect(statuses).toEqual({ [`${sha256('left')}.pdf`]: 'read', 'b.pdf': 'failed' });
    expect(await storedFailure(store, sha256('!not_pdf'), version)).toMatchObject({ attempts: 2 });
  });

  it('finds a document by the beginning of its id', async () => {
    const store = await filled();
    const id = sha256('Minutes');
    expect(await findResult(store, id.slice(0, 8), version)).toMatchObject({ type: 'minutes', id });
    expect(await findResult(store, sha256('!not_pdf').slice(0, 8), version)).toMatchObject({ type: 'failure' });
    await expect(findResult(store, sha256('left'), version)).rejects.toMatchObject({ code: 'bad_args' });
    await expect(findResult(store, 'ffffffff', version)).rejects.toMatchObject({ code: 'bad_args' });
  });

  it('is verified object by object', async () => {
    const store = await filled();
    const checked = await Array.fromAsync(verifyStore(store));
    expect(checked.filter(({ fault }) => fault !== null)).toEqual([]);
    expect(checked).toHaveLength(6);
    const rotten = keys.original(sha256('More'));
    await store.delete(rotten);
    await store.putIfAbsent(rotten, Buffer.from('more'));
    await store.delete(keys.text(sha256('Minutes'), version));
    const faults = (await Array.fromAsync(verifyStore(store))).filter(({ fault }) => fault !== null);
    expect(faults.map(({ key }) => key).toSorted()).toEqual(
      [rotten, keys.record(sha256('Minutes'), version)].toSorted(),
    );
  });
});
