// The bytes of a PDF into its pages, one after the other, and what is known of the whole.
import type { Page, PdfDocument } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { ErrorCode } from '../../schemas/failure.ts';
import type { DocumentInfo, PageModel } from '../../schemas/pages.ts';
import type { ReadLimits } from '../limits.ts';
import { documentActions, pageActions } from './active-content.ts';
import { documentInfo } from './document-info.ts';
import type { DocumentFaultCode } from './messages.ts';
import { codeOf, type OpenPdf, openPdf } from './open-pdf.ts';
import { blankPage, frameOf, PageTooFull, readPage } from './page-reading.ts';
import { core } from './pdfjs.ts';
import { limitStreams, streamsStopped } from './stream-limits.ts';

/** A fault of the document as a whole. */
export class DocumentFault extends Error {
  override readonly name = 'DocumentFault';
  readonly code: DocumentFaultCode;

  constructor(code: DocumentFaultCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Hands over each page as soon as it is read. Rejects with a `DocumentFault`. */
export async function readPdf(
  bytes: Uint8Array,
  limits: ReadLimits,
  handOver: (page: PageModel) => void,
): Promise<DocumentInfo> {
  limitStreams(limits.streamBytes);
  const pdf = await opened(bytes);
  try {
    refuseShells(pdf.document);
    return await readPages(pdf, limits, handOver);
  } finally {
    await pdf.close();
  }
}

async function opened(bytes: Uint8Array): Promise<OpenPdf> {
  try {
    return await openPdf(bytes);
  } catch (error) {
    refuseBombs();
    const code = codeOf(error);
    throw new DocumentFault(code, openingFaults[code], { cause: error });
  }
}

const openingFaults: Readonly<Record<ReturnType<typeof codeOf>, string>> = {
  encrypted: 'The PDF can only be opened with a password.',
  not_pdf: 'The file begins like a PDF, but what follows is not one; it may be cut off.',
  malformed: 'The PDF is damaged: its list of pages cannot be read.',
};

function refuseBombs(): void {
  if (streamsStopped() === 0) return;
  throw new DocumentFault('limit', 'The PDF holds compressed data that unpacks to more than the limit `streamBytes`.');
}

/** Forms that only Adobe's own programs can show, and folders of files in the shape of a PDF. */
function refuseShells({ catalog, numPages }: PdfDocument): void {
  const form = catalog.acroForm;
  const fields = form?.getArray('Fields');
  const isEmptyForm = !Array.isArray(fields) || fields.length === 0;
  if (form?.has('XFA') && (catalog.needsRendering || isEmptyForm)) {
    throw new DocumentFault(
      'unsupported',
      'The PDF is an XFA form: its pages are made only when it is opened in Adobe Reader.',
    );
  }
  if (catalog.collection !== null && (catalog.attachments?.size ?? 0) > 0 && numPages <= 1) {
    throw new DocumentFault('unsupported', 'The PDF is a portfolio: a cover page around other files.');
  }
}

async function readPages(pdf: OpenPdf, limits: ReadLimits, handOver: (page: PageModel) => void): Promise<DocumentInfo> {
  const { document } = pdf;
  const active = new Set<string>();
  documentActions(document, active);
  const last = Math.min(document.numPages, limits.pages);
  const deadline = performance.now() + limits.budgetSeconds * 1000;
  const failures: (string | null)[] = [];
  let characters = 0;
  for (let number = 1; number <= last && performance.now() < deadline; number += 1) {
    const page = await pageOrFailure(pdf, number, limits, active);
    refuseBombs();
    characters += page.words.reduce((sum, { text }) => sum + text.length + 1, 0);
    if (characters > limits.characters) break;
    handOver(page);
    failures.push(page.failed);
  }
  refuseUnreadable(failures, characters > limits.characters);
  return documentInfo(document, failures.length, active);
}

/** `failures`: for each page that was handed over, its code or null; `tooMany` characters were on the next one. */
function refuseUnreadable(failures: readonly (string | null)[], tooMany: boolean): void {
  if (failures.includes(null)) return;
  if (failures.includes('limit') || tooMany) {
    throw new DocumentFault(
      'limit',
      'The pages have more characters than the limits `pageCharacters` or `characters`.',
    );
  }
  throw new DocumentFault('malformed', 'Not one page of the PDF can be read.');
}

/** A page that cannot be read costs only itself. */
async function pageOrFailure(
  pdf: OpenPdf,
  number: number,
  limits: ReadLimits,
  active: Set<string>,
): Promise<PageModel> {
  let page: Page | null = null;
  try {
    page = await pdf.document.getPage(number - 1);
    refuseMissingContent(page);
    pageActions(page, pdf.document, active);
    return await readPage(pdf, page, number, limits);
  } catch (error) {
    const failed: ErrorCode = error instanceof PageTooFull ? 'limit' : 'malformed';
    return { ...blankPage(number, frameOf(page)), failed };
  }
}

/** The parser takes a page whose content is lost for an empty one; an empty page has no content entry at all. */
function refuseMissingContent({ pageDict, content }: Page): void {
  if (!pageDict.has('Contents') || content instanceof core.BaseStream) return;
  const parts = Array.isArray(content) ? content : [null];
  if (parts.length > 0 && parts.every((part) => !(part instanceof core.BaseStream))) {
    throw new DocumentFault('malformed', 'The content of the page is missing.');
  }
}
