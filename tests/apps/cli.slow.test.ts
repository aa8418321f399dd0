import { createHash } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorTable } from '../../pipeline/errors.ts';
import { failure } from '../../schemas/failure.ts';
import { minutesRecord } from '../../schemas/record.ts';
import { hashesBelow, makePdf, minutebook, minutesLines, start } from './command.ts';

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'minutebook-cli-'));
const at = (...parts: string[]): string => path.join(scratch, ...parts);
const write = (file: string, content: string | Buffer): void => {
  fs.mkdirSync(path.dirname(at(file)), { recursive: true });
  fs.writeFileSync(at(file), content);
};
const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
const jsonLines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

let first: Buffer;
let second: Buffer;

beforeAll(async () => {
  first = await makePdf([{ lines: minutesLines(1) }, { lines: minutesLines(2) }]);
  second = await makePdf([{ lines: minutesLines(3) }]);
  write('minutes/2024/june.pdf', first);
  write('minutes/may.PDF', second);
  write('minutes/copy of june.pdf', first);
  write('minutes/readme.txt', 'no PDF');
  write('broken/broken.pdf', 'this is no PDF at all');
  write('broken/good.pdf', second);
  write('scans/scan.pdf', await makePdf([{ lines: minutesLines(4) }, { picture: true }]));
});
afterAll(() => fs.rmSync(scratch, { recursive: true, force: true }));

describe('minutebook extract', () => {
  it('prints the record of one PDF as JSON, and nothing else', async () => {
    const { code, stdout, stderr } = await minutebook(['extract', at('minutes/2024/june.pdf')]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const record = minutesRecord.parse(JSON.parse(stdout));
    expect(record).toMatchObject({ id: sha256(first), file: { name: 'june.pdf', size: first.length, pageCount: 2 } });
  });

  it('prints one line of JSON for each PDF of a folder, in the order of the folder', async () => {
    const { code, stdout } = await minutebook(['extract', at('minutes'), '--quiet']);
    expect(code).toBe(0);
    expect(jsonLines(stdout).map(({ file }) => file.name)).toEqual(['june.pdf', 'copy of june.pdf', 'may.PDF']);
  });

  it('writes NAME.json in the folders of the input, and the canonical text with --text', async () => {
    const { code } = await minutebook(['extract', at('minutes'), '--out', at('out'), '--text', '--quiet']);
    expect(code).toBe(0);
    expect(Object.keys(hashesBelow(at('out')))).toEqual(
      ['2024/june', 'copy of june', 'may'].flatMap((name) => [`${name}.json`, `${name}.txt`]),
    );
    const record = minutesRecord.parse(JSON.parse(fs.readFileSync(at('out/2024/june.json'), 'utf8')));
    expect(sha256(fs.readFileSync(at('out/2024/june.txt')))).toBe(record.extraction.textSha256);
  });

  it('writes the same bytes again, whatever the folder is called and however many work on it', async () => {
    fs.cpSync(at('minutes'), at('elsewhere/minutes'), { recursive: true });
    const hashes = [];
    for (const [folder, jobs] of [
      ['minutes', '1'],
      ['elsewhere/minutes', '2'],
    ] as const) {
      await minutebook(['extract', at(folder), '--out', at(`again-${jobs}`), '--text', '--quiet', '--jobs', jobs]);
      hashes.push(hashesBelow(at(`again-${jobs}`)));
    }
    expect(hashes[0]).toEqual(hashes[1]);
    expect(Object.keys(hashes[0] ?? {})).toHaveLength(6);
  });

  it('keeps files of one name from several folders apart', async () => {
    await minutebook(['extract', at('minutes'), at('elsewhere/minutes'), '--out', at('both'), '--quiet']);
    expect(Object.keys(hashesBelow(at('both')))).toEqual(
      ['2024/june-2', '2024/june', 'copy of june-2', 'copy of june', 'may-2', 'may'].map(
        (name) => `minutes/${name}.json`,
      ),
    );
  });

  it('says what is wrong with a file that is no PDF, and exits with the code of the table', async () => {
    const { code, stdout, stderr } = await minutebook(['extract', at('broken/broken.pdf')]);
    expect(code).toBe(errorTable.not_pdf.exitCode);
    expect(stderr).toContain(errorTable.not_pdf.advice);
    expect(failure.parse(JSON.parse(stdout))).toMatchObject({ code: 'not_pdf', file: { name: 'broken.pdf' } });
  });

  it('goes on after a file that fails, and leaves its failure beside the records', async () => {
    const { code, stderr } = await minutebook(['extract', at('broken'), '--out', at('out-broken'), '--quiet']);
    expect(code).toBe(errorTable.not_pdf.exitCode);
    expect(stderr).toContain('not_pdf');
    expect(Object.keys(hashesBelow(at('out-broken')))).toEqual(['broken.failure.json', 'good.json']);
  });

  it('tells errors as JSON when asked', async () => {
    const { code, stderr } = await minutebook(['extract', at('nowhere.pdf'), '--json']);
    expect(code).toBe(errorTable.bad_args.exitCode);
    expect(JSON.parse(stderr)).toMatchObject({ code: 'bad_args', message: expect.stringContaining('nowhere.pdf') });
  });

  it.each([
    [['--ocr-languages', 'danish']],
    [['--ocr', 'sometimes']],
    [['--jobs', '0']],
    [['--jobs', 'many']],
    [['--text']],
    [['--no-such-option']],
  ])('refuses %j with exit code 1 and a sentence', async (options) => {
    const { code, stdout, stderr } = await minutebook(['extract', at('minutes/may.PDF'), ...options]);
    expect({ code, stdout }).toEqual({ code: errorTable.bad_args.exitCode, stdout: '' });
    expect(stderr).toMatch(/error/);
  });

  it('writes through no symbolic link', async () => {
    write('mine.txt', 'mine');
    fs.mkdirSync(at('linked'));
    fs.symlinkSync(at('mine.txt'), at('linked/may.json'));
    const { code } = await minutebook(['extract', at('minutes/may.PDF'), '--out', at('linked'), '--quiet']);
    expect(code).toBe(errorTable.store_unavailable.exitCode);
    expect(fs.readFileSync(at('mine.txt'), 'utf8')).toBe('mine');
  });

  it('exits with 8 for a document that was read only partly when --strict asks, and with 0 otherwise', async () => {
    const options = ['extract', at('scans/scan.pdf'), '--out', at('out-scans'), '--quiet'];
    expect((await minutebook(options)).code).toBe(0);
    expect((await minutebook([...options, '--strict'])).code).toBe(errorTable.partial.exitCode);
    expect((await minutebook(['extract', at('minutes/may.PDF'), '--strict'])).code).toBe(0);
  });

  it('does not mind a reader that goes away', async () => {
    const running = start(['extract', at('minutes'), '--quiet']);
    running.stdout.destroy();
    running.stderr.resume();
    await once(running, 'exit');
    expect(running.exitCode).toBe(0);
  });
});

describe('minutebook with a store', () => {
  const store = ['--store', at('store')];

  it('imports, tells what is a duplicate, and reports', async () => {
    const { code, stdout } = await minutebook(['import', at('minutes'), at('broken'), ...store, '--json', '--quiet']);
    expect(code).toBe(errorTable.not_pdf.exitCode);
    expect(JSON.parse(stdout)).toMatchObject({
      read: 2,
      failed: 1,
      known: 0,
      left: 0,
      duplicates: [
        { name: 'minutes/copy of june.pdf', of: 'minutes/2024/june.pdf' },
        { name: 'broken/good.pdf', of: 'minutes/may.PDF' },
      ],
      failures: [{ code: 'not_pdf', count: 1, examples: [{ name: 'broken/broken.pdf' }] }],
      skipped: [{ reason: 'not a PDF by its name' }],
    });
  });

  it('says in words what it did', async () => {
    const { stdout } = await minutebook(['import', at('minutes'), at('broken'), ...store]);
    expect(stdout).toMatch(/^known +2 /m);
    expect(stdout).toMatch(/^failed +1$/m);
    expect(stdout).toMatch(/^duplicates +2 /m);
    expect(stdout).toContain(errorTable.not_pdf.advice);
  });

  it('shows how the store stands', async () => {
    const { code, stdout } = await minutebook(['status', ...store, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ documents: 3, read: 2, failed: 1, unfinished: 0, runs: 2 });
    expect((await minutebook(['status', ...store])).stdout).toContain('3 documents');
  });

  it('lists failures, in words and as JSON', async () => {
    const { stdout } = await minutebook(['failures', ...store, '--json']);
    expect(failure.array().parse(JSON.parse(stdout))).toMatchObject([{ code: 'not_pdf', attempts: 1 }]);
    expect((await minutebook(['failures', ...store])).stdout).toContain('broken.pdf');
  });

  it('tries failures again, all or those of one code', async () => {
    const none = await minutebook(['retry', ...store, '--code', 'encrypted']);
    expect(none).toMatchObject({ code: 0, stderr: expect.stringContaining('nothing to try again') });
    expect((await minutebook(['retry', ...store, '--quiet'])).code).toBe(errorTable.not_pdf.exitCode);
    const { stdout } = await minutebook(['failures', ...store, '--json']);
    expect(JSON.parse(stdout)).toMatchObject([{ attempts: 2 }]);
  });

  it('shows a record by the beginning of its id, from a JSON file and from a PDF alike', async () => {
    await minutebook(['extract', at('minutes/may.PDF'), '--out', at('shown'), '--quiet']);
    const shown = await Promise.all(
      [
        ['show', sha256(second).slice(0, 8), ...store],
        ['show', at('shown/may.json')],
        ['show', at('minutes/may.PDF')],
      ].map((args) => minutebook(args)),
    );
    expect(shown.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(new Set(shown.map(({ stdout }) => stdout)).size).toBe(1);
    expect(shown[0]?.stdout).toContain('may.PDF');
  });

  it('shows a failure', async () => {
    const id = sha256(Buffer.from('this is no PDF at all'));
    const { code, stdout } = await minutebook(['show', id.slice(0, 8), ...store]);
    expect(code).toBe(0);
    expect(stdout).toContain(errorTable.not_pdf.advice);
    const direct = await minutebook(['show', at('broken/broken.pdf')]);
    expect(direct).toMatchObject({ code: errorTable.not_pdf.exitCode, stdout: expect.stringContaining('not_pdf') });
  });

  it('refuses what is neither a file nor the beginning of one id', async () => {
    for (const subject of ['nothing-here', 'ffffffff', at('minutes/readme.txt').replace('readme', 'nothing')])
      expect((await minutebook(['show', subject, ...store])).code).toBe(errorTable.bad_args.exitCode);
    write('other.json', '{"type": "minutes"}');
    expect((await minutebook(['show', at('other.json')])).code).toBe(errorTable.bad_args.exitCode);
  });

  it('finds damage when it verifies', async () => {
    expect((await minutebook(['verify', ...store])).code).toBe(0);
    fs.appendFileSync(at('store/originals', `${sha256(first)}.pdf`), 'x');
    const { code, stdout } = await minutebook(['verify', ...store, '--json']);
    expect(code).toBe(errorTable.store_corrupt.exitCode);
    expect(JSON.parse(stdout).faults).toMatchObject([{ key: `originals/${sha256(first)}.pdf` }]);
  });

  it.each(['status', 'failures', 'retry', 'verify'])('lets %s make no store where there is none', async (name) => {
    const { code, stderr } = await minutebook([name, '--store', at('no-store')]);
    expect(code).toBe(errorTable.bad_args.exitCode);
    expect(stderr).toContain('minutebook import');
    expect(fs.existsSync(at('no-store'))).toBe(false);
  });

  it('says store_unavailable when the store cannot be written', async () => {
    write('a-file', '');
    const { code, stderr } = await minutebook(['import', at('minutes'), '--store', at('a-file')]);
    expect(code).toBe(errorTable.store_unavailable.exitCode);
    expect(stderr).toContain(errorTable.store_unavailable.advice);
  });
});

describe('minutebook show', () => {
  it('prints nothing that a terminal would obey, whatever stands in a record', async () => {
    const { stdout: json } = await minutebook(['extract', at('minutes/may.PDF')]);
    const record = minutesRecord.parse(JSON.parse(json));
    const evil = 'Title\u001b]0;owned\u0007\u001b[2J\u009b31m\u202e';
    const file = { ...record.file, name: evil };
    write('evil.json', JSON.stringify({ ...record, file, meeting: { ...record.meeting, body: evil, location: evil } }));
    const { code, stdout } = await minutebook(['show', at('evil.json')]);
    expect(code).toBe(0);
    expect(stdout).toContain('Title');
    expect(/(?!\n)[\p{Cc}\p{Cf}]/u.test(stdout)).toBe(false);
  });
});

describe('minutebook demo and doctor', () => {
  it('shows one of the samples', async () => {
    const { code, stdout } = await minutebook(['demo', '--quiet', '--json']);
    expect(code).toBe(0);
    expect(minutesRecord.parse(JSON.parse(stdout)).items.length).toBeGreaterThan(0);
  });

  it('finds this machine fit, and a store that is a file bad', async () => {
    expect((await minutebook(['doctor', '--store', at('new-store')])).code).toBe(0);
    expect(fs.existsSync(at('new-store'))).toBe(false);
    write('a-file', '');
    const { code, stdout } = await minutebook(['doctor', '--store', at('a-file'), '--json']);
    expect(code).toBe(errorTable.store_unavailable.exitCode);
    expect(JSON.parse(stdout)).toContainEqual(expect.objectContaining({ subject: 'store', verdict: 'bad' }));
  });
});

describe('minutebook', () => {
  it('prints its help and version, and refuses what is no command', async () => {
    const { version } = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, '../../package.json'), 'utf8'));
    expect(await minutebook(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n` });
    expect((await minutebook(['--help'])).code).toBe(0);
    expect((await minutebook([])).code).toBe(errorTable.bad_args.exitCode);
    expect((await minutebook(['no-such-command'])).code).toBe(errorTable.bad_args.exitCode);
  });
});
