// Phrases with a slot for people → cues: the words before the slot, after it, or on both sides.
//
//   {names} were present          with {names} present          apologies from {names}
import { type Anchored, anchored } from '../../text/anchored.ts';
import { wordKeys } from '../../text/anchors.ts';
import type { Span } from '../../text/span.ts';

export interface Cue<Meaning> {
  readonly meaning: Meaning;
  /** Words before the people. */
  readonly left: Anchored<null> | null;
  /** Words behind them. */
  readonly right: Anchored<null> | null;
}

export type CueBook<Meaning> = readonly Cue<Meaning>[];

/** Compiles phrases of which each holds `slot` ("{names}") once. */
export function cueBook<Meaning>(
  rows: readonly (readonly [Meaning, readonly string[]])[],
  slot: string,
): CueBook<Meaning> {
  return rows.flatMap(([meaning, phrases]) =>
    phrases.map((phrase): Cue<Meaning> => {
      const [left = '', right = ''] = phrase.split(slot).map((part) => part.trim());
      return { meaning, left: left ? anchored(null, left) : null, right: right ? anchored(null, right) : null };
    }),
  );
}

/** A cue found in a text: where its words stand and where the people do. */
export interface CueMatch<Meaning> {
  readonly meaning: Meaning;
  /** Between the people's words: from the left words' end, or the text's start, to the right words, or the text's end. */
  readonly people: Span;
  /** Which end of `people` touches the cue. */
  readonly side: 'left' | 'right' | 'both';
  /** The cue with its people. */
  readonly whole: Span;
}

/** Given a folded text and a span of it, returns the matches of every cue, in the book's order. */
export function findCues<Meaning>(book: CueBook<Meaning>, folded: string, span: Span): CueMatch<Meaning>[] {
  const inside = folded.slice(span.start, span.end);
  const at = (start: number, end: number): Span => ({ start: span.start + start, end: span.start + end });
  const keys = wordKeys(inside);
  const may = (words: Anchored<null> | null) => words?.anchors?.some((anchor) => keys.has(anchor)) ?? true;
  return book.flatMap(({ meaning, left, right }): CueMatch<Meaning>[] => {
    if (!may(left) || !may(right)) return [];
    const lefts = placesOf(left, inside);
    const rights = left && lefts.length === 0 ? [] : placesOf(right, inside);
    if (left && right) {
      return rights.flatMap((after) => {
        const before = lefts.findLast((match) => match.end <= after.start);
        return before
          ? [
              {
                meaning,
                people: at(before.end, after.start),
                side: 'both' as const,
                whole: at(before.start, after.end),
              },
            ]
          : [];
      });
    }
    const leading = lefts.map((match) => ({
      meaning,
      people: at(match.end, inside.length),
      side: 'left' as const,
      whole: at(match.start, inside.length),
    }));
    const trailing = rights
      .filter((match) => !/^\s{0,2}:/u.test(inside.slice(match.end, match.end + 3)))
      .map((match) => ({
        meaning,
        people: at(0, match.start),
        side: 'right' as const,
        whole: at(0, match.end),
      }));
    return [...leading, ...trailing];
  });
}

/** Where words stand; words that may all be left out count only where one of them is there. */
function placesOf(words: Anchored<null> | null, folded: string): Span[] {
  const matches = (words?.all(folded) ?? []).filter((match) => match[0].trim() !== '');
  return matches.map((match) => ({ start: match.index ?? 0, end: (match.index ?? 0) + match[0].length }));
}
