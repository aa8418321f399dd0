import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { pulseText } from '../../apps/cli/pulse-view.ts';
import type { Pulse } from '../../pipeline/queue/pulse.ts';

const none = { waiting: 0, active: 0, delayed: 0 };
const pulse: Pulse = {
  depth: { read: { waiting: 90, active: 2, delayed: 1 }, ocr: none, extract: none, emit: none },
  workers: 2,
  left: 93,
  done: 7,
  failures: { encrypted: 3 },
  documentsPerSecond: 1.5,
  pagesPerSecond: 12.25,
  secondsLeft: 62,
};

/** Without colours, which CI asks for. */
const plainText = (shown: Pulse): string => stripVTControlCharacters(pulseText(shown));

describe('the pulse of a cluster', () => {
  it('tells what waits, how fast it goes, how long it takes and what failed', () => {
    expect(plainText(pulse).replaceAll(/ +/g, ' ').split('\n')).toEqual([
      '93 documents to do · 7 done since this began · 1.5 documents/s, 12.3 pages/s · about 1 min 2 s left',
      '2 workers',
      'read 90 waiting · 2 in work · 1 to be tried again',
      'ocr 0 waiting · 0 in work · 0 to be tried again',
      'extract 0 waiting · 0 in work · 0 to be tried again',
      'emit 0 waiting · 0 in work · 0 to be tried again',
      'failed 3 encrypted',
    ]);
  });

  it('says what to do when nobody works', () => {
    expect(plainText({ ...pulse, workers: 0, secondsLeft: null })).toMatch(
      /no speed yet\n0 workers: start `minutebook work`/,
    );
  });
});
