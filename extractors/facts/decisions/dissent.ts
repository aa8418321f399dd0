// The text of a decision → who could not agree, in their words.
//
//   Radikale Venstres byrådsgruppe kunne ikke tiltræde indstillingen.
import type { Decision } from '../../../schemas/record.ts';
import type { Segmented } from '../../segment/model.ts';
import { findPhrases, hasPhrase } from '../../text/phrase.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import type { FactContext } from '../context.ts';
import { nameBefore } from '../votes/names.ts';
import { decisionBooks } from './books.ts';
import { decisionThresholds as t } from './thresholds.ts';

/** Given the spans of a decision's text, returns the dissent told in it, a sentence each. */
export function dissentIn(segmented: Segmented, spans: readonly Span[], context: FactContext): Decision['dissent'] {
  const { layout, folded, lexicon } = segmented;
  const { dissent } = decisionBooks(lexicon);
  return spans.flatMap((span) =>
    hasPhrase(dissent, folded.slice(span.start, span.end))
      ? sentencesIn(layout.text, span, lexicon).flatMap((sentence) => dissentOf(segmented, sentence, context) ?? [])
      : [],
  );
}

function dissentOf(segmented: Segmented, sentence: Span, context: FactContext): Decision['dissent'][number] | null {
  const { layout, folded, lexicon } = segmented;
  const [match] = findPhrases(decisionBooks(lexicon).dissent, folded.slice(sentence.start, sentence.end));
  if (!match) return null;
  const text = sliceOf(layout.text, sentence);
  const subject = sliceOf(layout.text, { start: sentence.start, end: sentence.start + match.start }).replace(
    /[\s,(]{1,4}$/u,
    '',
  );
  const name = nameBefore(layout.text, sentence.start + match.start, lexicon);
  const person = name && context.personId(sliceOf(layout.text, name)) !== null ? sliceOf(layout.text, name) : null;
  return { person, group: person === null && subject !== '' && subject.length <= t.groupChars ? subject : null, text };
}
