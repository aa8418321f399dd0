// Lists with a box before each name.
import { describe, expect, it } from 'vitest';
import { englishItems, factsOf, peopleIn } from './attendance-cases.ts';

describe('boxes before names', () => {
  const board = [
    'Minutes',
    'Harbour board',
    '',
    '!Members                            !Substitutes'.replace(' !S', '  S'),
    '[X] Anna Holm, chair                [ ] Bo Ek',
    '[X] Carla Dam (online)              [ ] Ida Bay',
    '[ ] Jens Lund                       [x] Ulla Friis',
    '[ ] Ole Quist                       [ ] Per Vang',
    ...englishItems,
  ];

  it('tell who was there, and who sat for the one beside', () => {
    expect(peopleIn(...board)).toEqual([
      'Anna Holm present chair',
      'Bo Ek absent substitute',
      'Carla Dam remote member',
      'Ida Bay absent substitute',
      'Jens Lund substituted member',
      'Ulla Friis present substitute',
      'Ole Quist absent member',
      'Per Vang absent substitute',
    ]);
    const { attendance } = factsOf(board);
    const idOf = (name: string) => attendance.find((person) => person.name === name)?.id;
    expect(attendance.find(({ name }) => name === 'Ulla Friis')?.substituteFor).toBe(idOf('Jens Lund'));
  });

  it.each([
    ['☒', '☐'],
    ['(x)', '( )'],
    ['[✓]', '[]'],
  ])('may be %s and %s', (ticked, empty) =>
    expect(
      peopleIn(
        'Minutes',
        'Harbour board',
        '',
        `${ticked} Anna Holm`,
        `${empty} Bo Ek`,
        `${ticked} Carla Dam`,
        ...englishItems,
      ),
    ).toEqual(['Anna Holm present member', 'Bo Ek absent member', 'Carla Dam present member']),
  );

  it('say nothing where none is ticked, as on a form that was not filled in', () =>
    expect(
      peopleIn('Minutes', 'Harbour board', '', '[ ] Anna Holm', '[ ] Bo Ek', '[ ] Carla Dam', ...englishItems).filter(
        (line) => line.includes('absent'),
      ),
    ).toEqual([]));
});
