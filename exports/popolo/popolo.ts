// Records into Popolo JSON, one file a document.
import type { ExportFormat } from '../format.ts';
import { documentFiles } from '../output/document-files.ts';
import { popoloDocument } from './document.ts';

export const popolo: ExportFormat = {
  name: 'popolo',
  summary: 'Popolo JSON: people, organizations, events, motions and votes, one file a document',
  publicByDefault: false,
  open: async (folder) =>
    documentFiles(folder, 'json', (record) => `${JSON.stringify(popoloDocument(record), null, 2)}\n`),
};
