// A read document → its minutes record and canonical text: lay out, segment, extract, validate.
import type { ReadDocument } from '../schemas/pages.ts';
import type { MinutesRecord } from '../schemas/record.ts';
import { type CalibrationTable, committedTable } from './confidence.ts';
import { extractFacts } from './facts/facts.ts';
import { layOut } from './layout/lay-out.ts';
import { segment } from './segment/segment.ts';
import { validate } from './validation/validate.ts';

/** The original as a store knows it; `name` is only a label. */
export interface Original {
  readonly sha256: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** What made the record, so that a reader can tell two makings apart. */
export interface Build {
  readonly pipelineVersion: string;
  readonly configHash: string;
}

export interface Minutes {
  readonly record: MinutesRecord;
  /** The canonical text that evidence offsets point into. */
  readonly text: string;
}

/** The pure part of the pipeline, as one expression. The same input gives the same record. `table` calibrates confidence. */
export function extractMinutes(
  document: ReadDocument,
  original: Original,
  build: Build,
  table: CalibrationTable = committedTable,
): Minutes {
  return validate(extractFacts(segment(layOut(document))), original, build, table);
}
