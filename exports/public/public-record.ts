// A record into the part of it that anyone may read: what the paper itself shows to the public.
import type { Issue } from '../../schemas/codes.ts';
import type { Attachment, Item, MinutesRecord } from '../../schemas/record.ts';
import { maskedThroughout } from './masking.ts';

/**
 * Leaves out closed items with all below them, closed attachments, and what a reader of the page does not see (metadata
 * of the PDF, names of embedded files, links that lead elsewhere than to the web); masks personal numbers. What is left
 * is a valid record. Items keep their ids, so a gap in them tells how many were closed, as the printed numbers do.
 */
export function publicRecord(record: MinutesRecord): MinutesRecord {
  const closed = closedItems(record.items);
  const isOpen = (id: string): boolean => !closed.has(id);
  const shown: MinutesRecord = {
    ...record,
    file: { ...record.file, title: null, author: null, creator: null, producer: null, attachmentsEmbedded: [] },
    attendanceChanges: record.attendanceChanges.filter(({ item }) => item === null || isOpen(item)),
    items: record.items.filter(({ id }) => isOpen(id)).map((item) => publicItem(item, isOpen)),
    attachments: publicAttachments(record.attachments),
    issues: record.issues.flatMap((issue) => publicIssue(issue, record, isOpen)),
  };
  return maskedThroughout(shown, record.language, closedNames(record));
}

/** Items that the paper says were closed, and all below them. A reason to close an item closes it. */
function closedItems(items: readonly Item[]): ReadonlySet<string> {
  const closed = new Set<string>();
  for (const { id, parent, public: isPublic, closedReason } of items)
    if (isPublic === false || closedReason !== null || (parent !== null && closed.has(parent))) closed.add(id);
  return closed;
}

/** The printed list of attachments goes where it names a closed one; the open ones stand in `attachments`. */
function publicItem(item: Item, isOpen: (id: string) => boolean): Item {
  const hides = item.attachments.some((attachment) => attachment.public === false);
  return {
    ...item,
    sections: hides ? item.sections.filter(({ role }) => role !== 'attachments') : item.sections,
    attachments: publicAttachments(item.attachments),
    votes: item.votes.map((vote) => ({ ...vote, appliesTo: vote.appliesTo.filter(isOpen) })),
  };
}

/** Shorter names are ordinary words that other sentences need. */
const shortestClosedName = 8;

/** Names and numbers of closed attachments, wherever else they are printed; the longest first, as one may hold another. */
function closedNames({ items, attachments }: MinutesRecord): string[] {
  return [...attachments, ...items.flatMap((item) => item.attachments)]
    .filter((attachment) => attachment.public === false)
    .flatMap(({ name, fileName, reference }) => [name, fileName, reference])
    .filter((name) => name !== null)
    .filter((name) => name.length >= shortestClosedName)
    .sort((one, other) => other.length - one.length);
}

const webAddress = /^https?:\/\//iu;

function publicAttachments(attachments: readonly Attachment[]): Attachment[] {
  return attachments
    .filter((attachment) => attachment.public !== false)
    .map((attachment) => ({
      ...attachment,
      url: attachment.url !== null && webAddress.test(attachment.url) ? attachment.url : null,
      embeddedFile: null,
    }));
}

/** `/items/4/decisions/0`: the place of the item in the list, and what is below it. */
const itemPath = /^\/items\/(\d{1,6})(\/.{0,500})?$/u;

/** Where issues stand that say nothing of an item: on the pages, the head and the people. */
const besideItems = /^\/(?:extraction|meeting|attendance|file)(?:\/|$)/u;

/**
 * Issues of closed parts go, and those of the document as a whole, which may speak of any part; the pointers of the
 * others follow their items, which may have moved up.
 */
function publicIssue(issue: Issue, { items }: MinutesRecord, isOpen: (id: string) => boolean): Issue[] {
  if (issue.path.includes('/attachments')) return [];
  const [whole, index, below = ''] = itemPath.exec(issue.path) ?? [];
  if (whole === undefined) return besideItems.test(issue.path) ? [issue] : [];
  const item = items[Number(index)];
  if (item === undefined || !isOpen(item.id)) return [];
  const moved = items.slice(0, Number(index)).filter(({ id }) => isOpen(id)).length;
  return [{ ...issue, path: `/items/${moved}${below}` }];
}
