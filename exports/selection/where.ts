// A condition in SQL, as a user writes it, into the ids of the documents for which it holds.
import * as z from 'zod';
import { MinutebookError } from '../../pipeline/errors.ts';
import { ask } from '../catalogue/query/query.ts';

/** What a condition may speak of, by the name it uses: columns of the catalogue's tables. */
export const whereColumns = {
  id: 'd.id',
  name: 'd.name',
  status: 'd.status',
  language: 'd.language',
  kind: 'd.kind',
  approval: 'd.approval',
  grade: 'd.grade',
  pages: 'd.pages',
  ocr_pages: 'd.ocr_pages',
  failed_pages: 'd.failed_pages',
  version: 'd.version',
  pipeline_version: 'd.pipeline_version',
  organization: 'm.organization',
  body: 'm.body',
  classification: 'm.classification',
  date: 'm.date',
  failure: 'f.code',
} as const;

const documentId = z.string().regex(/^[0-9a-f]{64}$/);

/** The last row of every answer: where it is missing, the condition ended the question before its end. */
const whole = 'whole';

/**
 * Asks the catalogue `file`, in a process that can only read. Rejects with `bad_args` when the condition is not one, and
 * with `limit` when it takes too long. The condition stands on a line of its own, so that no comment in it goes further.
 */
export async function documentsWhere(file: string, condition: string, signal: AbortSignal): Promise<string[]> {
  const columns = Object.entries(whereColumns).map(([name, source]) => `${source} AS ${name}`);
  const documents = `SELECT ${columns.join(', ')} FROM documents d LEFT JOIN meetings m ON m.id = d.id LEFT JOIN failures f ON f.document = d.id`;
  const sql = `SELECT id FROM (${documents}) WHERE (\n${condition}\n) UNION ALL SELECT '${whole}'`;
  const rows: string[] = [];
  for await (const part of ask({ file, sql, signal }))
    if ('rows' in part) for (const [id] of part.rows) rows.push(String(id));
  if (rows.at(-1) !== whole && !signal.aborted)
    throw new MinutebookError('bad_args', 'This is not one condition in SQL.');
  return z.array(documentId).parse(rows.slice(0, -1));
}
