// Sentences that put one person in another's place → both of them.
//
//   Bo Ek (V) mødte i stedet for Carla Dam (V).      Councillor Holm for Councillor Bay
import { type Lexicon, perLexicon } from '../../languages/lexicon.ts';
import type { Segmented } from '../../segment/model.ts';
import { fold } from '../../text/folding.ts';
import { keyIndex, placesFor } from '../../text/key-index.ts';
import { listParts, type NameSpan } from '../../text/names.ts';
import { type Phrase, phraseOf } from '../../text/phrase.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { type Span, trimmed } from '../../text/span.ts';
import { wordKeysWithin } from '../../text/word-keys.ts';
import type { Mention, Statements } from './mentions.ts';
import { personAtEnd } from './name-ends.ts';
import { attendanceConfidence, attendanceThresholds as t } from './thresholds.ts';
import type { ZoneBlock } from './zone.ts';

/** The words around the two slots of a phrase, in printed order. */
interface Pattern {
  readonly before: Phrase<null> | null;
  readonly between: Phrase<null>;
  readonly after: Phrase<null> | null;
  readonly substituteFirst: boolean;
}

const patternsOf = perLexicon(({ language }) => {
  const patterns = language.attendance.substitutions.map(patternOf);
  return { patterns, index: keyIndex(patterns.map(({ between }) => between.needs)) };
});

function patternOf(phrase: string): Pattern {
  const substituteFirst = phrase.indexOf('{substitute}') < phrase.indexOf('{absent}');
  const [before = '', between = '', after = ''] = phrase.split(/\{substitute\}|\{absent\}/u);
  const words = (part: string) => (part.trim() === '' ? null : phraseOf(null, part.trim()));
  return { before: words(before), between: phraseOf(null, between.trim()), after: words(after), substituteFirst };
}

/** Given paragraphs, returns substitutes and those they sit for, both as mentions. */
export function substitutedPeople(zone: readonly ZoneBlock[], segmented: Segmented, firstList: number): Statements {
  const { layout, lexicon } = segmented;
  const spans: Span[] = [];
  const mentions = zone.flatMap((block) =>
    sentencesIn(layout.text, block, lexicon).flatMap((sentence) => {
      const pairs = pairsIn(sentence, block, segmented);
      if (pairs.length) spans.push(sentence);
      return pairs.flatMap(({ substitute, absent }) => [
        mentionOf(substitute, absent, firstList),
        mentionOf(absent, null, firstList),
      ]);
    }),
  );
  return { mentions, spans };
}

interface Pair {
  readonly substitute: NameSpan;
  readonly absent: NameSpan;
}

function pairsIn(sentence: Span, block: Span, segmented: Segmented): Pair[] {
  const { layout, folded, lexicon } = segmented;
  const inside = folded.slice(sentence.start, sentence.end);
  const found = new Map<number, Pair>();
  const { patterns, index } = patternsOf(lexicon);
  for (const pattern of placesFor(index, wordKeysWithin(folded, sentence.start, sentence.end)).flatMap(
    (place) => patterns[place] ?? [],
  )) {
    for (const match of pattern.between.places(inside)) {
      const start = sentence.start + match.start;
      const at = { start, end: start + match.end - match.start };
      if ([...found.keys()].some((start) => Math.abs(start - at.start) < 12)) continue;
      const pair = pairAt(pattern, at, { sentence, block }, layout.text, lexicon);
      if (pair) found.set(at.start, pair);
    }
  }
  const pairs = [...found.values()];
  const isWithin = ({ substitute, absent }: Pair) =>
    Math.min(substitute.span.start, absent.span.start) >= sentence.start;
  const told = new Set(pairs.filter(isWithin).map(({ substitute }) => substitute.span.start));
  return pairs.filter((pair) => isWithin(pair) || !told.has(pair.substitute.span.start));
}

function pairAt(
  pattern: Pattern,
  at: Span,
  within: { sentence: Span; block: Span },
  text: string,
  lexicon: Lexicon,
): Pair | null {
  const { sentence, block } = within;
  const from = at.start === sentence.start ? block.start : sentence.start;
  const before = trimmed(text, { start: Math.max(from, at.start - t.nameReach), end: at.start });
  const end = before.end - (/[.,;:]$/u.test(text.slice(before.start, before.end)) ? 1 : 0);
  const first = personAtEnd(text, { start: before.start, end }, lexicon);
  const behind = listParts(text, { start: at.end, end: Math.min(sentence.end, at.end + t.nameReach) }, lexicon)[0];
  if (!first || behind?.kind !== 'person') return null;
  if (pattern.before && !leadsTo(pattern.before, first, from, text)) return null;
  if (pattern.after && !follows(pattern.after, text.slice(behind.person.nameSpan.end, sentence.end))) return null;
  const second = behind.person;
  return pattern.substituteFirst ? { substitute: first, absent: second } : { substitute: second, absent: first };
}

/** True where the words stand right before the person, or before the person's titles. */
function leadsTo(words: Phrase<null>, { span, nameSpan }: NameSpan, from: number, text: string): boolean {
  return [span.start, nameSpan.start].some((start) => {
    const printed = fold(text.slice(Math.max(from, start - t.nameReach), start)).trimEnd();
    return words.places(printed).some(({ end }) => end === printed.length);
  });
}

function follows(words: Phrase<null>, rest: string): boolean {
  return (
    words.endAt(
      fold(rest)
        .replace(/^\s{0,2}\([^)]{0,20}\)/u, '')
        .trimStart(),
      0,
    ) > 0
  );
}

/** The mention of a substitute, or of the absent person (`absent` null). */
export function mentionOf(person: NameSpan, absent: NameSpan | null, list: number): Mention {
  return {
    person,
    status: absent ? 'present' : 'substituted',
    listed: absent ? 'present' : 'substituted',
    of: absent ? 'substitutes' : 'members',
    standing: { role: absent ? 'substitute' : 'member', explicit: absent !== null, presiding: false },
    substituteFor: absent,
    remarks: [],
    list: list + person.span.start,
    rule: 'substitution',
    confidence: attendanceConfidence.sentence,
  };
}
