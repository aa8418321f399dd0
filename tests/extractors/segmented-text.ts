// Lines of plain text → the segmented document the fact extractors read.
import { layOut } from '../../extractors/layout/lay-out.ts';
import type { Segmented } from '../../extractors/segment/model.ts';
import { segment } from '../../extractors/segment/segment.ts';
import { type Span, sliceOf } from '../../extractors/text/span.ts';
import type { Evidence } from '../../schemas/evidence.ts';
import { documentOf } from './typeset.ts';

/** Given pages of lines as `documentOf` takes them, lays out and segments them. */
export function segmentedText(...pages: readonly (readonly string[])[]): Segmented {
  return segment(layOut(documentOf(...pages)));
}

/** What evidence says, read again from the canonical text. */
export function readAgain({ layout }: Segmented, evidence: readonly (Evidence | Span)[]): string {
  return evidence.map((part) => sliceOf(layout.text, part)).join(' ');
}

/** Danish words enough for the language to be told. */
export const danishText = [
  'Formanden bød velkommen til alle, og det blev aftalt, at der skal arbejdes videre med sagen efter mødet.',
  'Der var ikke flere bemærkninger til punktet, som blev taget til efterretning af de fremmødte.',
];

/** English words enough for the language to be told. */
export const englishText = [
  'The members of the board were welcomed by the president, and it was agreed that the work would go on as planned.',
  'There were no further questions from the public, and the report was received with thanks to all who had been involved.',
];
