// Holds the published JSON Schema files to the zod types they are written from.
import fs from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { publishedSchemas } from '../../schemas/publish.ts';
import { type MinutesRecord, minutesRecord } from '../../schemas/record.ts';
import { inventedGold } from '../evaluation/invented.ts';
import { recordFromGold } from '../evaluation/specimen.ts';

const directory = path.join(import.meta.dirname, '..', '..', 'schemas');
const schemas = publishedSchemas();
const compile = (file: string) => new Ajv2020({ strict: true }).compile(JSON.parse(schemas.get(file) ?? ''));

const acceptsRecord = compile('minutes-record.schema.json');

const good = recordFromGold(inventedGold);
const person = good.attendance[0];
const withFirstPerson = (change: object) => ({ ...good, attendance: [{ ...person, ...change }] });

describe('published schemas', () => {
  it.each([...schemas])('%s on disk is what the types say (else run: npm run schemas)', (file, content) => {
    expect(fs.readFileSync(path.join(directory, file), 'utf8')).toBe(content);
  });

  it('are all there is on disk', () => {
    const onDisk = fs.readdirSync(directory).filter((file) => file.endsWith('.schema.json'));
    expect(onDisk.sort()).toEqual([...schemas.keys()].sort());
  });

  it.each([...schemas.keys()])('%s compiles as strict JSON Schema 2020-12', (file) => {
    expect(compile(file)).toBeTypeOf('function');
  });

  it.each<[string, unknown, boolean]>([
    ['a record', good, true],
    ['a meeting without a date', { ...good, meeting: { ...good.meeting, date: null } }, true],
    ['a date in words', { ...good, meeting: { ...good.meeting, date: 'March 4' } }, false],
    ['an unknown key', { ...good, clock: '12:00' }, false],
    ['a missing key', { ...good, items: undefined }, false],
    ['another version', { ...good, schemaVersion: '0.9.0' }, false],
    ['an id that is no hash', { ...good, id: 'meeting.pdf' }, false],
    ['a person without a name', withFirstPerson({ name: '' }), false],
    ['an unknown status', withFirstPerson({ status: 'asleep' }), false],
    ['a confidence above one', withFirstPerson({ confidence: 1.01 }), false],
    ['a certain fact', withFirstPerson({ confidence: 1 }), true],
    ['a page number with a half', withFirstPerson({ evidence: [evidenceOn(1.5)] }), false],
    ['evidence', withFirstPerson({ evidence: [evidenceOn(1)] }), true],
    ['a box of three numbers', withFirstPerson({ evidence: [{ ...evidenceOn(1), box: [1, 2, 3] }] }), false],
    ['not an object', [good], false],
  ])('and the types agree on %s', (_what, candidate, accepted) => {
    const asJson: unknown = JSON.parse(JSON.stringify(candidate));
    expect(minutesRecord.safeParse(asJson).success).toBe(accepted);
    expect(acceptsRecord(asJson)).toBe(accepted);
  });
});

function evidenceOn(page: number): MinutesRecord['issues'][number]['evidence'][number] {
  return { page, box: [1, 2, 3, 4], start: 0, end: 4, source: 'text-layer', rule: 'attendance-list' };
}
