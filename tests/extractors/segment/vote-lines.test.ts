import { describe, expect, it } from 'vitest';
import { englishText, segmentedText } from '../segmented-text.ts';

const report = englishText.join(' ');
const wrapped = (text: string): string[] => text.match(/.{1,80}(?:\s|$)/gu) ?? [];
const titles = (...lines: string[]): string[] => {
  const { layout, items } = segmentedText(lines.flatMap((line) => [...wrapped(line), '']));
  return items.map(({ title }) => layout.text.slice(title.start, title.end));
};

describe('headings in capitals before a colon', () => {
  const before = [
    `LIBRARY: ${report}`,
    `TREASURER: The treasurer read the balances of May and of June.`,
    `CLERK: ${report}`,
  ];
  const behind = [`HARBOUR: ${report}`, `PARKS: ${report}`];
  const items = ['LIBRARY', 'TREASURER', 'CLERK', 'HARBOUR', 'PARKS'];

  it('are items where an office stands among them', () => expect(titles(...before, ...behind)).toEqual(items));

  it('are none where they only tell how a vote went', () =>
    expect(titles(...before, 'MOTION CARRIED.', ...behind)).toEqual(items));
});

describe('the numbers of a vote, one a line in capitals', () => {
  it('are no headings', () => {
    const heads = ['Havnen', 'Huset', 'Haven'];
    const prose = 'Formanden fortalte om arbejdet i året og om de planer, der er for havnen og for klubhuset.';
    const votes = ['FOR: 10', '', 'BLANK: 1', '', 'IMOD: 22', ''];
    const lines = heads.flatMap((head, i) => [`!${i + 1}. ${head}`, ...wrapped(prose), '', ...(i === 1 ? votes : [])]);
    const { layout, items } = segmentedText(lines);
    expect(items.map(({ title }) => layout.text.slice(title.start, title.end))).toEqual(heads);
  });
});
