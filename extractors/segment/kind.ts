// The segmented text → what kind of document it is: minutes, decision list, agenda or something else.
import type { DocumentKind } from '../../schemas/record.ts';
import { type Lexicon, perLexicon } from '../languages/lexicon.ts';
import type { Layout } from '../layout/model.ts';
import { findPhrases, phraseBook } from '../text/phrase.ts';
import type { Span } from '../text/span.ts';
import type { ItemSegment } from './model.ts';

const kindBooks = perLexicon(({ language }: Lexicon) => ({
  titles: phraseBook(language.items.kinds),
  held: phraseBook([[true, language.items.held]]),
}));

/** How much of the head is looked at for a title. */
const headLength = 2500;

/** Decides by the filled-in text first, then by the title: titles lie (vocabulary T18). */
export function documentKindOf(
  layout: Layout,
  folded: string,
  lexicon: Lexicon,
  head: Span,
  items: readonly ItemSegment[],
): DocumentKind {
  const books = kindBooks(lexicon);
  const furniture = folded.slice(layout.bodyEnd, layout.bodyEnd + 600);
  const top = `${folded.slice(head.start, Math.min(head.end, headLength))} ${folded.slice(0, 300)} ${furniture}`;
  const titles = findPhrases(books.titles, top).map((match) => match.meaning);
  const decided = items.some((item) =>
    item.sections.some((section) => section.role === 'decision' && section.body.end > section.body.start),
  );
  if (titles.includes('decision-list')) return 'decision-list';
  if (titles.includes('minutes') || decided) return 'minutes';
  const held = findPhrases(books.held, folded.slice(0, layout.bodyEnd)).length;
  if (held >= 2) return 'minutes';
  if (titles.includes('agenda')) return 'agenda';
  if (titles.includes('other') || items.length === 0) return 'other';
  return held >= 1 && items.length >= 2 ? 'minutes' : 'other';
}
