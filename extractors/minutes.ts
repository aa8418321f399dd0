// A read document → its minutes record and canonical text: judge, lay out, segment, extract, validate.
import type { ReadDocument } from '../schemas/pages.ts';
import { type CalibrationTable, committedTable } from './confidence.ts';
import { extractFacts } from './facts/facts.ts';
import { judgePages } from './judgement/judgement.ts';
import { layOut } from './layout/lay-out.ts';
import type { Build, Minutes, Original } from './making.ts';
import { segment } from './segment/segment.ts';
import { validate } from './validation/validate.ts';

/** The pure part of the pipeline, as one expression. The same input gives the same record. `table` calibrates confidence. */
export function extractMinutes(
  document: ReadDocument,
  original: Original,
  build: Build,
  table: CalibrationTable = committedTable,
): Minutes {
  return validate(extractFacts(segment(layOut(judgePages(document).document))), original, build, table);
}
