// A record into objects of OParl 1.1: the body, its meeting with the items, people, organizations, papers.
import type { Attachment, Item, MinutesRecord } from '../../schemas/record.ts';
import { type Addresses, addressesBelow, typeOf } from './addresses.ts';
import { type OParlObject, organizationsOf, peopleOf } from './people.ts';

export interface OParlDocument {
  readonly body: OParlObject;
  readonly organization: readonly OParlObject[];
  readonly person: readonly OParlObject[];
  readonly meeting: OParlObject;
  readonly paper: readonly OParlObject[];
}

export function oparlDocument(record: MinutesRecord, baseUrl: string): OParlDocument {
  const addresses = addressesBelow(baseUrl);
  return {
    body: bodyOf(record, addresses),
    organization: organizationsOf(record, addresses),
    person: peopleOf(record, addresses),
    meeting: meetingOf(record, addresses),
    paper: record.items.flatMap((item) => papersOf(item, record, addresses)),
  };
}

/** In OParl a body (Körperschaft) is the municipality or company; the council is one of its organizations. */
function bodyOf({ id, meeting, file }: MinutesRecord, addresses: Addresses): OParlObject {
  return {
    id: addresses.of('Body', id),
    type: typeOf('Body'),
    name: meeting.organization ?? meeting.body ?? file.name,
  };
}

function meetingOf(record: MinutesRecord, addresses: Addresses): OParlObject {
  const { id, meeting, attendance, items, attachments } = record;
  const there = attendance.filter(({ status }) => status === 'present' || status === 'partial' || status === 'remote');
  return {
    id: addresses.of('Meeting', id),
    type: typeOf('Meeting'),
    ...known('name', meeting.title),
    meetingState: 'durchgeführt',
    ...known('start', moment(meeting.date, meeting.startTime)),
    ...known('end', meeting.endTime === null ? null : moment(meeting.date, meeting.endTime)),
    ...(meeting.location === null ? {} : { location: locationOf(meeting.location, id, addresses) }),
    organization: [addresses.of('Organization', id)],
    participant: there.map((entry) => addresses.of('Person', `${id}.${entry.id}`)),
    resultsProtocol: protocolOf(record, addresses),
    ...(attachments.length === 0 ? {} : { auxiliaryFile: attachments.map((one) => fileOf(one, record, addresses)) }),
    agendaItem: items.map((item) => agendaItemOf(item, record, addresses)),
  };
}

/**
 * OParl wants an offset to UTC with every time, and the paper prints none: `-00:00` says that the local offset is not
 * known (RFC 3339, 4.3). A meeting whose hour is not printed begins at midnight.
 */
function moment(date: string | null, time: string | null): string | null {
  return date === null ? null : `${date}T${time ?? '00:00'}:00-00:00`;
}

function locationOf(description: string, id: string, addresses: Addresses): OParlObject {
  return { id: addresses.of('Location', id), type: typeOf('Location'), description };
}

/** The minutes themselves. */
function protocolOf({ id, file }: MinutesRecord, addresses: Addresses): OParlObject {
  return {
    id: addresses.of('File', id),
    type: typeOf('File'),
    fileName: file.name,
    mimeType: file.mediaType,
    size: file.size,
    accessUrl: `${addresses.of('File', id)}.pdf`,
  };
}

function agendaItemOf(item: Item, record: MinutesRecord, addresses: Addresses): OParlObject {
  const { decisions, attachments } = item;
  const outcome = decisions.at(-1)?.outcome ?? null;
  return {
    id: addresses.of('AgendaItem', `${record.id}.${item.id}`),
    type: typeOf('AgendaItem'),
    ...known('number', item.number),
    order: item.order,
    name: item.title,
    ...known('public', item.public),
    ...(item.caseNumber === null ? {} : { consultation: addresses.of('Consultation', `${record.id}.${item.id}`) }),
    ...known('result', outcome),
    ...(decisions.length === 0 ? {} : { resolutionText: decisions.map(({ text }) => text).join('\n\n') }),
    ...(attachments.length === 0 ? {} : { auxiliaryFile: attachments.map((one) => fileOf(one, record, addresses)) }),
    ...(item.references.length === 0 ? {} : { keyword: item.references }),
  };
}

/** Where OParl has no field for the number of a paper, its name carries it as printed. */
function fileOf({ id, name, fileName, url }: Attachment, record: MinutesRecord, addresses: Addresses): OParlObject {
  return {
    id: addresses.of('File', `${record.id}.${id}`),
    type: typeOf('File'),
    name,
    ...known('fileName', fileName),
    accessUrl: url ?? addresses.of('File', `${record.id}.${id}`),
  };
}

/** A case is a paper in consultation: that is how OParl leads from one meeting to the next. */
function papersOf(item: Item, record: MinutesRecord, addresses: Addresses): OParlObject[] {
  if (item.caseNumber === null) return [];
  const paper = addresses.of('Paper', `${record.id}.${item.id}`);
  return [
    {
      id: paper,
      type: typeOf('Paper'),
      body: addresses.of('Body', record.id),
      name: item.title,
      reference: item.caseNumber,
      consultation: [
        {
          id: addresses.of('Consultation', `${record.id}.${item.id}`),
          type: typeOf('Consultation'),
          paper,
          agendaItem: addresses.of('AgendaItem', `${record.id}.${item.id}`),
          meeting: addresses.of('Meeting', record.id),
          organization: [addresses.of('Organization', record.id)],
          authoritative: item.decisions.length > 0,
        },
      ],
    },
  ];
}

/** A field that is left out where nothing is known: OParl has no null. */
function known(name: string, value: unknown): OParlObject {
  return value === null ? {} : { [name]: value };
}
