// Popolo JSON back into the facts of a record.
import type { PopoloDocument, PopoloEvent } from '../../../exports/popolo/document.ts';
import type { ReadBack } from './facts.ts';

export function fromPopolo(document: PopoloDocument): ReadBack {
  const [meeting, ...items] = document.events;
  if (meeting === undefined) throw new Error('There is no meeting.');
  const local = (id: string): string => id.slice(meeting.id.length + 1);
  const nameOf = (id: string | null): string | null => document.persons.find((one) => one.id === id)?.name ?? null;
  const organization = (id: string | null) => document.organizations.find((one) => one.id === id) ?? null;
  const numbersOf = (event: PopoloEvent, scheme: string): string[] =>
    event.identifiers.filter((one) => one.scheme === scheme).map(({ identifier }) => identifier);
  const kindAfter = (event: PopoloEvent): string | null => event.classification.split(': ')[1] ?? null;
  const body = organization(meeting.organization_id);

  const attendance = document.memberships.map(({ person_id, role, label, on_behalf_of_id }) => {
    const behalf = organization(on_behalf_of_id);
    const isParty = behalf?.classification === 'party';
    return {
      name: nameOf(person_id),
      verbatim: document.persons.find(({ id }) => id === person_id)?.other_names[0]?.name,
      role,
      title: label,
      party: isParty ? behalf.name : null,
      organization: isParty ? null : behalf?.name,
    };
  });

  const votesOf = (item: string) =>
    document.vote_events
      .filter((event) => event.legislative_session_id === item)
      .map((event) => {
        const put = document.motions.find(
          ({ id, classification }) => id === event.motion_id && classification === 'motion',
        );
        return {
          motion: put?.text,
          mover: nameOf(put?.creator_id ?? null),
          method: event.classification,
          majority: put?.requirement,
          result: event.result,
          counts: Object.fromEntries(event.counts.map(({ option, value }) => [option, value])),
          ballots: event.votes.map(({ voter_id, option, group_id }) => {
            const attendee = /^p\d+$/.test(local(voter_id));
            return {
              person: attendee ? local(voter_id) : null,
              name: attendee ? null : nameOf(voter_id),
              option: option.replace('not voting', 'not-voting'),
              party: organization(group_id)?.name,
            };
          }),
        };
      });

  const decisionsOf = (item: string) =>
    document.motions
      .filter((motion) => motion.legislative_session_id === item && motion.classification === 'decision')
      .map(({ text, result, vote_events }) => ({
        text,
        outcome: result,
        votes: vote_events.map(({ id }) => local(id)),
      }));

  return {
    approvalStatus: meeting.status,
    meeting: {
      organization: document.organizations.find(({ id }) => local(id) === 'organization')?.name,
      body: body?.classification === 'body' ? body.name : null,
      classification: kindAfter(meeting),
      number: numbersOf(meeting, 'number')[0],
      date: meeting.start_date,
      startTime: numbersOf(meeting, 'start-time')[0],
      endTime: numbersOf(meeting, 'end-time')[0],
      location: meeting.location,
      title: meeting.name,
    },
    attendance,
    items: items.map((item) => ({
      number: numbersOf(item, 'number')[0],
      title: item.name,
      parent: item.parent_id === null || item.parent_id === meeting.id ? null : local(item.parent_id),
      classification: kindAfter(item),
      public: item.status === null ? null : item.status === 'public',
      caseNumber: numbersOf(item, 'case-number')[0],
      references: numbersOf(item, 'reference'),
      presentIds: item.attendees.map(({ id }) => local(id)),
      wholeText: item.description,
      decisions: decisionsOf(item.id),
      votes: votesOf(item.id),
      wholeDecision: decisionsOf(item.id)
        .map(({ text }) => text)
        .join('\n\n'),
      lastOutcome: decisionsOf(item.id).at(-1)?.outcome,
    })),
  };
}
