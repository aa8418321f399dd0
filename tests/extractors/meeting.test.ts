import { describe, expect, it } from 'vitest';
import { approvalStatusOf, meetingOf } from '../../extractors/facts/meeting/meeting.ts';
import { danishText, englishText, readAgain, segmentedText } from './segmented-text.ts';

const danishItems = ['', '!1. Velkomst', ...danishText, '', '!2. Eventuelt', ...danishText];
const englishItems = ['', '!1. Welcome', ...englishText, '', '!2. Any other business', ...englishText];

function danish(...head: string[]) {
  return meetingOf(segmentedText([...head, ...danishItems])).meeting;
}

function english(...head: string[]) {
  return meetingOf(segmentedText([...head, ...englishItems])).meeting;
}

describe('the date of a meeting', () => {
  it('stands in the title, beside the date of the approval', () => {
    const meeting = english(
      'ACORNDB BOARD MEETING',
      '',
      'Tuesday, 8 December 2015',
      '',
      'Approved by Board, January 7th, 2016',
    );
    expect(meeting.date).toBe('2015-12-08');
  });

  it('stands behind its label, not behind that of the next meeting', () => {
    const meeting = danish('REFERAT', '', 'Næste møde: 4. juni 2021', '', 'Dato: 3. maj 2021');
    expect(meeting).toMatchObject({ date: '2021-05-03', nextMeeting: '2021-06-04' });
  });

  it('is the first of two days', () => {
    const meeting = english('MINUTES OF THE ANNUAL MEETING', '', '12 – 13 September 1995');
    expect(meeting.date).toBe('1995-09-12');
  });

  it.each([
    ['Referat af bestyrelsesmøde 090901', '2009-09-01'],
    ['Referat af bestyrelsesmøde den 21/6-2018', '2018-06-21'],
    ['Referat af bestyrelsesmøde den 15-maj-2002', '2002-05-15'],
  ])('is read in short forms: %s', (title, date) => {
    expect(danish(title).date).toBe(date);
  });

  it('takes its year from the title where the day is printed without one', () => {
    expect(danish('Generalforsamling Solbakken   Februar 2024', '', 'Tirsdag den 20. februar kl. 20.00').date).toBe(
      '2024-02-20',
    );
  });

  it('stays open where no year is printed', () => {
    expect(danish('Referat, bestyrelsesmøde den 4/7').date).toBeNull();
  });

  it('is told from the label of a decision where the head has none', () => {
    const segmented = segmentedText([
      '!Punkter til behandling',
      ...danishText,
      '',
      '!Beslutning i Teknisk Udvalg den 12-10-2022',
      ...danishText,
    ]);
    expect(meetingOf(segmented).meeting).toMatchObject({ date: '2022-10-12', body: 'Teknisk Udvalg' });
  });

  it('is ambiguous where two dates are printed alike', () => {
    const head = ['MINUTES OF THE COUNCIL MEETING OF MAY 3, 2016', '', 'MINUTES OF THE COUNCIL MEETING OF MAY 4, 2016'];
    expect(meetingOf(segmentedText([...head, ...englishItems])).dateAmbiguous).toBe(true);
  });
});

describe('the times of a meeting', () => {
  it('are the printed call to order rather than the announced time, and the adjournment', () => {
    const segmented = segmentedText([
      'MINUTES OF THE TOWN COUNCIL',
      '',
      'June 3, 2016, 7:30 p.m.',
      '',
      'The meeting was called to order at 7:42 p.m.',
      ...englishItems,
      '',
      'The meeting was adjourned at 9:05 p.m.',
    ]);
    expect(meetingOf(segmented).meeting).toMatchObject({ startTime: '19:42', endTime: '21:05' });
  });

  it('stand behind labels, as a range', () => {
    expect(danish('REFERAT', '', 'Dato: 3. maj 2021', '', 'Tid: 16:15 - 17:10')).toMatchObject({
      startTime: '16:15',
      endTime: '17:10',
    });
  });

  it('may both stand on the line of the day, the end behind its verb', () => {
    const segmented = segmentedText([
      '!Møte i Havneutvalget',
      '11. november 2016, kl. 16:15 på rådhuset, møtet ble hevet 17:42',
      '',
      '!Sak 1 Godkjenning av innkalling',
      'Lederen fortalte om arbeidet i året og om de planene som er lagt for havnen og for huset.',
      '',
      '!Sak 2 Eventuelt',
      'Lederen fortalte om arbeidet i året og om de planene som er lagt for havnen og for huset.',
    ]);
    expect(meetingOf(segmented).meeting).toMatchObject({ startTime: '16:15', endTime: '17:42' });
  });

  it('are not those of a recess or a closed session', () => {
    const segmented = segmentedText([
      'MINUTES OF THE TOWN COUNCIL',
      '',
      'June 3, 2016',
      ...englishItems,
      '',
      'The Council recessed at 8:00 p.m.',
      '',
      'The meeting was adjourned to a closed session at 8:10 p.m.',
      '',
      'The next meeting is at 7:00 p.m.',
    ]);
    expect(meetingOf(segmented).meeting).toMatchObject({ startTime: null, endTime: null });
  });

  it('lie in the same half of the day where the end does not say', () => {
    const segmented = segmentedText([
      'MINUTES OF THE TOWN COUNCIL',
      '',
      'June 3, 2016',
      '',
      'The meeting was called to order at 7:40 p.m.',
      ...englishItems,
      '',
      'The meeting was adjourned at 8:55.',
    ]);
    const { meeting } = meetingOf(segmented);
    expect(meeting.endTime).toBe('20:55');
    expect(readAgain(segmented, meeting.evidence.endTime ?? [])).toBe('8:55 p.m.');
  });
});

describe('the place of a meeting', () => {
  it.each([
    [['Afholdt torsdag den 3. maj 2018 kl. 18.00 i fælleshuset, Solvej 2'], 'fælleshuset, Solvej 2'],
    [['Dato: 3. maj 2018', '', 'Sted: Rådhuset, lokale 2'], 'Rådhuset, lokale 2'],
    [['Generalforsamling: 9. februar 2010 på Egeskolen.'], 'Egeskolen'],
    [['Den 13. december 2022 kl. 9.00-11.00, lokale 1520-737'], 'lokale 1520-737'],
  ])('is read from %j', (lines, place) => {
    expect(danish('Referat af ordinær generalforsamling', '', ...lines).location).toBe(place);
  });

  it('is read from the sentence that says where the meeting was held', () => {
    const meeting = english(
      'OAKFIELD PARISH COUNCIL',
      '',
      'A Parish Council meeting was held in the Village Hall, Oakfield, on Tuesday, 5 March 2024',
    );
    expect(meeting.location).toBe('Village Hall, Oakfield');
  });

  it('may be a means', () => {
    expect(english('ACORNDB BOARD MEETING', '', 'Tuesday, 8 December 2015', '', 'Teleconference').location).toBe(
      'Teleconference',
    );
  });
});

describe('the names of body and organisation', () => {
  it.each([
    [
      ['MINUTES OF REGULAR MEETING OF', 'THE BOARD OF DIRECTORS OF', 'ACORN FOUNDATION'],
      'BOARD OF DIRECTORS',
      'ACORN FOUNDATION',
    ],
    [
      ['MINUTES', '', 'WILLOW RANCH ASSOCIATION, Inc.', '', 'BOARD OF DIRECTORS MEETING'],
      'BOARD OF DIRECTORS',
      'WILLOW RANCH ASSOCIATION, Inc.',
    ],
    [['REGULAR MEETING OF THE', 'CITY OF OAKFIELD PLANNING BOARD'], 'PLANNING BOARD', 'CITY OF OAKFIELD'],
    [['COUNCIL OF THE CITY OF OAKFIELD'], 'COUNCIL', 'CITY OF OAKFIELD'],
    [['ACORNDB BOARD MEETING'], 'BOARD', 'ACORNDB'],
    [['OAKFIELD GOLF COMMISSION', '', 'MINUTES'], 'OAKFIELD GOLF COMMISSION', null],
    [['MINUTES OF THE', 'OAKFIELD FREE LIBRARY BOARD MEETING'], 'OAKFIELD FREE LIBRARY BOARD', null],
    [
      ['OAKFIELD PARISH COUNCIL', '', 'Minutes of the Parish Council meeting'],
      'PARISH COUNCIL',
      'OAKFIELD PARISH COUNCIL',
    ],
  ])('are read from %j', (lines, body, organization) => {
    expect(english(...lines, '', 'June 3, 2016')).toMatchObject({ body, organization });
  });

  it.each([
    [['Referat af ordinær generalforsamling', 'i E/F Solbakken 2'], 'ordinær generalforsamling', 'E/F Solbakken 2'],
    [['REFERAT Egeby Byråd d. 27-08-2025'], 'Egeby Byråd', null],
    [['Generalforsamling Badelauget.'], 'Generalforsamling', 'Badelauget'],
    [
      ['Referat ordinær generalforsamling', '', 'Grundejerforeningen Solbakken'],
      'ordinær generalforsamling',
      'Grundejerforeningen Solbakken',
    ],
    [
      ['Egeby Kommune', '', 'Referat fra møde i Kultur- og Idrætsudvalget'],
      'Kultur- og Idrætsudvalget',
      'Egeby Kommune',
    ],
  ])('are read from %j', (lines, body, organization) => {
    expect(danish(...lines, '', 'Mandag den 3. juni 2019')).toMatchObject({ body, organization });
  });

  it('read back from their evidence', () => {
    const segmented = segmentedText([
      'MINUTES OF THE',
      'BOARD OF DIRECTORS OF',
      'ACORN FOUNDATION',
      '',
      'June 3, 2016',
      ...englishItems,
    ]);
    const { meeting } = meetingOf(segmented);
    expect(readAgain(segmented, meeting.evidence.body ?? [])).toBe(meeting.body);
    expect(readAgain(segmented, meeting.evidence.organization ?? [])).toBe(meeting.organization);
  });
});

describe('what the paper says of itself', () => {
  it.each([
    ['DRAFT MINUTES', 'draft'],
    ['APPROVED MEETING MINUTES', 'approved'],
    ['Board Meeting Minutes (proposed)', 'draft'],
    ['MEETING MINUTES', 'unknown'],
  ])('%s', (title, status) => {
    expect(approvalStatusOf(segmentedText([title, '', 'June 3, 2016', ...englishItems]))).toBe(status);
  });

  it('tells its number and kind', () => {
    expect(
      danish('Referat af ekstraordinært møde nr. 18/2012 i Teknisk Udvalg', '', 'Dato: 3. maj 2012'),
    ).toMatchObject({
      number: '18/2012',
      classification: 'extraordinary',
    });
  });

  it('tells where the minutes of a second meeting begin', () => {
    const segmented = segmentedText([
      'MINUTES OF THE SPECIAL COUNCIL MEETING',
      '',
      'June 3, 2016',
      '',
      'The meeting was called to order at 5:00 p.m.',
      ...englishItems,
      ...englishItems,
      '',
      'The meeting was adjourned at 6:00 p.m.',
      '',
      'MINUTES OF THE REGULAR COUNCIL MEETING',
      '',
      'June 3, 2016',
      '',
      'The meeting was called to order at 7:00 p.m.',
      ...englishItems,
      '',
      'The meeting was adjourned at 9:00 p.m.',
    ]);
    expect(segmented.furtherHeads).toHaveLength(1);
    expect(meetingOf(segmented)).toMatchObject({ meeting: { startTime: '17:00', endTime: '18:00' } });
  });
});
