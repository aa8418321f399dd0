// An item with its decisions and sections into the folded words that the index holds.
import type { DecisionRow } from '../tables/decisions.ts';
import type { ItemRow, SectionRow } from '../tables/items.ts';
import { wordsOf } from './letters.ts';

/** An item with the texts that are searched. */
export interface SearchedItem {
  readonly id: string;
  readonly language: string;
  readonly title: ItemRow['title'];
  readonly decisions: readonly Pick<DecisionRow, 'text' | 'outcome'>[];
  readonly sections: readonly Pick<SectionRow, 'heading' | 'text'>[];
}

/** Words of the three columns of `search_index`. */
export interface IndexedItem {
  readonly title: readonly string[];
  readonly decisions: readonly string[];
  readonly text: readonly string[];
}

/** The same item gives the same words, when it is added and when it is taken out again. */
export function indexedItem({ language, title, decisions, sections }: SearchedItem): IndexedItem {
  const words = (text: string): string[] => wordsOf(text, language);
  return {
    title: words(title),
    decisions: decisions.flatMap(({ text }) => words(text)),
    text: sections.flatMap(({ heading, text }) => words(heading === null ? text : `${heading}\n${text}`)),
  };
}
