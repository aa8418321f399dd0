import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeBelow } from '../../apps/cli/out-folder.ts';
import { targetsOf } from '../../apps/cli/targets.ts';

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'minutebook-out-'));
afterAll(() => fs.rmSync(scratch, { recursive: true, force: true }));
const newFolder = (): string => fs.mkdtempSync(path.join(scratch, 'o-'));

describe('the names of what is written', () => {
  const targets = (...relatives: string[]) => [
    ...targetsOf(
      relatives.map((relative) => ({ path: relative, name: path.basename(relative), relative, size: 0 })),
    ).values(),
  ];

  it.each([
    [
      ['2024/june.pdf', 'may.PDF'],
      ['2024/june', 'may'],
    ],
    [
      ['a.pdf', 'a.pdf', 'a.PDF'],
      ['a', 'a-2', 'a-3'],
    ],
    [
      ['a.pdf', 'a.PDF', 'a-2.pdf'],
      ['a', 'a-3', 'a-2'],
    ],
    [
      ['A.pdf', 'a.pdf'],
      ['A', 'a-2'],
    ],
    [
      ['no-extension', 'x.pdf.pdf'],
      ['no-extension', 'x.pdf'],
    ],
  ])('are for %j: %j', (relatives, wanted) => {
    expect(targets(...relatives)).toEqual(wanted);
  });
});

describe('writing below a folder', () => {
  it('makes the folders on the way and leaves nothing but the file', async () => {
    const folder = path.join(newFolder(), 'new');
    await writeBelow(folder, '2024/june.json', '{}');
    expect(fs.readdirSync(folder, { recursive: true }).toSorted()).toEqual(['2024', '2024/june.json']);
  });

  it('takes the place of what an earlier run wrote', async () => {
    const folder = newFolder();
    await writeBelow(folder, 'june.json', 'old');
    await writeBelow(folder, 'june.json', 'new');
    expect(fs.readFileSync(path.join(folder, 'june.json'), 'utf8')).toBe('new');
  });

  it('writes neither over nor through a symbolic link', async () => {
    const folder = newFolder();
    const outside = newFolder();
    fs.writeFileSync(path.join(outside, 'mine.txt'), 'mine');
    fs.symlinkSync(path.join(outside, 'mine.txt'), path.join(folder, 'june.json'));
    fs.symlinkSync(outside, path.join(folder, '2024'));
    const refused = { code: 'store_unavailable' };
    await expect(writeBelow(folder, 'june.json', '{}')).rejects.toMatchObject(refused);
    await expect(writeBelow(folder, '2024/may.json', '{}')).rejects.toMatchObject(refused);
    expect(fs.readdirSync(outside)).toEqual(['mine.txt']);
    expect(fs.readFileSync(path.join(outside, 'mine.txt'), 'utf8')).toBe('mine');
  });

  it('says store_unavailable when a file stands where a folder should be', async () => {
    const folder = newFolder();
    fs.writeFileSync(path.join(folder, '2024'), '');
    await expect(writeBelow(folder, '2024/june.json', '{}')).rejects.toMatchObject({ code: 'store_unavailable' });
  });
});
