// Numbers between running lines.
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../extractors/layout/lay-out.ts';
import { documentOf } from '../typeset.ts';

const page = (head: string, ...text: string[]) => [head, '', '', '', '', '', '', '', ...text];

describe('the number of the item that is handled, in a row of running lines,', () => {
  it('is one of them, though it does not count with the pages', () => {
    const layout = layOut(
      documentOf(
        page('Minutes          39 §          15.09.2022', 'The board opened the meeting.'),
        page('Minutes          39 §          15.09.2022', 'It approved the agenda.'),
        page('Minutes          40 §          15.09.2022', 'It heard the report.'),
        page('Minutes          40 §          15.09.2022', 'It closed the meeting.'),
      ),
    );
    expect(layout.text.slice(0, layout.bodyEnd)).not.toMatch(/\d/u);
    expect(layout.furniture.filter(({ kind }) => kind === 'running-line')).toHaveLength(12);
  });

  it('stays where the rest of the row is text of its page', () => {
    const layout = layOut(
      documentOf(
        page('39          The opening of it'),
        page('40          The lease of the house'),
        page('42          The report on the school'),
      ),
    );
    expect(layout.furniture).toEqual([]);
  });
});
