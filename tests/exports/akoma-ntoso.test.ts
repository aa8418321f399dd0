import { XMLValidator } from 'fast-xml-parser';
import { afterAll, describe, expect, it } from 'vitest';
import { akomaNtosoDocument } from '../../exports/akoma-ntoso/minutes.ts';
import type { MinutesRecord } from '../../schemas/record.ts';
import { openSchemaCheck } from './akoma-ntoso-schema.ts';
import { attendee, inventedRecord, item } from './invented.ts';

const schema = openSchemaCheck();
afterAll(schema.close);

const full = inventedRecord('full');

const cases: readonly (readonly [what: string, record: MinutesRecord])[] = [
  ['with something in every field', full],
  ['with nothing in it', inventedRecord('empty', { attendance: [], items: [], attachments: [], issues: [] })],
  [
    'with days and times that no calendar and no clock has',
    inventedRecord('impossible', { meeting: { ...full.meeting, date: '2023-02-30', startTime: '31:77' } }),
  ],
  [
    'with names and titles that are markup, controls and halves of letters',
    inventedRecord('hostile', {
      attendance: [
        attendee('p1', '<script>alert("x")</script> & \u0000\u0008\uD800 ]]>', { party: '<b a="1">', title: "'" }),
      ],
      items: [item('i1', '</heading></debateSection><!-- <![CDATA[ &lt;')],
    }),
  ],
];

describe('an Akoma Ntoso document of a record', () => {
  it.each(cases)('%s is well-formed, and valid against the official schema', (_, record) => {
    const xml = akomaNtosoDocument(record);
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(schema.faultsOf(xml)).toEqual([]);
  });

  it('that is altered to be no debate is found out', () => {
    expect(schema.faultsOf(akomaNtosoDocument(full).replaceAll('debateBody', 'agenda'))).not.toEqual([]);
  });
});
