// Number marks that were misread by a machine → a second reading of them, for the chain to choose from.
//
//   § 17 Elections          §
//   318 Motions             ← "§18": the sign was read as a digit
//   398 Minutes             ← "39 §", on pages that were recognised, where 408, 418 … follow
//   i. Election of a chair  ← "1."
//   2. Accounts
import { firstLine, type Layout } from '../layout/model.ts';
import type { Candidate } from './heading.ts';
import type { NumberMark } from './marks.ts';
import { headingPoints as points, segmentThresholds as t } from './thresholds.ts';

/** Given candidates in reading order, returns them with second readings right behind the first ones. */
export function withSecondReadings(layout: Layout, candidates: readonly Candidate[]): Candidate[] {
  const paragraphs = candidates.filter(({ mark }) => mark?.word === '§').length >= t.readingSample;
  const arabic = candidates.filter(({ mark }) => mark?.numeral === 'arabic' && mark.close !== '').length;
  const listed = new Set(candidates.flatMap(({ mark }) => (mark?.numeral === 'letter' ? [mark.value[0] ?? 0] : [])));
  const isListed = ({ mark }: Candidate) => mark?.numeral === 'letter' && listed.has((mark.value[0] ?? 0) - 1);
  const signed = withSignBehind(layout, candidates);
  return candidates.flatMap((candidate) => {
    if (isListed(candidate)) return [candidate];
    const second = signed.get(candidate) ?? secondReading(layout, candidate, paragraphs, arabic >= t.readingSample);
    return second ? [candidate, { ...candidate, mark: second, score: candidate.score + points.misread }] : [candidate];
  });
}

function secondReading(
  layout: Layout,
  { mark, number }: Candidate,
  paragraphs: boolean,
  arabic: boolean,
): NumberMark | null {
  if (!mark || !number || mark.word !== '') return null;
  const printed = layout.text.slice(number.start, number.end);
  if (paragraphs && mark.close === '' && signAsDigit.test(printed)) return reading(mark, '§', printed.slice(1));
  const digits = lettersAsDigits(printed);
  if (!arabic || digits === null || mark.close === '') return null;
  return reading(mark, '', digits);
}

/**
 * Recognised numbers whose last digit is the sign: without it, but not with it, one follows the other. Of those that say
 * the same number (page heads repeat it) the likeliest heading.
 */
function withSignBehind(layout: Layout, candidates: readonly Candidate[]): Map<Candidate, NumberMark> {
  const signed = candidates.flatMap((candidate) => {
    const { mark, number } = candidate;
    const block = layout.blocks[candidate.at];
    if (!mark || !number || mark.word !== '' || mark.close !== '' || !block) return [];
    const printed = layout.text.slice(number.start, number.end);
    const isSigned = firstLine(block).source === 'ocr' && digitAsSign.test(printed);
    return isSigned ? [{ candidate, mark: reading(mark, '§', printed.slice(0, -1)) }] : [];
  });
  const values = signed.map(({ mark }) => mark.value[0] ?? 0);
  const steps = values.filter((value, i) => value === (values[i - 1] ?? value) + 1).length;
  const best = new Map(
    signed.toSorted((a, b) => a.candidate.score - b.candidate.score).map((one) => [one.mark.text, one]),
  );
  return new Map(steps >= t.signSteps ? [...best.values()].map(({ candidate, mark }) => [candidate, mark]) : []);
}

function reading(mark: NumberMark, word: string, digits: string): NumberMark {
  return { ...mark, numeral: 'arabic', word, text: digits, value: [Number(digits)], misread: true };
}

/** The sign § read as 3, 5 or 8, before a number of one or two digits, and as 8 behind one of up to three. */
const signAsDigit = /^[358]\d{1,2}$/u;
const digitAsSign = /^[1-9]\d{0,2}8$/u;

const lookAlikes = new Map([
  ['i', '1'],
  ['I', '1'],
  ['l', '1'],
  ['S', '5'],
  ['s', '5'],
  ['o', '0'],
  ['O', '0'],
  ['B', '8'],
]);

/** `i` → 1, `lO` → 10; null where a letter looks like no digit. */
function lettersAsDigits(printed: string): string | null {
  if (printed.length > 3 || /^\d*$/u.test(printed)) return null;
  const digits = [...printed].map((letter) => lookAlikes.get(letter) ?? (/\d/u.test(letter) ? letter : '')).join('');
  return digits.length === printed.length && !digits.startsWith('0') ? digits : null;
}
