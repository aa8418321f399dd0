import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needsOf } from '../../../extractors/text/anchors.ts';
import { fold } from '../../../extractors/text/folding.ts';
import { keyIndex, mayHoldAny, placesFor } from '../../../extractors/text/key-index.ts';
import { mayBegin, openingIndexOf } from '../../../extractors/text/opening-words.ts';
import { findPhrases, phraseBook, startsWithPhrase } from '../../../extractors/text/phrase.ts';
import { phrasePattern } from '../../../extractors/text/phrase-pattern.ts';
import { hasKey, keyNumber, wordKeys, wordKeysWithin } from '../../../extractors/text/word-keys.ts';

const pieces = ['board', 'udvalg', 'udvalget', 'byrådet', 'råd', 'adopté', 'approved', 'in', 'the', 'e', 'report', '4'];
const signs = [' ', ' ', '  ', ', ', '. ', '-', '• ', '* ', ':', '\n', '(', ')'];

const texts = fc.array(fc.constantFrom(...pieces, ...signs), { maxLength: 90 }).map((parts) => fold(parts.join('')));

const parts = fc
  .tuple(texts, fc.nat(300), fc.nat(300))
  .map(([text, a, b]) => ({ text, start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) }));

describe('the keys of a part of a text', () => {
  it('are those of the part by itself', () =>
    fc.assert(
      fc.property(parts, ({ text, start, end }) => {
        const within = wordKeysWithin(text, start, end);
        const alone = wordKeys(text.slice(start, end));
        expect(within.folded).toBe(alone.folded);
        expect(within.list.slice(2 * within.from, 2 * within.to)).toEqual(alone.list);
        expect(within.starts.slice(within.from, within.to).map((at) => at - within.offset)).toEqual(alone.starts);
      }),
      { numRuns: 400 },
    ));

  it('are told from those of the rest, however many they are', () =>
    fc.assert(
      fc.property(parts, ({ text, start, end }) => {
        const within = wordKeysWithin(text, start, end);
        const own = new Set(wordKeys(text.slice(start, end)).list);
        for (const key of pieces.map((piece) => keyNumber(piece.slice(0, 4)))) {
          expect(hasKey(within, key)).toBe(own.has(key));
        }
      }),
      { numRuns: 200 },
    ));

  it('may hold some phrase where an index finds the places of one', () => {
    const index = keyIndex(['(board|*udvalg[et]) approved', 'the report', 'byrådet'].map(needsOf));
    fc.assert(
      fc.property(texts, (text) => {
        expect(mayHoldAny(index, wordKeys(text))).toBe(placesFor(index, wordKeys(text)).length > 0);
      }),
    );
  });
});

describe('a word that may have an ending', () => {
  it.each([
    ['*udvalg[et]', [['-valg', '-lget']]],
    ['råd[et]', [['råd', 'råde']]],
    ['*råd[et]', []],
  ])('%s', (phrase, needs) => expect(needsOf(phrase)).toEqual(needs));
});

describe('what a text begins with', () => {
  const phrases = ['board', '*udvalg[et] approved', 'the report', '[the] board', '* report', '4', 'in … e', 'råd[et]'];

  it('is the longest phrase that stands there', () => {
    const book = phraseBook(phrases.map((phrase, i) => [i, [phrase]] as const));
    fc.assert(
      fc.property(texts, (text) => {
        const lead = /^[\s•●▪*\-–]{0,6}/u.exec(text)?.[0].length ?? 0;
        const there = findPhrases(book, text.slice(0, 200)).filter(({ start }) => start <= lead);
        const longest = there.find(({ end }) => end === Math.max(...there.map((other) => other.end)));
        expect(startsWithPhrase(book, text)).toEqual(longest ?? null);
      }),
      { numRuns: 500 },
    );
  });

  it('is no phrase where the first word begins none', () => {
    const index = openingIndexOf(phrases);
    const whole = new RegExp(`^(?:${phrases.map(phrasePattern).join('|')})`, 'u');
    fc.assert(
      fc.property(texts, (text) => {
        const bare = text.trim();
        if (whole.test(bare)) expect(mayBegin(index, bare)).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(mayBegin(index, 'adopté')).toBe(false);
  });
});
