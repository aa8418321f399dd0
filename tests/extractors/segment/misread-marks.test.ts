import { describe, expect, it } from 'vitest';
import { layOut } from '../../../extractors/layout/lay-out.ts';
import { segment } from '../../../extractors/segment/segment.ts';
import { recognised } from '../recognised.ts';
import { danishText } from '../segmented-text.ts';
import { documentOf } from '../typeset.ts';

const titles = ['Regnskabet for havnen', 'Stien langs fjorden', 'Lys i hallen', 'Nye medlemmer', 'Bænke i parken'];
const lines = titles.flatMap((title, i) => [`!${39 + i}8 ${title}`, '', ...danishText, '']);
const numbers = (document: ReturnType<typeof documentOf>) =>
  segment(layOut(document)).items.map(({ number }) => number);

describe('a sign behind numbers that was read as a digit', () => {
  it('is told by the numbers, of which one follows the other without it', () =>
    expect(numbers(recognised(documentOf(lines)))).toEqual(['39', '40', '41', '42', '43']));

  it('is a digit in a text layer', () => expect(numbers(documentOf(lines))).not.toContain('39'));
});
