// An open PDF into what is known of the file as a whole.
import type { OutlineItem, PdfDocument } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { DocumentInfo } from '../../schemas/pages.ts';
import { readable } from './fallible.ts';
import { isoDate } from './pdf-date.ts';
import { core } from './pdfjs.ts';

/** Characters of a title, name or label; longer ones are cut. */
const longestText = 1_000;
/** Entries of an outline, a list of attachments; real ones have hundreds. */
const mostEntries = 10_000;
const deepestOutline = 20;

/** `pagesKept` bounds the page labels; `activeContent` is what was met while the pages were read. */
export async function documentInfo(
  document: PdfDocument,
  pagesKept: number,
  activeContent: ReadonlySet<string>,
): Promise<DocumentInfo> {
  const { documentInfo: facts, catalog, xref, numPages } = document;
  const text = (key: string): string | null => printable(facts[key]);
  const created = facts.CreationDate;
  return {
    pageCount: numPages,
    title: text('Title'),
    author: text('Author'),
    creator: text('Creator'),
    producer: text('Producer'),
    createdAt: typeof created === 'string' ? isoDate(created) : null,
    encrypted: xref.encrypt !== null && xref.encrypt !== undefined,
    attachmentsEmbedded: readable(() => attachmentNames(document), []),
    outline: await outlineOf(document, catalog.documentOutline ?? []),
    pageLabels: catalog.pageLabels?.slice(0, pagesKept).map((label) => label.slice(0, longestText)) ?? null,
    activeContent: [...activeContent].sort(),
  };
}

function printable(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const clean = value
    .slice(0, longestText)
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
  return clean === '' ? null : clean.normalize('NFC');
}

function attachmentNames({ catalog }: PdfDocument): string[] {
  const names: string[] = [];
  for (const [key, { filename }] of catalog.attachments ?? []) {
    if (names.length < mostEntries) names.push(printable(filename) ?? printable(key) ?? 'unnamed');
  }
  return names;
}

type OutlineEntry = DocumentInfo['outline'][number];

/** Depth first, as a reader sees it in the side panel. */
async function outlineOf(document: PdfDocument, items: readonly OutlineItem[]): Promise<OutlineEntry[]> {
  const entries: OutlineEntry[] = [];
  const walk = async (level: number, children: readonly OutlineItem[]): Promise<void> => {
    for (const { title, dest, items: below } of children) {
      if (entries.length >= mostEntries) return;
      entries.push({ title: printable(title) ?? '', level, page: await pageOf(document, dest) });
      if (level < deepestOutline) await walk(level + 1, below);
    }
  };
  await walk(1, items);
  return entries;
}

/** 1-based page of a destination: `[page, …]`, or a name to look up. Null if it leads nowhere. */
async function pageOf({ catalog, numPages }: PdfDocument, dest: unknown): Promise<number | null> {
  const explicit = typeof dest === 'string' ? readable(() => catalog.getDestination(dest), null) : dest;
  const [target] = Array.isArray(explicit) ? explicit : [];
  const index = target instanceof core.Ref ? await indexOf(catalog, target) : target;
  return typeof index === 'number' && Number.isInteger(index) && index >= 0 && index < numPages ? index + 1 : null;
}

/** A reference to something that is no page of the document leads nowhere: that is an answer, not a failure. */
async function indexOf(catalog: PdfDocument['catalog'], target: InstanceType<typeof core.Ref>): Promise<number | null> {
  return catalog.getPageIndex(target).catch(() => null);
}
