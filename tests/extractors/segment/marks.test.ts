import { describe, expect, it } from 'vitest';
import { lexicons } from '../../../extractors/languages/languages.ts';
import { numberMark } from '../../../extractors/segment/marks.ts';
import { fold } from '../../../extractors/text/folding.ts';

const danish = lexicons.find(({ language }) => language.code === 'da');

const marks: [string, string | null, number[]][] = [
  ['1. Valg af dirigent', '1', [1]],
  ['Punkt 3: Regnskab', '3', [3]],
  ['Sag nr. 74 Lokalplan', '74', [74]],
  ['§42 Budget', '42', [42]],
  ['12) Eventuelt', '12', [12]],
  ['4,', '4', [4]],
  ['4, 5 og 6 blev godkendt', null, []],
  ['a) Drift', 'a', [1]],
  ['(b) Anlæg', 'b', [2]],
  ['IV. Valg', 'iv', [4]],
  ['7.A. Havnen', '7.a', [7, 1]],
  ['4-B Skolen', '4-b', [4, 2]],
  ['10.1.2 Veje', '10.1.2', [10, 1, 2]],
  ['24/017 Apologies', '24/017', [17]],
  ['129/2013 Budget', '129/2013', [129]],
  ['DL-056-07-13 - Havnen', 'dl-056-07-13', [56]],
  ['D2018-66 Havnen', null, []],
  ['D2018-66: Havnen', 'd2018-66', [66]],
  ['DEL-2023-12 - Havnen', 'del-2023-12', [12]],
  ['089 Budget', '089', [89]],
  ['1.- Lectura', '1', [1]],
  ['2º.- Ruegos', '2', [2]],
  ['3/ Finances', '3', [3]],
  ['39 § Budget', '39', [39]],
  ['2.500 kr. blev bevilget', null, []],
  ['12. maj 2022', '12', [12]],
  ['$ 4. Val', '4', [4]],
  ['£ 7. Val', '7', [7]],
  ['8 7. Val', '7', [7]],
  ['8 7 Val', null, []],
  ['03/25/19 AMP', null, []],
  ['0.00 Konto', null, []],
  ['i stedet mødte Holm', null, []],
  ['Budget 2022', null, []],
  ['3 2024_GR_00023 – Havnen', '3', [3]],
  ['3 2024 – Havnen', null, []],
];

describe('number marks', () => {
  it.each(marks)('reads %j as %j', (text, number, value) => {
    if (!danish) throw new Error('no Danish');
    const mark = numberMark(fold(text), danish);
    expect(mark?.text ?? null).toBe(number);
    expect(mark?.value ?? []).toEqual(value);
  });
});
