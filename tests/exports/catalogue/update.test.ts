import fs from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { rowCounts } from '../../../exports/catalogue/counts.ts';
import { openForWriting } from '../../../exports/catalogue/database.ts';
import { recordRows } from '../../../exports/catalogue/rows/record-rows.ts';
import { recordTables } from '../../../exports/catalogue/tables/tables.ts';
import { keys } from '../../../pipeline/store/keys.ts';
import { openMemoryStore } from '../../../pipeline/store/memory.ts';
import type { Failure } from '../../../schemas/failure.ts';
import { dumped, linkedRecords, reading, rowsOf, testFolder, updated } from './archive.ts';
import { decision, inventedRecord, inventedVersion, item, keep, section, sha256, storeOf } from './invented.ts';

const catalogueIn = (folder: string): string => path.join(folder, 'catalogue.sqlite');

/** An order of documents and versions that an archive might go through. */
const later = inventedRecord({
  name: 'council march',
  items: [item(1, 'Ny cykelsti', { sections: [section('Stien er flyttet.')], decisions: [decision(1, 'Vedtaget.')] })],
});

describe('a catalogue', () => {
  it('has as many rows in each table as the records have facts', async () => {
    const file = catalogueIn(testFolder());
    await updated(await storeOf(...linkedRecords), file);
    const counts = reading(file, rowCounts);
    const expected = linkedRecords.map((record) => recordRows(record, inventedVersion, ''));
    for (const { name } of recordTables)
      expect([name, counts[name]]).toEqual([name, expected.reduce((sum, rows) => sum + rows[name].length, 0)]);
    expect(counts.items).toBe(6);
  });

  it('is the same, byte by byte, after updates and when it is made from nothing', async () => {
    const [first, second, ...rest] = linkedRecords;
    if (first === undefined || second === undefined) throw new Error('There are four records.');
    const folder = testFolder();
    const [grown, fresh] = [path.join(folder, 'grown.sqlite'), path.join(folder, 'fresh.sqlite')];
    const store = await storeOf(second);
    await updated(store, grown);
    for (const record of rest.toReversed()) await keep(store, record);
    await updated(store, grown);
    await keep(store, first);
    await keep(store, inventedRecord({ name: 'passing', items: [item(1, 'Kortvarigt')] }));
    await updated(store, grown);
    await keep(store, later, '0.1.0-ffffffff-00000000');
    await store.delete(keys.record(first.id, inventedVersion));
    await store.delete(keys.record(sha256('passing'), inventedVersion));
    await store.delete(keys.original(sha256('passing')));
    const update = await updated(store, grown);
    await updated(store, fresh);
    expect(update).toMatchObject({ built: false, added: 0, changed: 1, removed: 1, unchanged: 3 });
    expect(dumped(grown)).toEqual(dumped(fresh));
    expect(dumped(grown).filter((line) => line.startsWith('orphans'))).toEqual([
      'orphans ["index",0]',
      'orphans ["fragments",0]',
    ]);
    expect(dumped(grown).join('\n')).not.toContain('kortvarigt');
  });

  it('does nothing where nothing changed', async () => {
    const file = catalogueIn(testFolder());
    const store = await storeOf(...linkedRecords);
    await updated(store, file);
    const before = fs.readFileSync(file);
    expect(await updated(store, file)).toMatchObject({ built: false, added: 0, changed: 0, removed: 0, unchanged: 4 });
    expect(fs.readFileSync(file).equals(before)).toBe(true);
  });

  it('takes the record of its own version before any other, and otherwise the last by name', async () => {
    const folder = testFolder();
    const store = openMemoryStore();
    const title = (name: string) => inventedRecord({ name: 'one', items: [item(1, name)] });
    for (const version of ['0.1.0-a', '0.1.0-c', '0.1.0-b']) await keep(store, title(`By ${version}`), version);
    await updated(store, catalogueIn(folder), { version: '0.1.0-b' });
    expect(rowsOf(catalogueIn(folder), 'SELECT title FROM items')).toEqual([{ title: 'By 0.1.0-b' }]);
    await updated(store, catalogueIn(folder), { version: '0.1.0-other' });
    expect(rowsOf(catalogueIn(folder), 'SELECT title FROM items')).toEqual([{ title: 'By 0.1.0-c' }]);
  });

  it('takes, of versions of other programs, the one that ran last', async () => {
    const file = catalogueIn(testFolder());
    const store = openMemoryStore();
    for (const version of ['0.1.0-a', '0.1.0-c'])
      await keep(store, inventedRecord({ name: 'one', items: [item(1, version)] }), version);
    const started = (version: string): string =>
      `${JSON.stringify({ event: 'started', time: '2026-01-01T00:00:00.000Z', command: 'import', version, jobs: 1, documents: 1 })}\n`;
    await store.append('runs/1.ndjson', Buffer.from(started('0.1.0-c') + started('0.1.0-a')));
    await updated(store, file, { version: '0.1.0-other' });
    expect(rowsOf(file, 'SELECT title FROM items')).toEqual([{ title: '0.1.0-a' }]);
  });

  it('shows documents without a record, with the reason', async () => {
    const file = catalogueIn(testFolder());
    const store = await storeOf();
    await store.putIfAbsent(keys.original(sha256('waiting')), Buffer.from('%PDF-1.7'));
    await store.putIfAbsent(keys.original(sha256('locked')), Buffer.from('%PDF-1.7'));
    await store.putIfAbsent(keys.failure(sha256('locked'), inventedVersion), Buffer.from(JSON.stringify(locked)));
    await keep(store, { ...inventedRecord({ name: 'damaged' }), language: 3 } as never);
    await updated(store, file);
    const rows = rowsOf(
      file,
      'SELECT d.status, d.name, f.code FROM documents d LEFT JOIN failures f ON f.document = d.id ORDER BY d.status, code',
    );
    expect(rows).toEqual([
      { status: 'failed', name: 'locked.pdf', code: 'encrypted' },
      { status: 'failed', name: `${sha256('damaged')}.pdf`, code: 'store_corrupt' },
      { status: 'unread', name: `${sha256('waiting')}.pdf`, code: null },
    ]);
  });

  it('loses only the document whose record uses an id twice', async () => {
    const file = catalogueIn(testFolder());
    const twice = inventedRecord({ name: 'twice', items: [item(1, 'One'), item(1, 'Two')] });
    await updated(await storeOf(twice, ...linkedRecords), file);
    expect(rowsOf(file, 'SELECT code, message FROM failures')).toMatchObject([{ code: 'store_corrupt' }]);
    expect(reading(file, rowCounts).items).toBe(6);
  });

  it('is never written over a file of somebody else', async () => {
    const file = catalogueIn(testFolder());
    fs.writeFileSync(file, 'my letters');
    await expect(updated(await storeOf(), file, { rebuild: true })).rejects.toMatchObject({ code: 'bad_args' });
    expect(fs.readFileSync(file, 'utf8')).toBe('my letters');
  });

  it('is made anew when it is of another version, or not finished', async () => {
    const file = catalogueIn(testFolder());
    const store = await storeOf(...linkedRecords);
    await updated(store, file);
    const before = dumped(file);
    const db = new DatabaseSync(file);
    db.exec(`UPDATE catalogue_info SET value = 'old'; DELETE FROM sections`);
    db.close();
    expect(await updated(store, file)).toMatchObject({ built: true, added: 4 });
    expect(dumped(file)).toEqual(before);
  });
});

const locked: Failure = {
  schemaVersion: '1.0.0',
  id: sha256('locked'),
  type: 'failure',
  code: 'encrypted',
  message: 'The PDF opens only with a password.',
  advice: 'Save a copy without a password and import that.',
  stage: 'read',
  attempts: 1,
  pipelineVersion: '0.1.0-00000000',
  file: { name: 'locked.pdf', size: 8 },
};

describe('a catalogue whose writer died in the middle', () => {
  it('is read as it was before, for a reader who only reads', async () => {
    const folder = testFolder();
    const file = catalogueIn(folder);
    await updated(await storeOf(...linkedRecords), file);
    const before = dumped(file);
    const abandoned = path.join(folder, 'abandoned.sqlite');
    copyInMidTransaction(file, abandoned);
    expect(fs.existsSync(`${abandoned}-journal`)).toBe(true);
    expect(dumped(abandoned)).toEqual(before);
    expect(fs.existsSync(`${abandoned}-journal`)).toBe(false);
  });
});

/** Copies file and journal while a transaction has written to the file and not ended: what a kill -9 leaves. */
function copyInMidTransaction(file: string, copy: string): void {
  const db = openForWriting(file);
  db.exec('PRAGMA cache_size = 2; BEGIN; DELETE FROM catalogue_info; CREATE TABLE half (line TEXT)');
  const insert = db.prepare('INSERT INTO half VALUES (?)');
  for (let line = 0; line < 500; line++) insert.run('half written '.repeat(50));
  for (const end of ['', '-journal']) fs.copyFileSync(file + end, copy + end);
  db.exec('ROLLBACK');
  db.close();
}
