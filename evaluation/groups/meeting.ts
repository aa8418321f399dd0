// The facts of the meeting: one for each field that gold tells of, right when the words agree.
import type { GoldMeeting } from '../../schemas/gold.ts';
import type { Meeting } from '../../schemas/record.ts';
import type { Comparison } from '../findings.ts';
import { count } from '../tally.ts';
import { likeness, sameWords, tokenF1 } from '../wording.ts';

const exact = ['date', 'startTime', 'endTime', 'number'] as const;
const alike = ['organization', 'body', 'location'] as const;
type Field = (typeof exact)[number] | (typeof alike)[number];

const agrees: Record<'exact' | 'alike', (gold: string, got: string) => boolean> = {
  exact: sameWords,
  alike: (gold, got) => tokenF1(gold, got) >= likeness.place,
};

/** A field that gold leaves out is not counted; one that is null on both sides is no fact. */
export function compareMeeting(into: Comparison, gold: GoldMeeting, got: Meeting | null): void {
  for (const field of exact) compareField(into, field, agrees.exact, gold, got);
  for (const field of alike) compareField(into, field, agrees.alike, gold, got);
}

function compareField(
  into: Comparison,
  field: Field,
  same: (gold: string, got: string) => boolean,
  gold: GoldMeeting,
  got: Meeting | null,
): void {
  const expected = gold[field];
  const found = got?.[field] ?? null;
  if (expected === undefined || (expected === null && found === null)) return;
  const right = expected !== null && found !== null && same(expected, found);
  count(into.tallies.meeting, right ? 1 : 0, expected === null ? 0 : 1, found === null ? 0 : 1);
  if (!right) into.misses.push({ group: `meeting.${field}`, gold: expected, got: found });
  const confidence = got?.confidence[field];
  if (found !== null && confidence !== undefined) into.judged.push({ group: 'meeting', fact: null, confidence, right });
}
