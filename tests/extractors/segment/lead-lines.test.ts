import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../extractors/facts/facts.ts';
import { danishText, segmentedText } from '../segmented-text.ts';

/** The texts of all decisions of a document made of these parts. */
function decisionsIn(...parts: readonly (readonly string[])[]): string[] {
  const lines = [
    'Referat af møde i Teknisk Udvalg den 12. marts 2024',
    '',
    ...danishText,
    '',
    ...parts.flatMap((part) => [...part, '']),
  ];
  return extractFacts(segmentedText(lines)).items.flatMap(({ decisions }) => decisions.map(({ text }) => text));
}

describe('lines above a heading', () => {
  it('with the number of a case belong to the item below', () => {
    expect(
      decisionsIn(
        ['1-21-78-3-24', '!1. Godkendelse af dagsorden', '!Beslutning', 'Dagsordenen blev godkendt.', ''],
        ['1-21-78-4-24', '!2. Regnskab for havnen', '!Beslutning', 'Regnskabet blev godkendt.', ''],
        ['1-21-78-5-24', '!3. Budget for havnen', '!Beslutning', 'Budgettet blev forkastet.'],
      ),
    ).toEqual(['Dagsordenen blev godkendt.', 'Regnskabet blev godkendt.', 'Budgettet blev forkastet.']);
  });

  it('or the label of a form in its row belongs to the item below', () => {
    const part = (title: string, ...text: readonly string[]) => [`Emne            ${title}`, '', ...text];
    expect(
      decisionsIn(
        part('1. Godkendelse af dagsorden', '!Beslutning', 'Dagsordenen blev godkendt.', ''),
        part('2. Regnskab for havnen', '!Beslutning', 'Regnskabet blev godkendt.', ''),
        part('3. Budget for havnen', '!Beslutning', 'Budgettet blev forkastet.'),
      ),
    ).toEqual(['Dagsordenen blev godkendt.', 'Regnskabet blev godkendt.', 'Budgettet blev forkastet.']);
  });

  it('that name the closed part belong to the item below', () => {
    expect(
      decisionsIn(
        ['!1. Godkendelse af dagsorden', '!Beslutning', 'Dagsordenen blev godkendt.', '', 'LUKKET DAGSORDEN', ''],
        ['!2. Regnskab for havnen', '!Beslutning', 'Regnskabet blev godkendt.'],
      ),
    ).toEqual(['Dagsordenen blev godkendt.', 'Regnskabet blev godkendt.']);
  });
});
