// A language's words for the head of minutes → compiled books, once a process.

import { perLexicon } from '../../languages/lexicon.ts';
import type { HeadLabel, MeetingWords, NameRole } from '../../languages/meeting-words.ts';
import { fold } from '../../text/folding.ts';
import { type PhraseBook, phraseBook } from '../../text/phrase.ts';

/** What the words of a phrase do in the title block. */
export type TitleWord = 'title' | 'meeting';

export interface MeetingBooks {
  readonly titleWords: PhraseBook<TitleWord>;
  readonly status: PhraseBook<MeetingWords['status'][number][0]>;
  readonly classification: PhraseBook<MeetingWords['classification'][number][0]>;
  readonly labels: PhraseBook<HeadLabel>;
  readonly headEnds: PhraseBook<'end'>;
  readonly otherDates: PhraseBook<'other'>;
  readonly next: PhraseBook<'next'>;
  readonly previous: PhraseBook<'previous'>;
  readonly clocks: PhraseBook<'clock'>;
  readonly opened: PhraseBook<'opened'>;
  readonly closed: PhraseBook<'closed'>;
  readonly pauses: PhraseBook<'pause'>;
  readonly held: PhraseBook<'held'>;
  readonly places: PhraseBook<'place'>;
  readonly media: PhraseBook<'medium'>;
  readonly numbers: PhraseBook<'number'>;
  readonly names: PhraseBook<NameRole>;
  readonly attributes: PhraseBook<'attribute'>;
  readonly topics: ReadonlySet<string>;
  readonly complements: ReadonlySet<string>;
  readonly owners: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly joins: ReadonlySet<string>;
  readonly forms: ReadonlySet<string>;
  readonly placeLinks: ReadonlySet<string>;
  readonly mediumLinks: ReadonlySet<string>;
  readonly placeEnds: PhraseBook<'end'>;
  readonly articles: ReadonlySet<string>;
  /** Folded weekday names → 0 (Sunday) … 6. */
  readonly weekdays: ReadonlyMap<string, number>;
}

/** The compiled books of a lexicon. */
export const meetingBooks = perLexicon((lexicon): MeetingBooks => {
  const words: MeetingWords = lexicon.language.meeting;
  const book = <T>(meaning: T, phrases: readonly string[]) => phraseBook<T>([[meaning, phrases]]);
  return {
    titleWords: phraseBook<TitleWord>([
      ['title', words.titles],
      ['title', words.status.flatMap(([, phrases]) => phrases)],
      ['meeting', words.meetings],
    ]),
    status: phraseBook(words.status),
    classification: phraseBook(words.classification),
    labels: phraseBook(words.labels),
    headEnds: book('end', [...words.headEnds, ...lexicon.language.items.contents]),
    otherDates: book('other', words.otherDates),
    next: book('next', words.next),
    previous: book('previous', words.previous),
    clocks: book('clock', words.clocks),
    opened: book('opened', words.opened),
    closed: book('closed', words.closed),
    pauses: book('pause', words.pauses),
    held: book('held', words.held),
    places: book('place', [...words.places, ...words.media]),
    media: book('medium', words.media),
    numbers: book('number', words.numbers),
    names: phraseBook(words.names),
    attributes: book('attribute', words.attributes),
    topics: foldedSet(words.topics),
    complements: foldedSet(words.complements),
    owners: foldedSet(words.owners),
    links: foldedSet(words.links),
    joins: foldedSet(words.joins),
    forms: foldedSet(words.forms),
    placeLinks: foldedSet(words.placeLinks),
    mediumLinks: foldedSet(words.mediumLinks),
    placeEnds: book('end', words.placeEnds),
    articles: foldedSet(words.articles),
    weekdays: weekdaysOf(lexicon.language.code),
  };
});

function foldedSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(fold));
}

/** Names of the days of the week, long and short, from Intl. */
function weekdaysOf(code: string): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  for (const weekday of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(code, { weekday, timeZone: 'UTC' });
    for (let day = 0; day < 7; day++) {
      const name = fold(format.format(new Date(Date.UTC(2023, 0, 1 + day)))).replace(/\.$/u, '');
      if (!days.has(name)) days.set(name, day);
    }
  }
  return days;
}
