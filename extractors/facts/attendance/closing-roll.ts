// A roll called again at the end → who was there then: against the opening list it shows who came late or left early.
//
//   ENDING ROLL CALL
//   Holm, Ek, Lund (3); Absent: Bay (1)
import { perLexicon } from '../../languages/lexicon.ts';
import type { Segmented } from '../../segment/model.ts';
import { needsOf } from '../../text/anchors.ts';
import { keyIndex } from '../../text/key-index.ts';
import { chunksOf } from './chunks.ts';
import { blocksHolding } from './holding-blocks.ts';
import { labelOf } from './labels.ts';
import { listedPeople } from './lists.ts';
import type { Statements } from './mentions.ts';
import { attendanceThresholds as t } from './thresholds.ts';

const anchorsOf = perLexicon(({ language }) =>
  keyIndex(language.attendance.labels.flatMap(([, of, phrases]) => (of === 'closing' ? phrases.map(needsOf) : []))),
);

/** Given a segmented document, reads the last roll call that is headed as one of the end. */
export function closingRollOf(segmented: Segmented, firstList: number): Statements {
  const { layout, folded, lexicon } = segmented;
  const heading = blocksHolding(segmented, anchorsOf(lexicon)).findLast((block) => {
    const label = labelOf(folded.slice(block.start, Math.min(block.end, block.start + 60)), lexicon, false);
    return label?.kind === 'list' && label.of === 'closing';
  });
  if (!heading) return { mentions: [], spans: [] };
  const from = layout.blocks.indexOf(heading);
  const zone = layout.blocks
    .slice(from, from + t.closingBlocks)
    .map((block) => ({ block, start: block.start, end: block.end, item: null, heading: false, expected: true }));
  const { mentions, spans } = listedPeople(
    zone.flatMap((block) => chunksOf(block, segmented)),
    segmented,
    firstList,
  );
  return { mentions: mentions.map((mention) => ({ ...mention, of: 'closing' as const })), spans };
}
