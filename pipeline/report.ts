// Outcomes of a run into what a person wants to know at its end: how many, which failed and why, what to look at first.
import type { ErrorCode } from '../schemas/failure.ts';
import type { Grade } from '../schemas/record.ts';
import type { Outcome } from './entries.ts';
import { errorTable } from './errors.ts';
import type { Summary } from './summary.ts';

/** Documents worth a look that a report names; the rest is a matter of `status` and `failures`. */
const mostNamed = 10;

/** From worst to best. */
const grades: readonly Grade[] = ['poor', 'fair', 'good', 'excellent'];

export interface NamedSummary {
  readonly id: string;
  readonly name: string;
  readonly summary: Summary;
}

export interface FailureGroup {
  readonly code: ErrorCode;
  readonly advice: string;
  readonly count: number;
  /** Of this run and of earlier ones, the first few in their order. */
  readonly examples: readonly { readonly name: string; readonly message: string }[];
}

/** How documents stand, and which deserve a look. */
export interface Quality {
  readonly read: number;
  readonly partlyRead: number;
  readonly pages: number;
  readonly grades: Readonly<Record<Grade, number>>;
  /** Worst first; those that are read whole, with a good grade and without errors never stand here. */
  readonly lookFirst: readonly NamedSummary[];
}

export interface Report extends Quality {
  readonly failed: number;
  readonly failures: readonly FailureGroup[];
  /** Had their record in the store before. */
  readonly known: number;
  readonly duplicates: readonly { readonly name: string; readonly of: string }[];
  /** Not done because the run was interrupted or the store gave way. */
  readonly left: number;
}

/** The report on a run that was to work through `total` files. */
export function reportOn(outcomes: readonly Outcome[], total: number): Report {
  const withStatus = (status: Outcome['status']) => outcomes.filter((outcome) => outcome.status === status);
  const failed = withStatus('failed');
  return {
    ...qualityOf(outcomes.flatMap(namedSummary)),
    failed: failed.length,
    failures: failureGroups(
      failed.flatMap(({ source, fault }) => (fault ? [{ name: source.relative, ...fault }] : [])),
    ),
    known: withStatus('known').length,
    duplicates: withStatus('duplicate').map(duplicate),
    left: withStatus('stopped').length + total - outcomes.length,
  };
}

/** Counts and the worst-first list of documents that have a record. */
export function qualityOf(documents: readonly NamedSummary[]): Quality {
  const having = (grade: Grade) => documents.filter(({ summary }) => summary.grade === grade).length;
  return {
    read: documents.filter(({ summary }) => summary.status === 'read').length,
    partlyRead: documents.filter(({ summary }) => summary.status === 'partly-read').length,
    pages: documents.reduce((pages, { summary }) => pages + summary.pages, 0),
    grades: { poor: having('poor'), fair: having('fair'), good: having('good'), excellent: having('excellent') },
    lookFirst: documents.filter(deservesALook).sort(worstFirst).slice(0, mostNamed),
  };
}

/** Failures by code, the most frequent first. */
export function failureGroups(
  failures: readonly { readonly name: string; readonly code: ErrorCode; readonly message: string }[],
): FailureGroup[] {
  const byCode = Map.groupBy(failures, (failure) => failure.code);
  return [...byCode]
    .map(([code, members]) => ({
      code,
      advice: errorTable[code].advice,
      count: members.length,
      examples: members.slice(0, mostNamed).map(({ name, message }) => ({ name, message })),
    }))
    .sort((one, other) => other.count - one.count || (one.code < other.code ? -1 : 1));
}

function namedSummary({ id, source, summary }: Outcome): NamedSummary[] {
  return id === null || summary === null ? [] : [{ id, name: source.relative, summary }];
}

function duplicate({ source, duplicateOf }: Outcome): { name: string; of: string } {
  return { name: source.relative, of: duplicateOf?.relative ?? '' };
}

function deservesALook({ summary }: NamedSummary): boolean {
  return summary.status === 'partly-read' || summary.errors > 0 || grades.indexOf(summary.grade) < 2;
}

function worstFirst(one: NamedSummary, other: NamedSummary): number {
  return (
    grades.indexOf(one.summary.grade) - grades.indexOf(other.summary.grade) ||
    other.summary.errors - one.summary.errors ||
    other.summary.warnings - one.summary.warnings ||
    (one.name < other.name ? -1 : 1)
  );
}
