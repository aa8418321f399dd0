// The link annotations of a page into links with their place and address.
import type { AnnotationData, Page } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { z } from 'zod';
import type { link } from '../../schemas/pages.ts';
import { boundsOf, boxOf, imageOf } from './matrix.ts';
import type { PageFrame } from './page-frame.ts';

export type Link = z.infer<typeof link>;

/** Of browsers and servers; a longer address is no address. */
const longestUrl = 2_048;

/** Addresses that lead somewhere; `javascript:` and `file:` do something instead, and are never kept. */
const addresses = /^(?:https?:|ftp:|mailto:|tel:)/i;
const scheme = /^[a-z][a-z0-9+.-]*:/i;

export async function linksOf(page: Page, { toDisplay }: PageFrame, most: number): Promise<Link[]> {
  const links: Link[] = [];
  for (const { data } of await page._parsedAnnotations) {
    const url = urlOf(data);
    const rect = boundsOf(data.rect);
    if (url !== null && rect !== null && links.length < most) links.push({ box: boxOf(imageOf(toDisplay, rect)), url });
  }
  return links;
}

/** pdf.js calls addresses without a known scheme, such as the name of a file next to this one, unsafe. */
function urlOf({ subtype, url, unsafeUrl }: AnnotationData): string | null {
  if (subtype !== 'Link') return null;
  const address = url ?? unsafeUrl;
  if (typeof address !== 'string' || address === '' || address.length > longestUrl) return null;
  return addresses.test(address) || !scheme.test(address) ? address : null;
}
