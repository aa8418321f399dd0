// Items into documents of Meilisearch, with the settings of their index.
import type { ExportFormat } from '../format.ts';
import type { OutFolder } from '../output/out-folder.ts';
import { openParts } from '../output/parts.ts';
import { type FeedTarget, feedWriter } from '../search/feed.ts';

/** The body of `PATCH /indexes/items/settings`. Fields that are searched: what weighs most stands first. */
export const settings = {
  searchableAttributes: [
    'title',
    'decisions',
    'caseNumber',
    'text',
    'attachments',
    'references',
    'body',
    'organization',
    'movers',
    'voters',
  ],
  filterableAttributes: [
    'document',
    'language',
    'kind',
    'organization',
    'body',
    'date',
    'year',
    'classification',
    'public',
    'caseNumber',
    'outcomes',
    'results',
    'voters',
    'movers',
    'referredTo',
  ],
  sortableAttributes: ['date', 'order'],
  /** Meilisearch finds languages by itself; naming those we have keeps it from guessing others. */
  localizedAttributes: [
    {
      attributePatterns: ['*'],
      locales: ['dan', 'nob', 'swe', 'fin', 'deu', 'nld', 'fra', 'spa', 'por', 'eng'],
    },
  ],
} as const;

export const meilisearch: ExportFormat = {
  name: 'meilisearch',
  summary: 'documents for Meilisearch, one an item, with the settings of the index',
  publicByDefault: true,
  async open(folder) {
    await folder.put('settings.json', `${JSON.stringify(settings, null, 2)}\n`);
    return feedWriter(meilisearchTarget(folder));
  },
};

/** Documents for `POST /indexes/items/documents?primaryKey=id`, ids for `POST /indexes/items/documents/delete-batch`. */
function meilisearchTarget(folder: OutFolder): FeedTarget {
  const documents = openParts(folder, 'documents', 'ndjson');
  const gone: string[] = [];
  return {
    index: (document) => documents.write(`${JSON.stringify(document)}\n`),
    delete: async (id) => void gone.push(id),
    async finish() {
      await documents.finish();
      if (gone.length > 0) await folder.put('deleted.json', `${JSON.stringify(gone)}\n`);
    },
  };
}
