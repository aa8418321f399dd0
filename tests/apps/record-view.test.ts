import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { failureText, recordText } from '../../apps/cli/record-view.ts';
import type { Attachment, Attendance, Decision, Item, MinutesRecord, Vote } from '../../schemas/record.ts';
import { emptyAttachment, emptyDecision, emptyItem, emptyPerson, emptyVote } from '../empty-record.ts';
import { sampleRecord } from '../pipeline/samples.ts';

const person = (id: string, name: string, change: Partial<Attendance> = {}): Attendance => ({
  ...emptyPerson(id, name),
  ...change,
});

const decision: Decision = {
  ...emptyDecision('i1.d1', 'The accounts were approved.'),
  outcomeVerbatim: 'approved',
};

const vote: Vote = {
  ...emptyVote('i1.v1'),
  mover: 'A. Thorngate',
  method: 'roll-call',
  counts: { yes: 2, no: 1, abstain: null, absent: null },
  result: 'pass',
  ballots: [
    { name: 'A. Thorngate', person: 'p1', party: null, option: 'yes', basis: 'explicit', evidence: [] },
    { name: 'B. Millrace', person: 'p2', party: null, option: 'yes', basis: 'explicit', evidence: [] },
    { name: 'C. Fennimore', person: 'p3', party: null, option: 'no', basis: 'explicit', evidence: [] },
  ],
  reconciliation: { status: 'consistent', notes: null },
};

const attachment: Attachment = {
  ...emptyAttachment('i1.a1', 'Accounts 2023'),
  number: '1',
  reference: '12/345',
  public: false,
};

const item = (id: string, change: Partial<Item>): Item => ({ ...emptyItem(1), id, number: null, ...change });

const record: MinutesRecord = {
  ...sampleRecord({ sha256: 'a'.repeat(64), name: 'june.pdf', size: 1 }),
  attendance: [
    person('p1', 'A. Thorngate', { role: 'chair', party: 'Green' }),
    person('p2', 'B. Millrace'),
    person('p3', 'D. Oakhanger', { status: 'excused' }),
  ],
  attendanceChanges: [
    {
      person: 'p2',
      verbatim: 'B. Millrace left',
      change: 'departure',
      item: 'i2',
      timing: 'before',
      time: null,
      evidence: [],
    },
  ],
  items: [
    item('i1', {
      number: '1',
      title: 'Accounts',
      pageEnd: 2,
      caseNumber: '23/1',
      decisions: [decision],
      votes: [vote],
      attachments: [attachment],
    }),
    item('i2', {
      number: 'a',
      level: 2,
      parent: 'i1',
      title: 'Reserves',
      public: false,
      referrals: [{ body: 'Finance', date: '2024-04-01', text: 'to Finance', evidence: [] }],
      actions: [{ text: 'write to the auditor', responsible: 'B. Millrace', deadline: null, evidence: [] }],
    }),
  ],
  issues: [
    { code: 'NO_DATE', severity: 'error', path: '/meeting/date', message: 'No date.', evidence: [] },
    { code: 'ACTIVE_CONTENT', severity: 'info', path: '', message: 'Has a script.', evidence: [] },
  ],
};

const shown = stripVTControlCharacters(recordText(record));

describe('a record as text', () => {
  it('reads like what a colleague would tell', () => {
    expect(shown).toBe(
      [
        'Council · Vesterå',
        'ordinary · no. 4 · 2024-03-05 · 18:00',
        '',
        'june.pdf',
        'minutes · en · 1 page · grade good · aaaaaaaaaaaa',
        '',
        'Attendance (3)',
        '  present: A. Thorngate (Green, chair), B. Millrace',
        '  excused: D. Oakhanger',
        '  departure before i2: B. Millrace left',
        '',
        '1  Accounts  case 23/1 p. 1–2',
        '    decision: adopted The accounts were approved.',
        '    vote 2 yes, 1 no · pass · roll-call · moved by A. Thorngate',
        '      yes: A. Thorngate, B. Millrace',
        '      no: C. Fennimore',
        '    attachment 1 Accounts 2023 (ref. 12/345, closed)',
        '',
        '  a  Reserves  closed under 1 p. 1',
        '      goes to Finance 2024-04-01',
        '      to do B. Millrace: write to the auditor',
        '',
        'Worth a look',
        '  NO_DATE No date.',
      ].join('\n'),
    );
  });

  it('says so when hardly anything was found', () => {
    const bare = sampleRecord({ sha256: 'a'.repeat(64), name: 'scan.pdf', size: 1 });
    const meeting = { ...bare.meeting, organization: null, body: null, date: null, number: null };
    const text = stripVTControlCharacters(recordText({ ...bare, meeting }));
    expect(text).toContain('A meeting whose body is not named');
    expect(text).toContain('no date');
  });

  it('counts pages without text', () => {
    const { extraction } = record;
    const coverage = { ...extraction.coverage, pages: 3 };
    expect(stripVTControlCharacters(recordText({ ...record, extraction: { ...extraction, coverage } }))).toContain(
      '3 pages (2 without text)',
    );
  });
});

describe('a failure as text', () => {
  it('names the file, the code, what to do and how often it was tried', () => {
    const text = failureText({
      schemaVersion: '1.0.0',
      id: 'b'.repeat(64),
      type: 'failure',
      code: 'encrypted',
      message: 'It has a password.',
      advice: 'Save a copy without.',
      stage: 'read',
      attempts: 1,
      pipelineVersion: '0.1.0',
      file: { name: 'x.pdf', size: 1 },
    });
    expect(stripVTControlCharacters(text).split('\n')).toEqual([
      'x.pdf',
      'encrypted It has a password.',
      'Save a copy without.',
      'stage read · 1 attempt · bbbbbbbbbbbb',
    ]);
  });
});
