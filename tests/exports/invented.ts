// Invented records with something in every field, and stores that hold them.
import { createHash } from 'node:crypto';
import { canonicalJson } from '../../pipeline/canonical-json.ts';
import { keys } from '../../pipeline/store/keys.ts';
import { openMemoryStore } from '../../pipeline/store/memory.ts';
import type { Store } from '../../pipeline/store/store.ts';
import type { Evidence } from '../../schemas/evidence.ts';
import {
  type Attachment,
  type Attendance,
  type Decision,
  type Item,
  type MinutesRecord,
  minutesRecord,
  type Vote,
} from '../../schemas/record.ts';
import { emptyAttachment, emptyDecision, emptyItem, emptyPerson } from '../empty-record.ts';
import { sampleRecord } from '../pipeline/samples.ts';

/** Version under which invented records are kept. */
export const version = '0.0.0-invented';

export const idOf = (name: string): string => createHash('sha256').update(name).digest('hex');

export const evidence: Evidence = {
  page: 2,
  box: [71, 402.5, 48.2, 11],
  start: 120,
  end: 129,
  source: 'text-layer',
  rule: 'invented',
};

export function attendee(id: string, name: string, more: Partial<Attendance> = {}): Attendance {
  return {
    ...emptyPerson(id, name),
    verbatim: `${name} (A)`,
    party: 'A',
    confidence: 0.9,
    evidence: [evidence],
    ...more,
  };
}

export function attachment(id: string, name: string, more: Partial<Attachment> = {}): Attachment {
  return {
    ...emptyAttachment(id, name),
    number: '1',
    reference: '3366958',
    fileName: 'map.pdf',
    public: true,
    pages: 3,
    url: 'https://example.org/map.pdf',
    confidence: 0.8,
    evidence: [evidence],
    ...more,
  };
}

export function decision(id: string, text: string, more: Partial<Decision> = {}): Decision {
  return {
    ...emptyDecision(id, text),
    number: 'B 7',
    outcome: 'adopted-amended',
    outcomeVerbatim: 'adopted as amended',
    dissent: [{ person: 'Bo Lind', group: 'C', text: 'Bo Lind wants it noted that he disagrees.' }],
    amounts: [{ value: -1250.5, currency: 'DKK', verbatim: 'minus 1,250.50 kr.' }],
    confidence: 0.7,
    evidence: [evidence],
    ...more,
  };
}

export function vote(id: string, more: Partial<Vote> = {}): Vote {
  return {
    id,
    motion: 'that the path be built',
    mover: 'Anna Holm',
    seconder: 'Carl Visitor',
    method: 'roll-call',
    counts: { yes: 2, no: 1, abstain: 0, absent: null },
    majority: 'majority',
    result: 'pass',
    resultVerbatim: 'Carried.',
    ballots: [
      { name: 'Anna Holm', person: 'p1', party: 'A', option: 'yes', basis: 'explicit', evidence: [evidence] },
      { name: 'B. Lind', person: 'p2', party: 'C', option: 'no', basis: 'explicit', evidence: [evidence] },
      {
        name: 'Unknown Name',
        person: null,
        party: null,
        option: 'not-voting',
        basis: 'explicit',
        evidence: [evidence],
      },
    ],
    appliesTo: ['i1'],
    reconciliation: { status: 'incomplete', notes: 'one name is not in the attendance' },
    confidence: 0.6,
    evidence: [evidence],
    ...more,
  };
}

export function item(id: string, title: string, more: Partial<Item> = {}): Item {
  return {
    ...emptyItem(Number(id.slice(1))),
    id,
    number: `${id.slice(1)}.`,
    title,
    classification: 'decision',
    public: true,
    caseNumber: '05.04.00-P20-3-23',
    references: ['23/1188', 'D-77'],
    sections: [
      { role: 'background', heading: 'Background', text: `All about ${title}.\nOn two lines.`, evidence: [evidence] },
      { role: 'decision', heading: null, text: 'Adopted as amended.', evidence: [evidence] },
    ],
    recusals: ['Bo Lind'],
    presentIds: ['p1', 'p2'],
    pageStart: 2,
    pageEnd: 3,
    confidence: 0.95,
    evidence: [evidence],
    ...more,
  };
}

/** A record in which every field says something. `name` makes it a document of its own. */
export function inventedRecord(name: string, more: Partial<MinutesRecord> = {}): MinutesRecord {
  const base = sampleRecord({ sha256: idOf(name), name: `${name}.pdf`, size: 4711 });
  const full: MinutesRecord = {
    ...base,
    language: 'en',
    approvalStatus: 'approved',
    file: {
      ...base.file,
      pageCount: 3,
      title: 'Title in the metadata',
      author: 'Author',
      attachmentsEmbedded: ['a.xml'],
    },
    meeting: {
      ...base.meeting,
      endTime: '20:15',
      location: 'Room 4',
      title: 'Minutes of the Council',
      chair: 'p1',
      secretary: 'p3',
      quorum: { required: 2, present: 3, met: true },
      previousMeeting: '2024-02-06',
      nextMeeting: '2024-04-02',
      confidence: { date: 0.99, body: 0.9 },
      evidence: { date: [evidence], body: [evidence] },
    },
    attendance: [
      attendee('p1', 'Anna Holm', { role: 'chair', title: 'Mayor' }),
      attendee('p2', 'Bo Lind', { party: 'C', status: 'partial' }),
      attendee('p3', 'Dora Keeper', { party: null, role: 'secretary', organization: 'Administration' }),
      attendee('p4', 'Emil Absent', { status: 'substituted' }),
      attendee('p5', 'Frida Stand-In', { role: 'substitute', substituteFor: 'p4' }),
    ],
    attendanceChanges: [
      {
        person: 'p2',
        verbatim: 'Bo Lind left.',
        change: 'departure',
        item: 'i2',
        timing: 'before',
        time: '19:00',
        evidence: [evidence],
      },
    ],
    items: [
      item('i1', 'Agenda', { classification: 'formal', caseNumber: null, references: [], presentIds: null }),
      item('i2', 'A new path', {
        decisions: [decision('i2.d1', 'The path is built.\nIn spring.', { votes: ['i2.v1'] })],
        votes: [vote('i2.v1')],
        attachments: [attachment('i2.a1', 'Map of the path')],
        history: [
          {
            body: 'Technical Committee',
            date: '2024-01-10',
            itemNumber: '9',
            text: 'Recommended.',
            evidence: [evidence],
          },
        ],
        referrals: [{ body: 'Finance Committee', date: '2024-05-01', text: 'Goes to Finance.', evidence: [evidence] }],
        actions: [{ text: 'Write to owners', responsible: 'Anna Holm', deadline: '2024-06-01', evidence: [evidence] }],
      }),
      item('i3', 'Its lamps', { number: '2.1', level: 2, parent: 'i2', offAgenda: true }),
    ],
    attachments: [attachment('a1', 'Whole annex', { url: null, fileName: null, number: null })],
    issues: [
      { code: 'ITEM_NUMBER_GAP', severity: 'info', path: '/items/2', message: 'Number 4 follows 2.', evidence: [] },
    ],
    ...more,
  };
  return minutesRecord.parse(full);
}

/** A store that holds records under a version, as a run of minutebook would leave it. */
export async function storeOf(records: readonly MinutesRecord[], under = version): Promise<Store> {
  const store = openMemoryStore();
  for (const record of records) await keep(store, record, under);
  return store;
}

export async function keep(store: Store, record: MinutesRecord, under = version): Promise<void> {
  await store.putIfAbsent(keys.record(record.id, under), Buffer.from(canonicalJson(minutesRecord, record)));
}
