// Digits of a personal number into whether they can be one: calendar dates and check digits.

/** Sum of digits times weights. */
export function weighed(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * (digits[i] ?? 0), 0);
}

/** All digits of a text, in order. */
export function digitsOf(text: string): number[] {
  return (text.match(/\d/gu) ?? []).map(Number);
}

/** Luhn's sum of the last ten digits. */
export function luhn(digits: readonly number[]): boolean {
  const sum = digits.slice(-10).reduce((total, digit, i) => {
    const doubled = i % 2 === 0 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** Days of each month; February has its leap day, because the century of a number of two digits is not known. */
const daysOfMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Is there such a day? */
export function isDay(day: number, month: number): boolean {
  return day >= 1 && day <= (daysOfMonths[month - 1] ?? 0);
}

/** The number that two digits make, from a place on. */
export function pairAt(digits: readonly number[], place: number): number {
  return 10 * (digits[place] ?? 0) + (digits[place + 1] ?? 0);
}

/** ISO 7064, MOD 11,10: the check digit of the German tax number. */
export function iso7064(digits: readonly number[]): boolean {
  const product = digits.slice(0, -1).reduce((carried, digit) => {
    const sum = (digit + carried) % 10;
    return ((sum === 0 ? 10 : sum) * 2) % 11;
  }, 10);
  return (11 - product) % 10 === digits.at(-1);
}
