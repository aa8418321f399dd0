// Columns beside the text that are none of it.
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../extractors/layout/lay-out.ts';
import type { Layout } from '../../../extractors/layout/model.ts';
import type { PageModel, ReadDocument, Rule } from '../../../schemas/pages.ts';
import { documentOf } from '../typeset.ts';

const prose = 'The council was told of the work on the harbour.';
const text = (n: number) => Array.from({ length: 40 }, (_, i) => (i % 4 === 3 ? '' : `${prose.slice(0, 44)} ${n}${i}`));
const form = ['Members in office:', '11', 'Present at the', 'vote: 9', 'Convened on', '5 June'];

/** The words of `lines` at `x`, ten rows apart in pitch, set off by `off` points from the rows of the text. */
function beside(page: PageModel, lines: readonly string[], x: number, off = 5): PageModel {
  const [model] = documentOf(lines).pages;
  const words = (model?.words ?? []).map((word) => {
    const down = (word.baseline - 60) * 5 + off;
    return {
      ...word,
      baseline: 60 + down,
      box: [x + word.box[0] - 50, 52 + down, word.box[2], word.box[3]] as typeof word.box,
    };
  });
  return { ...page, words: [...page.words, ...words] };
}

/** The text is set from 200 points on; the column stands at 50. */
function formDocument(pages: readonly (readonly string[])[], rules: readonly Rule[] = [], off = 5): ReadDocument {
  const document = documentOf(...pages.map((_, n) => text(n)));
  const moved = document.pages.map((page, n) => {
    const shifted = page.words.map((word) => ({
      ...word,
      box: [word.box[0] + 150, word.box[1], word.box[2], word.box[3]] as typeof word.box,
    }));
    return beside({ ...page, words: shifted, rules: [...rules] }, pages[n] ?? [], 50, off);
  });
  return { ...document, pages: moved };
}

const bodyOf = ({ text: all, bodyEnd }: Layout) => all.slice(0, bodyEnd);
const margins = ({ furniture }: Layout) =>
  furniture.filter(({ kind }) => kind === 'margin').map(({ line }) => line.text);
const upright: Rule = { x1: 180, y1: 30, x2: 180, y2: 640, width: 1 };

describe('a column at the side', () => {
  it('that pages repeat is read once, before the text, and is a margin on the others', () => {
    const layout = layOut(formDocument([form, form, form]));
    expect(bodyOf(layout).startsWith('Members in office:')).toBe(true);
    expect(bodyOf(layout).split('Members in office').length).toBe(2);
    expect(margins(layout)).toEqual([...form, ...form]);
  });

  it('is recognised though a letter of it is misread', () => {
    const misread = form.map((line) => line.replace('Members', 'Mernbers'));
    expect(margins(layOut(formDocument([form, misread])))).toEqual(misread);
  });

  it('parted from the text by a printed line is read before it, repeated or not', () => {
    const body = bodyOf(layOut(formDocument([form], [upright])));
    expect(body.startsWith('Members in office:')).toBe(true);
    expect(body.indexOf('5 June')).toBeLessThan(body.indexOf('The council'));
  });

  it('with rows that match those of the text is a column of a table', () => {
    const body = bodyOf(layOut(formDocument([form], [upright], 0)));
    expect(body.indexOf('5 June')).toBeGreaterThan(body.indexOf('The council'));
  });

  it('parted into rows by printed lines is a column of a table', () => {
    const level = [100, 200, 300, 400].map((y): Rule => ({ x1: 40, y1: y, x2: 560, y2: y, width: 1 }));
    const body = bodyOf(layOut(formDocument([form, form], [upright, ...level])));
    expect(body.split('Present at the').length).toBe(3);
  });
});
