import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../pipeline/entries.ts';
import { failureGroups, qualityOf, reportOn } from '../../pipeline/report.ts';
import { type Summary, summarise } from '../../pipeline/summary.ts';
import { sampleRecord } from './samples.ts';

const summary: Summary = { status: 'read', grade: 'good', pages: 3, items: 5, errors: 0, warnings: 0, codes: [] };
const named = (name: string, change: Partial<Summary> = {}) => ({ id: name, name, summary: { ...summary, ...change } });
const outcome = (name: string, change: Partial<Outcome>): Outcome => ({
  source: { path: `/in/${name}`, name, relative: name, size: 1 },
  id: name,
  status: 'read',
  fault: null,
  failedBefore: false,
  duplicateOf: null,
  summary: null,
  ...change,
});

describe('a report', () => {
  it('adds up to the files that were given', () => {
    const fault = { code: 'not_pdf', message: 'm', stage: 'read' } as const;
    const outcomes = [
      outcome('a', { summary }),
      outcome('b', { status: 'partly-read', summary: { ...summary, status: 'partly-read' } }),
      outcome('c', { status: 'failed', fault }),
      outcome('d', { status: 'duplicate' }),
      outcome('e', { status: 'known' }),
      outcome('f', { status: 'stopped' }),
    ];
    const report = reportOn(outcomes, 9);
    expect(report).toMatchObject({ read: 1, partlyRead: 1, failed: 1, known: 1, left: 4, pages: 6 });
    expect(report.duplicates).toHaveLength(1);
    const { read, partlyRead, failed, known, left, duplicates } = report;
    expect(read + partlyRead + failed + known + left + duplicates.length).toBe(9);
  });

  it('names the worst first: poor before fair, then more errors; good ones not at all', () => {
    const documents = [
      named('good'),
      named('fair', { grade: 'fair' }),
      named('good with errors', { errors: 1 }),
      named('poor', { grade: 'poor' }),
      named('poor with errors', { grade: 'poor', errors: 2 }),
      named('good but partly', { status: 'partly-read' }),
    ];
    expect(qualityOf(documents).lookFirst.map(({ name }) => name)).toEqual([
      'poor with errors',
      'poor',
      'fair',
      'good with errors',
      'good but partly',
    ]);
  });

  it('groups failures by code, the most frequent first, each with its advice', () => {
    const groups = failureGroups([
      { name: 'a', code: 'not_pdf', message: 'm' },
      { name: 'b', code: 'encrypted', message: 'm' },
      { name: 'c', code: 'encrypted', message: 'm' },
    ]);
    expect(groups.map(({ code, count }) => [code, count])).toEqual([
      ['encrypted', 2],
      ['not_pdf', 1],
    ]);
    expect(groups[0]?.advice).toContain('password');
  });
});

describe('the summary of a record', () => {
  const record = sampleRecord({ sha256: 'a'.repeat(64), name: 'a.pdf', size: 1 });
  const issue = (code: 'PAGE_WITHOUT_TEXT' | 'NO_DATE', severity: 'warning' | 'error') => ({
    code,
    severity,
    path: '',
    message: 'm',
    evidence: [],
  });

  it('is read when every page is', () => {
    expect(summarise(record)).toMatchObject({ status: 'read', errors: 0, warnings: 0, codes: [] });
  });

  it('is partly read when a page has no text, failed, or was left out', () => {
    const { coverage } = record.extraction;
    const withoutText = { ...record, issues: [issue('PAGE_WITHOUT_TEXT', 'warning')] };
    const failed = { ...record, extraction: { ...record.extraction, coverage: { ...coverage, failedPages: [1] } } };
    const cut = { ...record, file: { ...record.file, pageCount: 2 } };
    for (const partly of [withoutText, failed, cut]) expect(summarise(partly).status).toBe('partly-read');
  });

  it('counts issues by severity and names each code once, errors first', () => {
    const issues = [
      issue('PAGE_WITHOUT_TEXT', 'warning'),
      issue('NO_DATE', 'error'),
      issue('PAGE_WITHOUT_TEXT', 'warning'),
    ];
    expect(summarise({ ...record, issues })).toMatchObject({
      errors: 1,
      warnings: 2,
      codes: ['NO_DATE', 'PAGE_WITHOUT_TEXT'],
    });
  });
});
