import { describe, expect, it } from 'vitest';
import type { Vote } from '../../schemas/record.ts';
import { decided, underLabel } from './decided.ts';

const counts = ({ counts: { yes, no, abstain } }: Vote) => [yes, no, abstain];
const ballots = ({ ballots: list }: Vote) => list.map(({ name, option }) => `${name} ${option}`);

describe('Danish numbers of votes', () => {
  it.each([
    ['Indstillingen blev tiltrådt med 34 stemmer imod 15.', [34, 15, null], 'pass'],
    ['Forslaget blev godkendt med 42 stemmer mod 4. 8 medlemmer undlod at stemme.', [42, 4, 8], 'pass'],
    ['Forslaget blev forkastet med stemmerne 11 for (C og V) og 20 imod.', [11, 20, null], 'fail'],
    ['Forslaget blev vedtaget med stort flertal (40 for og 3 imod).', [40, 3, null], 'pass'],
    ['Forslaget blev vedtaget med 26 stemmer for og 2 imod.', [26, 2, null], 'pass'],
    ['Forslaget blev vedtaget med tolv stemmer for og tre imod.', [12, 3, null], 'pass'],
    ['Der blev stemt: 10 stemte for og 20 stemte imod. Forslaget blev dermed nedstemt.', [10, 20, null], 'fail'],
    ['Medlemsforslaget blev forkastet med 38 stemmer mod 12.', [12, 38, null], 'fail'],
    ['Der blev 2 stemmer for, 1 imod og 1 hverken for eller imod. Ansøgningen er imødekommet.', [2, 1, 1], 'pass'],
    [
      'Ved den skriftlige afstemning stemte 15 for og 7 imod. Da forslaget krævede 2/3, var det forkastet.',
      [15, 7, null],
      'fail',
    ],
    ['Forslaget blev enstemmigt vedtaget.', [null, null, null], 'pass'],
    ['Vedtaget med stort flertal.', [null, null, null], 'pass'],
  ])('%s', (text, expected, result) => {
    const [vote] = decided('da', text).votes;
    expect(vote && [counts(vote), vote.result]).toEqual([expected, result]);
  });

  it('are told before the decision they belong to', () => {
    const facts = decided(
      'da',
      'Antal stemmer for 39 med i alt fordelingstal 3917',
      'Antal stemmer imod 13 med i alt fordelingstal 1326',
      'Forslaget blev dermed vedtaget.',
    );
    expect(facts.votes.map(counts)).toEqual([[39, 13, null]]);
    expect(facts.decisions.map(({ votes }) => votes)).toEqual([['i1.v1']]);
  });

  it('may be several under one label, of which the last decides', () => {
    const { decisions, votes } = underLabel(
      'da',
      'Beslutning',
      'Et ændringsforslag om at udskyde sagen blev forkastet med 31 stemmer mod 8.',
      'Herefter vedtoges forslaget med 33 stemmer for, 6 imod og 1 undlod.',
    );
    expect(votes.map((vote) => [counts(vote), vote.result])).toEqual([
      [[8, 31, null], 'fail'],
      [[33, 6, 1], 'pass'],
    ]);
    expect(decisions.map(({ outcome, votes: own }) => [outcome, own])).toEqual([['adopted', ['i1.v2']]]);
  });

  it('are not heads, households or shares', () => {
    expect(decided('da', 'Der var mødt 62 personer (43 husstande), 31 ud af 215 medlemmer.').votes).toEqual([]);
  });
});

describe('Danish party votes', () => {
  it('in lines for and against', () => {
    const [vote] = underLabel(
      'da',
      'Beslutning',
      'Indstillingen blev godkendt.',
      'For stemte: A, B, F og Ø.',
      'Imod stemte: C, Bo Ek (løsgænger).',
    ).votes;
    expect(vote && ballots(vote)).toEqual(['A yes', 'B yes', 'F yes', 'Ø yes', 'C no', 'Bo Ek no']);
    expect(vote?.counts).toEqual({ yes: null, no: null, abstain: null, absent: null });
    expect(vote?.result).toBe('pass');
  });

  it('in brackets behind the numbers', () => {
    const [vote] = decided('da', 'Forslaget blev vedtaget.', 'For stemte 18 (A, B og Ø).', 'Imod stemte 7 (V).').votes;
    expect(vote && counts(vote)).toEqual([18, 7, null]);
    expect(vote && ballots(vote)).toEqual(['A yes', 'B yes', 'Ø yes', 'V no']);
    expect(vote?.reconciliation.status).toBe('consistent');
  });

  it('of a party that is split', () => {
    const [vote] = underLabel(
      'da',
      'Beslutning',
      'Godkendt.',
      'For stemte: Ø (Bo Ek, Ada Holm), A. Imod stemte: V.',
    ).votes;
    expect(vote?.ballots.map(({ name, party, option }) => [name, party, option])).toEqual([
      ['Bo Ek', 'Ø', 'yes'],
      ['Ada Holm', 'Ø', 'yes'],
      ['A', 'A', 'yes'],
      ['V', 'V', 'no'],
    ]);
  });

  it('in prose', () => {
    const [vote] = underLabel('da', 'Beslutning', 'Godkendt. (Ø) stemte imod.').votes;
    expect(vote && ballots(vote)).toEqual(['Ø no']);
    expect(vote?.result).toBe('pass');
  });

  it('in prose tell no number of heads where a party voted', () => {
    const [vote] = decided('da', 'Forslaget blev vedtaget. Grønne Venner og Midten stemte imod.').votes;
    expect(vote && ballots(vote)).toEqual(['Grønne Venner no', 'Midten no']);
    expect(vote && counts(vote)).toEqual([null, null, null]);
  });

  it('in prose with the party in brackets', () => {
    const [vote] = decided('da', 'Forslaget blev vedtaget. Bo Ek (V) stemte imod.').votes;
    expect(vote?.ballots.map(({ name, party, option }) => [name, party, option])).toEqual([['Bo Ek', 'V', 'no']]);
  });

  it.each(['Alle stemte for, og forslaget blev vedtaget.', 'Forslaget blev vedtaget. Ingen stemte imod.'])(
    'name nobody in %s',
    (text) => {
      expect(decided('da', text).votes.flatMap((vote) => vote.ballots)).toEqual([]);
    },
  );
});

describe('Danish decisions without a word of voting', () => {
  it.each([
    'Regnskabet blev godkendt.',
    'Godkendt. Venstre kunne ikke tiltræde indstillingen.',
    'Bo Ek blev valgt uden modkandidater.',
  ])('%s', (text) => expect(underLabel('da', 'Beslutning', text).votes).toEqual([]));
});
