// Holds the regular expressions that the extractors build from language data to the rules for those in the code.
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openReaderPool } from '../../pipeline/read/pool.ts';
import { dangersOf } from './pattern-dangers.ts';
import { root } from './source.ts';

/** Longer patterns are unions of many phrases, each of which is built and looked at alone. */
const longestPattern = 2000;

const samples = path.join(root, 'fixtures', 'golden');
const plainRegExp = globalThis.RegExp;
const built = new Map<string, RegExp>();

/** From here on, every pattern made by a file of the extractors is noted. */
globalThis.RegExp = new Proxy(plainRegExp, {
  construct(target, args: [string, string?], newTarget) {
    const pattern: RegExp = Reflect.construct(target, args, newTarget);
    if (/\/extractors\//.test(new Error().stack ?? '')) built.set(String(pattern), pattern);
    return pattern;
  },
});
afterAll(() => {
  globalThis.RegExp = plainRegExp;
});

/** Patterns are built when they are first needed, so every sample of the project is gone through. */
async function goThroughSamples(): Promise<void> {
  const { extractMinutes } = await import('../../extractors/minutes.ts');
  const readers = await openReaderPool({ size: 1 });
  try {
    for (const sample of fs.readdirSync(samples)) {
      const document = await readers.read(path.join(samples, sample, 'source.pdf'));
      extractMinutes(
        document,
        { sha256: '0'.repeat(64), name: 'source.pdf', size: 1 },
        { pipelineVersion: '0', configHash: '0' },
      );
    }
  } finally {
    await readers.close();
  }
}

describe('regular expressions built from language data', () => {
  it('are bounded, and have no repetitions that share or split the same text', async () => {
    await goThroughSamples();
    const patterns = [...built.values()].filter(({ source }) => source.length <= longestPattern);
    const dangerous = patterns.flatMap((pattern) =>
      dangersOf(pattern.source, pattern.flags).map((danger) => `${pattern}: ${danger}`),
    );
    expect(patterns.length).toBeGreaterThan(100);
    expect(dangerous).toEqual([]);
  });
});
