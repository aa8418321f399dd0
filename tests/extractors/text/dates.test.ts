import { describe, expect, it } from 'vitest';
import { calendarOf, findDates, nextDayAfter } from '../../../extractors/text/dates.ts';
import { fold } from '../../../extractors/text/folding.ts';
import { parseTime } from '../../../extractors/text/times.ts';

const english = calendarOf('en', null, {});
const danish = calendarOf('da', 'dmy', { okt: 10 });

const dates: [string, typeof english, (string | null)[]][] = [
  ['held on Thursday, 9 January 2025', english, ['2025-01-09']],
  ['on the 12th of April, 2011', english, ['2011-04-12']],
  ['WEDNESDAY, JUNE 10, 2013', english, ['2013-06-10']],
  ['July 14th, 2016', english, ['2016-07-14']],
  ['the 25 th of January', english, [null]],
  ['Onsdag d. 27. august 2025 kl. 16:00', danish, ['2025-08-27']],
  ['Direktionen 12-10-2022', danish, ['2022-10-12']],
  ['onsdag den 15-maj-2002', danish, ['2002-05-15']],
  ['den 6. december og den 13. december', danish, [null, null]],
  ['2022-10-12', danish, ['2022-10-12']],
  ['03.02.19', danish, ['2019-02-03']],
  ['32. maj 2022', danish, []],
  ['31. februar 2022', danish, []],
  ['sag 11/15813', danish, []],
  ['5 members may come', english, []],
  ['from 5june 2014', english, ['2014-06-05']],
  ['item 5, 2014', english, []],
];

describe('printed dates', () => {
  it.each(dates)('in %j', (text, calendar, days) => {
    expect(findDates(fold(text), calendar).map(({ iso }) => iso)).toEqual(days);
  });

  it('without a year lie ahead', () => {
    expect(nextDayAfter('2022-10-12', 12, 6)).toBe('2022-12-06');
    expect(nextDayAfter('2022-10-12', 1, 5)).toBe('2023-01-05');
  });
});

const times: [string, string | null][] = [
  ['kl. 16.00', '16:00'],
  ['7:03 p.m.', '19:03'],
  ['10.02am', '10:02'],
  ['1711h UTC', '17:11'],
  ['19,05', '19:05'],
  ['12 noon', '12:00'],
  ['kl. 19', '19:00'],
  ['20h36', '20:36'],
  ['19 h 30', '19:30'],
  ['25:00', null],
];

describe('printed times', () => {
  it.each(times)('%j is %j', (text, value) => {
    expect(parseTime(fold(text))).toBe(value);
  });
});
