import { describe, expect, it } from 'vitest';
import { factsOf, itemsOf, outcomeOf, peopleOf, voteOf } from './printed-minutes.ts';

describe('French sentences', () => {
  it.each([
    ["Le Conseil Municipal, après en avoir délibéré, à l'unanimité, approuve le budget primitif.", 'adopted'],
    ['APPROUVE la convention et AUTORISE Monsieur le Maire à la signer.', 'adopted'],
    ["Adopté à l'unanimité.", 'adopted'],
    ['Le procès-verbal est approuvé avec les modifications demandées.', 'adopted-amended'],
    ["La résolution n'est pas adoptée.", 'rejected'],
    ['La décision est reportée à la prochaine séance.', 'postponed'],
    ["Le point 5 est retiré de l'ordre du jour.", 'withdrawn'],
    ['La demande est renvoyée à la commission des finances.', 'referred'],
    ['Le conseil communautaire prend acte de la communication du rapport.', 'noted'],
    ['Le conseil municipal émet un avis favorable au projet.', 'recommended'],
    ['Anne Morel est élue présidente de la commission.', 'elected'],
    ["Il est proposé au conseil municipal d'approuver la convention.", '-'],
    ['Le maire rappelle que le conseil a approuvé le plan en 2019.', '-'],
    ['Lors du dernier conseil, le devis avait été accepté.', '-'],
    ['Monsieur le Maire donne la parole à Anne Morel.', '-'],
  ])('%s → %s', (sentence, outcome) => expect(outcomeOf('fr', sentence)).toBe(outcome));

  it.each([
    ['La délibération est adoptée par 20 voix pour, 3 contre et 2 abstentions.', 'pass 20-3-2'],
    ['La motion est rejetée par 5 voix contre et 2 voix pour.', 'fail 2-5-?'],
    ['La délibération est adoptée par dix-sept voix pour et deux voix contre.', 'pass 17-2-?'],
    ["La proposition est acceptée à l'unanimité.", 'pass ?-?-?'],
  ])('%s → %s', (sentence, vote) => expect(voteOf('fr', sentence)).toBe(vote));
});

describe('French minutes', () => {
  const facts = factsOf(
    '!PROCES-VERBAL DE LA SEANCE DU CONSEIL MUNICIPAL',
    '!DU 12 MARS 2024',
    '',
    'Le Conseil Municipal de la Commune de Valombre, dûment convoqué, est réuni à la mairie',
    'sous la présidence de Mme Anne MOREL, Maire, à 19:30.',
    '',
    'Étaient présents : Mme Anne MOREL, Maire ; MM. Paul GIRARD, Luc LE GALL, adjoints',
    '',
    'Absents excusés : M. Marc BLANC (pouvoir à M. Paul GIRARD), Mme Lise NOEL',
    '',
    'Absent : M. Guy FABRE',
    '',
    'Secrétaire de séance : M. Luc LE GALL',
    '',
    '!1. Approbation du procès-verbal de la séance du 6 février 2024',
    "Le procès-verbal de la séance du 6 février 2024 est approuvé à l'unanimité.",
    '',
    "!2. Rapport sur le prix de l'eau",
    'Le Conseil municipal prend acte du rapport annuel.',
    '',
    '!3. Questions diverses',
    'Les travaux seront terminés en avril.',
    '',
    'La séance est levée à 21:05.',
  );

  it('tell who met, when and where', () => {
    const { body, organization, date, startTime, endTime, location } = facts.meeting;
    expect([body, organization, date, startTime, endTime, location]).toEqual([
      'CONSEIL MUNICIPAL',
      'Commune de Valombre',
      '2024-03-12',
      '19:30',
      '21:05',
      'mairie',
    ]);
  });

  it('tell who was there; a proxy is an apology', () => {
    expect(peopleOf(facts)).toEqual([
      'Anne MOREL present chair',
      'Paul GIRARD present member',
      'Luc LE GALL present secretary',
      'Marc BLANC excused member',
      'Lise NOEL excused member',
      'Guy FABRE absent member',
    ]);
  });

  it('tell the items with their outcomes', () => {
    expect(itemsOf(facts)).toEqual([
      '1 Approbation du procès-verbal de la séance du 6 février 2024: adopted',
      "2 Rapport sur le prix de l'eau: noted",
      '3 Questions diverses: -',
    ]);
  });
});
