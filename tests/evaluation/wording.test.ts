import { describe, expect, it } from 'vitest';
import { samePerson } from '../../evaluation/person.ts';
import { likenessFrom, sameWords, tokenF1, tokens } from '../../evaluation/wording.ts';

describe('comparing printed text', () => {
  it('folds case, accents, ligature letters, soft hyphens and punctuation', () => {
    expect(tokens('Børne- og Æld\u00adreudvalget, Straße 3')).toEqual([
      'borne',
      'og',
      'aeldreudvalget',
      'strasse',
      '3',
    ]);
  });

  it.each([
    ['the fence', 'the fence', 1],
    ['the fence', 'fence the', 1],
    ['the old fence', 'the fence', 0.8],
    ['the the fence', 'the fence fence', 2 / 3],
    ['the fence', 'a pond', 0],
    ['', '—', 1],
    [null, 'pond', 0],
  ])('finds %j and %j to share their words by %f', (one, other, expected) => {
    expect(tokenF1(one, other)).toBeCloseTo(expected, 10);
  });

  it('takes the same words in another order for another number', () => {
    expect(sameWords('3.1', '3 1')).toBe(true);
    expect(sameWords('3.1', '1.3')).toBe(false);
  });

  it('gives nothing for likeness below the least', () => {
    expect(likenessFrom(0.75, 'the old fence', 'the fence')).toBe(0.8);
    expect(likenessFrom(0.85, 'the old fence', 'the fence')).toBe(0);
  });
});

describe('the same person', () => {
  it.each([
    ['Ada Finch', 'ADA FINCH', 1],
    ['Ada Finch', 'Finch, Ada', 1],
    ['A. Finch', 'Ada Finch', 1],
    ['Ada Finch', 'Ada Flnch', 1],
    ['Ada Finch', 'Ada Mary Finch', 0.9],
    ['Finch', 'Ada Finch', 0.6],
    ['Mary', 'Ada Mary Finch', 0],
    ['Ada Finch', 'Ada Plum', 0],
    ['Ann Lee', 'Ann Lea', 0],
    ['', 'Ada Finch', 0],
  ])('%j and %j are one with %f', (one, other, expected) => {
    expect(samePerson(one, other)).toBe(expected);
    expect(samePerson(other, one)).toBe(expected);
  });
});
