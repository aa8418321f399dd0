// The text of a decision → its outcome, with the words that tell it.
//
//   Tilbagesendes AFD med bemærkning, at byrådet har vedtaget indstillingen. B kunne ikke tiltræde …
//   ~ returned                                   ^^^^^^^^^^^^ adopted          ~ dissent

import type { Outcome } from '../../languages/decision-words.ts';
import type { Lexicon } from '../../languages/lexicon.ts';
import type { Segmented } from '../../segment/model.ts';
import { findPhrases, type PhraseMatch } from '../../text/phrase.ts';
import { sentencesIn } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { wordKeys } from '../../text/word-keys.ts';
import { decisionBooks, overlaps } from './books.ts';
import { decisionThresholds as t } from './thresholds.ts';

export interface FoundOutcome {
  readonly outcome: Outcome;
  readonly span: Span;
}

/** Given the spans of a decision's text, returns what its first telling sentence says; null if nothing tells. */
export function outcomeIn(segmented: Segmented, spans: readonly Span[]): FoundOutcome | null {
  const { layout, folded, lexicon } = segmented;
  const printed = spans.flatMap((span) => sentencesIn(layout.text, span, lexicon));
  const isLead = ({ end }: Span) => layout.text[end - 1] === ',' || layout.text[end - 1] === ':';
  const sentences = [...printed.filter((span) => !isLead(span)), ...printed.filter(isLead)];
  const found = sentences.map((sentence) => outcomeOfSentence(folded, sentence, lexicon));
  const first =
    found.find((outcome) => outcome !== null && outcome.outcome !== 'no-decision') ??
    found.find((outcome) => outcome !== null) ??
    null;
  const outranks = outranked.get(first?.outcome);
  return found.find((outcome) => outcome !== null && outranks?.has(outcome.outcome)) ?? first;
}

/** Given the deciding sentence and the text it leans on, returns the outcome: a mere "enligt förslag" may elect or amend. */
export function leaningOutcomeIn(segmented: Segmented, deciding: Span, texts: readonly Span[]): FoundOutcome | null {
  const own = outcomeIn(segmented, [deciding]);
  if (own !== null && own.outcome !== 'adopted' && own.outcome !== 'no-decision') return own;
  const told = outcomeIn(segmented, texts);
  return told !== null && (own?.outcome !== 'adopted' || outranksAdopted.has(told.outcome)) ? told : own;
}

const outranksAdopted: ReadonlySet<Outcome> = new Set(['elected', 'adopted-amended']);

/**
 * What a later sentence may tell instead: "Noted the report. Approved the budget." is an approval, and so is "The
 * amendment was rejected. The motion was adopted."
 */
const outranked: ReadonlyMap<Outcome | undefined, ReadonlySet<Outcome>> = new Map([
  ['noted', new Set<Outcome>(['adopted', 'adopted-amended', 'rejected'])],
  ['rejected', new Set<Outcome>(['adopted', 'adopted-amended'])],
]);

function outcomeOfSentence(folded: string, sentence: Span, lexicon: Lexicon): FoundOutcome | null {
  const books = decisionBooks(lexicon);
  const inside = folded.slice(sentence.start, sentence.end);
  const keys = wordKeys(inside);
  const dissent = findPhrases(books.dissent, inside, keys);
  const matches = findPhrases(books.outcomes, inside, keys).filter(
    (match) => !dissent.some((bar) => overlaps(bar, match)),
  );
  const always = new Set<string>(lexicon.language.decisions.outcomes[0]?.[1]);
  const first =
    matches.find(
      (match) => match.start < t.outcomeReach || lateTelling.has(match.meaning) || always.has(match.phrase),
    ) ?? matches[0];
  return first ? { outcome: first.meaning, span: spanOf(first, sentence) } : null;
}

/** Said behind a long motion as well: "… as amended". */
const lateTelling: ReadonlySet<Outcome> = new Set(['adopted-amended', 'rejected']);

function spanOf(match: PhraseMatch<Outcome>, sentence: Span): Span {
  return { start: sentence.start + match.start, end: sentence.start + match.end };
}
