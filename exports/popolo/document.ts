// A record into the classes of Popolo: people, organizations, events, motions, votes.
//
// https://www.popoloproject.com/specs/ – names and meaning of all fields are theirs. Ids are those of the catalogue.
import type { Attendance, Item, MinutesRecord } from '../../schemas/record.ts';
import { type Motion, motionsOf, type VoteEvent, voteEventsOf } from './motions.ts';
import { type Organization, openRoster, type Person, type Roster } from './roster.ts';

export interface Membership {
  readonly id: string;
  readonly label: string | null;
  readonly role: string;
  readonly person_id: string;
  readonly organization_id: string;
  readonly on_behalf_of_id: string | null;
}

export interface PopoloEvent {
  readonly id: string;
  readonly name: string | null;
  readonly description: string | null;
  readonly classification: string;
  readonly start_date: string | null;
  readonly end_date: string | null;
  readonly location: string | null;
  readonly status: string | null;
  readonly organization_id: string | null;
  readonly parent_id: string | null;
  readonly identifiers: readonly { readonly scheme: string; readonly identifier: string }[];
  readonly attendees: readonly { readonly id: string; readonly name: string }[];
}

export interface PopoloDocument {
  readonly persons: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly memberships: readonly Membership[];
  readonly events: readonly PopoloEvent[];
  readonly motions: readonly Motion[];
  readonly vote_events: readonly VoteEvent[];
}

/** Those who were there, if only in part or from afar. */
const attending = new Set<Attendance['status']>(['present', 'partial', 'remote']);

export function popoloDocument(record: MinutesRecord): PopoloDocument {
  const roster = openRoster(record);
  const memberships = record.attendance.map((entry) => membershipOf(entry, record, roster));
  const events = [meetingEvent(record, roster), ...record.items.map((item) => itemEvent(item, record, roster))];
  const motions = record.items.flatMap((item) => motionsOf(item, record, roster));
  const voteEvents = record.items.flatMap((item) => voteEventsOf(item, record, roster));
  return {
    persons: roster.persons(),
    organizations: roster.organizations(),
    memberships,
    events,
    motions,
    vote_events: voteEvents,
  };
}

function membershipOf(entry: Attendance, record: MinutesRecord, roster: Roster): Membership {
  return {
    id: `${record.id}.${entry.id}.m`,
    label: entry.title,
    role: entry.role,
    person_id: roster.attendee(entry.id),
    organization_id: roster.body,
    on_behalf_of_id: roster.organization(entry.organization, null) ?? roster.organization(entry.party, 'party'),
  };
}

function meetingEvent({ id, meeting, attendance, approvalStatus }: MinutesRecord, roster: Roster): PopoloEvent {
  const { title, classification, date, startTime, endTime, location, number } = meeting;
  return {
    id,
    name: title,
    description: null,
    classification: classification === null ? 'meeting' : `meeting: ${classification}`,
    start_date: date,
    end_date: null,
    location,
    status: approvalStatus,
    organization_id: roster.body,
    parent_id: null,
    identifiers: [
      ...identifiers('number', [number]),
      ...identifiers('start-time', [startTime]),
      ...identifiers('end-time', [endTime]),
    ],
    attendees: attendance
      .filter(({ status }) => attending.has(status))
      .map((entry) => ({ id: roster.attendee(entry.id), name: entry.name })),
  };
}

/** Popolo has no item of an agenda; events may be part of events. */
function itemEvent(item: Item, record: MinutesRecord, roster: Roster): PopoloEvent {
  return {
    id: `${record.id}.${item.id}`,
    name: item.title,
    description: item.sections
      .map(({ heading, text }) => (heading === null ? text : `${heading}\n${text}`))
      .join('\n\n'),
    classification: item.classification === null ? 'agenda-item' : `agenda-item: ${item.classification}`,
    start_date: record.meeting.date,
    end_date: null,
    location: null,
    status: item.public === null ? null : item.public ? 'public' : 'closed',
    organization_id: roster.body,
    parent_id: item.parent === null ? record.id : `${record.id}.${item.parent}`,
    identifiers: [
      ...identifiers('number', [item.number]),
      ...identifiers('case-number', [item.caseNumber]),
      ...identifiers('reference', item.references),
    ],
    attendees: (item.presentIds ?? []).map((id) => ({ id: roster.attendee(id), name: roster.nameOf(id) })),
  };
}

function identifiers(scheme: string, values: readonly (string | null)[]): PopoloEvent['identifiers'] {
  return values.filter((identifier) => identifier !== null).map((identifier) => ({ scheme, identifier }));
}
