// Reports on runs and stores into text for people.
import pc from 'picocolors';
import type { FailureGroup, NamedSummary, Quality, Report } from '../../pipeline/report.ts';
import type { Skipped } from '../../pipeline/sources.ts';
import { spanOf } from './progress.ts';
import { counted, oneLine, printable } from './terminal.ts';

/** Names of each failure code, and skipped files, that a report shows. */
const mostExamples = 3;

/** Hex digits of an id that people are shown; `show` takes them. */
export const shownDigits = 12;

const columnWidth = 14;

/** A report on a run, as lines. */
export function reportText(report: Report, skipped: readonly Skipped[], seconds: number): string {
  const lines = [
    row('read', report.read, pc.green, `${counted(report.pages, 'page')} in ${spanOf(seconds)}`),
    row('partly read', report.partlyRead, pc.yellow, 'some pages have no text or failed'),
    row('failed', report.failed, pc.red, ''),
    row('known', report.known, pc.dim, 'in the store before'),
    row('duplicates', report.duplicates.length, pc.dim, 'same bytes as another file'),
    row('left', report.left, pc.yellow, 'not done; run the same command again'),
    skippedText(skipped),
    gradesText(report),
    failuresText(report.failures),
    duplicatesText(report.duplicates),
    lookFirstText(report.lookFirst),
  ].filter((part) => part !== '');
  return lines.length === 0 ? 'There are no PDFs.' : lines.join('\n');
}

/** A count with its label; nothing for none. */
export function row(label: string, count: number, colour: (text: string) => string, remark: string): string {
  if (count === 0) return '';
  return `${label.padEnd(columnWidth)}${colour(count.toLocaleString('en').padStart(7))}  ${pc.dim(remark)}`.trimEnd();
}

export function gradesText({ grades }: Quality): string {
  const named = (['excellent', 'good', 'fair', 'poor'] as const).filter((grade) => grades[grade] > 0);
  if (named.length === 0) return '';
  return `${'grades'.padEnd(columnWidth)}  ${named.map((grade) => `${grades[grade]} ${grade}`).join(', ')}`;
}

/** Failures by code, each with what to do and the first few names. */
export function failuresText(groups: readonly FailureGroup[]): string {
  return groups
    .map(({ code, count, advice, examples }) => {
      const lines = examples
        .slice(0, mostExamples)
        .map(({ name, message }) => `    ${oneLine(name)}: ${oneLine(message)}`);
      const more = count - lines.length;
      return [
        `\n${pc.red(code)} · ${counted(count, 'document')}. ${pc.dim(advice)}`,
        ...lines,
        ...(more > 0 ? [pc.dim(`    and ${more} more`)] : []),
      ].join('\n');
    })
    .join('\n');
}

function duplicatesText(duplicates: Report['duplicates']): string {
  if (duplicates.length === 0) return '';
  const lines = duplicates.slice(0, mostExamples).map(({ name, of }) => `    ${oneLine(name)} = ${oneLine(of)}`);
  const more = duplicates.length - lines.length;
  return ['\nsame bytes', ...lines, ...(more > 0 ? [pc.dim(`    and ${more} more`)] : [])].join('\n');
}

/** What was not taken, by reason. Files that are no PDFs are expected; folders that could not be opened are named. */
function skippedText(skipped: readonly Skipped[]): string {
  const byReason = Map.groupBy(skipped, ({ reason }) => reason);
  return [...byReason]
    .map(([reason, files]) => {
      const names = reason === 'cannot be opened' ? files.map(({ path }) => `\n    ${printable(path)}`).join('') : '';
      return `${'passed over'.padEnd(columnWidth)}${files.length.toLocaleString('en').padStart(7)}  ${pc.dim(reason)}${names}`;
    })
    .join('\n');
}

/** The documents that deserve a look, worst first. */
export function lookFirstText(documents: readonly NamedSummary[]): string {
  if (documents.length === 0) return '';
  const lines = documents.map(
    ({ id, name, summary }) =>
      `    ${pc.cyan(id.slice(0, shownDigits))}  ${summary.grade.padEnd(9)}  ${oneLine(name, 50)}  ${pc.dim(summary.codes.join(' '))}`,
  );
  return ['\nlook at these first (minutebook show ID)', ...lines].join('\n');
}
