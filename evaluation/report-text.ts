// A report to the lines a person reads: the table of groups, documents worst first, misses, reliability, parts left out.
import { type CalibrationCheck, methods } from './calibration.ts';
import type { Miss } from './findings.ts';
import type { LeaveOutReport, PartReport } from './leave-out.ts';
import type { Reliability } from './reliability.ts';
import type { DocumentReport, EvaluationReport } from './report.ts';
import { f1, groups, overallGroups, precision, recall, type Tallies } from './tally.ts';

/** Widths of columns, in characters. */
const width = { group: 22, number: 6, language: 4 } as const;

/** A miss is cut after so many characters a side: enough to recognise the place in the paper. */
const missLength = 200;

/** Of each document, so many groups below its overall number are named. */
const weakestGroups = 3;

const blank = '';
const percent = (share: number | null): string => (share === null ? '-' : (100 * share).toFixed(1));
const cell = (value: string | number): string => String(value).padStart(width.number);
const row = (head: string, ...cells: (string | number)[]): string => [head, ...cells.map(cell)].join(' ');
const heading = (head: string, ...cells: string[]): string => row(head.padEnd(width.group), ...cells);

/** The report without misses, one string per line. */
export function reportLines(report: EvaluationReport): string[] {
  const lost = report.documents.filter(({ extracted }) => !extracted).length;
  return [
    `${report.documents.length} gold records, ${lost} without an extracted record`,
    blank,
    ...groupLines(report.tallies),
    blank,
    'Documents, worst first',
    ...report.documents.map(documentLine),
    blank,
    ...reliabilityLines(report.reliability),
    blank,
    `by language: ${Object.entries(report.languages)
      .map(([language, number]) => `${language} ${percent(number)}`)
      .join('  ')}`,
    `overall ${percent(report.overall)}`,
  ];
}

function groupLines(tallies: Tallies): string[] {
  return [
    heading('group', 'P', 'R', 'F1', 'gold'),
    ...groups.map((group) => {
      const tally = tallies[group];
      const shares = [precision(tally), recall(tally), f1(tally)].map(percent);
      return row(group.padEnd(width.group), ...shares, tally.right + tally.missed);
    }),
  ];
}

const fullName = ({ folder, name }: DocumentReport): string => (folder === '' ? name : `${folder}/${name}`);

function documentLine(document: DocumentReport): string {
  const head = `${cell(percent(document.overall))}  ${document.language.padEnd(width.language)} ${fullName(document)}`;
  if (!document.extracted) return `${head}  (not extracted)`;
  const weakest = weakestOf(document.tallies).map(([group, share]) => `${group} ${percent(share)}`);
  return weakest.length === 0 ? head : `${head}  (${weakest.join(', ')})`;
}

/** The groups of the overall number that fall short of perfect, worst first. */
function weakestOf(tallies: Tallies): [string, number][] {
  return overallGroups
    .flatMap((group): [string, number][] => {
      const share = f1(tallies[group]);
      return share === null || share === 1 ? [] : [[group, share]];
    })
    .toSorted((one, other) => one[1] - other[1])
    .slice(0, weakestGroups);
}

function reliabilityLines(table: readonly Reliability[]): string[] {
  return [
    'Confidence: what the records said, and how much of it was right',
    heading('group', 'from', 'facts', 'said', 'right'),
    ...table.flatMap(({ group, facts, error, bins }) => [
      ...bins.map((bin) =>
        row(group.padEnd(width.group), bin.from.toFixed(1), bin.facts, percent(bin.said), percent(bin.right)),
      ),
      `${group.padEnd(width.group)} ${facts} facts, mean distance of said and right: ${percent(error)} points`,
    ]),
  ];
}

/** Every disagreement, document by document, in the order of the report. */
export function missLines(report: EvaluationReport): string[] {
  return report.documents.flatMap((document) => [
    `== ${fullName(document)}${document.extracted ? '' : '  (not extracted)'}  overall ${percent(document.overall)}`,
    ...document.misses.map((miss) => `  ${miss.group}: gold ${side(miss, 'gold')} | got ${side(miss, 'got')}`),
    blank,
  ]);
}

const side = (miss: Miss, which: 'gold' | 'got'): string => JSON.stringify(miss[which]).slice(0, missLength);

/** Folders and templates: their number alone, and that of all the others without them. */
export function leaveOutLines(report: LeaveOutReport): string[] {
  return [
    ...partLines('Folders', report.folders, report.macro.folders),
    blank,
    ...partLines('Templates', report.templates, report.macro.templates),
  ];
}

function partLines(head: string, parts: readonly PartReport[], macro: number | null): string[] {
  const longest = Math.max(head.length, ...parts.map(({ part }) => part.length));
  return [
    row(head.padEnd(longest), 'docs', 'alone', 'rest'),
    ...parts.map(({ part, documents, alone, without }) =>
      row(part.padEnd(longest), documents, percent(alone), percent(without)),
    ),
    `mean over ${parts.length} ${head.toLowerCase()}, each counted once: ${percent(macro)}`,
  ];
}

/** How far said and right lie apart, by each way to make a probability, on templates that its fit has not seen. */
export function calibrationLines(checks: readonly CalibrationCheck[]): string[] {
  return [
    'On templates left out: mean distance of confidence and share right, in points; in brackets the log loss.',
    heading('group', 'facts', ...methods),
    ...checks.map(({ group, facts, errors, losses, chosen }) => {
      const cells = methods.map((method) => `${percent(errors[method])} (${losses[method]?.toFixed(3) ?? '–'})`);
      return `${row(group.padEnd(width.group), facts, ...cells)}  ${chosen}`;
    }),
  ];
}
