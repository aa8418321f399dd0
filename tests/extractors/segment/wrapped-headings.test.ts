import { describe, expect, it } from 'vitest';
import { layOut } from '../../../extractors/layout/lay-out.ts';
import { segment } from '../../../extractors/segment/segment.ts';
import { documentOf } from '../typeset.ts';

const text = 'Le maire expose que la commune doit se prononcer sur cette affaire et que le dossier est';
const prose = [text, 'à la disposition de tous les conseillers au secrétariat de la mairie depuis une semaine.', ''];

const itemsIn = (...lines: readonly string[]) => {
  const { items, layout } = segment(layOut(documentOf(lines)));
  return items.map(({ number, title }) => `${number} ${layout.text.slice(title.start, title.end)}`);
};

describe('A heading in French minutes', () => {
  it('goes on in bold below its first line, beside which the number of the act stands', () => {
    expect(
      itemsIn(
        'Procès-verbal de la séance du conseil municipal',
        '',
        '!1. Approbation du compte administratif         Délibération 2031-12',
        '',
        ...prose,
        '!2. Rénovation de la salle des fêtes et         Délibération 2031-13',
        '!demande de subventions au titre du fonds',
        '',
        ...prose,
        '!3. Questions diverses',
        '',
        ...prose,
      ),
    ).toEqual([
      '1 Approbation du compte administratif',
      '2 Rénovation de la salle des fêtes et demande de subventions au titre du fonds',
      '3 Questions diverses',
    ]);
  });

  it('is not the number and day of an act in a list', () => {
    expect(
      itemsIn(
        'Procès-verbal de la séance du conseil municipal',
        '',
        '!1. Décisions du maire',
        '',
        ...prose,
        'n° 2031-03 du 19 février : remplacement de la chaudière ;',
        'n° 2031-04 du 1er mars : concession au cimetière.',
        '',
        '!2. Questions diverses',
        '',
        ...prose,
      ),
    ).toEqual(['1 Décisions du maire', '2 Questions diverses']);
  });
});
