// Numbers that belong to the text, and numbers in words that are items.
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../extractors/layout/lay-out.ts';
import { segment } from '../../../extractors/segment/segment.ts';
import { sliceOf } from '../../../extractors/text/span.ts';
import { documentOf } from '../typeset.ts';

const prose = 'The council was told of the work on the harbour and of the costs of it, and that it will be done.';

const itemsOf = (lines: readonly string[]) => {
  const { items, layout } = segment(layOut(documentOf(lines)));
  return items.map((item) => `${item.level} ${item.number ?? '-'} ${sliceOf(layout.text, item.title)}`);
};

describe('numbers below a heading', () => {
  it('before plain sentences are those of its paragraphs', () => {
    const paragraphs = (n: number) => [
      `${n}.1 The chair welcomed everyone.`,
      '',
      `${n}.2 The director presented the report on the harbour.`,
      '',
    ];
    expect(
      itemsOf([
        prose,
        '',
        '!1 Welcome',
        ...paragraphs(1),
        '!2 Harbour',
        ...paragraphs(2),
        '!3 School',
        ...paragraphs(3),
      ]),
    ).toEqual(['1 1 Welcome', '1 2 Harbour', '1 3 School']);
  });

  it('before titles are those of its parts', () => {
    const parts = (n: number) => [`!${n}.1 The mole`, prose, '', `!${n}.2 The lights`, prose, ''];
    expect(itemsOf([prose, '', '!1 Works', ...parts(1), '!2 Plans', ...parts(2)])).toContain('2 2.1 The mole');
  });
});

describe('a number in words', () => {
  it('before a dash heads an item', () => {
    const spanish = 'El Pleno fue informado de las obras del puerto y de los gastos que se han hecho en este año.';
    expect(
      itemsOf([
        spanish,
        '',
        '!PRIMERO.- LECTURA DEL ACTA',
        spanish,
        '',
        '!SEGUNDO.- OBRAS DEL PUERTO',
        spanish,
        'PRIMERO. Aprobar las obras del puerto.',
        'SEGUNDO. Dar cuenta de este acuerdo.',
        '',
        '!TERCERO.- RUEGOS Y PREGUNTAS',
        spanish,
      ]),
    ).toEqual(['1 PRIMERO LECTURA DEL ACTA', '1 SEGUNDO OBRAS DEL PUERTO', '1 TERCERO RUEGOS Y PREGUNTAS']);
  });
});
