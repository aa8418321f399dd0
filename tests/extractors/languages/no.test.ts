import { describe, expect, it } from 'vitest';
import { factsOf, itemsOf, outcomeOf, peopleOf, voteOf } from './printed-minutes.ts';

describe('Norwegian sentences', () => {
  it.each([
    ['Rådmannens innstilling ble enstemmig vedtatt.', 'adopted'],
    ['Møteboka vart samrøystes godkjend.', 'adopted'],
    ['Protokollen ble godkjent med følgende endringer: punkt 4 strykes.', 'adopted-amended'],
    ['Klagen tas ikke til følge.', 'rejected'],
    ['Saken ble utsatt til neste møte.', 'postponed'],
    ['Godkjennes enstemmig med merknad - 1300 kr av 3050 kr', 'adopted-amended'],
    ['Forslaget ble ikke behandlet', 'no-decision'],
    ['Søknaden oversendes teknisk utvalg til behandling.', 'referred'],
    ['Saken sendes tilbake til rådmannen.', 'returned'],
    ['Punktet utgår.', 'withdrawn'],
    ['Meldingane vert tekne til vitande.', 'noted'],
    ['Formannskapet innstiller til kommunestyret at planen vedtas.', 'recommended'],
    ['Eva Holm ble valgt til styreleder.', 'elected'],
    ['Forslaget skal vedtas på neste generalforsamling.', '-'],
    ['Hvis forslaget blir vedtatt, øker kontingenten.', '-'],
    ['Rådmannen opplyste at planen ble vedtatt i fylket.', '-'],
    ['Kontingenten ble vedtatt på forrige årsmøte.', '-'],
  ])('%s → %s', (sentence, outcome) => expect(outcomeOf('no', sentence)).toBe(outcome));

  it.each([
    ['Budsjettet ble vedtatt med 21 mot 6 stemmer.', 'pass 21-6-?'],
    ['Forslaget falt med 17 mot 18 stemmer.', 'fail 17-18-?'],
    ['Vedtatt FOR 13 MOT 0', 'pass 13-0-?'],
    ['Forslaget vedtas ved akklamasjon.', 'pass ?-?-?'],
  ])('%s → %s', (sentence, vote) => expect(voteOf('no', sentence)).toBe(vote));
});

describe('Norwegian minutes', () => {
  const facts = factsOf(
    '!MØTEPROTOKOLL',
    '',
    'Utvalg:      Formannskapet',
    'Møtested:    Rådhuset, møterom 2',
    'Dato:        12.03.2019',
    'Tid:         09:00 - 13:50',
    '',
    'Faste medlemmer som møtte:',
    'Anne Berg (AP), leder',
    'Ola Nordli (H), nestleder',
    '',
    'Forfall:',
    'Per Strand (SP)',
    '',
    'Møtende varamedlemmer:',
    'Nils Vik (SP)',
    '',
    'Fra administrasjonen møtte:',
    'Rådmann Tor Lie',
    '',
    '!PS 12/19 Godkjenning av protokoll fra forrige møte',
    '',
    '!Vedtak:',
    'Møteprotokollen godkjennes.',
    '',
    '!PS 13/19 Reguleringsplan for Nordmarka',
    '',
    '!Rådmannens innstilling:',
    'Formannskapet vedtar planen slik den foreligger.',
    '!Vedtak:',
    'Saken utsettes til neste møte.',
    '',
    '!PS 14/19 Orienteringer',
    '',
    '!Vedtak:',
    'Orienteringen tas til orientering.',
  );

  it('tell who met, when and where', () => {
    const { body, date, startTime, endTime, location } = facts.meeting;
    expect([body, date, startTime, endTime, location]).toEqual([
      'Formannskapet',
      '2019-03-12',
      '09:00',
      '13:50',
      'Rådhuset, møterom 2',
    ]);
  });

  it('tell who was there', () => {
    expect(peopleOf(facts)).toEqual([
      'Anne Berg present chair',
      'Ola Nordli present vice-chair',
      'Per Strand excused member',
      'Nils Vik present substitute',
      'Tor Lie present staff',
    ]);
  });

  it('tell the items with their outcomes', () => {
    expect(itemsOf(facts)).toEqual([
      '12/19 Godkjenning av protokoll fra forrige møte: adopted',
      '13/19 Reguleringsplan for Nordmarka: postponed',
      '14/19 Orienteringer: noted',
    ]);
  });
});
