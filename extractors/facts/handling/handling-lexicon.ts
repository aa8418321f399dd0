// A language's words for a case's way and an item's meta lines → compiled books, once a process.
import type { ItemClassification } from '../../../schemas/record.ts';
import type { ActionLabel, HandlingWords, HistoryLabel } from '../../languages/handling-words.ts';
import { perLexicon } from '../../languages/lexicon.ts';
import { fold } from '../../text/folding.ts';
import { type PhraseBook, phraseBook } from '../../text/phrase.ts';

export interface HandlingBooks {
  readonly history: PhraseBook<HistoryLabel>;
  readonly referred: PhraseBook<'referred'>;
  readonly dateLinks: PhraseBook<'link'>;
  readonly actions: PhraseBook<ActionLabel>;
  readonly tasked: PhraseBook<'tasked' | 'taken'>;
  readonly deadlines: PhraseBook<'deadline'>;
  readonly nobody: ReadonlySet<string>;
  readonly itemWords: PhraseBook<'item'>;
  readonly ritual: PhraseBook<ItemClassification>;
  /** Marks of open (true) and closed (false) items. */
  readonly access: PhraseBook<boolean>;
  readonly offAgenda: PhraseBook<'off'>;
  readonly numberLabels: PhraseBook<'case' | 'reference'>;
}

/** The compiled books of a lexicon. */
export const handlingBooks = perLexicon(({ language }): HandlingBooks => {
  const words: HandlingWords = language.handling;
  const { items } = language;
  const book = <T>(meaning: T, phrases: readonly string[]) => phraseBook<T>([[meaning, phrases]]);
  return {
    history: phraseBook(words.history),
    referred: book('referred', words.referred),
    dateLinks: book('link', words.dateLinks),
    actions: phraseBook(words.actions),
    tasked: phraseBook<'tasked' | 'taken'>([
      ['tasked', words.tasked],
      ['taken', words.taken],
    ]),
    deadlines: book('deadline', words.deadlines),
    nobody: new Set(words.nobody.map(fold)),
    itemWords: book('item', items.words),
    ritual: phraseBook(items.ritual),
    access: phraseBook<boolean>([
      [false, items.closed],
      [true, items.open],
    ]),
    offAgenda: book('off', items.offAgenda),
    numberLabels: phraseBook<'case' | 'reference'>([
      ['case', items.caseLabels],
      ['reference', items.referenceLabels],
    ]),
  };
});
