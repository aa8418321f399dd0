// Pages → issues: what could not be read, what cannot be believed, what is hidden.
import type { Issue } from '../../schemas/codes.ts';
import type { DocumentInfo, HiddenReason, LayerFinding, PageModel } from '../../schemas/pages.ts';
import { readWords } from '../judgement/scan-layer.ts';
import type { Layout } from '../layout/model.ts';
import { issueOf } from './issues.ts';
import { validationThresholds as t } from './thresholds.ts';

/** Checks every page and what the file carries besides its text. */
export function pageIssues(layout: Layout, info: DocumentInfo): Issue[] {
  const pages = layout.pages.flatMap((page, i) => issuesOfPage(page, `/extraction/pages/${i}`));
  return [...pages, ...missingPages(layout, info), ...hiddenIssues(layout), ...fileIssues(info)];
}

function issuesOfPage(page: PageModel, path: string): Issue[] {
  const found = pageFinding(page);
  const issues = found ? [issueOf(found.code, found.severity, path, found.message)] : [];
  if (page.ocrConfidence === null || page.ocrConfidence >= t.lowOcr) return issues;
  const message = `Page ${page.number} was recognised with low confidence (${page.ocrConfidence.toFixed(2)}).`;
  return [...issues, issueOf('OCR_LOW_CONFIDENCE', 'warning', path, message)];
}

type Finding = Pick<Issue, 'code' | 'severity' | 'message'>;

/** The one thing that is wrong with how a page could be read. */
function pageFinding(page: PageModel): Finding | null {
  if (page.failed !== null) {
    return {
      code: 'PAGE_FAILED',
      severity: 'error',
      message: `Page ${page.number} could not be read (${page.failed}).`,
    };
  }
  const recognised = page.textSource === 'ocr' || page.textSource === 'mixed';
  return recognised ? recognisedFinding(page) : layerFinding(page);
}

/** A page of which something was recognised: what was wrong with its own text, and what is still missing. */
function recognisedFinding(page: PageModel): Finding | null {
  const at = `Page ${page.number}`;
  if (page.words.length === 0) {
    return {
      code: 'PAGE_WITHOUT_TEXT',
      severity: 'warning',
      message: `${at} is a picture in which no text was recognised.`,
    };
  }
  const wrong = wrongLayers[page.layerFinding ?? 'blank'];
  if (wrong === undefined) return null;
  return { code: 'TEXT_LAYER_SUSPECT', severity: 'info', message: `${at} ${wrong}; it was recognised anew.` };
}

/** A page that is read as its text layer says, or not at all. */
function layerFinding(page: PageModel): Finding | null {
  const at = `Page ${page.number}`;
  const finding = page.layerFinding;
  if (finding === 'hidden-layer' || wrongLayers[finding ?? 'blank'] !== undefined || page.textTrust < t.suspectTrust) {
    if (readWords(page).length > 0) return suspect(page);
  }
  if (finding === 'little-text') {
    const message = `${at} has hardly any text of its own; its picture has to be recognised (OCR) to be read.`;
    return { code: 'PAGE_WITHOUT_TEXT', severity: 'error', message };
  }
  if (page.words.length > 0) return null;
  if (finding === 'no-text' || finding === 'outlines') {
    const drawn = finding === 'no-text' ? 'a picture without text of its own' : 'text that is drawn as shapes';
    const message = `${at} is ${drawn}: it has to be recognised (OCR) to be read.`;
    return { code: 'PAGE_WITHOUT_TEXT', severity: 'error', message };
  }
  const what = page.images.length > 0 ? 'a small picture and no text' : 'no text and no picture';
  return { code: 'PAGE_WITHOUT_TEXT', severity: 'info', message: `${at} has ${what}.` };
}

function suspect(page: PageModel): Finding {
  const at = `Page ${page.number}`;
  const trust = `trust ${page.textTrust.toFixed(2)}`;
  const message =
    page.layerFinding === 'hidden-layer'
      ? `${at} is a scan; the text layer that came with it was read as it is (${trust}).`
      : `${at} ${wrongLayers[page.layerFinding ?? 'blank'] ?? 'has a text layer that looks broken'} (${trust}); it was read as it is.`;
  return { code: 'TEXT_LAYER_SUSPECT', severity: 'warning', message };
}

/** What is wrong with a text layer that is there. */
const wrongLayers: Readonly<Partial<Record<LayerFinding, string>>> = {
  'broken-letters': 'has a text layer whose letters are not those that are printed',
  'poor-layer': 'is a scan whose text layer reads badly',
};

/** Pages beyond the limit are not read; the record says so. */
function missingPages(layout: Layout, info: DocumentInfo): Issue[] {
  const missing = info.pageCount - layout.pages.length;
  if (missing <= 0) return [];
  return [
    issueOf(
      'PAGE_FAILED',
      'error',
      '/extraction/pages',
      `${missing} of ${info.pageCount} pages were not read: the document is over the page limit.`,
    ),
  ];
}

const reasons: Readonly<Record<HiddenReason, string>> = {
  invisible: 'drawn invisibly',
  'same-colour': 'in the colour of its background',
  covered: 'under a filled area',
  tiny: 'too small to read',
  'off-page': 'outside the page',
};

function hiddenIssues(layout: Layout): Issue[] {
  const counts = new Map<string, number>();
  for (const { page, word } of layout.hidden) {
    const key = `${page} ${word.hidden ?? 'invisible'}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => {
    const [page = '1', reason = ''] = key.split(' ');
    const why = Object.entries(reasons).find(([name]) => name === reason)?.[1] ?? reason;
    return issueOf(
      'HIDDEN_TEXT',
      'warning',
      `/extraction/pages/${Number(page) - 1}`,
      `Page ${page} holds ${count} words that a reader does not see (${why}); they are left out.`,
    );
  });
}

function fileIssues(info: DocumentInfo): Issue[] {
  const issues: Issue[] = [];
  if (info.attachmentsEmbedded.length > 0)
    issues.push(
      issueOf(
        'ATTACHMENTS_EMBEDDED',
        'info',
        '/file/attachmentsEmbedded',
        `${info.attachmentsEmbedded.length} files are embedded in the PDF; they were not opened.`,
      ),
    );
  if (info.activeContent.length > 0)
    issues.push(
      issueOf(
        'ACTIVE_CONTENT',
        'warning',
        '/file',
        `The PDF holds active content (${info.activeContent.join(', ')}); none of it was run.`,
      ),
    );
  return issues;
}
