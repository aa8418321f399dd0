// All tables of the catalogue, in the order in which people read about them.
import type { Table } from './column.ts';
import { ballots, decisions, votes } from './decisions.ts';
import { documents, failures, issues } from './documents.ts';
import { actions, cases, history, referrals } from './handling.ts';
import { attachments, items, sections } from './items.ts';
import { attendance, attendanceChanges, bodies, meetings, people } from './meetings.ts';

/** The tables whose rows are read off one record; they go and come with their document. */
export const recordTables = [
  documents,
  meetings,
  attendance,
  attendanceChanges,
  items,
  sections,
  decisions,
  votes,
  ballots,
  attachments,
  history,
  referrals,
  actions,
  issues,
  failures,
] as const;

/** The tables whose rows are found by comparing documents. */
export const linkTables = [bodies, people, cases] as const;

export const tables: readonly Table[] = [...recordTables, ...linkTables];
