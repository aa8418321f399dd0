// Records into objects of OParl 1.1, one file a document.
import type { ExportFormat } from '../format.ts';
import { documentFiles } from '../output/document-files.ts';
import { oparlDocument } from './document.ts';

export const oparl: ExportFormat = {
  name: 'oparl',
  summary: 'OParl 1.1 objects: meeting, agenda items, people, organizations, papers, one file a document',
  publicByDefault: false,
  open: async (folder, { baseUrl }) =>
    documentFiles(folder, 'json', (record) => `${JSON.stringify(oparlDocument(record, baseUrl), null, 2)}\n`),
};
