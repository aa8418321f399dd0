// Pages → issues: what could not be read, what cannot be believed, what is hidden.
import type { Issue } from '../../schemas/codes.ts';
import type { DocumentInfo, HiddenReason, PageModel } from '../../schemas/pages.ts';
import type { Layout } from '../layout/model.ts';
import { issueOf } from './issues.ts';
import { validationThresholds as t } from './thresholds.ts';

/** Checks every page and what the file carries besides its text. */
export function pageIssues(layout: Layout, info: DocumentInfo): Issue[] {
  const pages = layout.pages.flatMap((page, i) => issuesOfPage(page, `/extraction/pages/${i}`));
  return [...pages, ...missingPages(layout, info), ...hiddenIssues(layout), ...fileIssues(info)];
}

function issuesOfPage(page: PageModel, path: string): Issue[] {
  const issues: Issue[] = [];
  const at = `Page ${page.number}`;
  if (page.failed !== null)
    issues.push(issueOf('PAGE_FAILED', 'error', path, `${at} could not be read (${page.failed}).`));
  else if (page.textSource === 'none' && page.images.length > 0)
    issues.push(
      issueOf(
        'PAGE_WITHOUT_TEXT',
        'error',
        path,
        `${at} is a picture without text: it has to be recognised (OCR) to be read.`,
      ),
    );
  else if (page.textSource === 'none')
    issues.push(issueOf('PAGE_WITHOUT_TEXT', 'info', path, `${at} has no text and no picture.`));
  else if (page.textTrust < t.suspectTrust)
    issues.push(
      issueOf(
        'TEXT_LAYER_SUSPECT',
        'warning',
        path,
        `The text layer of page ${page.number} looks broken (trust ${page.textTrust.toFixed(2)}).`,
      ),
    );
  if (page.ocrConfidence !== null && page.ocrConfidence < t.lowOcr)
    issues.push(
      issueOf(
        'OCR_LOW_CONFIDENCE',
        'warning',
        path,
        `${at} was recognised with low confidence (${page.ocrConfidence.toFixed(2)}).`,
      ),
    );
  return issues;
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
