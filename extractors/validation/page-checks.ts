// Pages → issues: what could not be read, what cannot be believed, what is hidden.
import type { Issue } from '../../schemas/codes.ts';
import type { DocumentInfo, HiddenReason, PageModel } from '../../schemas/pages.ts';
import type { Layout } from '../layout/model.ts';
import { isScanWithLayer, isUnreadPicture } from '../layout/scan-layer.ts';
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

/** The one thing that is wrong with how a page could be read, the gravest first. */
function pageFinding(page: PageModel): Finding | null {
  const at = `Page ${page.number}`;
  const readable = page.words.length > 0;
  const cases: [boolean, Finding['code'], Finding['severity'], string][] = [
    [page.failed !== null, 'PAGE_FAILED', 'error', `${at} could not be read (${page.failed}).`],
    [
      isUnreadPicture(page),
      'PAGE_WITHOUT_TEXT',
      'error',
      `${at} is a picture without text of its own: it has to be recognised (OCR) to be read.`,
    ],
    [!readable && page.images.length > 0, 'PAGE_WITHOUT_TEXT', 'warning', `${at} has a picture and no text.`],
    [!readable, 'PAGE_WITHOUT_TEXT', 'info', `${at} has no text and no picture.`],
    [
      isScanWithLayer(page),
      'TEXT_LAYER_SUSPECT',
      'warning',
      `${at} is a scan; the text layer that came with it was read as it is.`,
    ],
    [
      page.textTrust < t.suspectTrust,
      'TEXT_LAYER_SUSPECT',
      'warning',
      `The text layer of page ${page.number} looks broken (trust ${page.textTrust.toFixed(2)}).`,
    ],
  ];
  const found = cases.find(([holds]) => holds);
  return found ? { code: found[1], severity: found[2], message: found[3] } : null;
}

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
