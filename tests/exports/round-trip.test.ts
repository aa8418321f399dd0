import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { akomaNtosoDocument } from '../../exports/akoma-ntoso/minutes.ts';
import { oparlDocument } from '../../exports/oparl/document.ts';
import { popoloDocument } from '../../exports/popolo/document.ts';
import type { MinutesRecord } from '../../schemas/record.ts';
import { attachment, attendee, decision, inventedRecord, item, vote } from './invented.ts';
import { fromAkomaNtoso } from './round-trip/akoma-ntoso.ts';
import { factsOf, factsOfRecord, kindOf, type ReadBack } from './round-trip/facts.ts';
import { fromOParl } from './round-trip/oparl.ts';
import { fromPopolo } from './round-trip/popolo.ts';

const page = path.join(import.meta.dirname, '..', '..', 'docs', 'exports.md');

/** What each format gives back, by its name in the docs. */
const formats: Readonly<Record<string, (record: MinutesRecord) => ReadBack>> = {
  Popolo: (record) => fromPopolo(popoloDocument(record)),
  'Akoma Ntoso': (record) => fromAkomaNtoso(akomaNtosoDocument(record)),
  OParl: (record) => fromOParl(JSON.stringify(oparlDocument(record, 'https://example.org/'))),
};

const full = inventedRecord('full');
const records: readonly MinutesRecord[] = [
  full,
  inventedRecord('spare', {
    meeting: { ...full.meeting, organization: null, title: null, startTime: null, location: null, number: null },
    attendance: [
      attendee('p1', 'Anna', { party: null, status: 'absent' }),
      attendee('p2', 'Bo', { organization: 'B-Ville' }),
    ],
    attachments: [],
    issues: [],
  }),
  inventedRecord('unnamed', {
    meeting: { ...full.meeting, organization: null, body: null },
    attendance: [],
    attendanceChanges: [],
    items: [],
    issues: [],
  }),
  inventedRecord('bodiless', { meeting: { ...full.meeting, body: null }, issues: [] }),
  inventedRecord('markup', {
    items: [
      item('i1', 'A <b>bold</b> & "quoted" title', { public: null, classification: null, caseNumber: null }),
      item('i2', 'Closed', {
        public: false,
        closedReason: 'personal & <private>',
        parent: 'i1',
        level: 2,
        decisions: [
          decision('i2.d1', 'First,\n\n  with space  ', { number: null }),
          decision('i2.d2', 'Second.', { dissent: [] }),
        ],
        votes: [vote('i2.v1', { motion: null, mover: null, seconder: null, result: null, resultVerbatim: null })],
        attachments: [
          attachment('i2.a1', 'Å & Æ <x>', { public: null, url: null, fileName: null, reference: null, number: null }),
        ],
      }),
    ],
    attendanceChanges: [],
    issues: [],
  }),
];

type Kept = 'kept' | 'in part' | 'lost';

interface Comparison {
  /** Facts that came back with another value, or from nowhere. */
  readonly wrong: readonly string[];
  readonly kept: ReadonlyMap<string, Kept>;
}

function compare(readBack: (record: MinutesRecord) => ReadBack): Comparison {
  const counts = new Map<string, { all: number; kept: number }>();
  const wrong: string[] = [];
  for (const record of records) {
    const [facts, back] = [factsOfRecord(record), factsOf(readBack(record))];
    for (const [place, value] of back)
      if (facts.get(place) !== value) wrong.push(`${place}: ${value} for ${facts.get(place)}`);
    for (const place of facts.keys()) {
      const count = counts.get(kindOf(place)) ?? { all: 0, kept: 0 };
      counts.set(kindOf(place), { all: count.all + 1, kept: count.kept + (back.has(place) ? 1 : 0) });
    }
  }
  const verdict = ({ all, kept }: { all: number; kept: number }): Kept => {
    if (kept === 0) return 'lost';
    return kept === all ? 'kept' : 'in part';
  };
  return { wrong, kept: new Map([...counts].map(([kind, count]) => [kind, verdict(count)])) };
}

/** The table of docs/exports.md: every kind of fact, and which format gives it back. */
function table(): string {
  const comparisons = Object.values(formats).map(compare);
  const kinds = [...(comparisons[0]?.kept.keys() ?? [])].sort();
  const rows = kinds.map((kind) => [`\`${kind}\``, ...comparisons.map(({ kept }) => kept.get(kind) ?? 'lost')]);
  const lines = [['fact', ...Object.keys(formats)], ['---', ...Object.keys(formats).map(() => '---')], ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

describe.each(Object.entries(formats))('a record that went to %s and back', (_, readBack) => {
  it('says nothing that the record did not say', () => {
    expect(compare(readBack).wrong).toEqual([]);
  });
});

describe('what is lost on the way', () => {
  it('stands in docs/exports.md (put the table there when a format keeps more)', () => {
    expect(fs.readFileSync(page, 'utf8')).toContain(table());
  });
});
