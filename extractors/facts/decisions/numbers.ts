// The text of a decision and what stands before it → the number of the decision or resolution, as printed.
//
//   Resolution No. 15913, "Endorse …"        Council Resolution 20191101        RESOLUTION NO. 2 SERIES OF 1988
import { type Lexicon, perLexicon } from '../../languages/lexicon.ts';
import { phrasePattern } from '../../text/phrase-pattern.ts';
import type { Span } from '../../text/span.ts';

const numbered = perLexicon(({ language: { decisions } }: Lexicon) => {
  const labels = decisions.numberLabels.toSorted((a, b) => b.length - a.length).map(phrasePattern);
  return labels.length
    ? new RegExp(
        String.raw`(?:${labels.join('|')})\s{0,2}[:#.]?\s{0,2}((?:[a-z]{1,5}[/-])?\d{1,8}(?:[-/.]\d{1,4}){0,3}[a-z]?)(?![\p{L}\p{N}])`,
        'u',
      )
    : null;
});

/** Given the span of a decision's text or label, returns the span of its number, or null. */
export function numberIn(folded: string, span: Span, lexicon: Lexicon): Span | null {
  const match = numbered(lexicon)?.exec(folded.slice(span.start, span.end));
  if (!match?.[1]) return null;
  const start = span.start + match.index + match[0].length - match[1].length;
  return { start, end: start + match[1].length };
}
