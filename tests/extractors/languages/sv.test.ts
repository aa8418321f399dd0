import { describe, expect, it } from 'vitest';
import { factsOf, itemsOf, outcomeOf, peopleOf, voteOf } from './printed-minutes.ts';

describe('Swedish sentences', () => {
  it.each([
    ['Kommunstyrelsen beslutar att anta detaljplanen.', 'adopted'],
    ['Styrelsen beviljades ansvarsfrihet.', 'adopted'],
    ['Dagordningen godkändes med tillägget av punkt 7.', 'adopted-amended'],
    ['Motionen avslås.', 'rejected'],
    ['Nämnden beslutar att inte vidta någon åtgärd.', 'rejected'],
    ['Ärendet bordläggs.', 'postponed'],
    ['Ärendet återremitteras till byggnadsnämnden.', 'returned'],
    ['Motionen remitteras till kommunstyrelsen för beredning.', 'referred'],
    ['Ärendet utgår.', 'withdrawn'],
    ['Informationen läggs till handlingarna.', 'noted'],
    ['Antecknades för kännedom.', 'noted'],
    ['Kommunstyrelsen föreslår kommunfullmäktige besluta att anta planen.', 'recommended'],
    ['Till ordförande för stämman väljs Hans Lind.', 'elected'],
    ['Valberedningen föreslår omval av Eva Holm.', '-'],
    ['Om stämman beslutar att bygga höjs avgiften.', '-'],
    ['På förra årsmötet beslutades att höja avgiften.', '-'],
    ['Carin Dahl (C) reserverar sig mot beslutet.', '-'],
  ])('%s → %s', (sentence, outcome) => expect(outcomeOf('sv', sentence)).toBe(outcome));

  it.each([
    ['Stämman beslutade enhälligt att bifalla motionen.', 'pass ?-?-?'],
    ['Stämman beslutade med röstsiffrorna 19 mot 17 att bifalla förslaget.', 'pass 19-17-?'],
    ['Med 25 ja-röster mot 36 nej-röster beslutar fullmäktige avslå motionen.', 'fail 25-36-?'],
    ['Fullmäktige beslutar med 31 ja-röster, 18 nej-röster och 2 som avstår att bifalla förslaget.', 'pass 31-18-2'],
  ])('%s → %s', (sentence, vote) => expect(voteOf('sv', sentence)).toBe(vote));
});

describe('Swedish minutes', () => {
  const facts = factsOf(
    'Kommunstyrelsen         Sammanträdesdatum 2019-04-03',
    '',
    '!SAMMANTRÄDESPROTOKOLL',
    '',
    'Beslutande:',
    'Anna Lind (S), ordförande',
    'Bo Ek (M), vice ordförande',
    'Dan Frisk (V) ersätter Eva Gran (V)',
    '',
    'Ej tjänstgörande ersättare:',
    'Fia Holm (S)',
    '',
    'Övriga närvarande:',
    'Gunnar Kvist, kommunchef',
    'Hanna Lund, sekreterare',
    '',
    '!§ 45 Antagande av detaljplan för Norrängen',
    '',
    'Dnr KS 2019/123',
    '!Arbetsutskottets förslag till beslut',
    'Detaljplanen antas inte.',
    '!Kommunstyrelsens beslut',
    'Kommunstyrelsen antar detaljplanen för Norrängen.',
    '',
    '!§ 46 Motion om cykelväg',
    '',
    '!Beslut',
    'Ärendet återremitteras till samhällsbyggnadsnämnden för vidare utredning.',
    '',
    '!§ 47 Delegationsbeslut',
    '',
    '!Beslut',
    'Redovisningen läggs till handlingarna.',
  );

  it('tell who met and when', () => {
    const { body, date } = facts.meeting;
    expect([body, date]).toEqual(['Kommunstyrelsen', '2019-04-03']);
  });

  it('tell who was there, and for whom', () => {
    expect(peopleOf(facts)).toEqual([
      'Anna Lind present chair',
      'Bo Ek present vice-chair',
      'Dan Frisk present substitute',
      'Eva Gran substituted member',
      'Fia Holm present substitute',
      'Gunnar Kvist present staff',
      'Hanna Lund present secretary',
    ]);
  });

  it('tell the items with their outcomes', () => {
    expect(itemsOf(facts)).toEqual([
      '45 Antagande av detaljplan för Norrängen: adopted',
      '46 Motion om cykelväg: returned',
      '47 Delegationsbeslut: noted',
    ]);
    expect(facts.items[0]?.caseNumber).toBe('KS 2019/123');
  });

  it('of a general meeting tell who was elected to lead, to write and to check them', () => {
    const general = factsOf(
      '!Protokoll fört vid ordinarie årsmöte i Ekbackens Samfällighetsförening',
      '',
      'Datum: 2022-04-21 kl. 18.30',
      '',
      '§1 Mötets öppnande',
      'Styrelsens ordförande hälsade alla välkomna och förklarade mötet öppnat.',
      '',
      '§2 Val av mötesordförande och sekreterare',
      'Till mötesordförande valdes Karin Ås. Till sekreterare valdes Olle Lind.',
      '',
      '§3 Val av två justerare',
      'Eva Holm och Nils Falk utsågs att justera protokollet.',
    );
    expect(general.meeting.body).toBe('ordinarie årsmöte');
    expect(peopleOf(general)).toEqual([
      'Karin Ås present chair',
      'Olle Lind present secretary',
      'Eva Holm present keeper-of-minutes',
      'Nils Falk present keeper-of-minutes',
    ]);
  });
});
