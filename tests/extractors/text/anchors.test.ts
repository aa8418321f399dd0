import { describe, expect, it } from 'vitest';
import { lexicons } from '../../../extractors/languages/languages.ts';
import { needsOf } from '../../../extractors/text/anchors.ts';
import { keyIndex, placesFor } from '../../../extractors/text/key-index.ts';
import { hasKey, keyNumber, wordKeys } from '../../../extractors/text/word-keys.ts';

describe('what a text needs to hold a phrase, the rarest first', () => {
  it.each([
    ['vedtaget', [['vedt']]],
    ['(board|council) [also] approved', [['appr'], ['boar', 'coun']]],
    ['blev … (godkendt|vedtaget)', [['blev'], ['godk', 'vedt']]],
    ['postpone*', [['post']]],
    ['vot* as follows', [['foll'], ['as']]],
    ['meeting[s]', [['meet']]],
    ['*udvalget', [['-lget']]],
    ['*udvalg*', []],
    ['{yes} of #', [['of']]],
    ['m/s', [['s']]],
    ['adopté', [['adop']]],
    ['élu à la', [['elu'], ['la'], ['a']]],
    ['onthouding\\(en\\)', []],
  ])('%s', (phrase, needs) => expect(needsOf(phrase)).toEqual(needs));

  it('is found among the beginnings and ends of the words, without accents', () => {
    const keys = ['the', 'boar', '-oard', 'elu', 'also', '-also'].map(keyNumber);
    const { starts, list } = wordKeys('the board élu also');
    expect(starts).toEqual([0, 4, 10, 14]);
    expect(list.filter((key) => key > 0)).toEqual(keys);
    expect(keys.every((key) => hasKey(wordKeys('the board élu also'), key))).toBe(true);
  });

  it('tells a beginning from an end and from a shorter word', () => {
    const numbers = ['also', '-also', 'als', 'a', '0', 'ø', 'o', 'é'].map(keyNumber);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(keyNumber('élu')).toBe(keyNumber('elu'));
  });

  it.each([
    ['the board also approved it', [0, 2]],
    ['økonomiudvalget drøftede', [1, 2]],
    ['approved by the councils', [0, 2]],
    ['nothing of the kind', [2]],
  ])('rules out what "%s" has no words for', (text, places) => {
    const index = keyIndex(['(board|council) [also] approved', '*udvalget', '*udvalg*'].map(needsOf));
    expect(placesFor(index, wordKeys(text))).toEqual(places);
  });

  it('is known for nearly every phrase that decides', () => {
    for (const { language } of lexicons) {
      const phrases = [...language.decisions.formal, ...language.decisions.soft];
      const without = phrases.filter((phrase) => needsOf(phrase).length === 0);
      expect(without.length / phrases.length).toBeLessThan(0.1);
    }
  });
});
