import { describe, expect, it } from 'vitest';
import type { DecisionFacts } from '../../extractors/facts/decisions/decisions.ts';
import { type Code, decided, underLabel } from './decided.ts';

const votesOf = ({ votes }: DecisionFacts) =>
  votes.map(({ counts: { yes, no, abstain }, result, ballots }) => ({
    counts: [yes, no, abstain],
    result,
    ballots: ballots.map(({ name, option }) => `${name} ${option}`),
  }));

describe('Voters named in the sentence of a vote', () => {
  it('stand in brackets behind the word for how they voted', () => {
    const facts = decided(
      'es',
      'El Pleno, por siete votos a favor (Verdes), ninguno en contra y dos abstenciones (Lista Sol), aprueba la propuesta.',
    );
    expect(votesOf(facts)).toEqual([
      { counts: [7, 0, 2], result: 'pass', ballots: ['Verdes yes', 'Lista Sol abstain'] },
    ]);
  });

  it('may be as many as the number printed', () => {
    const facts = decided(
      'fr',
      'Le conseil municipal décide de maintenir les tarifs.',
      'Votants : 12 – Pour : 10 – Contre : 2 (M. MOREL, Mme PETIT) – Abstention : 0',
    );
    expect(votesOf(facts)).toEqual([{ counts: [10, 2, 0], result: 'pass', ballots: ['MOREL no', 'PETIT no'] }]);
  });

  it.each<[Code, string, string[]]>([
    [
      'pt',
      'A Câmara deliberou, por maioria, com a abstenção da Senhora Vereadora Rita Prado, aprovar a ata.',
      ['Rita Prado abstain'],
    ],
    [
      'pt',
      'A Câmara deliberou, por maioria, com duas abstenções, dos Senhores Vereadores Rui Prado e Ana Melo, aprovar a ata.',
      ['Rui Prado abstain', 'Ana Melo abstain'],
    ],
    [
      'es',
      'El Pleno aprueba la ordenanza por mayoría, con el voto en contra del Sr. Prado y la abstención de la Sra. Melo.',
      ['Prado no', 'Melo abstain'],
    ],
    ['fr', 'Le conseil municipal adopte la motion à la majorité, avec une abstention de Mme Petit.', ['Petit abstain']],
  ])('stand behind the words (%s: %s)', (code, sentence, ballots) => {
    expect(votesOf(decided(code, sentence)).map((vote) => vote.ballots)).toEqual([ballots]);
  });

  it('are none where other words follow', () => {
    const facts = decided('pt', 'A Câmara deliberou, por maioria, com duas abstenções, Aprovar a ata da reunião.');
    expect(votesOf(facts).map((vote) => vote.ballots)).toEqual([[]]);
  });
});

describe('Numbers of a vote', () => {
  it('a word for none is nought', () => {
    const facts = decided(
      'pt',
      'A Câmara deliberou, com cinco votos a favor e nenhum voto contra, aprovar a proposta.',
    );
    expect(votesOf(facts).map((vote) => vote.counts)).toEqual([[5, 0, null]]);
  });

  it('of the side that won stand first in German', () => {
    const facts = underLabel('de', 'Beschluss:', 'Der Antrag wird mit 31 zu 12 Stimmen abgelehnt.');
    expect(votesOf(facts)).toEqual([{ counts: [12, 31, null], result: 'fail', ballots: [] }]);
  });

  it('of all who sat count for a unanimous vote', () => {
    const facts = decided('es', 'El Pleno acuerda por unanimidad de los nueve concejales presentes aprobar la moción.');
    expect(votesOf(facts).map((vote) => [vote.counts[0], vote.result])).toEqual([[9, 'pass']]);
  });
});

describe('A sentence that goes on in a list', () => {
  it('takes the deciding entries below it', () => {
    const facts = decided(
      'fr',
      'Le Conseil Municipal, après en avoir délibéré, à l’unanimité des membres présents :',
      '– APPROUVE le plan de financement ;',
      '– SOLLICITE les subventions correspondantes ;',
      '– AUTORISE Monsieur le Maire à signer.',
    );
    expect(facts.decisions.map(({ text }) => text)).toEqual([
      'Le Conseil Municipal, après en avoir délibéré, à l’unanimité des membres présents : APPROUVE le plan de financement ; SOLLICITE les subventions correspondantes ; AUTORISE Monsieur le Maire à signer.',
    ]);
    expect(votesOf(facts).map(({ result }) => result)).toEqual(['pass']);
  });
});
