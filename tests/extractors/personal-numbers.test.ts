import { describe, expect, it } from 'vitest';
import { personalNumbersIn } from '../../extractors/validation/personal-number-forms.ts';

/** Made up to fit, or the registers' own examples. */
const certain = [
  ['da', '070761-4285'],
  ['da', '070761 4285'],
  ['da', '0707614285'],
  ['no', '01019900041'],
  ['sv', '811228-9874'],
  ['sv', '19811228-9874'],
  ['fi', '131052-308T'],
  ['nl', '85.07.30-033.28'],
  ['nl', 'BSN 111222333'],
  ['de', '86 095 742 719'],
  ['fr', '1 84 12 76 451 089 46'],
  ['es', '12345678Z'],
  ['pt', '529.982.247-25'],
  ['pt', 'NIF 123400007'],
] as const;

const plausible = [
  ['da', '010203-1234'],
  ['en', 'AB 12 34 56 C'],
  ['en', '078-05-1120'],
] as const;

const none = [
  ['da', '320761-4285'],
  ['da', '300261-4285'],
  ['da', '0707614286'],
  ['da', '23/010203-12345'],
  ['no', '01019900042'],
  ['sv', '811228-9873'],
  ['fi', '131052-308U'],
  ['de', '86 095 742 718'],
  ['es', '12345678A'],
  ['pt', '111.111.111-11'],
  ['nl', '111222333'],
  ['en', 'GB 12 34 56 C'],
  ['en', '000-12-3456'],
  ['en', 'sha256 a0707614285b'],
] as const;

const found = (language: string, text: string) => personalNumbersIn(`Concerning ${text}, again.`, language);

describe('personal numbers', () => {
  it.each(certain)('of %s such as %s are found and certain', (language, text) => {
    expect(found(language, text)).toMatchObject([{ certain: true }]);
  });

  it.each(plausible)('of %s such as %s are found, but only by their form', (language, text) => {
    expect(found(language, text)).toMatchObject([{ certain: false }]);
  });

  it.each(none)('are not seen by readers of %s in %s', (language, text) => {
    expect(found(language, text)).toEqual([]);
  });

  it('are told by where they stand', () => {
    expect(personalNumbersIn('See 070761-4285.', 'da')).toEqual([{ start: 4, end: 15, certain: true }]);
  });
});

describe('a number in a long text', () => {
  const filler = ['On 12-10-2022 at 16.00 ', 'word ', '3 of 9, ', 'kr. 4.554,50 ', 'item 2024-017 '];

  it('is found wherever it stands, and nothing else is', () => {
    for (let before = 0; before < 60; before++) {
      const lead = Array.from({ length: before }, (_, i) => filler[(i * 7 + before) % filler.length]).join('');
      const text = `${lead}070761-4285. ${lead}`;
      const certain = personalNumbersIn(text, 'da').filter(({ certain: isCertain }) => isCertain);
      expect(certain.map(({ start, end }) => [start, end])).toEqual([[lead.length, lead.length + 11]]);
    }
  });
});
