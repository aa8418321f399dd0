// Canonical text → personal numbers with a valid checksum, which should not be published.
//
//   070761-4285   (a Danish CPR number made up to fit its checksum)
import type { Issue } from '../../schemas/codes.ts';
import type { Segmented } from '../segment/model.ts';
import { evidenceOf } from '../text/span.ts';
import { issueOf } from './issues.ts';
import { personalNumbersIn } from './personal-number-forms.ts';

/** Points out personal numbers without repeating them; those that only look like one are masked in public exports. */
export function personalNumberIssues({ layout, language }: Segmented): Issue[] {
  return personalNumbersIn(layout.text, language)
    .filter(({ certain }) => certain)
    .map((span) =>
      issueOf(
        'PERSONAL_NUMBER',
        'warning',
        '',
        'A personal number is printed here.',
        evidenceOf(layout, span, 'personal-number'),
      ),
    );
}
