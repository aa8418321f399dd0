// The attendance of a record into people of OParl with their memberships.
import type { Attendance, MinutesRecord } from '../../schemas/record.ts';
import { type Addresses, typeOf } from './addresses.ts';

/** Object with the fields of https://oparl.org/spezifikation/1.1/ that we know; fields that are not known are left out. */
export type OParlObject = Readonly<Record<string, unknown>>;

/** Roles whose holders vote as a rule; of others nothing is said. */
const voting = new Set<Attendance['role']>(['chair', 'vice-chair', 'member']);

export function peopleOf(record: MinutesRecord, addresses: Addresses): OParlObject[] {
  return record.attendance.map((entry) => ({
    id: addresses.of('Person', `${record.id}.${entry.id}`),
    type: typeOf('Person'),
    body: addresses.of('Body', record.id),
    name: entry.name,
    ...(entry.title === null ? {} : { status: [entry.title] }),
    membership: [membershipOf(entry, record, addresses), ...partyOf(entry, record, addresses)],
  }));
}

function membershipOf(entry: Attendance, record: MinutesRecord, addresses: Addresses): OParlObject {
  const behalf = entry.organization;
  return {
    id: addresses.of('Membership', `${record.id}.${entry.id}`),
    type: typeOf('Membership'),
    organization: addresses.of('Organization', record.id),
    role: entry.role,
    ...(voting.has(entry.role) ? { votingRight: true } : {}),
    ...(behalf === null ? {} : { onBehalfOf: organizationAddress(behalf, record, addresses) }),
  };
}

function partyOf(entry: Attendance, record: MinutesRecord, addresses: Addresses): OParlObject[] {
  if (entry.party === null) return [];
  return [
    {
      id: addresses.of('Membership', `${record.id}.${entry.id}.party`),
      type: typeOf('Membership'),
      organization: organizationAddress(entry.party, record, addresses),
    },
  ];
}

/** The body that met, and the parties and others that people stand for. */
export function organizationsOf(record: MinutesRecord, addresses: Addresses): OParlObject[] {
  const { body, organization } = record.meeting;
  const parties = new Set(record.attendance.map(({ party }) => party).filter((party) => party !== null));
  const others = new Set(record.attendance.map((entry) => entry.organization).filter((name) => name !== null));
  const own = {
    id: addresses.of('Organization', record.id),
    type: typeOf('Organization'),
    body: addresses.of('Body', record.id),
    name: body ?? organization ?? record.file.name,
    ...(body === null ? {} : { organizationType: 'Gremium' }),
    meeting: addresses.of('Meeting', record.id),
  };
  const group = (name: string): OParlObject => ({
    id: organizationAddress(name, record, addresses),
    type: typeOf('Organization'),
    body: addresses.of('Body', record.id),
    name,
    organizationType: parties.has(name) ? 'Partei' : 'Sonstiges',
  });
  return [own, ...[...parties.union(others)].map(group)];
}

function organizationAddress(name: string, { id }: MinutesRecord, addresses: Addresses): string {
  return addresses.of('Organization', `${id}.${name}`);
}
