// A read document into one judgement a page: whether its text layer can be read, or the page must be recognised.
import type { PageModel, ReadDocument } from '../../schemas/pages.ts';
import { lexicons } from '../languages/languages.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import { detectLanguage } from '../segment/language.ts';
import { fold } from '../text/folding.ts';
import { judgePage, type PageJudgement } from './page-judgement.ts';

export type { PageJudgement } from './page-judgement.ts';

export interface JudgedDocument {
  /** The pages with their trust and finding. */
  readonly document: ReadDocument;
  /** One a page, in the order of the pages. */
  readonly judgements: readonly PageJudgement[];
  /** Two letters, guessed from the layers that can be read; null where there are none. */
  readonly language: string | null;
}

/** Judges every page. Pure: the same pages give the same judgements. */
export function judgePages(document: ReadDocument): JudgedDocument {
  const known = languageOf(document.pages);
  const judgements = document.pages.map((page) => judgePage(page, languageOf([page]) ?? known));
  const pages = document.pages.map((page, index) => marked(page, judgements[index]));
  return { document: { ...document, pages }, judgements, language: languageToRecognise(document, judgements) };
}

/** Of the pages that can be read as they are; where there are none, of those whose layer reads badly, but reads. */
function languageToRecognise({ pages }: ReadDocument, judgements: readonly PageJudgement[]): string | null {
  const judged = (layer: PageJudgement['layer']): PageModel[] =>
    pages.filter((_, index) => judgements[index]?.layer === layer);
  const lexicon = languageOf(judged('true')) ?? languageOf(judged('false'));
  return lexicon?.language.code ?? null;
}

/** Words looked at in all, and of one page, so that long documents are quick and an appendix does not outweigh the rest. */
const sample = { words: 4000, ofPage: 400 } as const;

function languageOf(pages: readonly PageModel[]): Lexicon | null {
  const texts: string[] = [];
  for (const { words } of pages) {
    if (texts.length >= sample.words) break;
    texts.push(...words.slice(0, sample.ofPage).map(({ text }) => text));
  }
  return detectLanguage(fold(texts.join(' ')), lexicons)?.lexicon ?? null;
}

function marked(page: PageModel, judgement: PageJudgement | undefined): PageModel {
  if (judgement === undefined) return page;
  const { trust: textTrust, reason } = judgement;
  return { ...page, textTrust, ...(reason === null ? {} : { layerFinding: reason }) };
}
