import { describe, expect, it } from 'vitest';
import { factsOf, itemsOf, outcomeOf, peopleOf, voteOf } from './printed-minutes.ts';

describe('Finnish sentences', () => {
  it.each([
    ['Ehdotus hyväksyttiin.', 'adopted'],
    ['Kunnanhallitus päätti myöntää avustusta 2 500 euroa.', 'adopted'],
    ['Kokous todettiin lailliseksi ja päätösvaltaiseksi.', 'adopted'],
    ['Hyväksyttiin esityslista seuraavin muutoksin.', 'adopted-amended'],
    ['Ehdotus hylättiin.', 'rejected'],
    ['Asia jätettiin pöydälle.', 'postponed'],
    ['Asia palautettiin uudelleen valmisteltavaksi.', 'returned'],
    ['Asia poistettiin esityslistalta.', 'withdrawn'],
    ['Merkittiin tiedoksi.', 'noted'],
    ['Kaupunginhallitus päätti esittää kaupunginvaltuustolle, että talousarvio hyväksytään.', 'recommended'],
    ['Puheenjohtajaksi valittiin Anna Mäki.', 'elected'],
    ['Ehdotetaan, että kunnanhallitus päättää hyväksyä sopimuksen.', '-'],
    ['Jos esitys hyväksytään, työt alkavat keväällä.', '-'],
    ['Edellisessä kokouksessa päätettiin hankkia uusi grilli.', '-'],
    ['Puheenjohtaja kertoi, että avustus hyväksyttiin.', '-'],
  ])('%s → %s', (sentence, outcome) => expect(outcomeOf('fi', sentence)).toBe(outcome));

  it.each([
    ['Lautakunta hyväksyi esityksen äänin 7-4.', 'pass 7-4-?'],
    ['Valtuusto päätti äänin 47 jaa, 2 ei, 1 tyhjä hyväksyä esityksen.', 'pass 47-2-1'],
    ['Päätösesitys hyväksyttiin yksimielisesti.', 'pass ?-?-?'],
    ['Ehdotus hyväksyttiin 2 äänellä 1 vastaan.', 'pass 2-1-?'],
    ['Ei läsnä: Anna Mäki, Matti Lehto', '-'],
  ])('%s → %s', (sentence, vote) => expect(voteOf('fi', sentence)).toBe(vote));
});

describe('Finnish minutes', () => {
  const facts = factsOf(
    '!PÖYTÄKIRJA 3/2019',
    'Kunnanhallitus',
    '',
    'Kokousaika: 12.3.2019 klo 18.00 - 20.17',
    'Kokouspaikka: Kunnantalo, valtuustosali',
    '',
    'Läsnä:',
    'Virtanen Matti, puheenjohtaja',
    'Korhonen Liisa, varapuheenjohtaja',
    'Nieminen Pekka, jäsen',
    '',
    'Poissa:',
    'Mäkinen Anna, jäsen',
    '',
    'Muut saapuvilla olleet:',
    'Laine Timo, kunnanjohtaja',
    'Heikkinen Sari, pöytäkirjanpitäjä',
    '',
    '!§ 41 Kokouksen laillisuus ja päätösvaltaisuus',
    '',
    '!Päätös:',
    'Kokous todettiin lailliseksi ja päätösvaltaiseksi.',
    '',
    '!§ 42 Koulun peruskorjaus',
    '',
    'Dno 478/00.02.10/2019',
    '!Kunnanjohtajan esitys:',
    'Kunnanhallitus päättää hyväksyä hankesuunnitelman.',
    '!Päätös:',
    'Asia palautettiin uudelleen valmisteltavaksi.',
    '',
    '!§ 43 Ilmoitusasiat',
    '',
    '!Päätös:',
    'Merkittiin tiedoksi.',
  );

  it('tell who met, when and where', () => {
    const { body, number, date, startTime, endTime, location } = facts.meeting;
    expect([body, number, date, startTime, endTime, location]).toEqual([
      'Kunnanhallitus',
      '3/2019',
      '2019-03-12',
      '18:00',
      '20:17',
      'Kunnantalo, valtuustosali',
    ]);
  });

  it('tell who was there', () => {
    expect(peopleOf(facts)).toEqual([
      'Virtanen Matti present chair',
      'Korhonen Liisa present vice-chair',
      'Nieminen Pekka present member',
      'Mäkinen Anna absent member',
      'Laine Timo present staff',
      'Heikkinen Sari present secretary',
    ]);
  });

  it('tell the items with their outcomes', () => {
    expect(itemsOf(facts)).toEqual([
      '41 Kokouksen laillisuus ja päätösvaltaisuus: adopted',
      '42 Koulun peruskorjaus: returned',
      '43 Ilmoitusasiat: noted',
    ]);
    expect(facts.items[1]?.caseNumber).toBe('478/00.02.10/2019');
  });
});
