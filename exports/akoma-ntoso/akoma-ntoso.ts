// Records into Akoma Ntoso 3.0, one XML file a document.
import type { ExportFormat } from '../format.ts';
import { documentFiles } from '../output/document-files.ts';
import { akomaNtosoDocument } from './minutes.ts';

export const akomaNtoso: ExportFormat = {
  name: 'akoma-ntoso',
  summary: 'Akoma Ntoso 3.0 XML (OASIS LegalDocML), one file a document',
  publicByDefault: false,
  open: async (folder) => documentFiles(folder, 'xml', akomaNtosoDocument),
};
