// Names in the head that no label announces → offices of people, or the roster itself where nothing else lists them.
//
//   Sheila Holm - Chairperson, Susan Ek - Vice Chairperson        Honorable Bo Dam, President
import type { Segmented } from '../../segment/model.ts';
import { listParts, type NameSpan } from '../../text/names.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import type { Mention } from './mentions.ts';
import { standingOf } from './roles.ts';
import { attendanceConfidence, attendanceThresholds as t } from './thresholds.ts';
import type { ZoneBlock } from './zone.ts';

export interface Letterhead {
  /** People with an office: it counts for those who were there. */
  readonly signers: readonly Mention[];
  /** Lines of one person each, with title or party: the members, where no list names them. */
  readonly roster: readonly Mention[];
  readonly spans: readonly Span[];
}

/** Given the paragraphs of the zone that no list has taken, reads those that are nothing but people. */
export function letterheadOf(zone: readonly ZoneBlock[], segmented: Segmented, firstList: number): Letterhead {
  const runs: { block: ZoneBlock; people: readonly NameSpan[] }[][] = [[]];
  for (const block of zone) {
    const people =
      block.item === null || block.start > (block.item?.heading.end ?? 0) ? peopleOnly(block, segmented) : [];
    if (people.length) runs.at(-1)?.push({ block, people });
    else runs.push([]);
  }
  const all = runs.flat();
  const long = runs.find(
    (run) => run.length >= t.fewestInRoster && run.every(({ people }) => people.length === 1 && isMarked(people[0])),
  );
  return {
    signers: all
      .flatMap(({ people }) => people.map((person) => mentionOf(person, segmented, firstList)))
      .filter(({ standing }) => standing.explicit && standing.role !== 'member'),
    roster: (long ?? []).flatMap(({ people }) => people.map((person) => mentionOf(person, segmented, firstList))),
    spans: (long ?? []).map(({ block }) => ({ start: block.start, end: block.end })),
  };
}

/** The people of a paragraph that holds nothing else. */
function peopleOnly(block: ZoneBlock, { layout, lexicon }: Segmented): NameSpan[] {
  if (block.end - block.start > t.officeLineCharacters * 2) return [];
  const parts = listParts(layout.text, block, lexicon);
  const people = parts.flatMap((part) => (part.kind === 'person' ? [part.person] : []));
  return people.length === parts.length && people.every(({ name }) => name.includes(' ')) ? people : [];
}

/** A title, a form of address or a party shows that a line of capitals is a person. */
function isMarked(person: NameSpan | undefined): boolean {
  return person !== undefined && (person.titles.length > 0 || person.party !== null);
}

function mentionOf(person: NameSpan, { layout, lexicon }: Segmented, list: number): Mention {
  const titles = [...person.titles, ...person.remarks].map((span) => sliceOf(layout.text, span));
  return {
    person,
    status: 'present',
    listed: 'present',
    of: 'roster',
    standing: standingOf(titles, 'people', lexicon),
    substituteFor: null,
    remarks: [],
    list,
    rule: 'letterhead',
    confidence: attendanceConfidence.letterhead,
  };
}
