import { describe, expect, it } from 'vitest';
import { skeletonOf, withDigits } from '../../../extractors/text/look-alikes.ts';

describe('the skeleton of a word', () => {
  it.each([
    ['forrnand', 'formand'],
    ['f0rmancl', 'formand'],
    ['beslutninq', 'beslutning'],
    ['mødct', 'mødet'],
    ['vvahl', 'wahl'],
  ])('is that of the word it was misread from: %s', (misread, meant) =>
    expect(skeletonOf(misread)).toBe(skeletonOf(meant)),
  );

  it.each([
    ['approved', 'appeared'],
    ['formand', 'forbund'],
  ])('differs where letters do not look alike: %s, %s', (one, other) =>
    expect(skeletonOf(one)).not.toBe(skeletonOf(other)),
  );
});

describe('digits', () => {
  it.each([
    ['l7.30', '17.30'],
    ['2o12', '2012'],
    ['1o.30', '10.30'],
    ['10.l2.2022', '10.12.2022'],
    ['kl. l9', 'kl. 19'],
  ])('are put back where a letter was read for one: %s', (misread, meant) => expect(withDigits(misread)).toBe(meant));

  it.each(['1o de mayo', '2b', '1st', 'b12', 'all 12', 'bilag i'])('leave letters alone: %s', (text) =>
    expect(withDigits(text)).toBe(text),
  );
});
