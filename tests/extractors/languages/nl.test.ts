import { describe, expect, it } from 'vitest';
import { factsOf, itemsOf, outcomeOf, peopleOf, voteOf } from './printed-minutes.ts';

describe('Dutch sentences', () => {
  it.each([
    ['De raad besluit unaniem in te stemmen met het voorstel.', 'adopted'],
    ['De notulen worden ongewijzigd vastgesteld.', 'adopted'],
    ['De vergadering gaat akkoord met het voorstel van het bestuur.', 'adopted'],
    ['De agenda wordt gewijzigd vastgesteld.', 'adopted-amended'],
    ['De motie wordt verworpen.', 'rejected'],
    ['Het voorstel wordt aangehouden.', 'postponed'],
    ['De motie is ingetrokken.', 'withdrawn'],
    ['Het voorstel wordt verwezen naar de commissie Ruimte.', 'referred'],
    ['De stukken worden voor kennisgeving aangenomen.', 'noted'],
    ['Marieke ter Horst wordt unaniem gekozen als penningmeester.', 'elected'],
    ['De voorzitter vraagt of de vergadering akkoord gaat.', '-'],
    ['Het voorstel moet nog door de raad worden vastgesteld.', '-'],
    ['Als het voorstel wordt aangenomen, start de bouw in mei.', '-'],
    ['In de vorige vergadering is het voorstel goedgekeurd.', '-'],
  ])('%s → %s', (sentence, outcome) => expect(outcomeOf('nl', sentence)).toBe(outcome));

  it.each([
    ['Het voorstel wordt met 14 stemmen voor en 3 stemmen tegen aangenomen.', 'pass 14-3-?'],
    ['Het amendement wordt met 12 stemmen tegen en 9 stemmen voor verworpen.', 'fail 9-12-?'],
    ['De jaarrekening is met algemene stemmen goedgekeurd.', 'pass ?-?-?'],
  ])('%s → %s', (sentence, vote) => expect(voteOf('nl', sentence)).toBe(vote));
});

describe('Dutch minutes', () => {
  const facts = factsOf(
    '!Gemeente Oeverland',
    '!Notulen van de openbare vergadering van de gemeenteraad, gehouden op 6 februari 2024',
    '',
    'Aanvang: 19.30 uur',
    'Plaats: raadzaal',
    '',
    'Voorzitter: mevrouw A. de Jong, burgemeester',
    '',
    'Griffier: de heer B. Smit',
    '',
    'Aanwezig: de leden K. Bos (VVD), Lies Van Hoof (CDA) en M. van Dijk (D66)',
    '',
    'Afwezig met kennisgeving: de heer T. de Wit (PvdA)',
    '',
    '!1. Opening en vaststelling van de agenda',
    'De voorzitter opent de vergadering om 19.35 uur. De agenda wordt vastgesteld.',
    '',
    '!2. Ingekomen stukken',
    'De lijst van ingekomen stukken wordt voor kennisgeving aangenomen.',
    '',
    '!3. Sluiting',
    'De voorzitter sluit de vergadering om 22.05 uur.',
  );

  it('tell who met and when', () => {
    const { body, organization, date, startTime, endTime, location } = facts.meeting;
    expect([body, organization, date, startTime, endTime, location]).toEqual([
      'gemeenteraad',
      'Gemeente Oeverland',
      '2024-02-06',
      '19:35',
      '22:05',
      'raadzaal',
    ]);
  });

  it('tell who was there, names with particles in capitals too', () => {
    expect(peopleOf(facts)).toEqual([
      'A. de Jong present chair',
      'B. Smit present secretary',
      'K. Bos present member',
      'Lies Van Hoof present member',
      'M. van Dijk present member',
      'T. de Wit excused member',
    ]);
  });

  it('tell the items with their outcomes', () => {
    expect(itemsOf(facts)).toEqual([
      '1 Opening en vaststelling van de agenda: adopted',
      '2 Ingekomen stukken: noted',
      '3 Sluiting: -',
    ]);
  });
});
