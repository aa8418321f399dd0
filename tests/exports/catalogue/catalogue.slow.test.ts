// The catalogue as its users meet it: from the command line, when it is killed, and over the whole corpus.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { rowCounts } from '../../../exports/catalogue/counts.ts';
import { recordRows } from '../../../exports/catalogue/rows/record-rows.ts';
import { recordTables } from '../../../exports/catalogue/tables/tables.ts';
import { goldenFolder } from '../../../fixtures/golden.ts';
import { defaultConfiguration } from '../../../pipeline/configuration.ts';
import { eachNewContent } from '../../../pipeline/entries.ts';
import { storedRecord } from '../../../pipeline/results.ts';
import { buildWith, runSession } from '../../../pipeline/session.ts';
import { listSources } from '../../../pipeline/sources.ts';
import { openFolderStore } from '../../../pipeline/store/folder.ts';
import { minutebook } from '../../apps/command.ts';
import { shared, whereShared } from '../../shared.ts';
import { dumpDigest, dumped, reading, testFolder, updated } from './archive.ts';
import { inventedRecord, inventedVersion, item, keep, section } from './invented.ts';
import { klithedeArchive } from './klithede.ts';

async function storeFolder(folder: string): Promise<string> {
  const store = path.join(folder, 'store');
  const opened = await openFolderStore(store, { create: true });
  for (const record of klithedeArchive()) await keep(opened, record);
  return store;
}

describe('the command line', () => {
  let store = '';
  beforeAll(async () => {
    const folder = fs.mkdtempSync(path.join(fs.realpathSync('/tmp'), 'minutebook-ask-'));
    store = await storeFolder(folder);
    const hostile = '\u001b[31mRed\u001b[0m \u202Etxt.exe =1+1 <script>';
    await keep(
      await openFolderStore(store, { create: false }),
      inventedRecord({
        name: 'hostile',
        body: 'Fjendtlig',
        items: [item(1, hostile, { caseNumber: '=2+5', sections: [section(hostile)] })],
      }),
    );
    return () => fs.rmSync(folder, { recursive: true });
  });

  it('makes the catalogue before the first answer, says so, and is silent when nothing changed', async () => {
    const first = await minutebook(['search', 'kloakering', '--store', store]);
    expect(first.code).toBe(0);
    expect(first.stderr).toMatch(/Catalogue .*catalogue\.sqlite made: 28 documents added in \d/);
    expect(first.stdout).toContain('[spildevandskloakering]');
    const second = await minutebook(['search', 'kloakering', '--store', store]);
    expect(second.stderr).toBe('');
    expect(second.stdout).toBe(first.stdout);
  });

  it('searches with filters and gives page and box to a program', async () => {
    const { stdout } = await minutebook([
      'search',
      'cykelsti',
      '--body',
      'Byrådet',
      '--from',
      '2023',
      '--outcome',
      'adopted',
      '--limit',
      '1',
      '--json',
      '--store',
      store,
    ]);
    expect(JSON.parse(stdout)).toMatchObject({
      total: 2,
      hits: [{ body: 'Byrådet', page: 2, box: [70, 100, 200, 12], outcomes: ['adopted'] }],
    });
  });

  it('answers SQL as a table, as CSV a spreadsheet may open, and as JSON', async () => {
    const ask = (...more: string[]) =>
      minutebook([
        'query',
        `SELECT title, case_number FROM items WHERE title LIKE '%script%'`,
        '--store',
        store,
        ...more,
      ]);
    const table = await ask();
    expect(table.stdout).toBe(
      'title                        case_number\nRed txt.exe =1+1 <script>  =2+5\n'.replace('title    ', 'title  '),
    );
    const csv = await ask('--format', 'csv');
    expect(csv.stdout.split('\r\n')[1]).toMatch(/,'=2\+5$/);
    const json = await ask('--json');
    expect(JSON.parse(json.stdout)).toEqual([{ title: expect.stringContaining('\u202E'), case_number: '=2+5' }]);
  });

  it.each([
    ['search', 'script'],
    ['case', '=2+5'],
    ['stats'],
    ['query', "SELECT * FROM sections WHERE text LIKE '%script%'"],
  ])('shows nothing that a terminal would obey: %s', async (...args) => {
    const { stdout, code } = await minutebook([...args, '--store', store]);
    expect(code).toBe(0);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e]/);
  });

  it('threads a case, accounts for a person, and sums up the store', async () => {
    const thread = await minutebook(['case', '05.01.00-P20-9-22', '--store', store]);
    expect(thread.stdout).toMatch(/Teknisk Udvalg[\s\S]*Økonomiudvalget[\s\S]*Byrådet/);
    const account = await minutebook(['person', 'Ladegren', '--store', store]);
    expect(account.stdout).toContain('initials and surname, same party and term');
    const stats = await minutebook(['stats', '--store', store]);
    expect(stats.stdout).toMatch(/28 documents[\s\S]*2022[\s\S]*█/);
  });

  it.each([
    ['search', '"open'],
    ['search', 'x', '--body', 'Nowhere'],
    ['search', 'x', '--outcome', 'liked'],
    ['query', 'DELETE FROM items'],
    ['case', '99.99'],
    ['person', 'Nobody'],
  ])('tells what is wrong with %s %s', async (...args) => {
    const { code, stderr } = await minutebook([...args, '--store', store]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/[a-z]{3,}.*\./);
  });

  it('asks a catalogue that was copied away from its store', async () => {
    const copy = path.join(path.dirname(store), 'copy.sqlite');
    await minutebook(['catalogue', '--store', store]);
    fs.copyFileSync(path.join(store, 'catalogue.sqlite'), copy);
    const { stdout } = await minutebook([
      'query',
      'SELECT count(*) AS n FROM meetings',
      '--json',
      '--catalogue',
      copy,
      '--no-update',
      '--store',
      '/nowhere',
    ]);
    expect(JSON.parse(stdout)).toEqual([{ n: 28 }]);
  });
});

describe('a PDF', () => {
  it('is found by its words as soon as it is imported', async () => {
    const store = path.join(testFolder(), 'store');
    const pdf = path.join(goldenFolder, 'da-municipal-a', 'source.pdf');
    await minutebook(['import', pdf, '--store', store, '--quiet']);
    const { stdout } = await minutebook(['search', 'godkendelse dagsordenen', '--json', '--store', store]);
    expect(JSON.parse(stdout)).toMatchObject({
      total: 1,
      hits: [{ title: { text: 'Godkendelse af dagsorden' }, page: 2 }],
    });
  });
});

describe('a catalogue whose update is killed', () => {
  it('is as it was before, and the next update completes it', async () => {
    const folder = testFolder();
    const store = await openFolderStore(await storeFolder(folder), { create: false });
    const [grown, fresh] = [path.join(folder, 'grown.sqlite'), path.join(folder, 'fresh.sqlite')];
    await updated(store, grown);
    const before = dumped(grown);
    for (let more = 0; more < 300; more++)
      await keep(
        store,
        inventedRecord({
          name: `more ${more}`,
          items: [item(1, `Sag ${more}`, { sections: [section('ord '.repeat(500))] })],
        }),
      );
    for (const wait of [250, 400, 550, 700]) {
      await killed(path.join(folder, 'store'), grown, wait);
      const after = dumped(grown);
      if (after.length === before.length) expect(after).toEqual(before);
    }
    await updated(store, grown);
    await updated(store, fresh);
    expect(dumped(grown)).toEqual(dumped(fresh));
    expect(fs.readdirSync(folder).filter((name) => name.includes('.part') || name.includes('-journal'))).toEqual([]);
  });
});

/** Starts an update in a process of its own and kills it after so many milliseconds. */
async function killed(store: string, file: string, milliseconds: number): Promise<void> {
  const program = path.join(import.meta.dirname, 'children', 'updating.ts');
  const child = spawn(process.execPath, [program, store, file, inventedVersion], { stdio: 'ignore' });
  const closed = once(child, 'close');
  await Promise.race([sleep(milliseconds), closed]);
  child.kill('SIGKILL');
  await closed;
}

const corpus = ['dev', 'unlabelled'].map((part) => path.join(shared, 'corpus', part));

describe.skipIf(!whereShared(...corpus))('the whole corpus (skipped where ../shared is absent)', () => {
  it('has as many rows in each table as its records have facts, and is updated to what a rebuild gives', async () => {
    const folder = testFolder();
    const address = path.join(folder, 'store');
    const configuration = { ...defaultConfiguration, ocr: 'never' as const };
    const { sources } = await listSources(corpus, null);
    await runSession({
      command: 'import',
      store: address,
      configuration,
      jobs: 2,
      signal: new AbortController().signal,
      total: sources.length,
      entries: (intake) => eachNewContent(sources, intake),
      onOutcome: () => undefined,
    });
    const store = await openFolderStore(address, { create: false });
    const { version } = buildWith(configuration);
    const [grown, fresh] = [path.join(folder, 'grown.sqlite'), path.join(folder, 'fresh.sqlite')];
    await updated(await halfOf(store), grown, { version });
    await updated(store, grown, { version });
    await updated(store, fresh, { version });
    expect(dumpDigest(grown)).toBe(dumpDigest(fresh));
    const sums = Object.fromEntries(recordTables.map(({ name }) => [name, 0]));
    for await (const { key } of store.list('records/')) {
      const record = await storedRecord(store, key.split('/')[1] ?? '', version);
      if (record === null) continue;
      const rows = recordRows(record, version, '');
      for (const { name } of recordTables) sums[name] = (sums[name] ?? 0) + rows[name].length;
    }
    const failed = (await Array.fromAsync(store.list('failures/'))).length;
    const counts = reading(fresh, rowCounts);
    expect(recordTables.map(({ name }) => [name, counts[name]])).toEqual(
      recordTables.map(({ name }) => [
        name,
        (sums[name] ?? 0) + (name === 'documents' || name === 'failures' ? failed : 0),
      ]),
    );
    expect(counts.items).toBeGreaterThan(1000);
  });
});

/** The same store with every second document only. */
async function halfOf(store: Awaited<ReturnType<typeof openFolderStore>>) {
  return {
    ...store,
    async *list(prefix: string) {
      for await (const object of store.list(prefix)) if (/^[^/]+\/[0-7]/.test(object.key)) yield object;
    },
  };
}
