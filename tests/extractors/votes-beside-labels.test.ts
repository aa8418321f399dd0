import { describe, expect, it } from 'vitest';
import type { DecisionFacts } from '../../extractors/facts/decisions/decisions.ts';
import { decided, decidedIn, underLabel } from './decided.ts';

const told = ({ decisions, votes }: DecisionFacts) => ({
  outcomes: decisions.map(({ outcome }) => outcome),
  votes: votes.map(({ counts: { yes, no }, result }) => [yes, no, result]),
});

describe('A vote printed beside a decision label', () => {
  it('counts on a line of its own below the decision', () => {
    const facts = underLabel('de', 'Beschluss:', 'Die Niederschrift wird genehmigt.', 'Abstimmungsergebnis: 6 : 0');
    expect(told(facts)).toEqual({ outcomes: ['adopted'], votes: [[6, 0, 'pass']] });
  });

  it('carries a decision that refuses something', () => {
    const facts = underLabel('de', 'Beschluss:', 'Das Einvernehmen wird nicht erteilt.', 'Abstimmungsergebnis: 4 : 2');
    expect(told(facts).votes).toEqual([[4, 2, 'pass']]);
  });

  it('may stand in the discussion or under a label of its own, amendments before the matter', () => {
    const facts = decidedIn('no', [
      { role: 'discussion', label: 'Behandling:', paragraphs: ['Ola Moe fremmet et forslag om 15 meter.'] },
      {
        role: 'discussion',
        label: 'Votering:',
        paragraphs: [
          'Forslaget fra Ola Moe falt med 3 mot 6 stemmer.',
          'Innstillingen ble vedtatt med 7 mot 2 stemmer.',
        ],
      },
      { role: 'decision', label: 'Vedtak:', paragraphs: ['Planen vedtas.'] },
    ]);
    expect(told(facts)).toEqual({
      outcomes: ['adopted'],
      votes: [
        [3, 6, 'fail'],
        [7, 2, 'pass'],
      ],
    });
  });

  it('may be told by its majority alone under its own label', () => {
    const facts = decidedIn('nl', [
      { role: 'other', label: 'Stemming', paragraphs: ['Met eenparigheid van stemmen'] },
      { role: 'decision', label: 'Besluit', paragraphs: ['De notulen worden goedgekeurd.'] },
    ]);
    expect(told(facts)).toEqual({ outcomes: ['adopted'], votes: [[null, null, 'pass']] });
  });

  it('is not that of another body, whose record stands before', () => {
    const record = (body: string, day: string, vote: string, decided: string) => [
      { role: 'decision' as const, label: `Saksprotokoll i ${body} - ${day}`, paragraphs: [] },
      { role: 'discussion' as const, label: 'Behandling:', paragraphs: [vote] },
      { role: 'decision' as const, label: 'Vedtak:', paragraphs: [decided] },
    ];
    const facts = decidedIn(
      'no',
      [
        ...record('Planutvalget', '27.02.2019', 'Planen ble vedtatt med 3 mot 2 stemmer.', 'Planen vedtas.'),
        ...record('Formannskapet', '14.03.2019', 'Saken ble utsatt med 7 mot 2 stemmer.', 'Saken utsettes.'),
      ],
      { meetingDate: '2019-03-14' },
    );
    expect(told(facts)).toEqual({ outcomes: ['postponed'], votes: [[7, 2, 'pass']] });
  });
});

describe('the method of a vote', () => {
  it.each([
    ['Het voorstel wordt bij hoofdelijke stemming aangenomen met 12 stemmen voor en 3 stemmen tegen.', 'roll-call'],
    ['Het voorstel wordt zonder hoofdelijke stemming aangenomen.', 'consent'],
  ])('nl: %s', (sentence, method) => {
    expect(decided('nl', sentence).votes.map((vote) => vote.method)).toEqual([method]);
  });
});
