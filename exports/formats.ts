// All formats of export, by name.
import { akomaNtoso } from './akoma-ntoso/akoma-ntoso.ts';
import { csv } from './csv/csv-tables.ts';
import type { ExportFormat } from './format.ts';
import { meilisearch } from './meilisearch/meilisearch.ts';
import { ndjson } from './ndjson/ndjson.ts';
import { oparl } from './oparl/oparl.ts';
import { opensearch } from './opensearch/opensearch.ts';
import { parquet } from './parquet/parquet.ts';
import { popolo } from './popolo/popolo.ts';
import { typesense } from './typesense/typesense.ts';

export const exportFormats: readonly ExportFormat[] = [
  csv,
  parquet,
  ndjson,
  opensearch,
  meilisearch,
  typesense,
  popolo,
  akomaNtoso,
  oparl,
];
