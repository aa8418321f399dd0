// The way of a document: a PDF into its record, stage by stage. This is the only place where their order is written.
import { extractFacts } from '../extractors/facts/facts.ts';
import { judgePages } from '../extractors/judgement/judgement.ts';
import { layOut } from '../extractors/layout/lay-out.ts';
import { segment } from '../extractors/segment/segment.ts';
import { validate } from '../extractors/validation/validate.ts';
import { emit } from './emit.ts';
import { intake } from './originals.ts';
import { read } from './page-models.ts';
import { recognise } from './recognised-pages.ts';
import { line, pure } from './stage.ts';

/** From an Original whose bytes are kept to its pages, each with a judgement on its text layer. */
export const reading = line(read).to(pure('judge', '1', judgePages));

/** From an Original whose bytes are kept to its record and text. */
export const extraction = reading
  .to(recognise)
  .to(pure('lay out', '4', layOut))
  .to(pure('segment', '4', (layout) => segment(layout)))
  .to(pure('extract', '4', extractFacts))
  .to(pure('validate', '3', validate));

/** From an Original to its emitted record. */
export const pipeline = line(intake).join(extraction).to(emit);
