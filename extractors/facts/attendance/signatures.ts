// Lines at the end of the minutes → offices of people: "Referent: X" names one, "X, Chairman" tells what a known one is.
//
//   Mark Trink, Township Clerk         Chairman: J O Holm         Referent: Bo Ek
import { type Lexicon, perLexicon } from '../../languages/lexicon.ts';
import type { Block } from '../../layout/model.ts';
import type { Segmented } from '../../segment/model.ts';
import { fold } from '../../text/folding.ts';
import { listParts, type NameSpan } from '../../text/names.ts';
import { phraseBook, wholeIn } from '../../text/phrase.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import type { Mention } from './mentions.ts';
import { officesIn, standingOf } from './roles.ts';
import { attendanceConfidence, attendanceThresholds as t } from './thresholds.ts';

export interface Signatures {
  /** People labelled with an office of the meeting: they were there. */
  readonly holders: readonly Mention[];
  /** People who sign with an office: it counts only for those who were there, and where nobody else holds it. */
  readonly signers: readonly Mention[];
  readonly spans: readonly Span[];
}

const officesOf = perLexicon(({ language }) => phraseBook(language.attendance.meetingOffices));

/** Given a segmented document, reads short lines outside its attendance zone. */
export function signaturesOf(segmented: Segmented, inZone: ReadonlySet<Block>, firstList: number): Signatures {
  const { layout, lexicon } = segmented;
  const holders: Mention[] = [];
  const signers: Mention[] = [];
  const spans: Span[] = [];
  const announced = new Set(segmented.announced);
  const closing = closingStart(segmented);
  layout.blocks.forEach((block, i) => {
    if (inZone.has(block) || announced.has(block) || block.end - block.start > t.officeLineCharacters * 2) return;
    const holder = labelled(block, segmented, firstList);
    if (holder) {
      holders.push(...holder);
      spans.push(block);
    } else if (block.start >= closing)
      signers.push(...signedBy(block, layout.blocks[i + 1], layout.text, lexicon, firstList));
  });
  return { holders, signers, spans };
}

/** The closing part: behind the start of the last item's text. */
function closingStart({ items, tail }: Segmented): number {
  return Math.min(tail.start, items.at(-1)?.body.start ?? tail.start);
}

/** `Referent: Bo Ek`: an office of the meeting, a colon and one or two names, nothing else. */
function labelled(block: Block, { layout, folded, lexicon }: Segmented, list: number): Mention[] | null {
  if (block.end - block.start > t.officeLineCharacters) return null;
  const colon = folded.slice(block.start, block.end).search(/:(?!\d)/u);
  if (colon < 2) return null;
  const label = folded.slice(block.start, block.start + colon).trim();
  const office = wholeIn(officesOf(lexicon), label);
  if (!office || layout.blocks.filter(({ start }) => folded.startsWith(`${label}:`, start)).length >= t.fewestSpeeches)
    return null;
  const parts = listParts(layout.text, { start: block.start + colon + 1, end: block.end }, lexicon);
  const people = parts.flatMap((part) => (part.kind === 'person' ? [part.person] : []));
  if (people.length === 0 || people.length > 2 || people.length < parts.length) return null;
  return people.map((person) =>
    mentionOf(person, { role: office.meaning, explicit: true, presiding: false }, list, 'office-label'),
  );
}

/** `Mark Trink, Township Clerk`, `Chairman: J O Holm`, or a name with its office on the next line. */
function signedBy(block: Block, next: Block | undefined, text: string, lexicon: Lexicon, list: number): Mention[] {
  const parts = listParts(text, block, lexicon);
  const [first] = parts;
  if (parts.length !== 1 || first?.kind !== 'person') return [];
  const below =
    first.person.titles.length === 0 && next && officesIn(fold(text.slice(next.start, next.end)), lexicon).length
      ? [sliceOf(text, next)]
      : [];
  const titles = [...titlesOf(first.person, text), ...below];
  const standing = standingOf(titles, 'people', lexicon);
  return standing.presiding || (standing.explicit && standing.role !== 'member')
    ? [mentionOf(first.person, standing, list, 'signature')]
    : [];
}

/** Titles as printed, and their ends: "Holm Township Clerk" signs as "Township Clerk". */
function titlesOf(person: NameSpan, text: string): string[] {
  return person.titles.flatMap((span) => {
    const words = sliceOf(text, span).split(' ');
    return words.map((_, i) => words.slice(i).join(' '));
  });
}

function mentionOf(person: NameSpan, standing: Mention['standing'], list: number, rule: string): Mention {
  return {
    person,
    status: 'present',
    listed: 'present',
    of: 'people',
    standing,
    substituteFor: null,
    remarks: [],
    list: list + person.span.start,
    rule,
    confidence: attendanceConfidence.task,
  };
}
