// The segmented document → all its facts with their evidence.
import type {
  ApprovalStatus,
  Attachment,
  Attendance,
  AttendanceChange,
  DocumentKind,
  Item,
  Meeting,
} from '../../schemas/record.ts';
import type { ItemSegment, SectionSegment, Segmented } from '../segment/model.ts';
import { pageAt } from '../segment/segment.ts';
import { evidenceOf, pageEvidenceOf, type Span, sliceOf } from '../text/span.ts';
import { type AttachmentFacts, attachmentsOf } from './attachments/attachments.ts';
import { withEnclosureLines } from './attachments/enclosure-lines.ts';
import { attendanceOf } from './attendance/attendance.ts';
import { personFinder } from './attendance/person-finder.ts';
import { quorumOf } from './attendance/quorum.ts';
import type { FactContext } from './context.ts';
import { decisionsOf } from './decisions/decisions.ts';
import { handlingOf } from './handling/handling.ts';
import { itemMetaOf } from './handling/item-meta.ts';
import { approvalStatusOf, meetingOf } from './meeting/meeting.ts';
import { withParentFacts } from './parent-facts.ts';
import { withPresence } from './presence.ts';

export interface MinutesFacts {
  readonly segmented: Segmented;
  readonly kind: DocumentKind;
  readonly approvalStatus: ApprovalStatus;
  readonly meeting: Meeting;
  readonly attendance: Attendance[];
  readonly changes: AttendanceChange[];
  readonly items: Item[];
  readonly attachments: Attachment[];
  /** Two printed dates speak for two days, or a date can be read two ways. */
  readonly dateAmbiguous: boolean;
  /** Spans of attendance statements, for coverage. */
  readonly statements: readonly Span[];
}

/** Reads all facts. Pure. */
export function extractFacts(printed: Segmented): MinutesFacts {
  const segmented = withEnclosureLines(printed);
  const { attendance, changes, statements } = attendanceOf(segmented);
  const { meeting, dateAmbiguous } = meetingOf(segmented);
  const context: FactContext = {
    personId: personFinder(attendance),
    attendanceStatements: statements,
    meetingDate: meeting.date,
    bodies: [meeting.body, meeting.organization].filter((name) => name !== null),
  };
  const attachments = attachmentsOf(segmented, segmented.layout.info.attachmentsEmbedded);
  const items = withParentFacts(
    segmented.items.map((item, index) => itemOf(segmented, item, index, attachments, context)),
  );
  const withRole = (role: Attendance['role']) => attendance.find((person) => person.role === role)?.id ?? null;
  return {
    segmented,
    kind: segmented.kind,
    approvalStatus: approvalStatusOf(segmented),
    meeting: { ...meeting, chair: withRole('chair'), secretary: withRole('secretary'), quorum: quorumOf(segmented) },
    attendance,
    changes,
    items: withPresence(items, attendance, changes),
    attachments: attachments.document,
    dateAmbiguous,
    statements,
  };
}

function itemOf(
  segmented: Segmented,
  item: ItemSegment,
  index: number,
  attachments: AttachmentFacts,
  context: FactContext,
): Item {
  const { layout } = segmented;
  const isAgenda = segmented.kind === 'agenda';
  const { decisions, votes } = isAgenda ? { decisions: [], votes: [] } : decisionsOf(item, segmented, context);
  return {
    id: item.id,
    number: item.number,
    order: index + 1,
    level: item.level,
    parent: item.parent,
    title: sliceOf(layout.text, item.title),
    ...itemMetaOf(item, segmented),
    sections: item.sections.map((section) => sectionOf(segmented, section)),
    decisions,
    votes,
    attachments: attachments.items.get(item.id) ?? [],
    ...handlingOf(item, segmented, context.meetingDate),
    recusals: [],
    presentIds: null,
    pageStart: pageAt(layout, item.heading.start),
    pageEnd: pageAt(layout, Math.max(item.heading.start, item.body.end - 1)),
    confidence: item.confidence,
    evidence: evidenceOf(layout, item.heading, 'item-chain'),
  };
}

function sectionOf(segmented: Segmented, section: SectionSegment): Item['sections'][number] {
  const { layout } = segmented;
  return {
    role: section.role,
    heading: section.heading ? sliceOf(layout.text, section.heading).replace(/\s?:$/u, '') : null,
    text: layout.text.slice(section.body.start, section.body.end),
    evidence: pageEvidenceOf(layout, section.body, 'section'),
  };
}
