import { describe, expect, it } from 'vitest';
import type { Vote } from '../../schemas/record.ts';
import { decided } from './decided.ts';

const votes = (...paragraphs: string[]) => decided('en', ...paragraphs).votes;
const summary = ({ counts, result, mover, seconder }: Vote) => ({
  counts: [counts.yes, counts.no, counts.abstain],
  result,
  movers: [mover, seconder],
});
const ballots = ({ ballots: list }: Vote) => list.map(({ name, option }) => `${name} ${option}`);

describe('English movers and seconders', () => {
  it.each([
    ['Motion by Ada Holm, second by Bo Ek to approve the minutes. Motion carried 6-0.', 'Ada Holm', 'Bo Ek'],
    ['RESOLVED unanimously to raise the fee (proposed Cllr Holm, seconded Cllr Ek).', 'Holm', 'Ek'],
    [
      'It was proposed by Cllr Holm, seconded by Cllr Ek and RESOLVED that the minutes be signed as a correct record.',
      'Holm',
      'Ek',
    ],
    ['Ada Holm moved to adjourn, seconded by Bo Ek. Motion carried.', 'Ada Holm', 'Bo Ek'],
    [
      'Ada Holm moved and Bo Ek seconded the motion to approve the agenda, which carried unanimously.',
      'Ada Holm',
      'Bo Ek',
    ],
    ['COUNCIL MEMBER HOLM MOVED, COUNCIL MEMBER EK SECONDED, TO APPROVE THE PLAN. MOTION CARRIED.', 'HOLM', 'EK'],
    ['MOVED by Cr Holm, seconded by Cr Ek: That the plan be adopted. CARRIED', 'Holm', 'Ek'],
    [
      'Board Member Holm moved approval of the plan. Vice President Ek seconded the motion, which passed 5-0.',
      'Holm',
      'Ek',
    ],
    ['A motion was made to pay the bill by Trustee Holm, seconded by Trustee Ek. Motion passes.', 'Holm', 'Ek'],
    ['The agenda was approved after motion by Holm and second by Ek.', 'Holm', 'Ek'],
    ['On motion of Ms. Holm, seconded by Dr. Ek, the Board approved the plan.', 'Holm', 'Ek'],
    ['The minutes were moved for approval by Member Holm and seconded by Member Ek. Passed 3-0.', 'Holm', 'Ek'],
    [
      'Trustee Holm said the roof leaks and made a motion to mend it. The motion was seconded by Trustee Ek. Motion carried.',
      'Holm',
      'Ek',
    ],
    [
      'Bo Ek was nominated by Ada Holm to be Chair and supported by Eva Lund. Motion approved 4-0.',
      'Ada Holm',
      'Eva Lund',
    ],
    ['A motion made by Ada Holm to accept the report was seconded and approved.', 'Ada Holm', null],
  ])('%s', (text, mover, seconder) => expect(votes(text).map(summary)[0]?.movers).toEqual([mover, seconder]));

  it('in a pair behind the result', () => {
    const [vote] = votes('Adopted Motion (Holm – Ek) - SEE ATTACHED', 'Ayes: Dahl, Ek, Holm (3); Nays: (0)');
    expect(vote && summary(vote)).toEqual({ counts: [3, 0, null], result: 'pass', movers: ['Holm', 'Ek'] });
  });
});

describe('English numbers of votes', () => {
  it.each([
    ['Holm moved to approve. Ek seconded. The motion carried by a 5-0 vote.', [5, 0, null], 'pass'],
    ['Holm moved to approve. Ek seconded. Motion failed 2-3.', [2, 3, null], 'fail'],
    ['Holm moved to approve. Ek seconded. Motion carried 5-1-1.', [5, 1, 1], 'pass'],
    [
      'Holm moved approval. The motion was seconded by Ek and passed by the following voice vote: Ayes – 5; Noes – 0; Abstentions – 0.',
      [5, 0, 0],
      'pass',
    ],
    [
      'Holm moved approval. Ek seconded the motion, which carried by unanimous voice vote – 5.',
      [5, null, null],
      'pass',
    ],
    ['The motion by Holm, second by Ek, was defeated by a vote of 31 for and 38 against.', [31, 38, null], 'fail'],
    ['There was a vote of 4 out of 5 directors for the budget.', [4, null, null], 'pass'],
    ['Holm moved to approve. Ek seconded. Aye:4 Nay:0', [4, 0, null], 'pass'],
    ['Holm moved to approve. Ek seconded. Motion carried.', [null, null, null], 'pass'],
  ])('%s', (text, counts, result) => {
    const [vote] = votes(text);
    expect(vote && [summary(vote).counts, vote.result]).toEqual([counts, result]);
  });

  it('are not dates, numbers of resolutions or of members', () => {
    const text = 'Resolution 16-04 of 2013-06-10 was approved. There were 31 of 215 members present.';
    expect(votes(text)).toEqual([]);
  });

  it('that do not agree with the names are a mismatch', () => {
    const [vote] = votes('Holm moved to approve. Ek seconded. Motion carried 3-0.', 'Ayes: Ek, Holm. Nays: None.');
    expect(vote?.reconciliation).toEqual({ status: 'mismatch', notes: '3 yes printed, 2 named' });
  });
});

describe('English named votes', () => {
  const motion = 'Motion by Holm, second by Ek to approve the plan.';

  it('of persons with short names', () => {
    const [vote] = votes(motion, 'Ayes: Wu, Lee, Holm.', 'Noes: Ek.', 'Motion carried.');
    expect(vote && [vote.counts.yes, vote.counts.no]).toEqual([3, 1]);
  });

  it('in a roll call', () => {
    const [vote] = votes(`${motion} Crook-yes; Dahl-no; Ek-yes; Holm-yes.`);
    expect(vote && ballots(vote)).toEqual(['Crook yes', 'Dahl no', 'Ek yes', 'Holm yes']);
    expect(vote?.counts).toEqual({ yes: 3, no: 1, abstain: null, absent: null });
    expect([vote?.method, vote?.result]).toEqual(['roll-call', 'pass']);
  });

  it('behind titles, with the sum below', () => {
    const [vote] = votes(
      `${motion} On the call for the question, the motion carried by the following roll call vote: Councilmembers Dahl: No; Van Ek: Aye; and Mayor Holm: Aye. Ayes: 2. Noes: 1.`,
    );
    expect(vote && ballots(vote)).toEqual(['Dahl no', 'Van Ek yes', 'Holm yes']);
    expect(vote?.reconciliation.status).toBe('consistent');
  });

  it('in lists under their options', () => {
    const [vote] = votes(
      motion,
      'The voting was as follows:',
      'For (3)',
      'Mr Dahl, Mrs Ek OBE, Sir Paul Holm',
      'Against (1)',
      'Ms Lund',
      'Abstain (0)',
      'Motion carried.',
    );
    expect(vote && ballots(vote)).toEqual(['Dahl yes', 'Ek yes', 'Paul Holm yes', 'Lund no']);
    expect(vote?.counts).toEqual({ yes: 3, no: 1, abstain: 0, absent: null });
  });

  it('of one who abstained', () => {
    const [vote] = votes('The minutes were approved by unanimous consent, excepting Mr. Hou who abstained.');
    expect(vote && ballots(vote)).toEqual(['Hou abstain']);
    expect(vote?.counts).toEqual({ yes: null, no: null, abstain: 1, absent: null });
  });

  it('are not the lists of who was there', () => {
    expect(votes('Present: Holm, Ek, Dahl. Absent: Lund.')).toEqual([]);
  });
});

describe('English results', () => {
  it.each([
    ['Holm moved to approve. Ek seconded. All were in favor.', 'unanimous', 'pass'],
    ['The budget was approved unanimously.', 'unanimous', 'pass'],
    ['Holm moved to approve. Ek seconded. The motion carried by a majority vote.', 'majority', 'pass'],
    [
      'Holm moved to approve. Ek seconded. The motion carried on the casting vote of the Chair.',
      'casting-vote',
      'pass',
    ],
  ])('%s', (text, majority, result) => {
    const [vote] = votes(text);
    expect([vote?.majority, vote?.result]).toEqual([majority, result]);
  });

  it('of amendments are told before that of the motion', () => {
    const { decisions } = decided(
      'en',
      'Holm made a motion to adopt the policy. Ek seconded the motion. Dahl made a subsidiary motion to delete section 5. The motion was seconded by Lund.',
      'The subsidiary motion was defeated by a vote of 31 for and 38 against. The main motion was approved.',
    );
    expect(decisions.map(({ outcome }) => outcome)).toEqual(['adopted', 'rejected']);
  });

  it('are missing where no vote was held', () => {
    expect(votes('The Board approved the project.', 'The meeting adjourned with no objections.')).toEqual([]);
    expect(decided('en', 'Holm made a motion to approve. Ek seconded. There was not a vote.').decisions).toEqual([]);
  });

  it('of a consent block apply to the items below it', () => {
    const [vote] = votes('Holm moved to approve the Consent Calendar. Ek seconded the motion, which passed 5-0.');
    expect(vote?.appliesTo).toEqual([]);
  });
});
