// Decisions and votes of an item into motions and vote events of Popolo.
import type { BallotOption, Decision, Item, MinutesRecord, Vote } from '../../schemas/record.ts';
import type { Roster } from './roster.ts';

export interface Motion {
  readonly id: string;
  readonly organization_id: string;
  readonly legislative_session_id: string;
  readonly creator_id: string | null;
  /** `decision`: what was decided; `motion`: what was put to the vote. */
  readonly classification: 'decision' | 'motion';
  readonly text: string | null;
  readonly date: string | null;
  readonly requirement: string | null;
  readonly result: string | null;
  readonly vote_events: readonly { readonly id: string }[];
}

export interface VoteEvent {
  readonly id: string;
  readonly organization_id: string;
  readonly legislative_session_id: string;
  readonly motion_id: string | null;
  readonly classification: string | null;
  readonly start_date: string | null;
  readonly result: string | null;
  readonly counts: readonly { readonly option: string; readonly value: number }[];
  readonly votes: readonly { readonly voter_id: string; readonly option: string; readonly group_id: string | null }[];
}

/** Popolo's word for each option; where it has none, ours. */
function optionOf(option: BallotOption): string {
  return option === 'not-voting' ? 'not voting' : option;
}

export function motionsOf(item: Item, record: MinutesRecord, roster: Roster): Motion[] {
  const put = item.votes.filter(({ motion }) => motion !== null);
  return [
    ...item.decisions.map((decision) => decisionMotion(decision, item, record, roster)),
    ...put.map((vote) => voteMotion(vote, item, record, roster)),
  ];
}

const session = (record: MinutesRecord, item: Item): string => `${record.id}.${item.id}`;

function decisionMotion(decision: Decision, item: Item, record: MinutesRecord, roster: Roster): Motion {
  return {
    id: `${record.id}.${decision.id}`,
    organization_id: roster.body,
    legislative_session_id: session(record, item),
    creator_id: null,
    classification: 'decision',
    text: decision.text,
    date: record.meeting.date,
    requirement: null,
    result: decision.outcome,
    vote_events: decision.votes.map((id) => ({ id: `${record.id}.${id}` })),
  };
}

function voteMotion(vote: Vote, item: Item, record: MinutesRecord, roster: Roster): Motion {
  return {
    id: `${record.id}.${vote.id}.motion`,
    organization_id: roster.body,
    legislative_session_id: session(record, item),
    creator_id: roster.named(vote.mover),
    classification: 'motion',
    text: vote.motion,
    date: record.meeting.date,
    requirement: vote.majority,
    result: vote.result,
    vote_events: [{ id: `${record.id}.${vote.id}` }],
  };
}

export function voteEventsOf(item: Item, record: MinutesRecord, roster: Roster): VoteEvent[] {
  return item.votes.map((vote) => ({
    id: `${record.id}.${vote.id}`,
    organization_id: roster.body,
    legislative_session_id: session(record, item),
    motion_id: motionOf(vote, item, record),
    classification: vote.method,
    start_date: record.meeting.date,
    result: vote.result,
    counts: Object.entries(vote.counts).flatMap(([option, value]) => (value === null ? [] : [{ option, value }])),
    votes: vote.ballots.map(({ name, person, party, option }) => ({
      voter_id: person === null ? (roster.named(name) ?? name) : roster.attendee(person),
      option: optionOf(option),
      group_id: roster.organization(party, 'party'),
    })),
  }));
}

/** The motion that was put, or the decision that rests on the vote. */
function motionOf(vote: Vote, { decisions }: Item, record: MinutesRecord): string | null {
  if (vote.motion !== null) return `${record.id}.${vote.id}.motion`;
  const decision = decisions.find(({ votes }) => votes.includes(vote.id));
  return decision === undefined ? null : `${record.id}.${decision.id}`;
}
