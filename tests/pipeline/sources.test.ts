import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listSources } from '../../pipeline/sources.ts';

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'minutebook-sources-'));
const at = (...parts: string[]): string => path.join(scratch, ...parts);
const write = (...parts: string[]): void => {
  fs.mkdirSync(path.dirname(at(...parts)), { recursive: true });
  fs.writeFileSync(at(...parts), 'content');
};
const relativesOf = async (...paths: string[]) =>
  (await listSources(paths, null)).sources.map(({ relative }) => relative);
const reasonsOf = async (...paths: string[]) =>
  Object.fromEntries(
    (await listSources(paths, null)).skipped.map((skipped) => [path.relative(scratch, skipped.path), skipped.reason]),
  );

beforeAll(() => {
  for (const file of ['b.pdf', 'A.PDF', 'notes.txt', '.hidden.pdf', '2024/june.pdf', '2024/deep/er/may.Pdf'])
    write('council', file);
  write('board', 'b.pdf');
  write('links', 'one.pdf');
  fs.symlinkSync(at('links'), at('links', 'loop'));
  fs.symlinkSync(at('links', 'one.pdf'), at('links', 'two.pdf'));
  fs.symlinkSync(at('nowhere'), at('links', 'broken.pdf'));
});
afterAll(() => fs.rmSync(scratch, { recursive: true, force: true }));

describe('listing sources', () => {
  it('finds PDFs at any depth, in any case, sorted by name', async () => {
    expect(await relativesOf(at('council'))).toEqual(['2024/deep/er/may.Pdf', '2024/june.pdf', 'A.PDF', 'b.pdf']);
  });

  it('says what it passed over, and why', async () => {
    expect(await reasonsOf(at('council'))).toEqual({
      'council/.hidden.pdf': 'hidden',
      'council/notes.txt': 'not a PDF by its name',
    });
  });

  it('puts the name of the folder before its files when there are several', async () => {
    expect(await relativesOf(at('board'), at('council', '2024'))).toEqual([
      'board/b.pdf',
      '2024/deep/er/may.Pdf',
      '2024/june.pdf',
    ]);
  });

  it('takes a file that is named itself, whatever it is called', async () => {
    expect(await relativesOf(at('council', 'notes.txt'))).toEqual(['notes.txt']);
  });

  it('goes round no loop of links and takes no file twice', async () => {
    expect(await relativesOf(at('links'), at('links', 'two.pdf'))).toEqual(['links/one.pdf']);
    expect(await reasonsOf(at('links'), at('links', 'two.pdf'))).toEqual({
      'links/broken.pdf': 'cannot be opened',
      'links/loop': 'seen already',
      'links/two.pdf': 'seen already',
    });
  });

  it('passes over the store, which has PDFs of its own', async () => {
    const { sources, skipped } = await listSources([scratch], at('council'));
    expect(sources.map(({ relative }) => relative)).not.toContain('council/b.pdf');
    expect(skipped).toContainEqual({ path: at('council'), reason: 'seen already' });
  });

  it('says bad_args for a path that leads nowhere', async () => {
    await expect(listSources([at('nowhere')], null)).rejects.toMatchObject({ code: 'bad_args' });
  });

  it('knows sizes in bytes', async () => {
    const { sources } = await listSources([at('board')], null);
    expect(sources[0]).toMatchObject({ name: 'b.pdf', size: 7 });
  });
});
