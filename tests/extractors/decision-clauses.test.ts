import { describe, expect, it } from 'vitest';
import { decided, decidedIn, told, underLabel } from './decided.ts';

const texts = (facts: ReturnType<typeof decided>) => facts.decisions.map(({ text }) => text);

describe('A decision in clauses', () => {
  it('takes all clauses numbered by a word below the deciding sentence, with the list inside one of them', () => {
    const facts = decided(
      'es',
      'Sometido el asunto a votación, el Pleno acordó por unanimidad lo siguiente:',
      'PRIMERO. Aprobar el expediente de la obra. El gasto no será mayor que el presupuesto.',
      'SEGUNDO. Designar a los miembros de la mesa:',
      '• Dª Ana Ruiz Gil, presidenta.',
      '• D. Juan Pérez López, vocal.',
      'TERCERO. Publicar el anuncio.',
      'El alcalde agradece el trabajo de todos.',
    );
    const [text = '', ...others] = texts(facts);
    expect(others).toEqual([]);
    expect(text).toContain('no será mayor');
    expect(text).toContain('Juan Pérez');
    expect(text.endsWith('TERCERO. Publicar el anuncio.')).toBe(true);
    expect(facts.votes.map(({ result, majority }) => [result, majority])).toEqual([['pass', 'unanimous']]);
  });

  it('may begin with a line that ends without a colon', () => {
    expect(
      texts(
        decided(
          'es',
          'El Pleno adopta por UNANIMIDAD el siguiente, ACUERDO',
          'PRIMERO. Iniciar la obra.',
          'SEGUNDO. Notificar el inicio.',
        ),
      ),
    ).toEqual([
      'El Pleno adopta por UNANIMIDAD el siguiente, ACUERDO PRIMERO. Iniciar la obra. SEGUNDO. Notificar el inicio.',
    ]);
  });

  it('is found at the end of whatever section it was printed in', () => {
    const facts = decidedIn('es', [
      {
        role: 'background',
        label: 'ANTECEDENTES',
        paragraphs: [
          'El puente necesita una reparación.',
          'El Pleno acordó por unanimidad lo siguiente:',
          'PRIMERO. Aprobar la obra.',
          'SEGUNDO. Publicar el anuncio.',
        ],
      },
    ]);
    expect(texts(facts)).toEqual([
      'El Pleno acordó por unanimidad lo siguiente: PRIMERO. Aprobar la obra. SEGUNDO. Publicar el anuncio.',
    ]);
  });

  it('may be several resolutions that run into each other', () => {
    expect(
      texts(
        decided(
          'fr',
          'DÉCIDE de vendre la parcelle AB 12 ;',
          'DÉSIGNE Maître Roux pour la préparation des actes.',
          'AUTORISE le Maire à signer le bail.',
        ),
      ),
    ).toEqual([
      'DÉCIDE de vendre la parcelle AB 12 ; DÉSIGNE Maître Roux pour la préparation des actes.',
      'AUTORISE le Maire à signer le bail.',
    ]);
  });
});

describe('Two decision labels', () => {
  it('of which one only tells the verdict make one decision', () => {
    const { decisions, votes } = decidedIn('nl', [
      { role: 'decision', label: 'STATUS', paragraphs: ['Goedgekeurd met unanimiteit.'] },
      { role: 'background', label: 'ARGUMENTATIE', paragraphs: ['De haven is oud.'] },
      {
        role: 'decision',
        label: 'BESLUIT',
        paragraphs: ['Artikel 1', 'Akkoord te gaan met de voorgestelde aanpassingen aan het reglement van de haven.'],
      },
    ]);
    expect(decisions.map(({ text, outcome }) => `${outcome}: ${text}`)).toEqual([
      'adopted: Artikel 1 Akkoord te gaan met de voorgestelde aanpassingen aan het reglement van de haven.',
    ]);
    expect(votes.map(({ result, majority }) => [result, majority])).toEqual([['pass', 'unanimous']]);
  });

  it('of the same words are two decisions', () => {
    const label = 'Beslutning';
    const { decisions } = decidedIn('da', [
      { role: 'decision', label, paragraphs: ['Godkendt.'] },
      {
        role: 'decision',
        label,
        paragraphs: ['Forvaltningen udarbejder et notat om prisen på de nye bænke til havnen.'],
      },
    ]);
    expect(decisions).toHaveLength(2);
  });
});

describe('Lists of voters behind a number', () => {
  it('are read where the ending of the word stands in brackets', () => {
    const { votes } = underLabel(
      'nl',
      'STATUS',
      'Goedgekeurd bij elektronische stemming met:',
      '- 3 stem(men) voor: Anna Holm; Bert Smit; Karin De Wit',
      '- 2 onthouding(en): Dirk Maes; Els Claes',
    );
    expect(votes.map(({ counts }) => [counts.yes, counts.abstain])).toEqual([[3, 2]]);
    expect(votes[0]?.ballots.map(({ name, option }) => `${name} ${option}`)).toEqual([
      'Anna Holm yes',
      'Bert Smit yes',
      'Karin De Wit yes',
      'Dirk Maes abstain',
      'Els Claes abstain',
    ]);
  });
});

describe('Numbers before and behind the word', () => {
  it.each([
    ['fr', '12 voix pour 2 abstentions 1 voix contre', [12, 1, 2]],
    ['fr', '13 votes pour 1 abstention', [13, null, 1]],
    ['fr', 'Pour : 12 Contre : 3 Abstentions : 0', [12, 3, 0]],
    [
      'pt',
      'A Câmara deliberou, por maioria, com quatro votos a favor e uma abstenção, aprovar a proposta.',
      [4, null, 1],
    ],
  ] as const)('%s: %s', (code, line, counts) => {
    const [vote] = underLabel(code, code === 'fr' ? 'Vote' : 'Deliberação', 'La cour.', line).votes;
    expect([vote?.counts.yes, vote?.counts.no, vote?.counts.abstain]).toEqual(counts);
  });
});

describe('English boards and commissions', () => {
  const en = (...paragraphs: string[]) => told(decided('en', ...paragraphs));

  it('receive a paper whatever it is of', () => {
    const sentence =
      'On motion of Ms. Holm, seconded by Mr. Ek, the Board received the report on contracts approved by the clerk.';
    expect(en(sentence)).toEqual([`noted: ${sentence}`]);
  });

  it('take note, and decide as "it"', () => {
    expect(
      en(
        'The Commission took note of the work of the harbour master.',
        'The Commission noted that fish are rare.',
        'It decided to invite the harbour master to its next session.',
      ),
    ).toEqual([
      'noted: The Commission took note of the work of the harbour master.',
      'adopted: It decided to invite the harbour master to its next session.',
    ]);
  });

  it('keep the whole sentence over the number of a section of law', () => {
    const sentence =
      'On motion of Ms. Holm, seconded by Mr. Ek, the Board approved revisions to the Handbook: §501. Introduction; and §2509. Used Buses, as presented.';
    expect(en(sentence)).toEqual([`adopted: ${sentence}`]);
  });

  it('decide again in the sentence behind a motion', () => {
    const first = 'On motion of Ms. Holm, seconded by Mr. Ek, the Board approved the handbook of the school.';
    const second = 'Further, the Board approved the creation of a handbook for the buses of the school, as amended.';
    expect(en(first, second)).toEqual([`adopted: ${first}`, `adopted-amended: ${second}`]);
  });

  it('put off what is quoted', () => {
    const sentence =
      'On motion of Ms. Holm, seconded by Mr. Ek, the Board deferred until May: “Consideration of the formula for the coming year.”';
    expect(en(sentence)).toEqual([`postponed: ${sentence}`]);
  });

  it('decide below the list of attachments', () => {
    const facts = decidedIn('en', [
      {
        role: 'attachments',
        label: 'Attachments:',
        paragraphs: ['Draft plan of the harbour', 'Resolution adopted in May', 'This resolution was adopted.'],
      },
    ]);
    expect(told(facts)).toEqual(['adopted: This resolution was adopted.']);
  });
});
