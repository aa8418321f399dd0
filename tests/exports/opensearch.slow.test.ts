import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { indexName } from '../../exports/opensearch/index-template.ts';
import { type Exported, exported } from './exporting.ts';
import { inventedRecord, item, storeOf } from './invented.ts';

const server = process.env.MINUTEBOOK_OPENSEARCH_URL ?? '';
const json = 'application/json';

async function call(method: string, where: string, body: string | null = null, type = json): Promise<unknown> {
  const response = await fetch(new URL(where, server), { method, body, headers: { 'content-type': type } });
  return response.json();
}

const bulkAnswer = z.object({ errors: z.literal(false), items: z.array(z.unknown()) });
const found = z.object({ hits: z.object({ hits: z.array(z.object({ _source: z.object({ title: z.string() }) })) }) });

describe.skipIf(server === '')(
  'a running OpenSearch or Elasticsearch (skipped without MINUTEBOOK_OPENSEARCH_URL)',
  () => {
    const index = `/${indexName}`;
    let feed: Exported;

    beforeAll(async () => {
      const danish = inventedRecord('dansk', {
        language: 'da',
        items: [item('i1', 'Kloakeringen i byen')],
        issues: [],
        attendanceChanges: [],
      });
      const hostile = inventedRecord('hostile', {
        items: [item('i1', '<script>"}\n{"delete":{}}')],
        issues: [],
        attendanceChanges: [],
      });
      feed = await exported(await storeOf([inventedRecord('full'), danish, hostile]), 'opensearch');
      await call('DELETE', index);
    });
    afterAll(() => call('DELETE', index));

    it('takes the template and every action of the feed, and finds a word in another form', async () => {
      expect(await call('PUT', `/_index_template/${indexName}`, feed.text('index-template.json'))).toEqual({
        acknowledged: true,
      });
      const answer = await call('POST', '/_bulk?refresh=true', feed.text('bulk-00001.ndjson'), 'application/x-ndjson');
      expect(bulkAnswer.parse(answer).items).toHaveLength(feed.summary.items);
      expect(await call('GET', `${index}/_count`)).toMatchObject({ count: feed.summary.items });
      const query = JSON.stringify({ query: { multi_match: { query: 'kloakering', fields: ['stemmed.*'] } } });
      const { hits } = found.parse(await call('POST', `${index}/_search`, query)).hits;
      expect(hits.map(({ _source: { title } }) => title)).toEqual(['Kloakeringen i byen']);
    });
  },
);
