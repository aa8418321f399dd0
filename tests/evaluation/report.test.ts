import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readGold, recordsIn } from '../../evaluation/gold-set.ts';
import { leaveOut, templateOf } from '../../evaluation/leave-out.ts';
import { evaluate } from '../../evaluation/report.ts';
import { leaveOutLines, missLines, reportLines } from '../../evaluation/report-text.ts';
import { inventedGold } from './invented.ts';
import { recordFromGold } from './specimen.ts';

let work = '';
const gold = () => path.join(work, 'gold');
const out = () => path.join(work, 'out');

beforeEach(async () => {
  work = await fs.mkdtemp(path.join(os.tmpdir(), 'minutebook-evaluation-'));
  await write('gold/en/marsh-2030.gold.json', inventedGold);
  await write('gold/en/marsh-2031.gold.json', inventedGold);
  await write('gold/da/holm-2031.gold.json', { ...inventedGold, language: 'da' });
  const perfect = recordFromGold(inventedGold);
  await write('out/en/marsh-2030.json', perfect);
  await write('out/flat/marsh-2031.json', { ...perfect, attachments: [] });
});
afterEach(() => fs.rm(work, { recursive: true }));

async function write(name: string, content: unknown): Promise<void> {
  const file = path.join(work, name);
  await fs.mkdir(path.dirname(file), { recursive: true });
  await fs.writeFile(file, JSON.stringify(content));
}

const report = async (only?: string) => evaluate(await readGold(gold(), only), await recordsIn(out()));

describe('the report', () => {
  it('lists documents worst first and finds a record wherever it lies', async () => {
    const { documents } = await report();
    expect(documents.map(({ folder, name, extracted }) => [folder, name, extracted])).toEqual([
      ['da', 'holm-2031', false],
      ['en', 'marsh-2031', true],
      ['en', 'marsh-2030', true],
    ]);
  });

  it('counts every fact once over all documents, and each language for itself', async () => {
    const { tallies, languages } = await report();
    expect(tallies.attachments).toEqual({ right: 3, wrong: 0, missed: 3 });
    expect(languages).toEqual({ da: 0, en: expect.closeTo((6 + 6 / 7) / 7, 10) });
  });

  it('takes only the documents whose path holds the text asked for', async () => {
    expect((await report('2030')).documents.map(({ name }) => name)).toEqual(['marsh-2030']);
  });

  it('takes a document that failed for one without a record', async () => {
    await write('out/da/holm-2031.failure.json', { type: 'failure', code: 'encrypted' });
    expect((await report('holm')).documents[0]).toMatchObject({ extracted: false, overall: 0 });
  });

  it('prints the table, the documents and the overall number', async () => {
    const lines = reportLines(await report('marsh'));
    expect(lines).toContain('2 gold records, 0 without an extracted record');
    expect(lines).toContain('attachments             100.0   75.0   85.7      4');
    expect(lines).toContain('  95.2  en   en/marsh-2031  (attachments 66.7)');
    expect(lines.at(-1)).toBe('overall 98.0');
  });

  it('prints every miss of every document', async () => {
    expect(missLines(await report('marsh'))).toEqual([
      '== en/marsh-2031  overall 95.2',
      '  attachments: gold {"name":"List of payments","reference":null} | got null',
      '',
      '== en/marsh-2030  overall 100.0',
      '',
    ]);
  });
});

describe('leaving out', () => {
  it('tells the template from the name up to the first number', () => {
    expect(templateOf({ folder: 'en', name: 'little-marsh-2030-scan' })).toBe('en/little-marsh');
    expect(templateOf({ folder: '', name: 'board-a' })).toBe('board-a');
  });

  it('shows each template alone and the others without it, and counts each once in the mean', async () => {
    const { templates, macro } = leaveOut((await report()).documents);
    expect(templates.map(({ part, documents }) => [part, documents])).toEqual([
      ['da/holm', 1],
      ['en/marsh', 2],
    ]);
    const [holm, marsh] = templates;
    expect(holm).toMatchObject({ alone: 0, without: marsh?.alone });
    expect(macro.templates).toBeCloseTo((marsh?.alone ?? 0) / 2, 10);
  });

  it('prints folders and templates', async () => {
    const lines = leaveOutLines(leaveOut((await report()).documents));
    expect(lines).toContain('en/marsh       2   98.0    0.0');
    expect(lines.at(-1)).toBe('mean over 2 templates, each counted once: 49.0');
  });
});

describe('reading', () => {
  it('refuses a folder without gold, saying so', async () => {
    await expect(readGold(out())).rejects.toMatchObject({
      code: 'bad_args',
      message: `There is no gold record (*.gold.json) in ${out()}.`,
    });
  });

  it('refuses a folder that is not there', async () => {
    await expect(recordsIn(path.join(work, 'nowhere'))).rejects.toMatchObject({ code: 'bad_args' });
  });

  it('refuses gold and records that do not follow their schema, naming the field', async () => {
    await write('gold/en/marsh-2031.gold.json', { ...inventedGold, language: 7 });
    await expect(readGold(gold())).rejects.toMatchObject({ message: expect.stringContaining('at language') });
    await write('out/en/marsh-2030.json', { type: 'minutes' });
    await expect(report('2030')).rejects.toMatchObject({ code: 'bad_args' });
  });
});
