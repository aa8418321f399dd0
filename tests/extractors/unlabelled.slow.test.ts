// Every unlabelled document ends as a valid record or a typed failure; what cannot be read is said, and what is no minutes.
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractMinutes } from '../../extractors/minutes.ts';
import { MinutebookError } from '../../pipeline/errors.ts';
import { openReaderPool, type ReaderPool } from '../../pipeline/read/pool.ts';
import { type MinutesRecord, minutesRecord } from '../../schemas/record.ts';
import { shared } from '../shared.ts';
import { misreadings } from './rereading.ts';

const corpus = path.join(shared, 'corpus', 'unlabelled');
const present = fs.existsSync(corpus);
const folders = present ? fs.readdirSync(corpus).sort() : [];

describe.skipIf(!present)('the unlabelled documents (skipped without ../shared)', () => {
  let pool: ReaderPool;
  beforeAll(async () => {
    pool = await openReaderPool({ size: 1 });
  });
  afterAll(async () => {
    await pool.close();
  });

  async function recordOf(file: string): Promise<MinutesRecord | null> {
    try {
      const original = { sha256: '0'.repeat(64), name: path.basename(file), size: 1 };
      const { record, text } = extractMinutes(await pool.read(file), original, {
        pipelineVersion: 'test',
        configHash: 'test',
      });
      expect(misreadings(record, text), file).toEqual([]);
      return minutesRecord.parse(record);
    } catch (error) {
      if (error instanceof MinutebookError) return null;
      throw error;
    }
  }

  it.each(folders)('in %s end as records that are valid and say what they lack', async (folder) => {
    const files = fs
      .readdirSync(path.join(corpus, folder))
      .filter((name) => name.endsWith('.pdf'))
      .sort();
    for (const name of files) {
      const record = await recordOf(path.join(corpus, folder, name));
      if (!record) continue;
      const codes = record.issues.map(({ code }) => code);
      if (record.extraction.coverage.characters === 0) expect(codes, name).toContain('PAGE_WITHOUT_TEXT');
      else if (folder === 'not-minutes') expect(['other', 'agenda'], name).toContain(record.documentKind);
    }
  });
});
