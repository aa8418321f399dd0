// A record into its rows in every table.
import type { MinutesRecord } from '../../../schemas/record.ts';
import type { BallotRow, DecisionRow, VoteRow } from '../tables/decisions.ts';
import type { DocumentRow, FailureRow, IssueRow } from '../tables/documents.ts';
import type { ActionRow, HistoryRow, ReferralRow } from '../tables/handling.ts';
import type { AttachmentRow, ItemRow, SectionRow } from '../tables/items.ts';
import type { AttendanceChangeRow, AttendanceRow, MeetingRow } from '../tables/meetings.ts';
import { ballotRows, decisionRows, voteRows } from './decision-rows.ts';
import { documentRow, issueRows } from './document-rows.ts';
import { actionRows, historyRows, referralRows } from './handling-rows.ts';
import { idsOf } from './ids.ts';
import { attachmentRows, closedItems, itemRow, sectionRows } from './item-rows.ts';
import { attendanceRows, changeRows, meetingRow } from './meeting-rows.ts';

/** The rows of one document, by table. A document without a record has a row in `documents` and maybe in `failures`. */
export interface DocumentRows {
  readonly documents: readonly DocumentRow[];
  readonly failures: readonly FailureRow[];
  readonly meetings: readonly MeetingRow[];
  readonly attendance: readonly AttendanceRow[];
  readonly attendance_changes: readonly AttendanceChangeRow[];
  readonly items: readonly ItemRow[];
  readonly sections: readonly SectionRow[];
  readonly decisions: readonly DecisionRow[];
  readonly votes: readonly VoteRow[];
  readonly ballots: readonly BallotRow[];
  readonly attachments: readonly AttachmentRow[];
  readonly history: readonly HistoryRow[];
  readonly referrals: readonly ReferralRow[];
  readonly actions: readonly ActionRow[];
  readonly issues: readonly IssueRow[];
}

export const noRows: DocumentRows = {
  documents: [],
  failures: [],
  meetings: [],
  attendance: [],
  attendance_changes: [],
  items: [],
  sections: [],
  decisions: [],
  votes: [],
  ballots: [],
  attachments: [],
  history: [],
  referrals: [],
  actions: [],
  issues: [],
};

/**
 * The rows of a record, each with all columns. Links between documents (bodies, people, cases) are null: they are found
 * by `links/` when all documents are there.
 */
export function recordRows(record: MinutesRecord, version: string, sha256: string): DocumentRows {
  const ids = idsOf(record);
  const { items } = record;
  const closed = closedItems(items);
  return {
    documents: [documentRow(record, version, sha256)],
    failures: [],
    meetings: [meetingRow(record, ids)],
    attendance: attendanceRows(record, ids),
    attendance_changes: changeRows(record, ids),
    items: items.map((item) => itemRow(item, record, ids, closed)),
    sections: items.flatMap((item) => sectionRows(item, ids)),
    decisions: items.flatMap((item) => decisionRows(item, ids)),
    votes: items.flatMap((item) => voteRows(item, ids)),
    ballots: items.flatMap(({ votes }) => votes.flatMap((vote) => ballotRows(vote, ids))),
    attachments: [
      ...attachmentRows(record.attachments, null, record, ids, closed),
      ...items.flatMap((item) => attachmentRows(item.attachments, item, record, ids, closed)),
    ],
    history: items.flatMap((item) => historyRows(item, ids)),
    referrals: items.flatMap((item) => referralRows(item, ids)),
    actions: items.flatMap((item) => actionRows(item, ids)),
    issues: issueRows(record, ids),
  };
}

/** Looked at before writing: taking back half a document would make the search index write out what it gathered. */
export function hasRepeatedIds(rows: DocumentRows): boolean {
  return Object.values(rows).some(
    (group: readonly { readonly id: string }[]) => new Set(group.map(({ id }) => id)).size < group.length,
  );
}
