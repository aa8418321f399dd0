import { describe, expect, it } from 'vitest';
import { danish } from '../../../extractors/languages/da/danish.ts';
import { lexicons } from '../../../extractors/languages/languages.ts';
import { faultsOf } from './language-faults.ts';
import { outcomeOf } from './printed-minutes.ts';

describe('the check of a language', () => {
  it.each(lexicons.map(({ language }) => [language.name, language] as const))('finds no fault in %s', (_, language) =>
    expect(faultsOf(language)).toEqual([]),
  );

  it('tells what is missing, said twice, ambiguous or can never match', () => {
    const decisions = {
      ...danish.decisions,
      outcomes: [
        ['adopted', ['Godkendt', 'vedtaget', 'vedtaget', 'udsat']],
        ['postponed', ['udsat', '(tages op']],
      ],
    } as const;
    const faults = faultsOf({ ...danish, decisions });
    expect(faults).toContain('no phrase for the outcome "rejected"');
    expect(faults).toContain('decisions.outcomes: "Godkendt" is not folded and never matches');
    expect(faults).toContain('outcome adopted: "vedtaget" is there twice');
    expect(faults).toContain('outcome: "udsat" means adopted and postponed');
    expect(faults).toContain('decisions.outcomes: brackets of the phrase do not match: (tages op');
  });
});

/** What negates or only recommends must never come out as adopted: the traps of the field, one sentence a language. */
describe('traps', () => {
  it.each([
    ['da', 'Ikke godkendt.', 'rejected'],
    ['da', 'Anbefales.', 'recommended'],
    ['no', 'Ikke tatt til følge.', 'rejected'],
    ['sv', 'Styrelsen beslutade att inte gå vidare.', 'rejected'],
    ['de', 'Ungeändert beschlossen.', 'adopted'],
    ['de', 'Nicht empfohlen.', 'rejected'],
    ['nl', 'Het voorstel wordt aangehouden.', 'postponed'],
    ['fr', 'Plusieurs membres demandent quel est le calendrier.', '-'],
    ['es', 'El asunto queda sobre la mesa.', 'postponed'],
    ['pt', 'Reprovada.', 'rejected'],
    ['fi', 'Ei hyväksytty.', 'rejected'],
  ] as const)('%s: %s → %s', (code, sentence, outcome) => expect(outcomeOf(code, sentence)).toBe(outcome));
});

/** The commonest business of all: the minutes of the meeting before, which is another time but decided now. */
describe('minutes of the last meeting are approved', () => {
  it.each([
    ['da', 'Referatet fra sidste møde blev godkendt.'],
    ['en', 'The minutes of the last meeting were approved.'],
    ['no', 'Protokollen fra forrige møte ble godkjent.'],
    ['sv', 'Protokollet från föregående möte godkändes.'],
    ['de', 'Das Protokoll der letzten Sitzung wurde genehmigt.'],
    ['nl', 'De notulen van de vorige vergadering werden goedgekeurd.'],
    ['fr', 'Le procès-verbal de la séance précédente est approuvé.'],
    ['es', 'Se aprueba el acta de la sesión anterior.'],
    ['pt', 'A ata da reunião anterior foi aprovada.'],
    ['fi', 'Edellisen kokouksen pöytäkirja hyväksyttiin.'],
  ] as const)('%s: %s', (code, sentence) => expect(outcomeOf(code, sentence)).toBe('adopted'));
});
