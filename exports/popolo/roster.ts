// The names of a record into people and organizations of Popolo, each once.
import type { MinutesRecord } from '../../schemas/record.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly other_names: readonly { readonly name: string; readonly note: string }[];
}

export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly classification: string | null;
  readonly parent_id: string | null;
}

/** Whoever is named while a document is written down. People of other documents are others: nobody is guessed to be one. */
export interface Roster {
  /** Id of the body that met. */
  readonly body: string;
  /** Id of the person of an attendance entry. */
  attendee(id: string): string;
  nameOf(attendee: string): string;
  /** Id of somebody known by name only: an attendee of that very name, otherwise a person of their own. */
  named(name: string | null): string | null;
  organization(name: string | null, classification: string | null): string | null;
  persons(): Person[];
  organizations(): Organization[];
}

export function openRoster(record: MinutesRecord): Roster {
  const { organization, body } = record.meeting;
  const persons = new Map<string, Person>();
  const organizations = new Map<string, Organization>();
  for (const { id, name, verbatim } of record.attendance)
    persons.set(`${record.id}.${id}`, {
      id: `${record.id}.${id}`,
      name,
      other_names: [{ name: verbatim, note: 'as printed' }],
    });
  const byName = new Map([...persons.values()].reverse().map(({ id, name }) => [name, id]));
  const add = (id: string, name: string, classification: string | null, parent: string | null): string => {
    if (!organizations.has(id)) organizations.set(id, { id, name, classification, parent_id: parent });
    return id;
  };
  const parent = organization === null ? null : add(`${record.id}.organization`, organization, null, null);
  const unnamed = (): string => parent ?? add(`${record.id}.unnamed`, record.file.name, null, null);
  const bodyId = body === null ? unnamed() : add(`${record.id}.body`, body, 'body', parent);
  return {
    body: bodyId,
    attendee: (id) => `${record.id}.${id}`,
    nameOf: (id) => persons.get(`${record.id}.${id}`)?.name ?? id,
    named(name) {
      if (name === null) return null;
      const known = byName.get(name);
      if (known !== undefined) return known;
      const id = `${record.id}.n${byName.size + 1}`;
      byName.set(name, id);
      persons.set(id, { id, name, other_names: [] });
      return id;
    },
    organization: (name, classification) =>
      name === null ? null : add(`${record.id}.o:${classification ?? ''}:${name}`, name, classification, null),
    persons: () => [...persons.values()],
    organizations: () => [...organizations.values()],
  };
}
