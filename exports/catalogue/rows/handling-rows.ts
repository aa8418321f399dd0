// Where the matter of an item came from, where it goes, and what is to be done, into rows.
import type { Item } from '../../../schemas/record.ts';
import type { ActionRow, HistoryRow, ReferralRow } from '../tables/handling.ts';
import type { Ids } from './ids.ts';
import { placeOf } from './places.ts';

export function historyRows(item: Item, ids: Ids): HistoryRow[] {
  return item.history.map((entry, index) => ({
    id: ids.of(`${item.id}.h${index + 1}`),
    item: ids.of(item.id),
    position: index + 1,
    body: entry.body,
    date: entry.date,
    item_number: entry.itemNumber,
    text: entry.text,
    earlier_item: null,
    link_reason: null,
    ...placeOf(entry.evidence),
  }));
}

export function referralRows(item: Item, ids: Ids): ReferralRow[] {
  return item.referrals.map((referral, index) => ({
    id: ids.of(`${item.id}.r${index + 1}`),
    item: ids.of(item.id),
    position: index + 1,
    body: referral.body,
    date: referral.date,
    text: referral.text,
    next_item: null,
    link_reason: null,
    ...placeOf(referral.evidence),
  }));
}

export function actionRows(item: Item, ids: Ids): ActionRow[] {
  return item.actions.map((action, index) => ({
    id: ids.of(`${item.id}.t${index + 1}`),
    item: ids.of(item.id),
    position: index + 1,
    text: action.text,
    responsible: action.responsible,
    deadline: action.deadline,
    ...placeOf(action.evidence),
  }));
}
