// A document as it stands in the store into its row, its failure and its issues.
import { summarise } from '../../../pipeline/summary.ts';
import type { Failure } from '../../../schemas/failure.ts';
import type { MinutesRecord } from '../../../schemas/record.ts';
import type { DocumentRow, FailureRow, IssueRow } from '../tables/documents.ts';
import type { Ids } from './ids.ts';
import { placeOf } from './places.ts';

/** What is the same for every document without a record. */
const unknown = {
  language: null,
  kind: null,
  approval: null,
  grade: null,
  pages: null,
  text_pages: null,
  ocr_pages: null,
  mixed_pages: null,
  blank_pages: null,
  failed_pages: null,
  characters: null,
  characters_assigned: null,
  title: null,
  author: null,
  creator: null,
  producer: null,
  created_at: null,
  schema_version: null,
  pipeline_version: null,
  config_hash: null,
  version: null,
  record_sha256: null,
  text_sha256: null,
} as const;

/** The row of a document with a record. `version` and `sha256` are those of the record. */
export function documentRow(record: MinutesRecord, version: string, sha256: string): DocumentRow {
  const { file, extraction } = record;
  const { coverage } = extraction;
  return {
    id: record.id,
    name: file.name,
    status: summarise(record).status,
    language: record.language,
    kind: record.documentKind,
    approval: record.approvalStatus,
    grade: extraction.grade,
    size: file.size,
    pages: coverage.pages,
    text_pages: coverage.textPages,
    ocr_pages: coverage.ocrPages,
    mixed_pages: coverage.mixedPages,
    blank_pages: coverage.blankPages,
    failed_pages: coverage.failedPages.length,
    characters: coverage.characters,
    characters_assigned: coverage.charactersAssigned,
    title: file.title,
    author: file.author,
    creator: file.creator,
    producer: file.producer,
    created_at: file.createdAt,
    schema_version: record.schemaVersion,
    pipeline_version: extraction.pipelineVersion,
    config_hash: extraction.configHash,
    version,
    record_sha256: sha256,
    text_sha256: extraction.textSha256,
  };
}

/** The row of a document that has only a failure, or nothing at all. */
export function unreadRow(id: string, size: number, failed: Pick<Failure, 'file'> | null): DocumentRow {
  const status = failed === null ? 'unread' : 'failed';
  return { ...unknown, id, name: failed?.file.name ?? `${id}.pdf`, status, size };
}

export function failureRow(failure: Omit<Failure, 'schemaVersion' | 'type' | 'file'>, version: string): FailureRow {
  const { id, code, message, advice, stage, attempts, pipelineVersion } = failure;
  return { document: id, version, code, message, advice, stage, attempts, pipeline_version: pipelineVersion };
}

export function issueRows(record: MinutesRecord, ids: Ids): IssueRow[] {
  return record.issues.map((issue, index) => ({
    id: ids.of(`x${index + 1}`),
    document: record.id,
    position: index + 1,
    code: issue.code,
    severity: issue.severity,
    path: issue.path,
    message: issue.message,
    item: ids.item(itemAt(record, issue.path)),
    ...placeOf(issue.evidence),
  }));
}

/** `/items/3/votes/0` → the id of the fourth item. */
function itemAt(record: MinutesRecord, pointer: string): string | null {
  const [, index] = /^\/items\/(\d{1,6})(?:\/|$)/.exec(pointer) ?? [];
  return (index !== undefined && record.items[Number(index)]?.id) || null;
}
