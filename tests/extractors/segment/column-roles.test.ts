import { describe, expect, it } from 'vitest';
import { decisionsOf } from '../../../extractors/facts/decisions/decisions.ts';
import { danishText, segmentedText } from '../segmented-text.ts';

const nobody = { personId: () => null, attendanceStatements: [], meetingDate: null, bodies: [] };

/** Cells of a row at fixed places. */
const row = (number: string, subject: string, minuted: string, who: string) =>
  `${number.padEnd(6)}${subject.padEnd(26)}${minuted.padEnd(44)}${who}`.trimEnd();

describe('a table of items', () => {
  it('keeps the column of who is to act out of the decision, and reads what was said for what was decided', () => {
    const head = `!${row('Pkt.', 'Emne', 'Referat/beslutning', 'Ansvarlig')}`;
    const segmented = segmentedText([
      ...danishText,
      '',
      head,
      row('1', 'Godkendelse af referat', 'Godkendt.', 'Bo'),
      '',
      row('2', 'Vaskeriet', 'Maskinen er gammel og larmer.', 'Ida'),
      row('', '', 'Det blev besluttet at købe en ny.', ''),
      '',
      row('3', 'Eventuelt', 'Julefrokost i december.', 'Ib'),
    ]);
    const decided = segmented.items.map((item) =>
      decisionsOf(item, segmented, nobody).decisions.map(({ text }) => text),
    );
    expect(decided).toEqual([['Godkendt.'], ['Det blev besluttet at købe en ny.'], []]);
  });
});
