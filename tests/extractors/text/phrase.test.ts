import { describe, expect, it } from 'vitest';
import type { Language } from '../../../extractors/languages/language.ts';
import { lexicons } from '../../../extractors/languages/languages.ts';
import { fold } from '../../../extractors/text/folding.ts';
import { findPhrases, phraseBook, phraseOf } from '../../../extractors/text/phrase.ts';
import { phrasePattern } from '../../../extractors/text/phrase-pattern.ts';
import { plainPhrase } from '../../../extractors/text/plain-phrase.ts';

const found = (phrase: string, text: string): string[] =>
  findPhrases(phraseBook([[true, [phrase]]]), fold(text)).map(({ start, end }) => text.slice(start, end));

describe('phrases', () => {
  it.each([
    ['godkend*', 'Regnskabet godkendtes. Ikke ikkegodkendt.', ['godkendtes']],
    ['*udvalget', 'Økonomiudvalget og udvalget, udvalgets', ['Økonomiudvalget', 'udvalget']],
    ['blev godkendt', 'Den blev  godkendt og blev\ngodkendt', ['blev  godkendt', 'blev\ngodkendt']],
    ['adoptée', 'ADOPTEE puis adoptée', ['ADOPTEE', 'adoptée']],
    ['adopté', 'il adopte, adopté', ['adopté']],
    ['votación nominal', 'EN VOTACION NOMINAL', ['VOTACION NOMINAL']],
    ['före', 'fore före', ['före']],
    ['onthoudingen : #', '- 4 onthouding(en): 3', ['onthouding(en): 3']],
    ['punt \\(besloten\\): #', 'Punt (besloten): 3', ['Punt (besloten): 3']],
    ['(ja|nej) [til] …', 'nej til det hele', ['nej til ']],
    ['§', 'i henhold til § 3', ['§']],
    ['(ja|nej) ja', 'ja ja ja nej ja', ['ja ja', 'nej ja']],
    ['godkendt*', 'ikkegodkendt (godkendt) godkendtes', ['godkendt', 'godkendtes']],
  ])('%s in "%s"', (phrase, text, expected) => expect(found(phrase, text)).toEqual(expected));

  it('of plain words are found where their pattern is', () => {
    const text = fold(
      'Bestyrelsen blev på møde godkendt, jf. ovenfor; general-forsamlingens beslutning nr. 4 er taget (A).',
    );
    for (const phrase of [
      'bestyrelsen blev',
      '*forsamling*',
      '*ing* nr.',
      'taget',
      'er tag*',
      'nr. 4',
      '*en blev',
      'jf. oven*',
      'mød*',
    ]) {
      const pattern = new RegExp(phrasePattern(phrase), 'gu');
      const byPattern = Array.from(text.matchAll(pattern), ({ index, 0: printed }) => [index, index + printed.length]);
      const byWords = phraseOf(true, phrase)
        .places(text)
        .map(({ start, end }) => [start, end]);
      expect([phrase, byWords]).toEqual([phrase, byPattern]);
      expect(plainPhrase(phrase)).not.toBeNull();
    }
  });

  it('of every language can be compiled', () => {
    for (const { language } of lexicons) for (const phrase of phrasesOf(language)) phraseOf(true, phrase).isIn('x');
  });
});

/** Every string of a language's words that is written in the mini language: those with one of its signs. */
function phrasesOf(language: Language): string[] {
  const strings = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
  };
  return strings({ decisions: { ...language.decisions, currencies: [] }, votes: language.votes });
}
