// An item → the parts of its text that may decide: what stands under a decision label, and text without a label.

import type { ItemSegment, SectionSegment, Segmented } from '../../segment/model.ts';
import { findDates } from '../../text/dates.ts';
import { fold } from '../../text/folding.ts';
import { hasPhrase } from '../../text/phrase.ts';
import type { Span } from '../../text/span.ts';
import type { FactContext } from '../context.ts';
import { voteBooks } from '../votes/books.ts';
import { decisionBooks } from './books.ts';
import { ownRecommendation } from './own-recommendations.ts';
import { decisionThresholds as t } from './thresholds.ts';

export interface Zones {
  readonly labelled: readonly SectionSegment[];
  /** Text before or without labels, and discussions. */
  readonly open: readonly Span[];
  /** Other sections: the last of them may run on into the vote that closes the item. */
  readonly closed: readonly Span[];
  /** Below a list of attachments, which may run on into the sentence that decides. */
  readonly attached: readonly Span[];
  /** Text of sections headed as votes; where it decides nothing, it tells the vote on a decision beside it. */
  readonly voting: readonly Span[];
  /** Text of sections headed as discussion or otherwise: beside a decision label it may tell the vote. */
  readonly discussed: readonly Span[];
}

/** Roles of sections in which a decision may be told without being labelled. */
const openRoles: ReadonlySet<SectionSegment['role']> = new Set(['discussion', 'other', 'dissent']);

/** Roles of columns without labels of their own in which nothing is decided. */
const silentRoles: ReadonlySet<SectionSegment['role']> = new Set(['attachments', 'next-steps', 'background']);

/** Roles of sections behind which a vote may be printed without a label of its own. */
const runOnRoles: ReadonlySet<SectionSegment['role']> = new Set([
  'recommendation',
  'proposal',
  'background',
  'finance',
  'legal',
  'consultation',
]);

/** Given an item, returns where its decisions may stand. */
export function zonesOf({ sections: all, ...item }: ItemSegment, segmented: Segmented, context: FactContext): Zones {
  const sections = heldHere(all, segmented, context);
  const decisive = sections.filter((section) => section.role === 'decision');
  const ours = ofThisMeeting(decisive, segmented, context);
  const recommended = recommendedHere(sections, ours, segmented, context);
  const labelled = [...ours.filter((section) => !isResolution(section, segmented)), ...recommended].toSorted(
    (a, b) => a.body.start - b.body.start,
  );
  const running = ours.filter((section) => isResolution(section, segmented)).map(withHeading);
  const open = sections
    .filter((section) => (section.heading === null && !silentRoles.has(section.role)) || openRoles.has(section.role))
    .map((section) => section.body);
  const closed = sections
    .filter((section) => section.heading !== null && runOnRoles.has(section.role) && !recommended.includes(section))
    .map((section) => section.body);
  const attached = sections.filter((section) => section.role === 'attachments').map((section) => section.body);
  const voting = sections.filter((section) => isVoting(section, segmented)).map((section) => section.body);
  const discussed = sections
    .filter(({ role, heading }) => heading !== null && (role === 'discussion' || role === 'other'))
    .filter((section) => !isVoting(section, segmented))
    .map((section) => section.body);
  return {
    ...{ labelled, open: joined([...sentenceTitle(item, segmented), ...open, ...running]) },
    ...{ closed, attached, voting, discussed },
  };
}

/**
 * Without what stands below the bare heading of another body's decision, up to the next such heading: "Case record of the
 * Planning Committee, 27 Feb 2019", "Discussion", "Vote", "Case record of the Executive Board, 14 March 2019", …
 */
function heldHere(
  sections: readonly SectionSegment[],
  segmented: Segmented,
  context: FactContext,
): readonly SectionSegment[] {
  let elsewhere = false;
  return sections.filter((section) => {
    const mark = section.role === 'decision' ? markOf(section, segmented, context) : 'unmarked';
    if (mark === 'ours') elsewhere = false;
    if (mark === 'other' && section.body.end <= section.body.start) elsewhere = true;
    return !elsewhere;
  });
}

/** What the body that met recommends to another: beside its own decision only where the label says both. */
function recommendedHere(
  sections: readonly SectionSegment[],
  decisive: readonly SectionSegment[],
  segmented: Segmented,
  context: FactContext,
): SectionSegment[] {
  const decided = decisive.some(({ body }) => body.end > body.start);
  return sections.filter((section) => {
    if (section.body.end <= section.body.start) return false;
    const whose = ownRecommendation(section, segmented, context);
    return whose === 'addressed' || (whose === 'own' && !decided);
  });
}

/** "Votering:", "Abstimmungsergebnis:". */
function isVoting({ role, heading }: SectionSegment, { folded, lexicon }: Segmented): boolean {
  if (heading === null || role === 'decision') return false;
  return hasPhrase(voteBooks(lexicon).headings, folded.slice(heading.start, heading.end));
}

function withHeading(section: SectionSegment): Span {
  return {
    start: section.heading?.start ?? section.body.start,
    end: Math.max(section.body.end, section.heading?.end ?? 0),
  };
}

/** "RESOLVED that …": the label is the beginning of the decision; "RESOLVED:" is a label only. */
function isResolution(section: SectionSegment, { folded, lexicon }: Segmented): boolean {
  if (!section.heading) return false;
  const heading = folded.slice(section.heading.start, section.heading.end).replace(/[\s:.]{1,4}$/u, '');
  return heading.split(' ').length > 2 && hasPhrase(decisionBooks(lexicon).resolutions, heading);
}

/** Neighbouring spans are one text again, so that a motion and its resolution are read together. */
function joined(spans: readonly Span[]): Span[] {
  const sorted = spans.filter((span) => span.end > span.start).toSorted((a, b) => a.start - b.start);
  const out: Span[] = [];
  for (const span of sorted) {
    const last = out.at(-1);
    if (last && span.start - last.end <= 3)
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else out.push(span);
  }
  return out;
}

/** Business without a heading: the title is its deciding sentence, or begins it, if the text does not repeat it. */
function sentenceTitle(item: Omit<ItemSegment, 'sections'>, { folded, lexicon }: Segmented): Span[] {
  if (item.body.start <= item.title.start) return [];
  const title = folded.slice(item.title.start, item.title.end);
  if (title.split(' ').length < t.titleWords) return [];
  const deciding = item.number === null && hasPhrase(decisionBooks(lexicon).formal, title);
  return deciding || hasPhrase(voteBooks(lexicon).motions, title) ? [item.title] : [];
}

/** Blocks of earlier meetings and other bodies are dropped where another block names this meeting's day or body. */
function ofThisMeeting(
  sections: readonly SectionSegment[],
  segmented: Segmented,
  context: FactContext,
): SectionSegment[] {
  const marks = sections.map((section) => markOf(section, segmented, context));
  const named = marks.includes('ours');
  return sections.filter(
    (_, i) => marks[i] === 'ours' || marks[i] === 'unmarked' || (marks[i] === 'unknown' && !named),
  );
}

type Mark = 'ours' | 'other' | 'unknown' | 'unmarked';

function markOf(section: SectionSegment, { folded, lexicon }: Segmented, context: FactContext): Mark {
  if (!section.heading) return 'unmarked';
  const heading = folded.slice(section.heading.start, section.heading.end);
  const days = findDates(heading, lexicon.calendar).flatMap((date) => date.iso ?? []);
  if (days.length && context.meetingDate) return days.includes(context.meetingDate) ? 'ours' : 'other';
  if (context.bodies.some((body) => heading.includes(fold(body)))) return 'ours';
  return days.length ? 'unknown' : 'unmarked';
}
