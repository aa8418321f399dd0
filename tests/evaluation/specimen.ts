// A gold record to the record a perfect extractor would make of it, for tests that then spoil it.
import type { GoldAttachment, GoldItem, GoldRecord, GoldVote } from '../../schemas/gold.ts';
import type { Attachment, Item, Meeting, MinutesRecord, Vote } from '../../schemas/record.ts';
import {
  emptyAttachment,
  emptyDecision,
  emptyItem,
  emptyMeeting,
  emptyPerson,
  emptyRecord,
  emptyVote,
} from '../empty-record.ts';

const sure = 0.9;

export function recordFromGold(gold: GoldRecord): MinutesRecord {
  return {
    ...emptyRecord({ sha256: '0'.repeat(64), name: gold.file, size: 1 }),
    language: gold.language,
    documentKind: gold.documentKind,
    meeting: meetingOf(gold),
    attendance: (gold.attendance ?? []).map((person, index) => ({
      ...emptyPerson(`p${index + 1}`, person.name),
      ...person,
      confidence: sure,
    })),
    items: (gold.items ?? []).map(itemOf),
    attachments: (gold.attachments ?? []).map(attachmentOf),
  };
}

function meetingOf({ meeting = {} }: GoldRecord): Meeting {
  return {
    ...emptyMeeting,
    organization: meeting.organization ?? null,
    body: meeting.body ?? null,
    number: meeting.number ?? null,
    date: meeting.date ?? null,
    startTime: meeting.startTime ?? null,
    endTime: meeting.endTime ?? null,
    location: meeting.location ?? null,
    confidence: Object.fromEntries(Object.keys(meeting).map((field) => [field, sure])),
  };
}

function itemOf(gold: GoldItem, index: number): Item {
  return {
    ...emptyItem(index + 1),
    number: gold.number,
    level: gold.level,
    title: gold.title,
    public: gold.public,
    caseNumber: gold.caseNumber,
    decisions: (gold.decisions ?? []).map((decision, at) => ({
      ...emptyDecision(`i${index + 1}.d${at + 1}`, decision.text),
      ...decision,
      confidence: sure,
    })),
    votes: (gold.votes ?? []).map((vote, at) => voteOf(vote, `i${index + 1}.v${at + 1}`)),
    attachments: (gold.attachments ?? []).map(attachmentOf),
    pageStart: gold.page,
    pageEnd: gold.page,
    confidence: sure,
  };
}

function voteOf(gold: GoldVote, id: string): Vote {
  return {
    ...emptyVote(id),
    mover: gold.mover,
    seconder: gold.seconder,
    counts: { ...gold.counts, absent: null },
    result: gold.result,
    ballots: gold.ballots.map((ballot) => ({ ...ballot, person: null, party: null, basis: 'explicit', evidence: [] })),
    reconciliation: { status: 'consistent', notes: null },
    confidence: sure,
  };
}

function attachmentOf(gold: GoldAttachment, index: number): Attachment {
  return {
    ...emptyAttachment(`a${index + 1}`, gold.name),
    ...gold,
    confidence: sure,
  };
}
