// Ids of the catalogue into the addresses that are the ids of OParl objects.

export interface Addresses {
  /** The address of an object of a type, such as `https://example.org/oparl/agendaitem/3fa0….i3`. */
  of(type: OParlType, id: string): string;
}

export type OParlType =
  | 'AgendaItem'
  | 'Body'
  | 'Consultation'
  | 'File'
  | 'Location'
  | 'Meeting'
  | 'Membership'
  | 'Organization'
  | 'Paper'
  | 'Person';

export function addressesBelow(baseUrl: string): Addresses {
  return { of: (type, id) => `${baseUrl}${type.toLowerCase()}/${encodeURIComponent(id)}` };
}

/** What every object says it is. */
export function typeOf(type: OParlType): string {
  return `https://schema.oparl.org/1.1/${type}`;
}
