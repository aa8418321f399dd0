// Words printed twice.
import { describe, expect, it } from 'vitest';
import { withoutDoubles } from '../../../pipeline/read/double-print.ts';
import { run, word } from './printed.ts';

const shifted = (x: number) => ({ bounds: [50 + x, 92, 80 + x, 102] as const });

describe('words printed again in the same place', () => {
  it('with a shift become one bold word', () => {
    const words = withoutDoubles([word('Referat'), word('Referat', shifted(0.5))]);
    expect(words).toMatchObject([{ text: 'Referat', bold: true }]);
  });

  it('without a shift become one word as it is', () => {
    expect(withoutDoubles([word('Referat'), word('Referat')])).toMatchObject([{ bold: false }]);
  });

  it('a shadow in another colour does not make it bold; what lies on top stays', () => {
    const shadow = word('Referat', { run: run({ colour: '#999999' }) });
    const [kept, ...rest] = withoutDoubles([shadow, word('Referat', shifted(0.8))]);
    expect(kept).toMatchObject({ bold: false, run: { colour: '#000000' } });
    expect(rest).toEqual([]);
  });

  it('of an unseen and a seen one, the seen one stays', () => {
    const unseen = word('Referat', { run: run({ unseen: true }) });
    expect(withoutDoubles([word('Referat'), unseen])).toMatchObject([{ run: { unseen: false } }]);
  });

  it('the same word elsewhere, or another word here, is a word of its own', () => {
    const words = [word('og'), word('og', shifted(30)), word('at')];
    expect(withoutDoubles(words)).toEqual(words);
  });
});
