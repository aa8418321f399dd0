// The segmented document → the paragraphs that may hold attendance: head, first items, items about it, elections of officers.
import { perLexicon } from '../../languages/lexicon.ts';
import type { Block } from '../../layout/model.ts';
import type { ItemSegment, Segmented } from '../../segment/model.ts';
import { openingOf, phraseBook } from '../../text/phrase.ts';
import type { Span } from '../../text/span.ts';
import { officesElected } from './meeting-offices.ts';
import { attendanceThresholds as t } from './thresholds.ts';

/** A paragraph of the zone, from its first letter that counts: an item's heading without its number. */
export interface ZoneBlock extends Span {
  readonly block: Block;
  readonly item: ItemSegment | null;
  /** Heading of an item (the rest of its line may hold its text). */
  readonly heading: boolean;
  /** In the head, the first item or an item about attendance, where statements of it are expected; elsewhere only plain ones count. */
  readonly expected: boolean;
}

const titlesOf = perLexicon(({ language }) => phraseBook([[null, language.attendance.items]]));

/** True where an item is about who is there, by its title. */
function isAttendanceItem(segmented: Segmented, item: ItemSegment): boolean {
  const title = segmented.folded.slice(item.title.start, item.title.end).trim();
  return openingOf(titlesOf(segmented.lexicon), title) !== null;
}

/** Paragraphs in reading order; contents lists and printed agendas are left out. */
export function attendanceZone(segmented: Segmented): ZoneBlock[] {
  const announced = new Set(segmented.announced);
  const about = new Set(segmented.items.filter((item, i) => i === 0 || isAttendanceItem(segmented, item)));
  const items = segmented.items.filter(
    (item, i) => i < t.openingItems || about.has(item) || officesElected(segmented, item).length > 0,
  );
  const head = {
    start: segmented.head.start,
    end: Math.min(segmented.head.end, segmented.head.start + t.headCharacters),
  };
  return segmented.layout.blocks
    .filter((block) => !announced.has(block) && !block.contents)
    .flatMap((block) => placed(block, head, items, about));
}

function placed(block: Block, head: Span, items: readonly ItemSegment[], about: ReadonlySet<ItemSegment>): ZoneBlock[] {
  if (block.start < head.end && block.start >= head.start)
    return [{ block, start: block.start, end: block.end, item: null, heading: false, expected: true }];
  const item = items.find(
    ({ heading, body }) => block.end > heading.start && block.start < Math.max(body.end, heading.end),
  );
  if (!item) return [];
  const heading = block.start < item.heading.end;
  const start = heading ? Math.max(block.start, item.title.start) : block.start;
  return start < block.end ? [{ block, start, end: block.end, item, heading, expected: about.has(item) }] : [];
}
