// A gold record to the record a perfect extractor would make of it, for tests that then spoil it.
import type { GoldAttachment, GoldItem, GoldRecord, GoldVote } from '../../schemas/gold.ts';
import {
  type Attachment,
  type Item,
  type Meeting,
  type MinutesRecord,
  schemaVersion,
  type Vote,
} from '../../schemas/record.ts';

const sure = 0.9;

export function recordFromGold(gold: GoldRecord): MinutesRecord {
  return {
    schemaVersion,
    id: '0'.repeat(64),
    type: 'minutes',
    language: gold.language,
    documentKind: gold.documentKind,
    approvalStatus: 'unknown',
    file: {
      name: gold.file,
      size: 1,
      sha256: '0'.repeat(64),
      mediaType: 'application/pdf',
      pageCount: 1,
      title: null,
      author: null,
      creator: null,
      producer: null,
      createdAt: null,
      encrypted: false,
      attachmentsEmbedded: [],
    },
    extraction: {
      pipelineVersion: '0.0.0',
      configHash: '0',
      coverage: {
        pages: 1,
        textPages: 1,
        ocrPages: 0,
        mixedPages: 0,
        blankPages: 0,
        failedPages: [],
        characters: 0,
        charactersAssigned: 0,
      },
      pages: [],
      textSha256: '0',
      grade: 'good',
    },
    meeting: meetingOf(gold),
    attendance: (gold.attendance ?? []).map((person, index) => ({
      ...person,
      id: `p${index + 1}`,
      verbatim: person.name,
      party: null,
      organization: null,
      title: null,
      substituteFor: null,
      confidence: sure,
      evidence: [],
    })),
    attendanceChanges: [],
    items: (gold.items ?? []).map(itemOf),
    attachments: (gold.attachments ?? []).map(attachmentOf),
    issues: [],
  };
}

function meetingOf({ meeting = {} }: GoldRecord): Meeting {
  return {
    organization: meeting.organization ?? null,
    body: meeting.body ?? null,
    classification: null,
    number: meeting.number ?? null,
    date: meeting.date ?? null,
    startTime: meeting.startTime ?? null,
    endTime: meeting.endTime ?? null,
    location: meeting.location ?? null,
    title: null,
    chair: null,
    secretary: null,
    quorum: null,
    previousMeeting: null,
    nextMeeting: null,
    confidence: Object.fromEntries(Object.keys(meeting).map((field) => [field, sure])),
    evidence: {},
  };
}

function itemOf(gold: GoldItem, index: number): Item {
  return {
    id: `i${index + 1}`,
    number: gold.number,
    order: index + 1,
    level: gold.level,
    parent: null,
    title: gold.title,
    classification: null,
    public: gold.public,
    closedReason: null,
    offAgenda: false,
    caseNumber: gold.caseNumber,
    references: [],
    sections: [],
    decisions: (gold.decisions ?? []).map((decision, at) => ({
      ...decision,
      id: `i${index + 1}.d${at + 1}`,
      number: null,
      outcomeVerbatim: null,
      votes: [],
      dissent: [],
      amounts: [],
      confidence: sure,
      evidence: [],
    })),
    votes: (gold.votes ?? []).map((vote, at) => voteOf(vote, `i${index + 1}.v${at + 1}`)),
    attachments: (gold.attachments ?? []).map(attachmentOf),
    history: [],
    referrals: [],
    actions: [],
    recusals: [],
    presentIds: null,
    pageStart: gold.page,
    pageEnd: gold.page,
    confidence: sure,
    evidence: [],
  };
}

function voteOf(gold: GoldVote, id: string): Vote {
  return {
    id,
    motion: null,
    mover: gold.mover,
    seconder: gold.seconder,
    method: null,
    counts: { ...gold.counts, absent: null },
    majority: null,
    result: gold.result,
    resultVerbatim: null,
    ballots: gold.ballots.map((ballot) => ({ ...ballot, person: null, party: null, basis: 'explicit', evidence: [] })),
    appliesTo: [],
    reconciliation: { status: 'consistent', notes: null },
    confidence: sure,
    evidence: [],
  };
}

function attachmentOf(gold: GoldAttachment, index: number): Attachment {
  return {
    ...gold,
    id: `a${index + 1}`,
    number: null,
    caseNumber: null,
    fileName: null,
    pages: null,
    url: null,
    embeddedFile: null,
    confidence: sure,
    evidence: [],
  };
}
