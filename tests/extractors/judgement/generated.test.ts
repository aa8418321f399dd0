// What the judgement makes of real PDFs whose letters are wrong or drawn, read by the real reader.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type JudgedDocument, judgePages } from '../../../extractors/judgement/judgement.ts';
import {
  outlinedText,
  permutedLetters,
  printedLines,
  soundLetters,
  unnamedLigatures,
} from '../../../fixtures/hostile/wrong-letters.ts';
import { openReadings, type Readings } from '../../fixtures/reading.ts';

let readings: Readings;

beforeAll(async () => {
  readings = await openReadings();
});

afterAll(() => readings.close());

async function judged(bytes: Uint8Array): Promise<JudgedDocument> {
  const document = await readings.read(bytes);
  if (typeof document === 'string') throw new Error(document);
  return judgePages(document);
}

const textOf = ({ document }: JudgedDocument): string =>
  (document.pages[0]?.words ?? []).map(({ text }) => text).join(' ');

it('letters under their own names are read as they are', async () => {
  const sound = await judged(soundLetters());
  expect(textOf(sound)).toBe(printedLines.join(' '));
  expect(sound.judgements).toEqual([{ page: 1, layer: 'true', trust: 1, reason: null, regions: [] }]);
  expect(sound.language).toBe('en');
});

it('letters under the names of others make words nobody writes', async () => {
  const broken = await judged(permutedLetters());
  expect(textOf(broken)).not.toContain('meeting');
  expect(broken.judgements).toMatchObject([{ layer: 'false', reason: 'broken-letters', regions: [[0, 0, 595, 842]] }]);
  expect(broken.judgements[0]?.trust).toBeLessThan(0.5);
});

it('ligatures that are named after one of their letters are told by their width', async () => {
  const broken = await judged(unnamedLigatures());
  expect(textOf(broken)).toContain('metng');
  expect(broken.document.pages[0]?.twinGlyphs).toBeGreaterThan(5);
  expect(broken.judgements).toMatchObject([{ layer: 'false', reason: 'broken-letters' }]);
  expect(broken.language).toBe('en');
});

it('text that is drawn as shapes is told from a blank page', async () => {
  const drawn = await judged(outlinedText());
  expect(textOf(drawn)).toBe('');
  expect(drawn.document.pages[0]?.outlineRows).toHaveLength(printedLines.length);
  expect(drawn.judgements).toMatchObject([{ layer: 'absent', reason: 'outlines', regions: [[0, 0, 595, 842]] }]);
});
