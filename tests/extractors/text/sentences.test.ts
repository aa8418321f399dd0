import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SentenceWords, sentencesIn } from '../../../extractors/text/sentences.ts';
import { sliceOf } from '../../../extractors/text/span.ts';
import { type Code, lexiconOf } from '../decided.ts';

const words: SentenceWords = {
  abbreviations: new Set(['kr', 'f.eks']),
  calendar: { months: new Map([['januar', 1]]) },
};

/** Sentences of a text in words of no language. */
const split = (text: string): string[] =>
  sentencesIn(text, { start: 0, end: text.length }, words).map(({ start, end }) => text.slice(start, end));

/** Does a sign end a sentence? As the rule is written in patterns. */
function ends(text: string, at: number): boolean {
  const after = text.slice(at + 1, at + 6);
  if (after && !/^["”’')\].!?]{0,3}(?:\s|$)/u.test(after)) return false;
  const next = /^["”’')\].!?]{0,3}\s{1,3}["“”„'(]?(\S?)/u.exec(after)?.[1] ?? '';
  if (/^\p{Ll}/u.test(next)) return false;
  if (text[at] !== '.') return true;
  const before = /(?<![^\s(„"“])([^\s(„"“]{1,30})$/u.exec(text.slice(Math.max(0, at - 31), at))?.[1] ?? '';
  if (/^\p{Lu}$|^(?:\p{L}{1,3}\.){1,4}\p{L}{1,2}$/u.test(before)) return false;
  if (words.abbreviations.has(before.toLowerCase())) return next === '';
  return !(/^\d{1,2}$/u.test(before) && /^[\p{Ll}\d]/u.test(next));
}

const splitIn = (code: Code, text: string) =>
  sentencesIn(text, { start: 0, end: text.length }, lexiconOf(code)).map((span) => sliceOf(text, span));

describe('sentences', () => {
  it.each<[Code, string, string[]]>([
    ['da', 'BUDGETOPFØLGNING PR. 31. JANUAR', ['BUDGETOPFØLGNING PR. 31. JANUAR']],
    [
      'de',
      'Die Sitzung am 31. Januar war kurz. Danach gab es Kaffee.',
      ['Die Sitzung am 31. Januar war kurz.', 'Danach gab es Kaffee.'],
    ],
    ['de', 'Bauantrag Fl.Nr. 12 der Firma', ['Bauantrag Fl.Nr. 12 der Firma']],
    ['da', 'Det sker den 4. Mødet sluttede.', ['Det sker den 4.', 'Mødet sluttede.']],
    ['en', 'The fee is 12. March winds are cold.', ['The fee is 12. March winds are cold.']],
    ['en', 'It was agreed. March winds are cold.', ['It was agreed.', 'March winds are cold.']],
  ])('of %s: %s', (code, text, expected) => expect(splitIn(code, text)).toEqual(expected));

  it.each([
    ['The board met. It agreed!', ['The board met.', 'It agreed!']],
    ['Det kostede 5 kr. Alle var enige.', ['Det kostede 5 kr. Alle var enige.']],
    ['Den 4. april kom B. Holm.', ['Den 4. april kom B. Holm.']],
    ['(Agreed.) “Next.” Then', ['(Agreed.)', '“Next.”', 'Then']],
    ['one\ttwo\nthree', ['one', 'two', 'three']],
  ])('%j', (text, sentences) => expect(split(text)).toEqual(sentences));

  it('end where the patterns of the rule say', () => {
    const signs = fc.constantFrom(
      '.',
      '!',
      '?',
      ' ',
      '  ',
      '"',
      '”',
      '(',
      ')',
      ']',
      'a',
      'A',
      'Å',
      'kr',
      '12',
      'x'.repeat(16),
    );
    const texts = fc.array(signs, { maxLength: 14 }).map((parts) => `Ab${parts.join('')} Cd`);
    fc.assert(
      fc.property(texts, (text) => {
        const first = split(text)[0] ?? '';
        const end = Array.from(text).findIndex((sign, at) => '.!?'.includes(sign) && ends(text, at));
        expect(end < 0 ? first === text : first.startsWith(text.slice(0, end + 1))).toBe(true);
        expect(end < 0 || /^["”’')\].!?]*$/u.test(first.slice(end + 1))).toBe(true);
      }),
      { numRuns: 600 },
    );
  });
});
