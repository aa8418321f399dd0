// The segmented document → its attachments: by item, and those printed for the document as a whole.
import type { Attachment } from '../../../schemas/record.ts';
import type { ItemSegment, Segmented } from '../../segment/model.ts';
import { evidenceOf, linesIn, type Span, sliceOf } from '../../text/span.ts';
import { type AttachmentEntry, attachmentEntry, fileNameOf } from './attachment-entry.ts';
import { type AttachmentList, listsOfItem, listsOfTail } from './attachment-lists.ts';
import { type Mention, mentionsIn } from './attachment-mentions.ts';
import { attachmentThresholds as t } from './thresholds.ts';

export interface AttachmentFacts {
  /** By item id; items without attachments are left out. */
  readonly items: ReadonlyMap<string, Attachment[]>;
  readonly document: Attachment[];
}

/** Given the document and the names of the files embedded in the PDF, returns what minutes list or name as attached. */
export function attachmentsOf(segmented: Segmented, embedded: readonly string[] = []): AttachmentFacts {
  const facts = segmented.items.map((item) => ({ item, found: ofItem(segmented, item, embedded) }));
  const items = new Map(facts.filter(({ found }) => found.length > 0).map(({ item, found }) => [item.id, found]));
  return { items, document: listed(segmented, listsOfTail(segmented), 'a', embedded) };
}

function ofItem(segmented: Segmented, item: ItemSegment, embedded: readonly string[]): Attachment[] {
  const prefix = `${item.id}.a`;
  const lists = listed(segmented, listsOfItem(segmented, item), prefix, embedded);
  return lists.length > 0 ? lists : mentioned(segmented, mentionsIn(segmented, item), prefix, embedded);
}

function listed(
  segmented: Segmented,
  lists: readonly AttachmentList[],
  prefix: string,
  embedded: readonly string[],
): Attachment[] {
  const entries = lists.flatMap((list) => list.entries.flatMap((entry) => withSpan(segmented, entry)));
  return entries.map(({ entry, span }, i) => attachmentOf(segmented, entry, span, `${prefix}${i + 1}`, embedded));
}

function withSpan(segmented: Segmented, span: Span): { entry: AttachmentEntry; span: Span }[] {
  const entry = attachmentEntry(segmented, span);
  return entry ? [{ entry, span }] : [];
}

function attachmentOf(
  segmented: Segmented,
  entry: AttachmentEntry,
  span: Span,
  id: string,
  embedded: readonly string[],
): Attachment {
  const { layout } = segmented;
  const name = sliceOf(layout.text, entry.name);
  return {
    id,
    number: entry.number,
    name,
    reference: entry.reference ? sliceOf(layout.text, entry.reference) : null,
    caseNumber: entry.caseNumber,
    fileName: fileNameOf(name),
    public: entry.public,
    pages: entry.pages,
    url: urlAt(segmented, span),
    embeddedFile: embedded.find((file) => isSameFile(file, name)) ?? null,
    confidence: entry.marked ? t.listedWithMarks : t.listed,
    evidence: evidenceOf(layout, entry.name, 'attachment-list'),
  };
}

function mentioned(
  segmented: Segmented,
  mentions: readonly Mention[],
  prefix: string,
  embedded: readonly string[],
): Attachment[] {
  const { layout } = segmented;
  const seen = new Set<string>();
  const fresh = mentions.filter(({ name }) => {
    const key = sliceOf(layout.text, name).toLowerCase();
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
  return fresh.map(({ name, vague }, i) => {
    const printed = sliceOf(layout.text, name);
    return {
      id: `${prefix}${i + 1}`,
      number: null,
      name: printed,
      reference: null,
      caseNumber: null,
      fileName: fileNameOf(printed),
      public: null,
      pages: null,
      url: urlAt(segmented, name),
      embeddedFile: embedded.find((file) => isSameFile(file, printed)) ?? null,
      confidence: vague ? t.pointed : t.named,
      evidence: evidenceOf(layout, name, vague ? 'attachment-pointer' : 'attachment-sentence'),
    };
  });
}

function isSameFile(file: string, name: string): boolean {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/\.[a-z\d]{2,5}$/u, '')
      .replaceAll(/[\s_-]{1,5}/gu, ' ')
      .trim();
  return bare(file) === bare(name);
}

/** The link annotation that lies over the printed name. */
function urlAt({ layout }: Segmented, span: Span): string | null {
  for (const line of linesIn(layout, span)) {
    const [x, y, width, height] = line.box;
    const page = layout.pages.find((candidate) => candidate.number === line.page);
    const link = page?.links.find(({ box: [left, top, wide, high] }) => {
      const across = Math.min(x + width, left + wide) - Math.max(x, left);
      const down = Math.min(y + height, top + high) - Math.max(y, top);
      return across > 0.5 * Math.min(width, wide) && down > 0.5 * Math.min(height, high);
    });
    if (link) return link.url;
  }
  return null;
}
