// Why a word cannot be seen.
import { describe, expect, it } from 'vitest';
import type { Coat } from '../../../pipeline/read/sheet.ts';
import { groundOf, hiddenReason } from '../../../pipeline/read/visibility.ts';
import { run, word } from './printed.ts';

const page = { width: 600, height: 800 };
const over = [40, 80, 200, 120] as const;

function coat(order: number, colour: string | null, different: Partial<Coat> = {}): Coat {
  return { order, bounds: over, colour, opaque: true, ...different };
}

function reason(runDifferent: Parameters<typeof run>[0], coats: readonly Coat[] = []) {
  return hiddenReason(
    word('Referat', { run: run({ order: 5, ...runDifferent }) }),
    groundOf(page.width, page.height, coats),
  );
}

describe('hidden words', () => {
  it.each([
    ['black on white shows', {}, [], null],
    ['painted without ink', { unseen: true }, [], 'invisible'],
    ['outside of the clipping area', { clip: [0, 0, 600, 50] }, [], 'invisible'],
    ['smaller than two points', { em: 1.5 }, [], 'tiny'],
    ['white on the bare page', { colour: '#ffffff' }, [], 'same-colour'],
    ['nearly white on the bare page', { colour: '#f5f5f5' }, [], 'same-colour'],
    ['white on a dark area shows', { colour: '#ffffff' }, [coat(1, '#003366')], null],
    ['dark on an area of the same colour', { colour: '#003366' }, [coat(1, '#003366')], 'same-colour'],
    ['white where nobody knows what is below shows', { colour: '#ffffff' }, [coat(1, null)], null],
    ['white on white over dark', { colour: '#ffffff' }, [coat(1, '#003366'), coat(2, '#ffffff')], 'same-colour'],
    ['black on a white box painted before shows', {}, [coat(1, '#ffffff')], null],
    ['under a box painted later', {}, [coat(9, '#000000')], 'covered'],
    ['under a picture painted later', {}, [coat(9, null)], 'covered'],
    ['under a see-through box shows', {}, [coat(9, null, { opaque: false })], null],
    ['half under a box shows', {}, [coat(9, '#000000', { bounds: [40, 80, 64, 120] })], null],
    ['of unknown colour (a pattern) shows', { colour: null }, [], null],
  ] as const)('%s', (_, different, coats, expected) => {
    expect(reason(different, coats)).toBe(expected);
  });

  it('a word beyond the edge of the page', () => {
    const off = word('Referat', { bounds: [50, 810, 80, 820] });
    expect(hiddenReason(off, groundOf(page.width, page.height, []))).toBe('off-page');
  });
});
