// Canonical text → personal numbers with a valid checksum, which should not be published.
//
//   070761-4285   (a Danish CPR number made up to fit its checksum)

import type { Issue } from '../../schemas/codes.ts';
import type { Segmented } from '../segment/model.ts';
import { evidenceOf } from '../text/span.ts';
import { issueOf } from './issues.ts';

interface NumberForm {
  readonly pattern: RegExp;
  readonly valid: (digits: readonly number[]) => boolean;
}

const weighed = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * (digits[i] ?? 0), 0);

/** Luhn's sum of the last ten digits (Swedish personnummer). */
function luhn(digits: readonly number[]): boolean {
  const sum = digits.slice(-10).reduce((total, digit, i) => {
    const doubled = i % 2 === 0 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** By language code; sources: the CPR office's modulus 11 control, Skatteetaten's control digits, Skatteverket's SKV 704. */
const forms: Readonly<Record<string, NumberForm>> = {
  da: {
    pattern: /(?<![\d-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}-\d{4}(?![\d-])/gu,
    valid: (digits) => weighed(digits, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  },
  no: {
    pattern: /(?<![\d-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2} ?\d{5}(?![\d-])/gu,
    valid: (digits) =>
      weighed(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
      weighed(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  },
  sv: { pattern: /(?<![\d-])(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[-+]\d{4}(?![\d-])/gu, valid: luhn },
};

/** Points out personal numbers of the document's country without repeating them. */
export function personalNumberIssues(segmented: Segmented): Issue[] {
  const form = forms[segmented.language];
  if (!form) return [];
  return Array.from(segmented.layout.text.matchAll(form.pattern))
    .filter((match) => form.valid((match[0].match(/\d/gu) ?? []).map(Number)))
    .map((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      return issueOf(
        'PERSONAL_NUMBER',
        'warning',
        '',
        'A personal number is printed here.',
        evidenceOf(segmented.layout, span, 'personal-number'),
      );
    });
}
