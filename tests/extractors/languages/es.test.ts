import { describe, expect, it } from 'vitest';
import { factsOf, itemsOf, outcomeOf, peopleOf, voteOf } from './printed-minutes.ts';

describe('Spanish sentences', () => {
  it.each([
    ['El Pleno, por unanimidad, acuerda aprobar la propuesta.', 'adopted'],
    ['Sometido el asunto a votación, se aprueba por unanimidad de los asistentes.', 'adopted'],
    ['La Junta de Gobierno Local acuerda conceder la licencia.', 'adopted'],
    ['Se aprueba el acta con las rectificaciones señaladas.', 'adopted-amended'],
    ['La moción es rechazada por seis votos en contra y cinco a favor.', 'rejected'],
    ['El asunto queda sobre la mesa.', 'postponed'],
    ['Se retira el punto cuarto del orden del día.', 'withdrawn'],
    ['El Pleno queda enterado.', 'noted'],
    ['La Comisión dictamina favorablemente la propuesta.', 'recommended'],
    ['Se designa a Dª Ana Ruiz Gil representante en el Consejo Escolar.', 'elected'],
    ['Se propone al Pleno aprobar la modificación.', '-'],
    ['Si se aprueba la moción, se remitirá al Gobierno.', '-'],
    ['D. Juan Pérez pregunta cuándo se aprobó el presupuesto.', '-'],
    ['Visto el acuerdo adoptado por el Pleno en sesión de 3 de mayo.', '-'],
  ])('%s → %s', (sentence, outcome) => expect(outcomeOf('es', sentence)).toBe(outcome));

  it.each([
    ['La asamblea aprueba el presupuesto, con 12 votos a favor, 3 en contra y 2 abstenciones.', 'pass 12-3-2'],
    ['La moción es rechazada por seis votos en contra y cinco a favor.', 'fail 5-6-?'],
    ['Con treinta y dos votos a favor queda aprobado el expediente.', 'pass 32-?-?'],
  ])('%s → %s', (sentence, vote) => expect(voteOf('es', sentence)).toBe(vote));
});

describe('Spanish minutes', () => {
  const facts = factsOf(
    '!ACTA DE LA SESIÓN ORDINARIA CELEBRADA POR EL PLENO DEL AYUNTAMIENTO EL DÍA 27 DE JUNIO DE 2023',
    '',
    'ALCALDESA-PRESIDENTA:',
    'Dª MARTA GIL SANZ',
    '',
    'CONCEJALES:',
    'D. JUAN PÉREZ LÓPEZ',
    'Dª ANA RUIZ DE LA TORRE',
    '',
    'SECRETARIO:',
    'D. PEDRO SANZ VEGA',
    '',
    'AUSENTES: D. Iván Cano Gómez',
    '',
    'En Valdehoya, siendo las 20:00 horas del día 27 de junio de 2023, se reúnen en el Salón de Plenos',
    'los señores arriba anotados.',
    '',
    '!ASUNTO I. APROBACIÓN, SI PROCEDE, DEL ACTA DE LA SESIÓN ANTERIOR',
    'Sometida el acta a votación, queda aprobada por unanimidad.',
    '',
    '!ASUNTO II. DECRETOS DE LA ALCALDÍA',
    'El Pleno queda enterado.',
    '',
    '!ASUNTO III. RUEGOS Y PREGUNTAS',
    'D. Juan Pérez López ruega que se arreglen las farolas.',
    '',
    'Y no habiendo más asuntos que tratar, se levanta la sesión siendo las 21:15 horas.',
  );

  it('tell who met, when and where', () => {
    const { body, date, startTime, endTime, location, classification } = facts.meeting;
    expect([body, date, startTime, endTime, location, classification]).toEqual([
      'PLENO DEL AYUNTAMIENTO',
      '2023-06-27',
      '20:00',
      '21:15',
      'Salón de Plenos',
      'ordinary',
    ]);
  });

  it('tell who was there', () => {
    expect(peopleOf(facts)).toEqual([
      'MARTA GIL SANZ present chair',
      'JUAN PÉREZ LÓPEZ present member',
      'ANA RUIZ DE LA TORRE present member',
      'PEDRO SANZ VEGA present secretary',
      'Iván Cano Gómez absent member',
    ]);
  });

  it('tell the items with their outcomes', () => {
    expect(itemsOf(facts)).toEqual([
      'I APROBACIÓN, SI PROCEDE, DEL ACTA DE LA SESIÓN ANTERIOR: adopted',
      'II DECRETOS DE LA ALCALDÍA: noted',
      'III RUEGOS Y PREGUNTAS: -',
    ]);
  });
});
