// Items into bulk requests of Elasticsearch and OpenSearch, with the template of their index.
import type { ExportFormat } from '../format.ts';
import type { OutFolder } from '../output/out-folder.ts';
import { openParts } from '../output/parts.ts';
import { type FeedTarget, feedWriter } from '../search/feed.ts';
import type { SearchDocument } from '../search/item-document.ts';
import { indexName, indexTemplate, languageAnalyzers } from './index-template.ts';

export const opensearch: ExportFormat = {
  name: 'opensearch',
  summary: 'bulk requests for OpenSearch and Elasticsearch, one document an item, with an index template',
  publicByDefault: true,
  async open(folder) {
    await folder.put('index-template.json', `${JSON.stringify(indexTemplate(), null, 2)}\n`);
    return feedWriter(bulkTarget(folder));
  },
};

/** Each action is a line, followed by its document: https://docs.opensearch.org/latest/api-reference/document-apis/bulk/ */
function bulkTarget(folder: OutFolder): FeedTarget {
  const parts = openParts(folder, 'bulk', 'ndjson');
  const action = (verb: 'index' | 'delete', id: string): string =>
    `${JSON.stringify({ [verb]: { _index: indexName, _id: id } })}\n`;
  return {
    index: (document) => parts.write(`${action('index', document.id)}${JSON.stringify(stemmed(document))}\n`),
    delete: (id) => parts.write(action('delete', id)),
    finish: parts.finish,
  };
}

function stemmed(document: SearchDocument): object {
  const { language, title, text, decisions } = document;
  const code = language.slice(0, 2);
  const field = Object.hasOwn(languageAnalyzers, code) ? code : 'other';
  return { ...document, stemmed: { [field]: [title, text, ...decisions].join('\n') } };
}
