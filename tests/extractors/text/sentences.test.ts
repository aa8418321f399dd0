import { describe, expect, it } from 'vitest';
import { sentencesIn } from '../../../extractors/text/sentences.ts';
import { sliceOf } from '../../../extractors/text/span.ts';
import { type Code, lexiconOf } from '../decided.ts';

const split = (code: Code, text: string) =>
  sentencesIn(text, { start: 0, end: text.length }, lexiconOf(code)).map((span) => sliceOf(text, span));

describe('sentences', () => {
  it.each<[Code, string, string[]]>([
    ['da', 'BUDGETOPFØLGNING PR. 31. JANUAR', ['BUDGETOPFØLGNING PR. 31. JANUAR']],
    [
      'de',
      'Die Sitzung am 31. Januar war kurz. Danach gab es Kaffee.',
      ['Die Sitzung am 31. Januar war kurz.', 'Danach gab es Kaffee.'],
    ],
    ['da', 'Det sker den 4. Mødet sluttede.', ['Det sker den 4.', 'Mødet sluttede.']],
    ['en', 'The fee is 12. March winds are cold.', ['The fee is 12. March winds are cold.']],
    ['en', 'It was agreed. March winds are cold.', ['It was agreed.', 'March winds are cold.']],
  ])('of %s: %s', (code, text, expected) => expect(split(code, text)).toEqual(expected));
});
