// An item → the way of its case: earlier handling, where it goes next, tasks handed out.
import type { Action, HistoryEntry, Referral } from '../../../schemas/record.ts';
import type { ItemSegment, Segmented } from '../../segment/model.ts';
import { actionsOf } from './actions.ts';
import { historyOf } from './history.ts';
import { referralsOf } from './referrals.ts';

export interface Handling {
  readonly history: HistoryEntry[];
  readonly referrals: Referral[];
  readonly actions: Action[];
}

/** Given an item and the meeting's ISO day (null if unknown), returns what the item says of its case's way. */
export function handlingOf(item: ItemSegment, segmented: Segmented, meetingDate: string | null): Handling {
  return {
    history: historyOf(item, segmented, meetingDate),
    referrals: referralsOf(item, segmented, meetingDate),
    actions: actionsOf(item, segmented, meetingDate),
  };
}
