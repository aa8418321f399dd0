import { describe, expect, it } from 'vitest';
import { type Code, decidedIn, type Section, told } from './decided.ts';

const background: Section = {
  role: 'background',
  label: 'Sag',
  paragraphs: ['Planen har været i høring i otte uger.'],
};

function under(code: Code, body: string, label: string, text: string, role: Section['role'] = 'recommendation') {
  return told(decidedIn(code, [background, { role, label, paragraphs: [text] }], { bodies: [body, 'Vik kommun'] }));
}

describe('a recommendation of the body that met', () => {
  it.each<[Code, string, string, string]>([
    ['da', 'Teknisk Udvalg', 'Indstilling til byrådet', 'Planen vedtages.'],
    ['da', 'Teknisk Udvalg', 'Udvalgets indstilling', 'Planen vedtages.'],
    ['da', 'Udvalget for Plan og Miljø', 'Udvalgets indstilling til byrådet', 'Planen vedtages.'],
    ['no', 'Formannskapet', 'Innstilling til kommunestyret', 'Kommunestyret vedtar planen.'],
    ['no', 'Formannskapet', 'Formannskapets innstilling', 'Planen vedtas.'],
    ['sv', 'Kommunstyrelsen', 'Kommunstyrelsens förslag till kommunfullmäktige', 'Planen antas.'],
    ['sv', 'Kommunstyrelsens arbetsutskott', 'Arbetsutskottets förslag till kommunstyrelsen', 'Planen antas.'],
  ])('is what is recommended: %s, %s, "%s"', (code, body, label, text) =>
    expect(under(code, body, label, text)).toEqual([`recommended: ${text}`]),
  );

  it('stands beside its own decision where the label says by whom and to whom', () => {
    const sections: Section[] = [
      {
        role: 'recommendation',
        label: 'Kommunstyrelsens förslag till kommunfullmäktige',
        paragraphs: ['Planen antas.'],
      },
      { role: 'decision', label: 'Kommunstyrelsens beslut', paragraphs: ['Rapporten godkänns.'] },
    ];
    expect(told(decidedIn('sv', sections, { bodies: ['Kommunstyrelsen'] }))).toEqual([
      'recommended: Planen antas.',
      'adopted: Rapporten godkänns.',
    ]);
  });

  it('is told in a sentence', () => {
    const text = 'Udvalget anbefaler over for byrådet, at planen vedtages.';
    const sections: Section[] = [{ role: 'other', label: null, paragraphs: ['Planen har været i høring.', text] }];
    expect(told(decidedIn('da', sections, { bodies: ['Teknisk Udvalg'] }))).toEqual([`recommended: ${text}`]);
    expect(told(decidedIn('da', sections, { bodies: ['Byrådet'] }))).toEqual([]);
  });
});

describe('a recommendation to the body that met, or by somebody else', () => {
  it.each<[Code, string, string, string]>([
    ['da', 'Byrådet', 'Indstilling til byrådet', 'Planen vedtages.'],
    ['da', 'Teknisk Udvalg', 'Forvaltningens indstilling', 'Planen vedtages.'],
    ['da', 'Teknisk Udvalg', 'Indstilling', 'Planen vedtages.'],
    ['sv', 'Kommunfullmäktige', 'Kommunstyrelsens förslag till kommunfullmäktige', 'Planen antas.'],
    ['sv', 'Kommunstyrelsen', 'Kommunstyrelsens arbetsutskotts förslag', 'Planen antas.'],
  ])('decides nothing: %s, %s, "%s"', (code, body, label, text) => expect(under(code, body, label, text)).toEqual([]));
});

describe('a decision that leaves it to an assembly', () => {
  it.each<[Code, string, string, string, string]>([
    ['no', 'Formannskapet', 'Vedtak', 'Kommunestyret vedtar planen.', 'recommended'],
    ['no', 'Kommunestyret', 'Vedtak', 'Kommunestyret vedtar planen.', 'adopted'],
    ['sv', 'Kommunstyrelsen', 'Beslut', 'Kommunfullmäktige beslutar att anta planen.', 'recommended'],
    ['sv', 'Kommunfullmäktige', 'Beslut', 'Kommunfullmäktige beslutar att anta planen.', 'adopted'],
    ['sv', 'Kommunstyrelsen', 'Beslut', 'Kommunstyrelsen föreslår att kommunfullmäktige antar planen.', 'recommended'],
  ])('%s, %s: %s: %s', (code, body, label, text, outcome) =>
    expect(under(code, body, label, text, 'decision')).toEqual([`${outcome}: ${text}`]),
  );
});
