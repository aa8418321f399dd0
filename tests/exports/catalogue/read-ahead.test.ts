import { describe, expect, it } from 'vitest';
import { readAhead } from '../../../exports/catalogue/read-ahead.ts';

describe('reading ahead', () => {
  it('keeps the order, with so many underway', async () => {
    let underway = 0;
    let most = 0;
    const read = async (item: number): Promise<number> => {
      most = Math.max(most, ++underway);
      await new Promise((done) => setTimeout(done, (item % 3) * 3));
      underway -= 1;
      return item * 10;
    };
    const found = await Array.fromAsync(readAhead([1, 2, 3, 4, 5, 6, 7], 3, read));
    expect(found).toEqual([1, 2, 3, 4, 5, 6, 7].map((item) => [item, item * 10]));
    expect(most).toBe(3);
  });

  it('rejects with the first rejection in the order of the list', async () => {
    const read = async (item: number): Promise<number> => {
      if (item > 1) throw new Error(`no ${item}`);
      return item;
    };
    await expect(Array.fromAsync(readAhead([1, 2, 3], 3, read))).rejects.toThrow('no 2');
  });
});
