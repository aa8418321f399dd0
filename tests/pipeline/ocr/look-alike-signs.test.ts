// Signs of one form and another meaning.
import { expect, it } from 'vitest';
import { withTrueSigns } from '../../../pipeline/ocr/look-alike-signs.ts';

function corrected(text: string): string {
  const bounds = [0, 0, 10, 10] as const;
  const words = text.split(' ').map((word) => ({ text: word, bounds, confidence: 0.9 }));
  return withTrueSigns({ bounds, baseline: [10, 10], words })
    .words.map((word) => word.text)
    .join(' ');
}

it.each([
  ['5 for, 1 against, O abstained.', '5 for, 1 against, 0 abstained.'],
  ['3 a favor e O contra', '3 a favor e 0 contra'],
  ['Voor: 3 Tegen: 1 Onthouding: O', 'Voor: 3 Tegen: 1 Onthouding: 0'],
  ['39 $ Talouskatsaus', '39 § Talouskatsaus'],
])('%s is %s', (text, expected) => expect(corrected(text)).toBe(expected));

it.each([
  'O presidente abriu a reunião.',
  'Foi aprovado. O presidente encerrou a reunião.',
  'Kathleen O Brien',
  'Hanne Lund, O',
  'Parti: O',
  '39 $ par personne',
  'Rent of 500 $ A month',
])('%s stays as it is', (text) => expect(corrected(text)).toBe(text));
