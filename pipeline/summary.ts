// A record into the few lines by which a person decides whether to look at it.
import * as z from 'zod';
import { type IssueCode, issueCode } from '../schemas/codes.ts';
import { grade, type MinutesRecord } from '../schemas/record.ts';

export const summary = z.strictObject({
  /** `partly-read`: a record was made, but not from all pages. */
  status: z.enum(['read', 'partly-read']),
  grade,
  pages: z.int().nonnegative(),
  items: z.int().nonnegative(),
  /** Issues with severity `error`, and with `warning`. */
  errors: z.int().nonnegative(),
  warnings: z.int().nonnegative(),
  /** Codes of these issues, each once, errors first. */
  codes: z.array(issueCode),
});
export type Summary = z.infer<typeof summary>;

/** Issues that mean: what is printed on some page is not in the record. */
const pagesMissing: ReadonlySet<IssueCode> = new Set(['PAGE_FAILED', 'PAGE_WITHOUT_TEXT']);

export function summarise(record: MinutesRecord): Summary {
  const errors = record.issues.filter((issue) => issue.severity === 'error');
  const warnings = record.issues.filter((issue) => issue.severity === 'warning');
  const { coverage, pages } = record.extraction;
  const partly =
    pages.length < record.file.pageCount ||
    coverage.failedPages.length > 0 ||
    record.issues.some((issue) => pagesMissing.has(issue.code));
  return {
    status: partly ? 'partly-read' : 'read',
    grade: record.extraction.grade,
    pages: coverage.pages,
    items: record.items.length,
    errors: errors.length,
    warnings: warnings.length,
    codes: [...new Set([...errors, ...warnings].map((issue) => issue.code))],
  };
}
