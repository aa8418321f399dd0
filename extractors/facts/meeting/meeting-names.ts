// The head's lines, fields, sentences and decision labels → the names of the body that met and of its organisation, as printed.
import type { Segmented } from '../../segment/model.ts';
import { findPhrases, hasPhrase } from '../../text/phrase.ts';
import { sliceOf } from '../../text/span.ts';
import { type Claim, together, type Verdict } from './claims.ts';
import type { HeadField } from './head-fields.ts';
import { type HeadZone, type ZoneLine, zoneLinesOf } from './head-zone.ts';
import { meetingBooks } from './meeting-lexicon.ts';
import { type NameReading, namesInChunk } from './name-readings.ts';
import { nameChunksOf } from './name-tokens.ts';
import type { Passage } from './passages.ts';
import { meetingThresholds as t } from './thresholds.ts';

export interface MeetingNames {
  readonly body: Verdict<string> | null;
  readonly organization: Verdict<string> | null;
}

type Source = 'title' | 'running' | 'label' | 'sentence' | 'decision-label';

/** Reads both names; null where the paper does not print one. */
export function meetingNamesOf(
  segmented: Segmented,
  zone: HeadZone,
  fields: readonly HeadField[],
  passages: readonly Passage[],
): MeetingNames {
  const readings = [
    ...readingsOf(
      segmented,
      zone.head.filter((line) => line.title),
      'title',
    ),
    ...readingsOf(segmented, zone.running, 'running'),
    ...meetingSentences(segmented, passages),
    ...attributes(segmented, zone),
    ...decisionLabels(segmented),
  ];
  const labelled = fields.filter(({ value }) => value.start < value.end);
  const body = [...labelClaims(segmented, labelled, 'body'), ...claimsOf(segmented, readings, 'body')];
  const organization = [
    ...labelClaims(segmented, labelled, 'organization'),
    ...claimsOf(segmented, readings, 'organization'),
  ];
  return settled(body, organization);
}

interface Sourced extends NameReading {
  readonly source: Source;
}

function readingsOf(segmented: Segmented, lines: readonly ZoneLine[], source: Source): Sourced[] {
  return nameChunksOf(segmented, lines).flatMap((chunk) =>
    namesInChunk(segmented.lexicon, chunk).map((reading) => ({ ...reading, source })),
  );
}

/** Sentences that tell of the meeting being held or opened name who met; behind "called to order" stand persons. */
function meetingSentences(segmented: Segmented, passages: readonly Passage[]): Sourced[] {
  const { held, opened, previous, next } = meetingBooks(segmented.lexicon);
  const parts = passages.flatMap(({ lead, place, span }) => {
    const text = segmented.folded.slice(span.start, span.end);
    if (place !== 'opening' || [previous, next].some((book) => hasPhrase(book, text))) return [];
    const [opening] = findPhrases(opened, text);
    const long = Math.min(span.end, span.start + t.valueChars);
    if (opening) return [{ start: span.start, end: Math.min(long, span.start + opening.end) }];
    return lead && hasPhrase(held, text) ? [{ start: span.start, end: long }] : [];
  });
  return parts.slice(0, 6).flatMap((part) => readingsOf(segmented, zoneLinesOf(segmented, part), 'sentence'));
}

/** "Board Members Present": below the title a body is only named by its members. */
function attributes(segmented: Segmented, zone: HeadZone): Sourced[] {
  const below = zone.head.filter((line) => !line.title).slice(0, 6);
  return readingsOf(segmented, below, 'sentence').filter(
    (reading) => reading.what === 'body' && reading.certainty <= t.strength.attribute + 0.1,
  );
}

function decisionLabels(segmented: Segmented): Sourced[] {
  const headings = segmented.items.flatMap((item) =>
    item.sections.flatMap(({ role, heading }) => (role === 'decision' && heading ? [heading] : [])),
  );
  return headings
    .slice(0, 40)
    .flatMap((heading) => readingsOf(segmented, zoneLinesOf(segmented, heading), 'decision-label'));
}

function labelClaims(
  segmented: Segmented,
  fields: readonly HeadField[],
  label: 'body' | 'organization',
): Claim<string>[] {
  return fields
    .filter((field) => field.label === label)
    .flatMap(({ value }) => {
      const text = sliceOf(segmented.layout.text, value);
      return text.length <= 90
        ? [{ value: text, spans: [value], strength: t.strength.label, rule: `${label}-label` }]
        : [];
    });
}

const strengths: Readonly<Record<Source, number>> = {
  title: t.strength.titleLine,
  running: t.strength.running,
  label: t.strength.label,
  sentence: t.strength.headLine,
  'decision-label': t.strength.decisionLabel,
};

/** One claim for each wording and source: a name printed ten times in one place is told once. */
function claimsOf(segmented: Segmented, readings: readonly Sourced[], what: NameReading['what']): Claim<string>[] {
  const { text } = segmented.layout;
  const seen = new Set<string>();
  return readings
    .filter((reading) => reading.what === what)
    .filter(({ spans, source }) => {
      const key = `${source} ${spans.map((span) => sliceOf(text, span).toLowerCase()).join(' ')}`;
      const fresh = !seen.has(key);
      seen.add(key);
      return fresh;
    })
    .map(({ spans, source, certainty }) => ({
      value: spans.map((span) => sliceOf(text, span)).join(' '),
      spans,
      strength: strengths[source] * certainty,
      rule: `${what}-${source}`,
    }));
}

/** The most specific printed name: claims whose words hold another's words are supported by it. */
function bestName(claims: readonly Claim<string>[]): Verdict<string> | null {
  let best: Verdict<string> | null = null;
  for (const claim of claims) {
    const kin = claims.filter((other) => other !== claim && holds(claim.value, other.value));
    const confidence = together([claim.strength, ...kin.map((other) => other.strength * 0.5)]);
    if (!best || confidence > best.confidence + 1e-9)
      best = { value: claim.value, confidence, claims: [claim, ...kin.filter((other) => other.value === claim.value)] };
  }
  return best;
}

function holds(name: string, part: string): boolean {
  const words = new Set(wordsOf(name));
  return wordsOf(part).every((word) => words.has(word));
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function settled(bodyClaims: readonly Claim<string>[], organizationClaims: readonly Claim<string>[]): MeetingNames {
  const organization = bestName(organizationClaims);
  const body = bestName(bodyClaims.filter((claim) => claim.value !== organization?.value || bodyClaims.length === 1));
  return { body, organization };
}
