// The sample that the project began with comes out exactly: its decision runs over a page break and a running header.
import path from 'node:path';
import { expect, it } from 'vitest';
import { extractMinutes } from '../../extractors/minutes.ts';
import { openReaderPool } from '../../pipeline/read/pool.ts';
import { shared, whereShared } from '../shared.ts';

const sample = path.join(shared, 'corpus', 'dev', 'da', 'norddjurs-direktionen-2022.pdf');

it.skipIf(!whereShared(sample))('reads the given sample exactly (skipped without ../shared)', async () => {
  const pool = await openReaderPool({ size: 1 });
  const document = await pool.read(sample).finally(() => pool.close());
  const original = { sha256: '0'.repeat(64), name: 'sample.pdf', size: 1 };
  const { record } = extractMinutes(document, original, { pipelineVersion: 'test', configHash: 'test' });
  expect([record.meeting.body, record.meeting.date]).toEqual(['Direktionen', '2022-10-12']);
  const [item, ...others] = record.items;
  expect(others).toEqual([]);
  expect(item?.decisions).toHaveLength(1);
  expect(item?.decisions[0]?.text).toMatch(/^TRIO-stormøde .{1000,1300} kompetenceplanens bestemmelser\.$/u);
  expect(item?.decisions[0]?.text).toContain(
    'Det behandles i Hovedudvalget den 11. november, Økonomiudvalget d. 6. december',
  );
  expect(item?.attachments.map(({ reference, public: open }) => [reference, open])).toEqual([
    ['3366958', true],
    ['3366957', true],
    ['3366952', true],
    ['3366286', true],
    [null, false],
    [null, false],
  ]);
  expect(item?.referrals.map(({ body, date }) => [body, date])).toEqual([
    ['Hovedudvalget', '2022-11-11'],
    ['Økonomiudvalget', '2022-12-06'],
    ['Kommunalbestyrelsen', '2022-12-13'],
  ]);
});
