import { describe, expect, it } from 'vitest';
import { survey, surveyLines } from '../../evaluation/survey.ts';
import type { Issue } from '../../schemas/codes.ts';
import { inventedGold } from './invented.ts';
import { recordFromGold } from './specimen.ts';

const record = recordFromGold(inventedGold);
const read = {
  ...record,
  extraction: {
    ...record.extraction,
    coverage: { ...record.extraction.coverage, characters: 200, charactersAssigned: 150 },
  },
};
const undated = { ...read, meeting: { ...read.meeting, date: null }, items: [] };
const unread = {
  ...undated,
  extraction: {
    ...undated.extraction,
    coverage: { ...undated.extraction.coverage, characters: 0, charactersAssigned: 0 },
  },
};
const mismatch: Issue = {
  code: 'CONTENTS_MISMATCH',
  severity: 'warning',
  path: '/items',
  message: 'x',
  evidence: [],
} as const;

describe('a survey of records without gold', () => {
  const rows = survey([
    { folder: 'en', record: read, contentsEntries: 0 },
    { folder: 'en', record: undated, contentsEntries: 0 },
    { folder: 'en', record: unread, contentsEntries: 0 },
    { folder: 'da', record: { ...read, issues: [mismatch] }, contentsEntries: 4 },
  ]);

  it('counts shares of the documents that could be read, folder by folder', () => {
    expect(
      rows.map(({ folder, documents, read: count, date, items }) => [folder, documents, count, date, items]),
    ).toEqual([
      ['da', 1, 1, 1, 1],
      ['en', 3, 2, 0.5, 0.5],
      ['all', 4, 3, 2 / 3, 2 / 3],
    ]);
  });

  it('counts entries of contents lists that are items, where there is a list', () => {
    expect(rows.map(({ contents }) => contents)).toEqual([0.75, null, 0.75]);
  });

  it('counts characters, not documents, for what is assigned', () => {
    expect(rows.map(({ assigned }) => assigned)).toEqual([0.75, 0.75, 0.75]);
  });

  it('prints a Markdown table', () => {
    expect(surveyLines(rows)[3]).toMatch(/^\| en \| 3 \| 2 \| 50\.0 \|/);
  });
});
