// Statements of absence printed under single items → who was away from the meeting, or from part of it.
//
//   Beslutning: Godkendt.
//   Fraværende: Bo Ek (V)          repeated under every item: absent; under some: partial
import { type Lexicon, perLexicon } from '../../languages/lexicon.ts';
import type { Block } from '../../layout/model.ts';
import type { Segmented } from '../../segment/model.ts';
import { needsOf } from '../../text/anchors.ts';
import { keyIndex } from '../../text/key-index.ts';
import { phraseBook, possible } from '../../text/phrase.ts';
import type { Span } from '../../text/span.ts';
import { type WordKeys, wordKeysWithin } from '../../text/word-keys.ts';
import { chunksOf } from './chunks.ts';
import { blocksHolding } from './holding-blocks.ts';
import { listedPeople } from './lists.ts';
import type { Mention, Statements } from './mentions.ts';
import { nameKey } from './person-match.ts';
import { statedPeople } from './statements.ts';
import { attendanceConfidence, attendanceThresholds as t } from './thresholds.ts';
import type { ZoneBlock } from './zone.ts';

/** Words that only stand in lists of votes: there, "absent" is an option and no statement. */
const votingOf = perLexicon(({ language }) => {
  const heads = language.votes.options
    .filter(([option]) => option === 'yes' || option === 'no')
    .flatMap(([, phrases]) => phrases);
  return phraseBook([[null, heads]]);
});

/** Words of which every statement of absence holds one. */
const absenceWordsOf = perLexicon(({ language }) => {
  const { labels, sentences } = language.attendance;
  const phrases = [...labels, ...sentences].flatMap(([status, , list]) =>
    status === 'absent' || status === 'excused' ? list : [],
  );
  return keyIndex(phrases.map((phrase) => needsOf(phrase.replace('{names}', ' '))));
});

/** Given a segmented document, returns absences told under its items, outside the paragraphs already read. */
export function absencesInItems(segmented: Segmented, known: ReadonlySet<Block>, firstList: number): Statements {
  const mentions: Mention[] = [];
  const spans: Span[] = [];
  let itemsWith = 0;
  for (const zone of itemZones(segmented, known)) {
    const found = absences(zone, segmented, firstList + (zone[0]?.start ?? 0) * 10);
    if (found.mentions.length === 0) continue;
    itemsWith++;
    mentions.push(...found.mentions);
    spans.push(...found.spans);
  }
  return { mentions: mentions.map((mention) => overall(mention, mentions, itemsWith)), spans };
}

/** Paragraphs of each item that could hold such a statement, apart from lists of votes. */
function itemZones(segmented: Segmented, known: ReadonlySet<Block>): ZoneBlock[][] {
  const { folded, lexicon, items } = segmented;
  const about = blocksHolding(segmented, absenceWordsOf(lexicon)).filter((block) => !known.has(block));
  return items.map((item) => {
    const away = about.filter((block) => block.start >= item.body.start && block.end <= item.body.end);
    if (away.length === 0 || holdsVotes(wordKeysWithin(folded, item.body.start, item.body.end), lexicon)) return [];
    return away.map((block) => ({ block, start: block.start, end: block.end, item, heading: false, expected: false }));
  });
}

/** True where "ayes" or "noes" heads a list or number. */
function holdsVotes(keys: WordKeys, lexicon: Lexicon): boolean {
  const body = keys.folded;
  const heads = possible(votingOf(lexicon), body, keys).flatMap((head) => head.places(body, keys));
  return heads.some((match) => /^\s?[:(]/u.test(body.slice(match.end)));
}

function absences(zone: readonly ZoneBlock[], segmented: Segmented, firstList: number): Statements {
  const stated = statedPeople(zone, segmented, firstList);
  const told = new Set(stated.spans.map(({ start }) => start));
  const chunks = zone
    .flatMap((block) => chunksOf(block, segmented))
    .filter(({ label, value, labelSpan }) => {
      const isAbsence = label?.kind === 'list' && (label.status === 'absent' || label.status === 'excused');
      return isAbsence && !told.has(labelSpan?.start ?? value.start);
    });
  const listed = listedPeople(chunks, segmented, firstList + stated.mentions.length + 1);
  const all = [...stated.mentions, ...listed.mentions].filter(
    ({ status }) => status === 'absent' || status === 'excused',
  );
  const within = (span: Span) =>
    all.some(({ person }) => person.span.start >= span.start && person.span.end <= span.end);
  return { mentions: all, spans: [...stated.spans, ...listed.spans].filter(within) };
}

/** Away from most items: away from the meeting. Else: there for part of it. */
function overall(mention: Mention, all: readonly Mention[], itemsWith: number): Mention {
  const key = nameKey(mention.person.name).tokens.join(' ');
  const times = all.filter(({ person }) => nameKey(person.name).tokens.join(' ') === key).length;
  const status = times >= t.absentFromMost * itemsWith ? mention.status : 'partial';
  return { ...mention, status, confidence: attendanceConfidence.item };
}
