// Attendance in tables: names turned round, groups behind a label, offices in a column of labels.
import { describe, expect, it } from 'vitest';
import { englishItems, peopleIn } from './attendance-cases.ts';

describe('cells of a table', () => {
  it('with the surname first are one person each', () => {
    expect(
      peopleIn(
        'Minutes',
        '',
        '!Present:',
        'Holm, Dr. Anna        Mayor',
        'Ek, Bo                Member',
        'Lund-Dam, Carla       Member',
        ...englishItems,
      ).map((line) => line.split(' ').slice(0, 3).join(' ')),
    ).toEqual(['Anna Holm present', 'Bo Ek present', 'Carla Lund-Dam present']);
  });

  it('hold several groups, each behind its name', () => {
    expect(
      peopleIn(
        'Minutes of the council',
        '',
        '!Time       7.30 pm',
        '!Present    Greens: A. Holm, B. Ek',
        '            Centre: C. Dam',
        '            Liberals: D. Lund',
        '!Absent     E. Gram',
        ...englishItems,
      ),
    ).toEqual([
      'A. Holm present member',
      'B. Ek present member',
      'C. Dam present member',
      'D. Lund present member',
      'E. Gram absent member',
    ]);
  });

  it('tell when someone came', () => {
    expect(
      peopleIn(
        'Minutes',
        '',
        'Present:',
        'Anna Holm     Member',
        'Bo Ek         Member    arrived at 7.25 pm',
        'Carla Dam     Member',
        ...englishItems,
      )[1],
    ).toBe('Bo Ek partial member');
  });
});

describe('initials', () => {
  it('of several letters belong to the name behind them', () => {
    expect(peopleIn('Minutes', '', 'Present: M.J. van der Laan, C.P.H. de Wit, J.W. Terp', ...englishItems)).toEqual([
      'M.J. van der Laan present member',
      'C.P.H. de Wit present member',
      'J.W. Terp present member',
    ]);
  });
});
