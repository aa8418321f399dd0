import { describe, expect, it } from 'vitest';
import { ablated, firesIn } from '../../evaluation/ablation.ts';
import { english } from '../../extractors/languages/en/english.ts';

const language = {
  ...english,
  decisions: {
    ...english.decisions,
    outcomes: [
      ['adopted', ['carried', 'signed off', '(passed|waved through)']],
      ['rejected', ['voted down']],
    ] as typeof english.decisions.outcomes,
  },
};

const adoptedWithout = (own: string[], supported: (phrase: string) => boolean) => {
  const made = ablated(language, own, supported);
  return { adopted: made.language.decisions.outcomes[0], dropped: made.dropped };
};

describe('words that only one house style speaks for', () => {
  it('are taken out where they fire in its documents and nothing supports them', () => {
    const { adopted, dropped } = adoptedWithout(['the plan was signed off'], () => false);
    expect(adopted).toEqual(['adopted', ['carried', '(passed|waved through)']]);
    expect(dropped).toContain('signed off');
  });

  it('stay where other documents have them', () => {
    expect(adoptedWithout(['the plan was signed off'], () => true).dropped).toEqual([]);
  });

  it('are taken out of a list of alternatives that others support', () => {
    const supported = (phrase: string) => firesIn(phrase, ['the motion passed']);
    expect(adoptedWithout(['it was waved through'], supported).adopted).toEqual([
      'adopted',
      ['carried', 'signed off', '(passed)'],
    ]);
  });

  it('leave the language itself as it was, and meanings alone', () => {
    ablated(language, ['adopted, carried and signed off'], () => false);
    expect(language.decisions.outcomes[0]?.[0]).toBe('adopted');
    expect(language.decisions.outcomes[0]?.[1]).toHaveLength(3);
  });
});
