import { describe, expect, it } from 'vitest';
import { layOut } from '../../../extractors/layout/lay-out.ts';
import { isMisread, runningKey } from '../../../extractors/layout/running-keys.ts';
import { recognised } from '../recognised.ts';
import { documentOf } from '../typeset.ts';

const heads = [
  'Harbour Board 12-10-2022',
  'Harb0ur Board l2-10-2022',
  'Harbour Board 12-10-2022',
  'Harzuur Bcard 12-1O-2022',
];
const texts = ['The chair opened.', 'A motion was made.', 'It carried by six votes.', 'All went home at nine.'];
const pages = heads.map((head, i) => [head, '', '', texts[i] ?? '']);

describe('the key of a running line', () => {
  it('is the same for what a recogniser takes for the same', () =>
    expect(runningKey({ text: 'Harb0ur Board l2', source: 'ocr' })).toBe(
      runningKey({ text: 'Harbour Board 12', source: 'ocr' }),
    ));

  it('of a text layer keeps its letters', () =>
    expect(runningKey({ text: 'Harb0ur Board 12', source: 'text-layer' })).toBe('harb#ur board #'));

  it.each([
    ['harbour board #', 'harzour bcard #', true],
    ['harbour board #', 'library board #', false],
    ['page #', 'item #', false],
  ])('%s, %s: misread %s', (one, other, expected) => expect(isMisread(one, other)).toBe(expected));
});

describe('running lines of recognised pages', () => {
  it('are found although each is misread in its own way', () => {
    const { furniture, text, bodyEnd } = layOut(recognised(documentOf(...pages)));
    expect(furniture.map(({ line }) => line.text)).toEqual(heads);
    expect(text.slice(0, bodyEnd).split('\n')).toEqual(texts);
  });

  it('of a text layer must be the same to the letter', () =>
    expect(layOut(documentOf(...pages)).furniture.map(({ line }) => line.text)).toEqual([heads[0], heads[2]]));
});
