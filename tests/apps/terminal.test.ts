import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine, printable } from '../../apps/cli/terminal.ts';

describe('text on a terminal', () => {
  it.each([
    ['\u001b[31mred\u001b[0m', 'red'],
    ['\u001b]0;new title\u0007name', 'name'],
    ['over\rwritten', 'overwritten'],
    ['bell\u0007', 'bell'],
    ['c1 \u009b31m here', 'c1  here'],
    ['abc\u202egnp.exe', 'abcgnp.exe'],
    ['zero\u200bwidth', 'zerowidth'],
    ['two\nlines\tand tab', 'two\nlines\tand tab'],
    ['Økonomiudvalget § 3 – “godkendt”', 'Økonomiudvalget § 3 – “godkendt”'],
  ])('makes %j into %j', (text, safe) => {
    expect(printable(text)).toBe(safe);
  });

  it('never lets a control character through, whatever comes', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/(?![\n\t])[\p{Cc}\p{Cf}]/u.test(printable(text))));
  });

  it('joins lines and cuts what is too long', () => {
    expect(oneLine('  one\n two\t three ', 50)).toBe('one two three');
    expect(oneLine('abcdefghij', 5)).toBe('abcd…');
  });
});
