// A language's words for attachments → compiled books, once a process.
import type { AttachmentWords } from '../../languages/attachment-words.ts';
import { perLexicon } from '../../languages/lexicon.ts';
import { fold } from '../../text/folding.ts';
import { type PhraseBook, phraseBook } from '../../text/phrase.ts';

export interface AttachmentBooks {
  /** Labels that open a list of attachments. */
  readonly labels: PhraseBook<'label'>;
  readonly nouns: PhraseBook<'noun'>;
  /** Access words, with whether the public may read. */
  readonly access: PhraseBook<boolean>;
  readonly notListed: PhraseBook<'none'>;
  readonly references: PhraseBook<'reference'>;
  readonly attached: PhraseBook<'behind' | 'before' | 'pointer' | 'mention'>;
  readonly bracketed: PhraseBook<'before'>;
  readonly negations: PhraseBook<'not'>;
  readonly verbs: PhraseBook<'verb'>;
  readonly actives: PhraseBook<'active'>;
  readonly stops: PhraseBook<'stop'>;
  readonly makers: PhraseBook<'maker'>;
  readonly lead: PhraseBook<'lead'>;
  readonly pages: PhraseBook<'pages'>;
  readonly pronouns: ReadonlySet<string>;
}

/** The compiled books of a lexicon. */
export const attachmentBooks = perLexicon(({ language }): AttachmentBooks => {
  const words: AttachmentWords = language.attachments;
  const book = <T>(meaning: T, phrases: readonly string[]) => phraseBook<T>([[meaning, phrases]]);
  return {
    labels: book(
      'label',
      language.sections.labels.flatMap(([role, phrases]) => (role === 'attachments' ? phrases : [])),
    ),
    nouns: book('noun', words.nouns),
    access: phraseBook<boolean>([
      [false, words.closed],
      [true, words.open],
    ]),
    notListed: book('none', words.notListed),
    references: book('reference', language.items.referenceLabels),
    attached: phraseBook<'behind' | 'before' | 'pointer' | 'mention'>([
      ['pointer', words.pointers],
      ['behind', words.attachedBefore],
      ['before', words.attached],
      ['mention', words.mentions],
    ]),
    bracketed: book('before', words.bracketed),
    negations: book('not', words.negations),
    verbs: book('verb', words.verbs),
    actives: book('active', words.actives),
    stops: book('stop', words.stops),
    makers: book('maker', words.makers),
    lead: book('lead', words.lead),
    pages: book('pages', words.pages),
    pronouns: new Set(words.pronouns.map(fold)),
  };
});
