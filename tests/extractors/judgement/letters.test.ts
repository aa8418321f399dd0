// Words into how likely they are: the model of letters, and the tables it works with.
import { describe, expect, it } from 'vitest';
import { letterTableOf } from '../../../evaluation/letters/training.ts';
import { letterModel, packedBits } from '../../../extractors/judgement/letter-model.ts';
import { letterModels } from '../../../extractors/judgement/letter-models.ts';
import { lexicons } from '../../../extractors/languages/languages.ts';

const words = new Map(['banana', 'bandana', 'cabana', 'nab', 'ban', 'can'].map((word) => [word, 1]));

describe('a table of letters', () => {
  it('has the commonest letters first and does not depend on the order of the words', () => {
    const table = letterTableOf(words);
    expect(table.alphabet).toBe('anbcd');
    expect(letterTableOf(new Map([...words].reverse()))).toEqual(table);
  });

  it('holds a sign a row of three, none of which JSON has to write in two', () => {
    const { alphabet, bits } = letterTableOf(words);
    expect(bits).toHaveLength((alphabet.length + 2) ** 3);
    expect(JSON.stringify(bits)).toHaveLength(bits.length + 2);
  });

  it('tells words like those it was made of from others', () => {
    const model = letterModel(letterTableOf(words));
    expect(model.bitsOf('cabanana')).toBeLessThan(model.bitsOf('nncbda'));
    expect(model.bitsOf('banzna')).toBeGreaterThan(model.bitsOf('banana') + 1);
  });

  it('keeps bits in quarters up to twenty', () => {
    const one = letterModel({ alphabet: '', bits: packedBits(3.3).repeat(8), below: { 50: 0, 95: 0, 99: 0 } });
    const most = letterModel({ alphabet: '', bits: packedBits(99).repeat(8), below: { 50: 0, 95: 0, 99: 0 } });
    expect([one.bitsOf('x'), most.bitsOf('x')]).toEqual([3.25, 20]);
  });
});

describe('the model of each language', () => {
  it('is there for every language we know', () => {
    expect([...letterModels.keys()].sort()).toEqual(lexicons.map(({ language }) => language.code).sort());
  });

  it.each([
    ['da', 'bestyrelsesmøde', 'bxskqrplszsmwde'],
    ['en', 'treasurer', 'tzxgwvzrr'],
    ['de', 'mitgliederversammlung', 'mqtglpxdzrvzrsjmmlwng'],
    ['fi', 'kaupunginhallitus', 'kxwpwngznhxlzqtws'],
    ['fr', 'délibération', 'dzlxbzrxtzwn'],
    ['nl', 'vergadering', 'vzrgxdzrxng'],
    ['no', 'kommunestyremøte', 'kwmmqnzstprjmwtz'],
    ['pt', 'deliberação', 'dzlxbzrxqwz'],
    ['es', 'ayuntamiento', 'xyqntxmxzntw'],
    ['sv', 'sammanträde', 'sxmmxntrzdz'],
  ])('%s knows %s from %s', (code, word, broken) => {
    const model = letterModels.get(code);
    expect(model?.bitsOf(word)).toBeLessThan(model?.below[95] ?? 0);
    expect(model?.bitsOf(broken)).toBeGreaterThan(model?.below[99] ?? Infinity);
  });
});
