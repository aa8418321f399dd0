// Holds the regular expressions of extractors and pipeline to time that does not explode on a hostile line.
import { describe, expect, it } from 'vitest';
import { dangersOf } from './pattern-dangers.ts';
import { patternsOf, sourceFiles } from './source.ts';

const files = sourceFiles().filter(({ room }) => room === 'extractors' || room === 'pipeline');
const patterns = files.flatMap((file) => patternsOf(file).map((pattern) => ({ ...pattern, path: file.path })));

describe('regular expressions in the code', () => {
  it('are there to look at', () => {
    expect(patterns.length).toBeGreaterThan(0);
  });

  it('are bounded, and have no repetitions that share or split the same text', () => {
    const dangerous = patterns.flatMap(({ path, source, flags }) =>
      dangersOf(source, flags).map((danger) => `${path} /${source}/${flags}: ${danger}`),
    );
    expect(dangerous).toEqual([]);
  });
});

describe('the check itself', () => {
  it.each([
    ['(a+)+$', ''],
    ['\\s+$', 'u'],
    ['^.*$', 'u'],
    ['[^,]+,', 'u'],
    ['a+b+a+b+c', ''],
    ['(?:[a-z]{1,40}){1,6}x', 'u'],
    ['^.{1,5000}$', 'u'],
  ])('finds /%s/%s dangerous', (source, flags) => {
    expect(dangersOf(source, flags)).not.toEqual([]);
  });

  it.each([
    ['\\s+', 'gu'],
    ['^(\\d{1,3})\\. {1,4}(.{1,300})$', 'u'],
    ["(?:\\p{Lu}[\\p{L}'-]{0,40}\\s{1,3}){1,6}", 'u'],
    ['(?<!\\d)\\d{1,2}:\\d{2}(?!\\d)', 'u'],
  ])('lets /%s/%s be', (source, flags) => {
    expect(dangersOf(source, flags)).toEqual([]);
  });
});
