// The tables of items, their text, and the papers that belong to them.
import { column, confidence, link, optional, optionalOwner, owner, place, places, type Row, table } from './column.ts';

export const items = table({
  name: 'items',
  note: 'One item of business of a meeting.',
  columns: {
    id: column('text', 'document id and id in the record: `….i3`'),
    meeting: owner('meetings', 'the meeting'),
    position: column('integer', '1, 2, … in printed order'),
    number: optional('text', 'as printed'),
    level: column('integer', '1 for a top item, 2 for a sub-item'),
    parent: link('items', 'the item it is a sub-item of'),
    title: column('text', 'as printed'),
    classification: optional(
      'text',
      '`approval`, `decision`, `information`, `election`, `question`, `report`, `formal`, `other`',
    ),
    public: optional('flag', '0 if the paper says that it was closed to the public, 1 if it says that it was open'),
    closed: column('flag', '1 if it, or an item that it stands under, was closed to the public'),
    closed_reason: optional('text', 'as printed'),
    off_agenda: column('flag', '1 if it was added at the meeting'),
    case_number: optional('text', 'as printed'),
    case_id: link('cases', 'the case that it is a step of'),
    case_reason: optional('text', 'why it belongs to that case'),
    reference_numbers: column('json', 'journal and document numbers, as printed'),
    recusals: column('json', 'names of those who stepped out for it, as printed'),
    present: optional('json', 'attendance ids of those present for it, null where no changes are recorded'),
    page_start: column('integer', 'page of its heading'),
    page_end: column('integer', 'page on which it ends'),
    confidence,
    ...place,
  },
  indices: ['case_number'],
});
export type ItemRow = Row<typeof items>;

export const sections = table({
  name: 'sections',
  note: 'A part of the text of an item; together they are all of it.',
  columns: {
    id: column('text', 'item id and running number: `….i3.s1`'),
    item: owner('items', 'the item'),
    position: column('integer', '1, 2, … in printed order'),
    role: column(
      'text',
      '`background`, `proposal`, `recommendation`, `legal`, `finance`, `consultation`, `history`, `discussion`, `decision`, `dissent`, `attachments`, `next-steps`, `other`',
    ),
    heading: optional('text', 'as printed'),
    text: column('text', 'the whole text of the section'),
    ...place,
    places,
  },
  indices: ['role'],
});
export type SectionRow = Row<typeof sections>;

export const attachments = table({
  name: 'attachments',
  note: 'A paper that is listed for an item, or for the document as a whole.',
  columns: {
    id: column('text', 'document id and id in the record: `….i3.a1`'),
    meeting: owner('meetings', 'the meeting'),
    item: optionalOwner('items', 'the item, null for one of the document as a whole'),
    position: column('integer', '1, 2, … in printed order'),
    number: optional('text', 'as printed'),
    name: column('text', 'as printed'),
    reference: optional('text', 'document or journal number printed with it'),
    case_number: optional('text', 'as printed'),
    file_name: optional('text', 'when the name ends in a file extension'),
    public: optional('flag', '0 if the paper says that it is closed, 1 if it says that it is open'),
    closed: column('flag', '1 if it, or its item, was closed to the public'),
    pages: optional('integer', 'number of pages, as printed'),
    url: optional('text', 'of a link on the name'),
    embedded_file: optional('text', 'name of the file embedded in the PDF that it is'),
    confidence,
    ...place,
  },
  indices: ['reference'],
});
export type AttachmentRow = Row<typeof attachments>;
