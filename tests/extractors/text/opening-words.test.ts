import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexicons } from '../../../extractors/languages/languages.ts';
import { fold } from '../../../extractors/text/folding.ts';
import { nearWords } from '../../../extractors/text/near-words.ts';
import { openingKeys } from '../../../extractors/text/opening-words.ts';
import { phraseOf } from '../../../extractors/text/phrase.ts';
import { phrasePattern } from '../../../extractors/text/phrase-pattern.ts';
import { keyNumber } from '../../../extractors/text/word-keys.ts';

const pieces = ['board', 'rådet', 'byrådet', 'adopté', 'adopte', 'approved', 'in', 'into', 'nej', 'nejd', 'e', 'cafés'];

/** Sentences of the phrases' words and signs, run together and apart. */
const sentences = fc
  .array(fc.constantFrom(...pieces, ' ', ' ', ' ', '  ', ', ', '. ', '-', "'", ':', '\n', '(', ')', '5', 'caf'), {
    maxLength: 30,
  })
  .map((parts) => fold(parts.join('')));

const placesOf = (phrase: string, text: string) =>
  Array.from(text.matchAll(new RegExp(phrasePattern(phrase), 'gu')), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));

describe('the words that a phrase may begin with', () => {
  it.each([
    ['(board|*rådet) [also] approved', ['boar', '-ådet']],
    ['approv* in', ['appr']],
    ['beirat[s|es]', ['beir']],
    ['nej-stemmer', ['nej']],
    ["n'a pas", ['n']],
    ['in favour', ['in']],
    ['[the] board', null],
    ['*råd*', null],
    ['in*', null],
    ['{names} voted', null],
    ['yes|no', null],
    ['(caf)(e|é)', null],
  ])('%s', (phrase, keys) => expect(openingKeys(phrase)).toEqual(keys && new Set(keys.map(keyNumber))));

  it.each([
    '(board|*rådet) [also] approved',
    '(approv*|adopté) in',
    '(board|in) … (board|approved)',
    'nej-board',
    "e'board",
    '*rådet',
    'caf(e|é)*',
    '[in] (board|byrådet) approved',
    'approved #',
  ])('are where a pattern finds "%s"', (phrase) =>
    fc.assert(
      fc.property(sentences, (text) => {
        const found = phraseOf(null, phrase).places(text);
        expect(found.map(({ start, end }) => ({ start, end }))).toEqual(placesOf(phrase, text));
        const whole = text.trimEnd();
        expect(phraseOf(null, phrase).isWhole(whole)).toBe(
          new RegExp(`^(?:${phrasePattern(phrase)})\\s?$`, 'u').test(`${whole} `),
        );
      }),
      { numRuns: 400 },
    ),
  );

  it('are told for every word of a voting option', () => {
    for (const { language } of lexicons) {
      const options = language.votes.options.flatMap(([, phrases]) => phrases.map(fold));
      expect(options.filter((phrase) => openingKeys(phrase) === null)).toEqual([]);
    }
  });
});

describe('a search near words', () => {
  const phrases = ['in', 'nej', 'board', '*rådet'];
  const words = `(${phrases.map(phrasePattern).join('|')})`;

  it.each([
    ['behind a sign', String.raw`((?:^|[.,\n])\s{0,3})${words}\s?:?`, { reach: 4, signs: '.,\n' }],
    ['at the word', `${words}[ :-]{0,2}`, { reach: 0, signs: null }],
  ])('finds the matches of the whole pattern: %s', (_, source, lead) =>
    fc.assert(
      fc.property(sentences, (text) => {
        const places = (matches: Iterable<RegExpExecArray>) => Array.from(matches, ({ index, 0: all }) => [index, all]);
        expect(places(nearWords(source, phrases, lead)(text))).toEqual(places(text.matchAll(new RegExp(source, 'gu'))));
      }),
      { numRuns: 400 },
    ),
  );
});
