// The parts of a record with nothing in them, for tests to fill with what they are about.
import type { ReadDocument } from '../schemas/pages.ts';
import {
  type Attachment,
  type Attendance,
  type Decision,
  type Item,
  type Meeting,
  type MinutesRecord,
  schemaVersion,
  type Vote,
} from '../schemas/record.ts';

const a4 = { width: 595, height: 842, rotation: 0 } as const;

/** A page of A4 read from its text layer, as records list it. */
const emptyPage = (number: number): MinutesRecord['extraction']['pages'][number] => ({
  number,
  ...a4,
  textSource: 'text-layer',
  textTrust: 1,
  ocrConfidence: null,
});

/** A page as the reader hands it over, without a word on it. */
export const emptyPageModel = (number: number): ReadDocument['pages'][number] => ({
  ...emptyPage(number),
  failed: null,
  styles: [{ font: 'Test', size: 10, bold: false, italic: false, colour: '#000000' }],
  words: [],
  rules: [],
  areas: [],
  images: [],
  links: [],
});

/** What the reader says of a document that says nothing of itself. */
export const emptyInfo = (pageCount: number): ReadDocument['info'] => ({
  pageCount,
  title: null,
  author: null,
  creator: null,
  producer: null,
  createdAt: null,
  encrypted: false,
  attachmentsEmbedded: [],
  outline: [],
  pageLabels: null,
  activeContent: [],
});

/** The item printed at a place, counted from 1. */
export const emptyItem = (order: number): Item => ({
  id: `i${order}`,
  number: String(order),
  order,
  level: 1,
  parent: null,
  title: 'Title',
  classification: null,
  public: null,
  closedReason: null,
  offAgenda: false,
  caseNumber: null,
  references: [],
  sections: [],
  decisions: [],
  votes: [],
  attachments: [],
  history: [],
  referrals: [],
  actions: [],
  recusals: [],
  presentIds: null,
  pageStart: 1,
  pageEnd: 1,
  confidence: 1,
  evidence: [],
});

/** A member who was there. */
export const emptyPerson = (id: string, name: string): Attendance => ({
  id,
  name,
  verbatim: name,
  party: null,
  organization: null,
  role: 'member',
  title: null,
  status: 'present',
  substituteFor: null,
  confidence: 1,
  evidence: [],
});

export const emptyDecision = (id: string, text: string): Decision => ({
  id,
  number: null,
  text,
  outcome: 'adopted',
  outcomeVerbatim: null,
  votes: [],
  dissent: [],
  amounts: [],
  confidence: 1,
  evidence: [],
});

export const emptyVote = (id: string): Vote => ({
  id,
  motion: null,
  mover: null,
  seconder: null,
  method: null,
  counts: { yes: null, no: null, abstain: null, absent: null },
  majority: null,
  result: null,
  resultVerbatim: null,
  ballots: [],
  appliesTo: [],
  reconciliation: { status: 'incomplete', notes: null },
  confidence: 1,
  evidence: [],
});

export const emptyAttachment = (id: string, name: string): Attachment => ({
  id,
  number: null,
  name,
  reference: null,
  caseNumber: null,
  fileName: null,
  public: null,
  pages: null,
  url: null,
  embeddedFile: null,
  confidence: 1,
  evidence: [],
});

export const emptyMeeting: Meeting = {
  organization: null,
  body: null,
  classification: null,
  number: null,
  date: null,
  startTime: null,
  endTime: null,
  location: null,
  title: null,
  chair: null,
  secretary: null,
  quorum: null,
  previousMeeting: null,
  nextMeeting: null,
  confidence: {},
  evidence: {},
};

/** The record of a file of so many pages with nothing read from it. */
export const emptyRecord = (
  { sha256, name, size }: { readonly sha256: string; readonly name: string; readonly size: number },
  pages = 1,
): MinutesRecord => ({
  schemaVersion,
  id: sha256,
  type: 'minutes',
  language: 'en',
  documentKind: 'minutes',
  approvalStatus: 'unknown',
  file: {
    name,
    size,
    sha256,
    mediaType: 'application/pdf',
    pageCount: pages,
    title: null,
    author: null,
    creator: null,
    producer: null,
    createdAt: null,
    encrypted: false,
    attachmentsEmbedded: [],
  },
  extraction: {
    pipelineVersion: 'test',
    configHash: 'test',
    coverage: {
      pages,
      textPages: pages,
      ocrPages: 0,
      mixedPages: 0,
      blankPages: 0,
      failedPages: [],
      characters: 0,
      charactersAssigned: 0,
    },
    pages: Array.from({ length: pages }, (_, index) => emptyPage(index + 1)),
    textSha256: '0'.repeat(64),
    grade: 'good',
  },
  meeting: emptyMeeting,
  attendance: [],
  attendanceChanges: [],
  items: [],
  attachments: [],
  issues: [],
});
