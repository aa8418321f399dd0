// The place of an item → an item with nothing in it, for tests to fill.
import type { Item } from '../schemas/record.ts';

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
