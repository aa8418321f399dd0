import { describe, expect, it } from 'vitest';
import { danishItems, peopleIn } from './attendance-cases.ts';

const people = (...lines: string[]) => peopleIn('Referat', ...lines, ...danishItems);

describe('Danish substitutes', () => {
  it.each([
    ['Fraværende: Bo Ek. I stedet deltog Carla Dam.', ['Bo Ek substituted member', 'Carla Dam present substitute']],
    [
      'Til stede: Anna Holm. Som stedfortræder deltog Carla Dam.',
      ['Anna Holm present member', 'Carla Dam present substitute'],
    ],
    [
      'Fraværende: Bo Ek (V) – Carla Dam (V) deltog som stedfortræder',
      ['Bo Ek substituted member', 'Carla Dam present substitute'],
    ],
  ])('%s', (line, expected) => expect(people(line)).toEqual(expect.arrayContaining(expected)));

  it.each([
    ['Fraværende: Bo Ek med lovligt forfald.', ['Bo Ek excused member']],
    ['Fraværende: Bo Ek (uden afbud), Carla Dam (afbud)', ['Bo Ek absent member', 'Carla Dam excused member']],
  ])('%s', (line, expected) => expect(people(line)).toEqual(expected));
});

describe('a list', () => {
  it('names somebody again with what moved', () => {
    expect(people('Deltagere: Anna Holm, Bo Ek og Carla Dam. Bo Ek ankom kl. 16.20.')).toEqual([
      'Anna Holm present member',
      'Bo Ek partial member',
      'Carla Dam present member',
    ]);
  });

  it('has titles in small letters that no word list knows', () => {
    expect(people('Til stede: Anna Holm, orlogskaptajn Bo Ek, dekan Carla Dam')).toEqual([
      'Anna Holm present member',
      'Bo Ek present member',
      'Carla Dam present member',
    ]);
  });
});
