// Phrases with a slot for people → cues: the words before the slot, after it, or on both sides.
//
//   {names} were present          with {names} present          apologies from {names}

import { type Needs, rarestFirst } from '../../text/anchors.ts';
import { type KeyIndex, keyIndex, placesFor } from '../../text/key-index.ts';
import { type Phrase, phraseOf } from '../../text/phrase.ts';
import type { Span } from '../../text/span.ts';
import { wordKeysWithin } from '../../text/word-keys.ts';

export interface Cue<Meaning> {
  readonly meaning: Meaning;
  /** Words before the people. */
  readonly left: Phrase<null> | null;
  /** Words behind them. */
  readonly right: Phrase<null> | null;
}

export interface CueBook<Meaning> {
  readonly cues: readonly Cue<Meaning>[];
  readonly index: KeyIndex;
}

/** Compiles phrases of which each holds `slot` ("{names}") once. */
export function cueBook<Meaning>(
  rows: readonly (readonly [Meaning, readonly string[]])[],
  slot: string,
): CueBook<Meaning> {
  const cues = rows.flatMap(([meaning, phrases]) =>
    phrases.map((phrase): Cue<Meaning> => {
      const [left = '', right = ''] = phrase.split(slot).map((part) => part.trim());
      return { meaning, left: left ? phraseOf(null, left) : null, right: right ? phraseOf(null, right) : null };
    }),
  );
  return { cues, index: keyIndex(cues.map(needsOfCue)) };
}

/** Words on both sides must be there. */
function needsOfCue({ left, right }: Cue<unknown>): Needs {
  return rarestFirst([...(left?.needs ?? []), ...(right?.needs ?? [])]);
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
  const cues = placesFor(book.index, wordKeysWithin(folded, span.start, span.end)).flatMap(
    (place) => book.cues[place] ?? [],
  );
  return cues.flatMap(({ meaning, left, right }): CueMatch<Meaning>[] => {
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
function placesOf(words: Phrase<null> | null, folded: string): Span[] {
  const places = words?.places(folded) ?? [];
  return places.filter(({ start, end }) => folded.slice(start, end).trim() !== '');
}
