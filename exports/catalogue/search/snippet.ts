// The texts of an item that was found into the few words around what was looked for, with the place on the page.
import * as z from 'zod';
import { type Box, boxSchema } from '../../../schemas/pages.ts';
import type { Expansion } from './expansion.ts';
import { tokensOf } from './letters.ts';
import { searchLimits } from './limits.ts';
import { type Match, matchesIn } from './matches.ts';

/** Text as printed, with the UTF-16 ranges in it that match. */
export interface Marked {
  readonly text: string;
  readonly highlights: readonly (readonly [start: number, end: number])[];
}

/** A text of an item, and where it is printed. */
export interface Passage {
  readonly kind: 'title' | 'decision' | 'section';
  /** Heading or role of a section, outcome of a decision. */
  readonly label: string | null;
  readonly text: string;
  /** JSON of `places`. */
  readonly places: string;
}

export interface Snippet extends Marked {
  readonly kind: Passage['kind'];
  readonly label: string | null;
  readonly page: number | null;
  /** [x, y, width, height] of the text on that page. */
  readonly box: Box | null;
}

/** Decisions before sections where both hold as much of the query. */
const kindWeights: Readonly<Record<Passage['kind'], number>> = { title: 0, section: 1, decision: 2 };
const partWeight = 10;

/** The best passage, cut to the words around its matches; null if none of them matches. */
export function snippetOf(
  passages: readonly Passage[],
  wanted: readonly (readonly Expansion[])[],
  language: string,
): Snippet | null {
  let best: { score: number; snippet: () => Snippet } | null = null;
  for (const passage of passages) {
    const tokens = tokensOf(passage.text, language);
    const matches = matchesIn(tokens, wanted);
    if (matches.length === 0) continue;
    const score = partWeight * new Set(matches.map(({ part }) => part)).size + kindWeights[passage.kind];
    if (best !== null && best.score >= score) continue;
    best = { score, snippet: () => cut(passage, tokens, matches) };
  }
  return best?.snippet() ?? null;
}

/** The whole text with its matches marked. */
export function marked(text: string, wanted: readonly (readonly Expansion[])[], language: string): Marked {
  const tokens = tokensOf(text, language);
  return { text, highlights: rangesOf(tokens, matchesIn(tokens, wanted), 0) };
}

type Tokens = ReturnType<typeof tokensOf>;

function cut(passage: Passage, tokens: Tokens, matches: readonly Match[]): Snippet {
  const first = densest(matches);
  const from = Math.max(0, first - searchLimits.snippetBefore);
  const to = Math.min(tokens.length, from + searchLimits.snippetWords);
  const start = from === 0 ? 0 : (tokens[from]?.start ?? 0);
  const end = to === tokens.length ? passage.text.length : (tokens[to - 1]?.end ?? passage.text.length);
  const [before, after] = [start > 0 ? '… ' : '', end < passage.text.length ? ' …' : ''];
  const inside = matches.filter((match) => match.from >= from && match.to <= to);
  const text = before + passage.text.slice(start, end).replaceAll(/\s/g, ' ') + after;
  const at = tokens[first]?.start ?? 0;
  return {
    kind: passage.kind,
    label: passage.label,
    text,
    highlights: rangesOf(tokens, inside, start - before.length),
    ...placeAt(passage, at),
  };
}

/** Index of the word from which on a snippet holds the most parts of the query. */
function densest(matches: readonly Match[]): number {
  let best = { from: matches[0]?.from ?? 0, parts: 0 };
  for (const { from } of matches) {
    const until = from + searchLimits.snippetWords - searchLimits.snippetBefore;
    const near = matches.filter((other) => other.from >= from && other.to <= until);
    const parts = new Set(near.map(({ part }) => part)).size;
    if (parts > best.parts) best = { from, parts };
  }
  return best.from;
}

/** Ranges in order, those that meet as one. */
function rangesOf(tokens: Tokens, matches: readonly Match[], shift: number): [number, number][] {
  const ranges: [number, number][] = [];
  for (const { from, to } of matches) {
    const range: [number, number] = [(tokens[from]?.start ?? 0) - shift, (tokens[to - 1]?.end ?? 0) - shift];
    const last = ranges.at(-1);
    if (last !== undefined && range[0] <= last[1]) last[1] = Math.max(last[1], range[1]);
    else ranges.push(range);
  }
  return ranges;
}

const placesSchema = z.array(z.object({ page: z.int(), box: boxSchema, start: z.int(), end: z.int() }));

/** The page of a character of a passage: a text over two pages is on each with as many characters as its places say. */
function placeAt({ text, places }: Passage, at: number): { page: number | null; box: Box | null } {
  const known = placesSchema.parse(JSON.parse(places));
  const printed = known.reduce((sum, { start, end }) => sum + end - start, 0);
  let left = text.length === 0 ? 0 : (at / text.length) * printed;
  for (const { page, box, start, end } of known) {
    if (left < end - start) return { page, box };
    left -= end - start;
  }
  const last = known.at(-1);
  return { page: last?.page ?? null, box: last?.box ?? null };
}
