// The segmented document → every mention of a person in a statement of attendance, by all rules.
import type { Segmented } from '../../segment/model.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { checkedPeople } from './checkboxes.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import { closingRollOf } from './closing-roll.ts';
import { gridPeople } from './grids.ts';
import { absencesInItems } from './item-absences.ts';
import { unstacked } from './label-stacks.ts';
import { letterheadOf } from './letterhead.ts';
import { listedPeople } from './lists.ts';
import type { Mention, Statements } from './mentions.ts';
import { officeHolders } from './office-holders.ts';
import { inReadingOrder } from './reading-order.ts';
import { signaturesOf } from './signatures.ts';
import { statedPeople } from './statements.ts';
import { mentionOf, substitutedPeople } from './substitutions.ts';
import { attendanceThresholds as t } from './thresholds.ts';
import { attendanceZone, type ZoneBlock } from './zone.ts';

export interface Gathering {
  readonly mentions: readonly Mention[];
  /** Stretches of the zone in which sentences were looked for. */
  readonly passages: readonly ZoneBlock[];
  /** People whose office is printed where it says nothing of presence. */
  readonly signers: readonly Mention[];
  readonly spans: readonly Span[];
}

/** Far apart numbers, so that lists of different rules are never taken for one. */
const firstListOf = {
  lists: 0,
  sentences: 1e9,
  substitutions: 2e9,
  offices: 3e9,
  items: 4e9,
  signatures: 5e9,
  closing: 6e9,
  letterhead: 7e9,
  grids: 8e9,
  boxes: 9e9,
} as const;

/** Runs every rule. */
export function gather(segmented: Segmented): Gathering {
  const zone = attendanceZone(segmented);
  const blocks = new Set(zone.map(({ block }) => block));
  const boxes = checkedPeople(zone, segmented, firstListOf.boxes);
  const unboxed = zone.filter(({ block }) => !boxes.blocks.has(block));
  const grids = gridPeople(unboxed, segmented, firstListOf.grids);
  const open = unboxed.filter(({ block }) => !grids.blocks.has(block));
  const chunks = inReadingOrder(open).flatMap((block) => chunksOf(block, segmented));
  const passages = chunks.map(passageOf);
  const stated = statedPeople(passages, segmented, firstListOf.sentences);
  const listed = listsOutside(stated.spans, chunks, segmented);
  const swapped = substitutedPeople(passages, segmented, firstListOf.substitutions);
  const away = absencesInItems(segmented, blocks, firstListOf.items);
  const closing = closingRollOf(segmented, firstListOf.closing);
  const signed = signaturesOf(segmented, blocks, firstListOf.signatures);
  const lists = [...boxes.mentions, ...grids.mentions, ...listed.mentions, ...stated.mentions];
  const spans = [...boxes.spans, ...grids.spans, ...listed.spans, ...stated.spans, ...swapped.spans, ...away.spans];
  const letterhead = letterheadOf(
    open.filter((block) => !isWithin(block, spans)),
    segmented,
    firstListOf.letterhead,
  );
  const roster = lists.length === 0 ? letterhead.roster : [];
  return {
    passages,
    mentions: [
      ...lists,
      ...lists.flatMap(({ substituteFor }) =>
        substituteFor ? [mentionOf(substituteFor, null, firstListOf.substitutions)] : [],
      ),
      ...swapped.mentions.filter((mention) => !isListed(mention, lists)),
      ...roster,
      ...officeHolders(passages, segmented, firstListOf.offices),
      ...away.mentions,
      ...closing.mentions,
      ...signed.holders,
    ],
    signers: [...letterhead.signers, ...signed.signers],
    spans: [...spans, ...closing.spans, ...signed.spans, ...(roster.length ? letterhead.spans : [])].sort(
      (a, b) => a.start - b.start,
    ),
  };
}

/** Lists, apart from what sentences have told already. */
function listsOutside(told: readonly Span[], chunks: readonly Chunk[], segmented: Segmented): Statements {
  const open = chunks.flatMap((chunk) => {
    const { value } = chunk;
    const first = told.find((span) => span.start >= value.start && span.start < value.end)?.start;
    if (first === undefined) return [chunk];
    return first <= value.start + 2 ? [] : [{ ...chunk, value: { start: value.start, end: first } }];
  });
  return listedPeople(unstacked(withoutDialogue(open, segmented.layout.text)), segmented, firstListOf.lists);
}

/** An office before a colon again and again is someone speaking, not a label. */
function withoutDialogue(chunks: readonly Chunk[], text: string): Chunk[] {
  const speaks = ({ label, labelSpan }: Chunk) =>
    label?.kind === 'office' && labelSpan !== null && /:\s{0,3}$/u.test(sliceOf(text, labelSpan));
  const offices = chunks.flatMap((chunk) =>
    speaks(chunk) && chunk.label?.kind === 'office' ? [chunk.label.office] : [],
  );
  const spoken = offices.filter((office) => offices.filter((other) => other === office).length >= t.fewestSpeeches);
  const isSpeech = (chunk: Chunk) => speaks(chunk) && spoken.length > 0;
  return chunks.map((chunk, i) =>
    isSpeech(chunk) && !isBareList(chunks[i - 1]) ? { ...chunk, label: { kind: 'stop' } } : chunk,
  );
}

/** "ROLL CALL", and nothing behind it: the clerk who speaks next calls the roll. */
function isBareList(chunk: Chunk | undefined): boolean {
  return chunk?.label?.kind === 'list' && chunk.value.end <= chunk.value.start + 1;
}

/** The text of a chunk as a stretch of its paragraph: sentences do not run over labels. */
function passageOf({ zone, value }: Chunk): ZoneBlock {
  return { ...zone, start: value.start, end: value.end };
}

function isWithin(block: ZoneBlock, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start < block.end && span.end > block.start);
}

/** A substitute told by a remark behind a listed name is not read again from the sentence. */
function isListed({ person, substituteFor }: Mention, lists: readonly Mention[]): boolean {
  const absent = substituteFor ?? person;
  return lists.some((list) => list.substituteFor?.nameSpan.start === absent.nameSpan.start);
}
