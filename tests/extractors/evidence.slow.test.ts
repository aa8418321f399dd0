// Every evidence span of every dev document reads back to the fact it stands for.
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractMinutes } from '../../extractors/minutes.ts';
import { openReaderPool, type ReaderPool } from '../../pipeline/read/pool.ts';
import { shared } from '../shared.ts';
import { misreadings } from './rereading.ts';

const corpus = path.join(shared, 'corpus', 'dev');
const present = fs.existsSync(corpus);
const documents = present
  ? fs
      .readdirSync(corpus, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.pdf'))
      .sort()
  : [];

describe.skipIf(!present)('evidence of the dev documents (skipped without ../shared)', () => {
  let pool: ReaderPool;
  beforeAll(async () => {
    pool = await openReaderPool({ size: 1 });
  });
  afterAll(async () => {
    await pool.close();
  });

  it.each(documents)('reads back in %s', async (name) => {
    const document = await pool.read(path.join(corpus, name));
    const original = { sha256: '0'.repeat(64), name, size: 1 };
    const { record, text } = extractMinutes(document, original, { pipelineVersion: 'test', configHash: 'test' });
    expect(misreadings(record, text)).toEqual([]);
  });
});
