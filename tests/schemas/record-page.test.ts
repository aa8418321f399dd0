// Holds docs/record.md to the schema: its example, the names of all fields, the codes of all issues.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { issueCode } from '../../schemas/codes.ts';
import { publishedSchemas } from '../../schemas/publish.ts';
import { minutesRecord } from '../../schemas/record.ts';

const page = fs.readFileSync(path.join(import.meta.dirname, '..', '..', 'docs', 'record.md'), 'utf8');
const fenced = (language: string): string =>
  page.match(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``))?.[1] ?? '';
const text = fenced('text');
const example = minutesRecord.parse(JSON.parse(fenced('json')));

/** Every property name of the record's schema, however deep. */
function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own =
    'properties' in schema && typeof schema.properties === 'object' ? Object.keys(schema.properties ?? {}) : [];
  return [...own, ...Object.values(schema).flatMap(fieldsOf)];
}

describe('the page on the record', () => {
  it('shows a record whose text is the one it names', () => {
    expect(createHash('sha256').update(text).digest('hex')).toBe(example.extraction.textSha256);
  });

  it.each([
    ['the name of a person', example.attendance[0]?.verbatim, example.attendance[0]?.evidence[0]],
    ['a decision', example.items[0]?.decisions[0]?.text, example.items[0]?.decisions[0]?.evidence[0]],
    ['the place', example.meeting.location, example.meeting.evidence.location?.[0]],
    ['the organisation', example.meeting.organization, example.meeting.evidence.organization?.[0]],
  ])('shows evidence that re-reads to %s', (_what, printed, evidence) => {
    expect(text.slice(evidence?.start, evidence?.end)).toBe(printed);
  });

  it('speaks of every field', () => {
    const fields = new Set(fieldsOf(JSON.parse(publishedSchemas().get('minutes-record.schema.json') ?? '')));
    expect([...fields].filter((field) => !page.includes(`\`${field}\``))).toEqual([]);
    expect(fields).toContain('outcomeVerbatim');
  });

  it('speaks of every issue', () => {
    expect(issueCode.options.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
  });
});
