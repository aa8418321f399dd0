import { describe, expect, it } from 'vitest';
import { lexicons } from '../../../extractors/languages/languages.ts';
import { anchorsOf, wordKeys } from '../../../extractors/text/anchors.ts';

describe('anchors of phrases', () => {
  it.each([
    ['vedtaget', ['vedt']],
    ['(board|council) [also] approved', ['appr']],
    ['blev … (godkendt|vedtaget)', ['godk', 'vedt']],
    ['postpone*', ['post']],
    ['vot* as follows', ['foll']],
    ['meeting[s]', ['meet']],
    ['*udvalget', null],
    ['{yes} of #', ['of']],
    ['m/s', ['s']],
  ])('%s', (phrase, anchors) => expect(anchorsOf(phrase)).toEqual(anchors));

  it('are beginnings of the words of any text that holds the phrase', () => {
    expect(wordKeys('the board also approved it')).toEqual(new Set(['the', 'boar', 'also', 'appr', 'it']));
  });

  it('exist for nearly every phrase that decides', () => {
    for (const { language } of lexicons) {
      const phrases = [...language.decisions.formal, ...language.decisions.soft];
      const without = phrases.filter((phrase) => anchorsOf(phrase) === null);
      expect(without.length / phrases.length).toBeLessThan(0.1);
    }
  });
});
