// The tables of the way of a matter: cases, earlier handling, referrals, actions.
import { column, link, optional, owner, place, type Row, table } from './column.ts';

export const cases = table({
  name: 'cases',
  note: 'One matter over all meetings of an organization.',
  columns: {
    id: column('text', 'organization and folded case number, or the first item where no number is printed'),
    scope: column('text', 'what its items were looked for within: as in `meetings`'),
    organization_key: column('text', 'folded name of the organization, as in `bodies`'),
    number: optional('text', 'the spelling printed most, null if none is printed'),
    number_key: optional('text', 'the number without spaces and in small letters, for looking it up'),
    title: column('text', 'title of its first item'),
  },
  indices: ['scope', 'number_key'],
});
export type CaseRow = Row<typeof cases>;

export const history = table({
  name: 'history',
  note: 'Earlier handling of a matter, as its item tells it.',
  columns: {
    id: column('text', 'item id and running number: `….i3.h1`'),
    item: owner('items', 'the item that tells it'),
    position: column('integer', '1, 2, … in printed order'),
    body: optional('text', 'that handled it, as printed'),
    date: optional('date', 'when'),
    item_number: optional('text', 'as printed'),
    text: column('text', 'as printed'),
    earlier_item: link('items', 'the item of that meeting'),
    link_reason: optional('text', 'why it is that item'),
    ...place,
  },
  indices: ['date'],
});
export type HistoryRow = Row<typeof history>;

export const referrals = table({
  name: 'referrals',
  note: 'Where a matter goes next.',
  columns: {
    id: column('text', 'item id and running number: `….i3.r1`'),
    item: owner('items', 'the item that sends it on'),
    position: column('integer', '1, 2, … in printed order'),
    body: column('text', 'where to, as printed'),
    date: optional('date', 'when it is to be handled there'),
    text: column('text', 'as printed'),
    next_item: link('items', 'the item of that meeting'),
    link_reason: optional('text', 'why it is that item'),
    ...place,
  },
  indices: ['date'],
});
export type ReferralRow = Row<typeof referrals>;

export const actions = table({
  name: 'actions',
  note: 'What somebody is to do.',
  columns: {
    id: column('text', 'item id and running number: `….i3.t1`'),
    item: owner('items', 'the item'),
    position: column('integer', '1, 2, … in printed order'),
    text: column('text', 'as printed'),
    responsible: optional('text', 'who, as printed'),
    deadline: optional('date', 'until when'),
    ...place,
  },
  indices: ['deadline'],
});
export type ActionRow = Row<typeof actions>;
