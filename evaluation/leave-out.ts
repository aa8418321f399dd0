// Reports of documents to the numbers of each folder and template, alone and left out of the rest.
import type { DocumentReport } from './report.ts';
import { mean, overall, sum } from './tally.ts';

export interface PartReport {
  /** A folder, or a folder and template such as `da/holmby-council`. */
  part: string;
  documents: number;
  /** Overall number of this part alone, 0..1. */
  alone: number | null;
  /** Overall number of all other parts together, 0..1. */
  without: number | null;
}

export interface LeaveOutReport {
  folders: PartReport[];
  templates: PartReport[];
  /** Every folder, or template, counts once, however many documents it has. */
  macro: { folders: number | null; templates: number | null };
}

/**
 * Shows how much the overall number rests on single folders and templates. Nothing is trained on the documents, so
 * nothing is fitted again for the part left out; what it can tell, and what not, stands in docs/evaluation.md.
 */
export function leaveOut(documents: readonly DocumentReport[]): LeaveOutReport {
  const folders = parts(documents, ({ folder }) => folder || '.');
  const templates = parts(documents, templateOf);
  const macro = (reports: readonly PartReport[]) => mean(reports.map(({ alone }) => alone));
  return { folders, templates, macro: { folders: macro(folders), templates: macro(templates) } };
}

/**
 * The house style a document is of, told by its name up to the first number: `da/holmby-council-2019` and
 * `da/holmby-council-2020-scan` share the template `da/holmby-council`.
 */
export function templateOf({ folder, name }: Pick<DocumentReport, 'folder' | 'name'>): string {
  const stem = name.replace(/-\d.*$/, '');
  return folder === '' ? stem : `${folder}/${stem}`;
}

function parts(documents: readonly DocumentReport[], partOf: (document: DocumentReport) => string): PartReport[] {
  const score = (some: readonly DocumentReport[]) => overall(sum(some.map(({ tallies }) => tallies)));
  return [...new Set(documents.map(partOf))].sort().map((part) => {
    const own = documents.filter((document) => partOf(document) === part);
    const rest = documents.filter((document) => partOf(document) !== part);
    return { part, documents: own.length, alone: score(own), without: score(rest) };
  });
}
