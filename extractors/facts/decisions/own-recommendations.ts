// The label of a section, or the text of a decision → whether the body that met recommends there to another that decides.
//
//   Kommunstyrelsens förslag till kommunfullmäktige      Innstilling til kommunestyret      Vedtak: Kommunestyret vedtar …
//   by the body that met, to another                     to another body                    another body is to decide
import type { Outcome } from '../../languages/decision-words.ts';
import { type Lexicon, perLexicon } from '../../languages/lexicon.ts';
import { labelRole } from '../../segment/labels.ts';
import type { SectionSegment, Segmented } from '../../segment/model.ts';
import { fold } from '../../text/folding.ts';
import { findPhrases, phraseBook, startsWithPhrase } from '../../text/phrase.ts';
import type { Span } from '../../text/span.ts';
import type { FactContext } from '../context.ts';
import { decisionBooks } from './books.ts';
import { decisionThresholds as t } from './thresholds.ts';

/**
 * Whose recommendation a label announces: `addressed` by the body that met to another one; `own`, one of the two only is
 * printed; null, somebody else's, or to the body that met.
 */
export type OwnRecommendation = 'addressed' | 'own';

const bodyNames = perLexicon(({ language: { meeting } }: Lexicon) =>
  phraseBook(meeting.names.filter(([role]) => role === 'body' || role === 'organ' || role === 'both')),
);

/** Given a section headed as a recommendation, returns whose it is. */
export function ownRecommendation(
  { role, heading }: SectionSegment,
  { folded, lexicon }: Segmented,
  context: FactContext,
): OwnRecommendation | null {
  const bodies = bodiesOf(context, lexicon);
  if (heading === null || (role !== 'recommendation' && role !== 'proposal') || bodies.length === 0) return null;
  const words = folded.slice(heading.start, heading.end).match(/[\p{L}\p{N}-]+/gu) ?? [];
  const at = words.findIndex((word) => isRecommendation(word, lexicon));
  if (at < 0) return null;
  const [owner, rest] = [words[at - 1], words.slice(at + 1)];
  if (rest.some((word) => isOurs(word, bodies))) return null;
  if (owner !== undefined && !isOurs(owner, bodies)) return null;
  const addressed = findPhrases(bodyNames(lexicon), rest.join(' ')).length > 0;
  if (owner === undefined) return addressed ? 'own' : null;
  return addressed ? 'addressed' : 'own';
}

/** Without the municipality or association, of whose name others have a part, too. */
function bodiesOf({ bodies }: Pick<FactContext, 'bodies'>, lexicon: Lexicon): string[] {
  return bodies.filter((name) => findPhrases(bodyNames(lexicon), fold(name)).length > 0);
}

function isRecommendation(word: string, lexicon: Lexicon): boolean {
  const role = labelRole(word, lexicon);
  return role === 'recommendation' || role === 'proposal';
}

/** A word of the body's name, or its last part with an ending: "udvalgets" of "Teknisk Udvalg", "styrelsens" of "Kommunstyrelsen". */
function isOurs(word: string, bodies: readonly string[]): boolean {
  return bodies.flatMap(ownNames).some((name) => stemsOf(name).some((stem) => word.startsWith(stem)));
}

/** Without whose it is: "Kommunstyrelsens arbetsutskott" is not the Kommunstyrelse. */
function ownNames(body: string): string[] {
  const names = fold(body).match(/\p{L}+/gu) ?? [];
  return names.filter((name, i) => i === names.length - 1 || !name.endsWith('s'));
}

function stemsOf(name: string): string[] {
  const ends = Array.from({ length: Math.max(0, name.length - t.bodyStem + 1) }, (_, i) => name.slice(i));
  return ends.flatMap((end) => [end, ...(end.length > t.bodyStem + 1 ? [end.slice(0, -2)] : [])]);
}

/** Given the text of a decision, is its subject an assembly other than the body that met: "The council adopts …"? */
export function isForAnother(texts: readonly Span[], { folded, lexicon }: Segmented, context: FactContext): boolean {
  const [text] = texts;
  const bodies = bodiesOf(context, lexicon);
  if (!text || bodies.length === 0) return false;
  const subject = startsWithPhrase(decisionBooks(lexicon).assemblies, folded.slice(text.start, text.end));
  if (!subject) return false;
  const printed = folded.slice(text.start, text.start + subject.end).match(/\p{L}+/gu) ?? [];
  return !printed.some((word) => isOurs(word, bodies));
}

/** Given a folded sentence, does the body that met recommend in it to another: "Udvalget anbefaler byrådet, at …"? */
export function recommendsToAnother(sentence: string, lexicon: Lexicon, bodies: readonly string[]): boolean {
  const [verb] = findPhrases(decisionBooks(lexicon).recommending, sentence).toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  const ours = bodiesOf({ bodies }, lexicon);
  const subject = sentence.slice(0, verb?.start ?? 0).match(/[\p{L}-]+/gu) ?? [];
  if (!verb || subject.length > t.subjectWords || !subject.some((word) => isOurs(word, ours))) return false;
  const rest = sentence.slice(verb.end).trim().split(' ').slice(0, t.addresseeWords).join(' ');
  const addressee = findPhrases(bodyNames(lexicon), rest)[0];
  return addressee !== undefined && !isOurs(rest.slice(addressee.start, addressee.end), ours);
}

/** What is recommended is recommended, whatever it says; what was not settled stays so. */
export function recommendedOutcome(outcome: Outcome | undefined): Outcome {
  return outcome === 'postponed' || outcome === 'withdrawn' || outcome === 'returned' ? outcome : 'recommended';
}
