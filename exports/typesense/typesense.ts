// Items into documents of Typesense, with the schema of their collection.
import type { ExportFormat } from '../format.ts';
import type { OutFolder } from '../output/out-folder.ts';
import { openParts } from '../output/parts.ts';
import { type FeedTarget, feedWriter } from '../search/feed.ts';
import type { SearchDocument } from '../search/item-document.ts';

const value = (name: keyof SearchDocument, type = 'string') => ({ name, type, facet: true, optional: true }) as const;
const words = (name: keyof SearchDocument, type = 'string') => ({ name, type, optional: true }) as const;

/** The body of `POST /collections`. The id is Typesense's own field, so it is not listed. */
export const collectionSchema = {
  name: 'items',
  fields: [
    words('title'),
    words('text'),
    words('decisions', 'string[]'),
    words('attachments', 'string[]'),
    words('references', 'string[]'),
    words('attachmentReferences', 'string[]'),
    value('document'),
    value('item'),
    value('language'),
    value('kind'),
    value('approval'),
    value('organization'),
    value('body'),
    value('date'),
    value('year', 'int32'),
    value('number'),
    { name: 'order', type: 'int32' },
    value('classification'),
    value('public', 'bool'),
    value('caseNumber'),
    value('outcomes', 'string[]'),
    value('results', 'string[]'),
    value('yes', 'int32'),
    value('no', 'int32'),
    value('abstain', 'int32'),
    value('movers', 'string[]'),
    value('voters', 'string[]'),
    value('referredTo', 'string[]'),
    { name: 'pageStart', type: 'int32' },
    { name: 'pageEnd', type: 'int32' },
    words('file'),
  ],
  default_sorting_field: 'order',
} as const;

export const typesense: ExportFormat = {
  name: 'typesense',
  summary: 'documents for Typesense, one an item, with the schema of the collection',
  publicByDefault: true,
  async open(folder) {
    await folder.put('schema.json', `${JSON.stringify(collectionSchema, null, 2)}\n`);
    return feedWriter(typesenseTarget(folder));
  },
};

/** Documents for `POST /collections/items/documents/import?action=upsert`. */
function typesenseTarget(folder: OutFolder): FeedTarget {
  const documents = openParts(folder, 'documents', 'jsonl');
  const gone: string[] = [];
  return {
    index: (document) => documents.write(`${JSON.stringify(withoutNulls(document))}\n`),
    delete: async (id) => void gone.push(id),
    async finish() {
      await documents.finish();
      if (gone.length > 0) await folder.put('deleted.ndjson', gone.map((id) => `${JSON.stringify({ id })}\n`).join(''));
    },
  };
}

/** An optional field is left out, never null. */
function withoutNulls(document: SearchDocument): object {
  return Object.fromEntries(Object.entries(document).filter(([, content]) => content !== null));
}
