// A right record to one with mistakes of every kind an extractor makes, drawn by seed.
import type { Chance } from '../../fixtures/chance.ts';
import { attendanceRole, attendanceStatus, type MinutesRecord, outcome } from '../../schemas/record.ts';

export function spoil(record: MinutesRecord, chance: Chance): MinutesRecord {
  const wording = (text: string) => spoilWording(text, chance);
  const lose = <Fact>(facts: readonly Fact[]) => loseOrRepeat(facts, chance);
  const change = <Value>(value: Value, others: readonly Value[]) => (chance.maybe(0.2) ? chance.pick(others) : value);
  const meeting = record.meeting;
  const attachmentsOf = (attachments: MinutesRecord['attachments']) =>
    lose(attachments).map((attachment) => ({
      ...attachment,
      name: wording(attachment.name),
      reference: change(attachment.reference, [null, '12-34']),
      confidence: chance.next(),
    }));
  return {
    ...record,
    meeting: {
      ...meeting,
      organization: meeting.organization && wording(meeting.organization),
      body: change(meeting.body, [null, 'Committee of Ponds']),
      number: change(meeting.number, [null, '7']),
      date: change(meeting.date, [null, '2031-03-04']),
      startTime: change(meeting.startTime, [null, '07:30']),
      location: meeting.location && wording(meeting.location),
    },
    attendance: lose(record.attendance).map((person) => ({
      ...person,
      name: wording(person.name),
      status: change(person.status, attendanceStatus.options),
      role: change(person.role, attendanceRole.options),
      confidence: chance.next(),
    })),
    items: lose(record.items).map((item) => ({
      ...item,
      title: wording(item.title),
      number: change(item.number, [null, '9', `${item.number ?? 1}.`]),
      decisions: lose(item.decisions).map((decision) => ({
        ...decision,
        text: wording(decision.text),
        outcome: change(decision.outcome, outcome.options),
        confidence: chance.next(),
      })),
      votes: lose(item.votes).map((vote) => ({
        ...vote,
        counts: { ...vote.counts, yes: change(vote.counts.yes, [null, 5]), no: change(vote.counts.no, [null, 0]) },
        result: change(vote.result, [null, 'pass', 'fail']),
        mover: vote.mover && change(wording(vote.mover), [null]),
        seconder: change(vote.seconder, [null, 'Boris Plum']),
        ballots: lose(vote.ballots).map((ballot) => ({
          ...ballot,
          name: wording(ballot.name),
          option: change(ballot.option, ['yes', 'no', 'other'] as const),
          basis: change(ballot.basis, ['inferred-unanimous'] as const),
        })),
        confidence: chance.next(),
      })),
      attachments: attachmentsOf(item.attachments),
      confidence: chance.next(),
    })),
    attachments: attachmentsOf(record.attachments),
  };
}

/** Words lost, letters slipped, names shortened to initials, case and accents changed; never an empty text. */
function spoilWording(text: string, chance: Chance): string {
  const words = text.split(' ').map((word) => {
    if (chance.maybe(0.08)) return '';
    if (chance.maybe(0.05)) return `${word.slice(0, 1)}.`;
    if (chance.maybe(0.05)) return `${word.slice(0, 2)}x${word.slice(3)}`;
    if (chance.maybe(0.05)) return `${word}x`;
    return chance.maybe(0.05) ? word.toUpperCase().normalize('NFD') : word;
  });
  return words.filter((word) => word !== '').join(' ') || text;
}

function loseOrRepeat<Fact>(facts: readonly Fact[], chance: Chance): Fact[] {
  return facts.flatMap((fact) => {
    const draw = chance.next();
    if (draw < 0.1) return [];
    return draw < 0.2 ? [fact, fact] : [fact];
  });
}
