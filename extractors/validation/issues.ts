// One issue → its place in the record and its words.

import type { Issue, IssueCode } from '../../schemas/codes.ts';
import type { Evidence } from '../../schemas/evidence.ts';

/** Makes an issue; `path` is a JSON Pointer into the record. */
export function issueOf(
  code: IssueCode,
  severity: Issue['severity'],
  path: string,
  message: string,
  evidence: readonly Evidence[] = [],
): Issue {
  return { code, severity, path, message, evidence: [...evidence] };
}
