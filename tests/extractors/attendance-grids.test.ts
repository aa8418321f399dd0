import { describe, expect, it } from 'vitest';
import { danishItems, peopleIn } from './attendance-cases.ts';

/** Texts at fixed places of a line, counted in characters. */
const row = (...cells: readonly (readonly [number, string])[]): string =>
  cells.reduce((line, [at, text]) => line.padEnd(at) + text, '');

describe('a grid of marks', () => {
  it('may have two people in a row, each with marks behind the name', () => {
    const two = (left: string, a: number, right: string, b: number) =>
      row([0, left], [a, 'x'], [44, right], [44 + b, 'x']);
    expect(
      peopleIn(
        'Referat af møde i skolebestyrelsen',
        '',
        row([0, 'Navn'], [20, 'Til stede'], [33, 'Afbud'], [44, 'Navn'], [64, 'Til stede'], [77, 'Afbud']),
        two('Anna Holm', 24, 'Bo Ek', 24),
        two('Carla Dam', 35, 'Dan Friis', 24),
        two('Eva Lind', 24, 'Finn Gade', 35),
        ...danishItems,
      ).sort(),
    ).toEqual([
      'Anna Holm present member',
      'Bo Ek present member',
      'Carla Dam excused member',
      'Dan Friis present member',
      'Eva Lind present member',
      'Finn Gade excused member',
    ]);
  });
});

describe('a grid with a column of towns', () => {
  const line = (town: string, name: string, mark: string, other = '') =>
    row([0, town], [24, name], [50, mark], [70, other]);

  it('has its people in the column of most different names, and who sat for somebody behind the mark', () => {
    expect(
      peopleIn(
        'Referat af møde i havnesamarbejdet',
        '',
        line('By', 'Medlem', 'Mødt', 'Stedfortræder'),
        line('Nordby', 'Anna Holm', '✓'),
        line('Nordby', 'Bo Ek', 'Fraværende', 'Gerda Lund (suppleant)'),
        line('Nordby', 'Carla Dam', '✓'),
        line('Sønder Vig', 'Dan Friis', '✓'),
        line('Sønder Vig', 'Eva Lind', 'Fraværende'),
        ...danishItems,
      ).sort(),
    ).toEqual([
      'Anna Holm present member',
      'Bo Ek substituted member',
      'Carla Dam present member',
      'Dan Friis present member',
      'Eva Lind absent member',
      'Gerda Lund present substitute',
    ]);
  });

  it('has remarks in another cell of the row', () => {
    const marked = (name: string, at: number, remark = '') => row([0, name], [at, 'x'], [44, remark]);
    expect(
      peopleIn(
        'Referat af møde i skolebestyrelsen',
        '',
        row([0, 'Navn'], [20, 'Til stede'], [33, 'Afbud'], [44, 'Bemærkning']),
        marked('Anna Holm', 24),
        marked('Bo Ek', 24, 'forlod mødet kl. 18.20'),
        marked('Carla Dam', 35),
        marked('Dan Friis', 24),
        ...danishItems,
      ),
    ).toEqual([
      'Anna Holm present member',
      'Bo Ek partial member',
      'Carla Dam excused member',
      'Dan Friis present member',
    ]);
  });
});

describe('a list with heads of columns', () => {
  it('has who sat for a member in the column of substitutes', () => {
    expect(
      peopleIn(
        'Referat',
        'Byrådet',
        '',
        'Fraværende:',
        row([0, 'Navn'], [24, 'Parti'], [40, 'Stedfortræder']),
        row([0, 'Anna Holm'], [24, 'A'], [40, 'Bo Ek']),
        row([0, 'Carla Dam'], [24, 'V'], [40, 'Dan Friis']),
        row([0, 'Eva Lind'], [24, 'C']),
        ...danishItems,
      ).sort(),
    ).toEqual([
      'Anna Holm substituted member',
      'Bo Ek present substitute',
      'Carla Dam substituted member',
      'Dan Friis present substitute',
      'Eva Lind absent member',
    ]);
  });
});

describe('a substitute in a list', () => {
  it.each([
    ['Til stede: Anna Holm (A), Bo Ek (V) og stedfortræder Carla Dam (C) for Dan Friis (C).'],
    ['Til stede: Anna Holm (A), Bo Ek (V). Som stedfortræder deltog Carla Dam (C) for Dan Friis (C).'],
  ])('is named before the one in whose place: %s', (line) => {
    expect(peopleIn('Referat', 'Byrådet', '', line, ...danishItems).sort()).toEqual([
      'Anna Holm present member',
      'Bo Ek present member',
      'Carla Dam present substitute',
      'Dan Friis substituted member',
    ]);
  });
});
