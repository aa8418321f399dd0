import { describe, expect, it } from 'vitest';
import { factsOf, itemsOf, outcomeOf, peopleOf, voteOf } from './printed-minutes.ts';

describe('Portuguese sentences', () => {
  it.each([
    ['A Câmara deliberou, por unanimidade, aprovar a proposta.', 'adopted'],
    ['Deliberado aprovar por unanimidade.', 'adopted'],
    ['Os condóminos deliberaram fixar a quota em 30 euros.', 'adopted'],
    ['A ata foi aprovada com as alterações propostas.', 'adopted-amended'],
    ['A moção foi rejeitada com 5 votos contra e 3 a favor.', 'rejected'],
    ['O ponto foi adiado para a próxima reunião.', 'postponed'],
    ['A proposta foi retirada da ordem de trabalhos.', 'withdrawn'],
    ['A Câmara tomou conhecimento.', 'noted'],
    ['Deliberado submeter à aprovação da Assembleia Municipal.', 'recommended'],
    ['Foi eleita presidente da mesa a sócia Maria Lopes.', 'elected'],
    ['Propõe-se que a Câmara delibere aprovar o protocolo.', '-'],
    ['Se a proposta for aprovada, a obra começa em maio.', '-'],
    ['Na reunião anterior foi aprovada a adjudicação.', '-'],
    ['O vereador Rui Santos referiu que a obra foi aprovada pelo Governo.', '-'],
  ])('%s → %s', (sentence, outcome) => expect(outcomeOf('pt', sentence)).toBe(outcome));

  it.each([
    ['A proposta foi aprovada com 4 votos a favor, 2 votos contra e 1 abstenção.', 'pass 4-2-1'],
    ['A moção foi rejeitada com 5 votos contra e 3 a favor.', 'fail 3-5-?'],
    ['A ata foi aprovada por maioria, com duas abstenções.', 'pass ?-?-2'],
  ])('%s → %s', (sentence, vote) => expect(voteOf('pt', sentence)).toBe(vote));
});

describe('Portuguese minutes', () => {
  const facts = factsOf(
    '!ATA N.º 12/2023',
    '!REUNIÃO ORDINÁRIA DA CÂMARA MUNICIPAL DE VALVERDE DE 14 DE JUNHO DE 2023',
    '',
    'Local: Salão Nobre dos Paços do Concelho',
    'Hora de abertura: 09:30',
    '',
    'Presidente: Maria Lopes da Silva',
    '',
    'Vereadores: João Pinto, Ana Reis, Rui dos Santos',
    '',
    'Faltas justificadas: Carlos Matos',
    '',
    'Secretariou a reunião: Teresa Nunes',
    '',
    '!1. APROVAÇÃO DA ATA DA REUNIÃO ANTERIOR',
    'A ata da reunião de 31 de maio de 2023 foi aprovada por unanimidade.',
    '',
    '!2. RELATÓRIO DE ATIVIDADES',
    'A Câmara tomou conhecimento.',
    '',
    '!3. REGULAMENTO DO MERCADO',
    'Ponto retirado da ordem de trabalhos.',
    '',
    'E nada mais havendo a tratar, foi declarada encerrada a reunião pelas 11:05 horas.',
  );

  it('tell who met, when and where', () => {
    const { body, organization, number, date, startTime, endTime, location } = facts.meeting;
    expect([body, organization, number, date, startTime, endTime, location]).toEqual([
      'CÂMARA MUNICIPAL',
      'VALVERDE',
      '12/2023',
      '2023-06-14',
      '09:30',
      '11:05',
      'Salão Nobre dos Paços do Concelho',
    ]);
  });

  it('tell who was there', () => {
    expect(peopleOf(facts)).toEqual([
      'Maria Lopes da Silva present chair',
      'João Pinto present member',
      'Ana Reis present member',
      'Rui dos Santos present member',
      'Carlos Matos excused member',
      'Teresa Nunes present secretary',
    ]);
  });

  it('tell the items with their outcomes', () => {
    expect(itemsOf(facts)).toEqual([
      '1 APROVAÇÃO DA ATA DA REUNIÃO ANTERIOR: adopted',
      '2 RELATÓRIO DE ATIVIDADES: noted',
      '3 REGULAMENTO DO MERCADO: withdrawn',
    ]);
  });
});
