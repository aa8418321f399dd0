// The tables of documents and of what went wrong with them.
import { column, optional, optionalOwner, owner, place, type Row, table } from './column.ts';

export const documents = table({
  name: 'documents',
  note: 'One PDF of the store, whether it could be read or not.',
  columns: {
    id: column('text', 'SHA-256 of the PDF, in hex; `minutebook show` takes its first digits'),
    name: column('text', 'file name as it was given: a label'),
    status: column('text', '`read`, `partly-read` (pages are missing), `failed`, or `unread` (no result yet)'),
    language: optional('text', 'BCP 47 code, `und` if it could not be told'),
    kind: optional('text', '`minutes`, `decision-list`, `agenda` or `other`'),
    approval: optional(
      'text',
      'what the paper calls itself: `draft`, `provisional`, `approved`, `corrected`, else `unknown`',
    ),
    grade: optional('text', 'how much was read and understood: `excellent`, `good`, `fair`, `poor`'),
    size: column('integer', 'bytes of the PDF'),
    pages: optional('integer', 'pages of the PDF'),
    text_pages: optional('integer', 'pages read from their text layer'),
    ocr_pages: optional('integer', 'pages recognised from the picture'),
    mixed_pages: optional('integer', 'pages read from both'),
    blank_pages: optional('integer', 'pages with nothing on them'),
    failed_pages: optional('integer', 'pages that could not be read'),
    characters: optional('integer', 'characters of body text'),
    characters_assigned: optional('integer', 'of these, characters that a fact or section holds'),
    title: optional('text', 'from the metadata of the PDF'),
    author: optional('text', 'from the metadata of the PDF'),
    creator: optional('text', 'program the document was written with, from the metadata of the PDF'),
    producer: optional('text', 'program that made the PDF, from its metadata'),
    created_at: optional('text', 'ISO 8601, from the metadata of the PDF'),
    schema_version: optional('text', 'version of the shape of its record'),
    pipeline_version: optional('text', 'version of the pipeline that read it'),
    config_hash: optional('text', 'digest of the settings it was read with'),
    version: optional('text', 'version of the record that is in this catalogue, as in the names of the store'),
    record_sha256: optional('text', 'SHA-256 of that record'),
    text_sha256: optional('text', 'SHA-256 of its canonical text'),
  },
  indices: ['status', 'language', 'grade'],
});
export type DocumentRow = Row<typeof documents>;

export const failures = table({
  name: 'failures',
  note: 'Why a document has no record of the newest version that was tried.',
  columns: {
    document: owner('documents', 'the document'),
    version: column('text', 'version that failed, as in the names of the store'),
    code: column('text', 'row of the table of errors, such as `encrypted`'),
    message: column('text', 'what went wrong'),
    advice: column('text', 'what to do about it'),
    stage: column('text', 'stage of the pipeline that failed'),
    attempts: column('integer', 'how often it was tried'),
    pipeline_version: column('text', 'version of the pipeline that tried it'),
  },
  indices: ['code'],
});
export type FailureRow = Row<typeof failures>;

export const issues = table({
  name: 'issues',
  note: 'Something in a record that a person should look at.',
  columns: {
    id: column('text', 'document id and running number: `….x1`'),
    document: owner('documents', 'the document'),
    position: column('integer', '1, 2, … as in the record'),
    code: column('text', 'such as `ITEM_NUMBER_GAP`; all codes stand in docs/record.md'),
    severity: column('text', '`info`, `warning` or `error`'),
    path: column('text', 'JSON Pointer into the record'),
    message: column('text', 'what is the matter'),
    item: optionalOwner('items', 'the item that it is about'),
    ...place,
  },
  indices: ['code', 'severity'],
});
export type IssueRow = Row<typeof issues>;
