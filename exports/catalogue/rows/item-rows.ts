// The items of a record, and their text and papers, into rows.
import type { Attachment, Item, MinutesRecord } from '../../../schemas/record.ts';
import type { AttachmentRow, ItemRow, SectionRow } from '../tables/items.ts';
import type { Ids } from './ids.ts';
import { flag, optionalFlag, placeOf, placesOf } from './places.ts';

/** Ids of the items that were closed to the public, or stand under one that was. */
export function closedItems(items: readonly Item[]): ReadonlySet<string> {
  const closed = new Set<string>();
  for (const item of items)
    if (item.public === false || (item.parent !== null && closed.has(item.parent))) closed.add(item.id);
  return closed;
}

export function itemRow(item: Item, { id }: MinutesRecord, ids: Ids, closed: ReadonlySet<string>): ItemRow {
  return {
    id: ids.of(item.id),
    meeting: id,
    position: item.order,
    number: item.number,
    level: item.level,
    parent: ids.item(item.parent),
    title: item.title,
    classification: item.classification,
    public: optionalFlag(item.public),
    closed: flag(closed.has(item.id)),
    closed_reason: item.closedReason,
    off_agenda: flag(item.offAgenda),
    case_number: item.caseNumber,
    case_id: null,
    case_reason: null,
    reference_numbers: JSON.stringify(item.references),
    recusals: JSON.stringify(item.recusals),
    present: item.presentIds && JSON.stringify(item.presentIds.map((person) => ids.of(person))),
    page_start: item.pageStart,
    page_end: item.pageEnd,
    confidence: item.confidence,
    ...placeOf(item.evidence),
  };
}

export function sectionRows(item: Item, ids: Ids): SectionRow[] {
  return item.sections.map((section, index) => ({
    id: ids.of(`${item.id}.s${index + 1}`),
    item: ids.of(item.id),
    position: index + 1,
    role: section.role,
    heading: section.heading,
    text: section.text,
    ...placeOf(section.evidence),
    places: placesOf(section.evidence),
  }));
}

/** `of` is the item they are listed for, null for those of the document as a whole. */
export function attachmentRows(
  attachments: readonly Attachment[],
  of: Item | null,
  { id }: MinutesRecord,
  ids: Ids,
  closed: ReadonlySet<string>,
): AttachmentRow[] {
  return attachments.map((attachment, index) => ({
    id: ids.of(attachment.id),
    meeting: id,
    item: ids.item(of?.id ?? null),
    position: index + 1,
    number: attachment.number,
    name: attachment.name,
    reference: attachment.reference,
    case_number: attachment.caseNumber,
    file_name: attachment.fileName,
    public: optionalFlag(attachment.public),
    closed: flag(attachment.public === false || (of !== null && closed.has(of.id))),
    pages: attachment.pages,
    url: attachment.url,
    embedded_file: attachment.embeddedFile,
    confidence: attachment.confidence,
    ...placeOf(attachment.evidence),
  }));
}
