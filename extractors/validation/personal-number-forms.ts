// Text → the personal numbers in it, by the forms that countries give them.
//
//   070761-4285   a Danish CPR number made up to fit its check digit: certain
//   070761-4286   the form and a day of the calendar, but not the check digit (numbers since 2007 have none): plausible
import { digitsOf, isDay, iso7064, luhn, pairAt, weighed } from './personal-number-checks.ts';

export interface PersonalNumber {
  readonly start: number;
  readonly end: number;
  /** True if check digits confirm it; false if only form and date do. */
  readonly certain: boolean;
}

interface NumberForm {
  /** Languages of the texts it is looked for in; null for any: the form alone is telling enough. */
  readonly languages: readonly string[] | null;
  readonly pattern: RegExp;
  readonly verdict: (text: string) => 'certain' | 'plausible' | 'no';
}

const confirmed = (holds: boolean): 'certain' | 'no' => (holds ? 'certain' : 'no');

const danishWeights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
const norwegianWeights = [
  [3, 7, 6, 1, 8, 9, 4, 5, 2, 1],
  [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1],
];
/** The person numbers of foreigners add 40 to the day (Norway) or 60 (Sweden). */
const norwegianForeigner = 40;
const swedishForeigner = 60;
const finnishLetters = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const spanishLetters = 'TRWAGMYFPDXBNJZSQVHLCKE';

function danish(text: string): 'certain' | 'plausible' | 'no' {
  const digits = digitsOf(text);
  if (!isDay(pairAt(digits, 0), pairAt(digits, 2))) return 'no';
  if (weighed(digits, danishWeights) % 11 === 0) return 'certain';
  // Without its hyphen, ten digits are too often something else.
  return /\d[-–‑]/u.test(text) || / [-–‑]/u.test(text) ? 'plausible' : 'no';
}

function norwegian(text: string): 'certain' | 'no' {
  const digits = digitsOf(text);
  const day = pairAt(digits, 0);
  const checked = norwegianWeights.every((weights) => weighed(digits, weights) % 11 === 0);
  return confirmed(checked && isDay(day > norwegianForeigner ? day - norwegianForeigner : day, pairAt(digits, 2)));
}

function swedish(text: string): 'certain' | 'no' {
  const digits = digitsOf(text).slice(-10);
  const day = pairAt(digits, 4);
  return confirmed(luhn(digits) && isDay(day > swedishForeigner ? day - swedishForeigner : day, pairAt(digits, 2)));
}

function finnish(text: string): 'certain' | 'no' {
  const digits = digitsOf(text.slice(0, -1));
  const check = finnishLetters[Number(digits.join('')) % finnishLetters.length];
  return confirmed(check === text.at(-1) && isDay(pairAt(digits, 0), pairAt(digits, 2)));
}

/** Tax numbers repeat one of their first ten digits twice or three times. */
function german(text: string): 'certain' | 'no' {
  const digits = digitsOf(text);
  const most = Math.max(
    ...[...Map.groupBy(digits.slice(0, -1), (digit) => digit).values()].map(({ length }) => length),
  );
  return confirmed(digits[0] !== 0 && most >= 2 && most <= 3 && iso7064(digits));
}

function belgian(text: string): 'certain' | 'no' {
  const digits = digitsOf(text).join('');
  const check = Number(digits.slice(-2));
  // Those born from 2000 on have a 2 in front when the remainder is taken.
  return confirmed(['', '2'].some((century) => 97 - (Number(century + digits.slice(0, -2)) % 97) === check));
}

function french(text: string): 'certain' | 'no' {
  // Corsica's departments 2A and 2B count as 19 and 18.
  const digits = digitsOf(text.replace('2A', '19').replace('2B', '18')).join('');
  return confirmed(digits.length === 15 && 97 - Number(BigInt(digits.slice(0, 13)) % 97n) === Number(digits.slice(13)));
}

function spanish(text: string): 'certain' | 'no' {
  const plain = text.replaceAll('-', '');
  const number = Number(plain.slice(0, -1).replace(/^[XYZ]/u, (letter) => String('XYZ'.indexOf(letter))));
  return confirmed(spanishLetters[number % spanishLetters.length] === plain.at(-1));
}

function brazilian(text: string): 'certain' | 'no' {
  const digits = digitsOf(text);
  const check = (count: number): number =>
    ((weighed(
      digits,
      Array.from({ length: count }, (_, i) => count + 1 - i),
    ) *
      10) %
      11) %
    10;
  return confirmed(check(9) === digits[9] && check(10) === digits[10] && new Set(digits).size > 1);
}

function dutch(text: string): 'certain' | 'no' {
  return confirmed(weighed(digitsOf(text), [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0);
}

function portuguese(text: string): 'certain' | 'no' {
  return confirmed(weighed(digitsOf(text), [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 <= 1);
}

/**
 * Sources: the CPR office's modulus 11 control, Skatteetaten's control digits, Skatteverket's SKV 704, the Finnish Digital
 * and Population Data Services Agency, and the registers' own descriptions of the other numbers.
 */
const forms: readonly NumberForm[] = [
  { languages: ['da'], pattern: /(?<![\p{L}\d-])\d{6} ?[-–‑]? ?\d{4}(?![\d-])/gu, verdict: danish },
  { languages: null, pattern: /(?<![\p{L}\d-])\d{6} ?\d{5}(?![\d-])/gu, verdict: norwegian },
  { languages: ['sv', 'fi'], pattern: /(?<![\p{L}\d-])(?:19|20)?\d{6}[-+–]\d{4}(?![\d-])/gu, verdict: swedish },
  { languages: ['sv'], pattern: /(?<![\p{L}\d-])(?:19|20)\d{10}(?![\d-])/gu, verdict: swedish },
  { languages: null, pattern: /(?<![\p{L}\d-])\d{6}[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y](?![\p{L}\d-])/gu, verdict: finnish },
  { languages: ['de'], pattern: /(?<![\p{L}\d-])\d{2} ?\d{3} ?\d{3} ?\d{3}(?![\d-])/gu, verdict: german },
  { languages: null, pattern: /(?<![\p{L}\d.])\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}(?![\d.]\d)/gu, verdict: belgian },
  {
    languages: null,
    pattern: /(?<![\p{L}\d-])[12] ?\d{2} ?\d{2} ?\d[\dAB] ?\d{3} ?\d{3} ?\d{2}(?![\d-])/gu,
    verdict: french,
  },
  {
    languages: ['es'],
    pattern: /(?<![\p{L}\d-])(?:\d{8}|[XYZ]-?\d{7})-?[A-HJ-NP-TV-Z](?![\p{L}\d-])/gu,
    verdict: spanish,
  },
  { languages: null, pattern: /(?<![\p{L}\d.])\d{3}\.\d{3}\.\d{3}-\d{2}(?!\d)/gu, verdict: brazilian },
  { languages: ['nl'], pattern: /(?<=BSN[: .]{0,3})\d{9}(?!\d)/gu, verdict: dutch },
  { languages: ['pt'], pattern: /(?<=NIF[: .]{0,3})[123]\d{2} ?\d{3} ?\d{3}(?!\d)/gu, verdict: portuguese },
  {
    languages: ['en'],
    // British insurance numbers; seven pairs of letters are never given out.
    pattern:
      /(?<![\p{L}\d])(?!B[G]|G[B]|N[KT]|[KT]N|Z[Z])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\d])/gu,
    verdict: () => 'plausible',
  },
  {
    languages: ['en'],
    pattern: /(?<![\p{L}\d-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\p{L}\d-])/gu,
    verdict: () => 'plausible',
  },
];

/** Every form begins with six digits within so many signs: "1 23 45 6". */
const [fewestDigits, densest] = [6, 10] as const;

/** Signs that belong to a number or tell what it is: before its first digit, and behind its sixth. */
const [before, behind] = [16, 24] as const;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Stretches of a text in which a number may stand: most texts have none, and counting is cheaper than every form. */
function numberStretches(text: string): Stretch[] {
  const found: { start: number; end: number }[] = [];
  const digits: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) continue;
    const first = digits[digits.push(at) - fewestDigits];
    if (first === undefined || at - first >= densest) continue;
    const stretch = { start: Math.max(0, first - before), end: at + behind };
    const last = found.at(-1);
    if (last && stretch.start <= last.end) last.end = stretch.end;
    else found.push(stretch);
  }
  return found;
}

/** All personal numbers in a text of a language (BCP 47); every form is tried when the language is not known (`und`). */
export function personalNumbersIn(text: string, language: string): PersonalNumber[] {
  const stretches = numberStretches(text);
  return forms
    .filter(({ languages }) => languages === null || language === 'und' || languages.includes(language.slice(0, 2)))
    .flatMap(({ pattern, verdict }) =>
      stretches.flatMap(({ start, end }) =>
        Array.from(text.slice(start, end).matchAll(pattern), ({ 0: printed, index }) => ({
          start: start + index,
          end: start + index + printed.length,
          found: verdict(printed),
        })),
      ),
    )
    .filter(({ found }) => found !== 'no')
    .map(({ start, end, found }) => ({ start, end, certain: found === 'certain' }))
    .sort((one, other) => one.start - other.start || other.end - one.end);
}
