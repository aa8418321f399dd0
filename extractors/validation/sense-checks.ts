// Facts → issues: what is missing, what contradicts itself.
import type { Issue } from '../../schemas/codes.ts';
import type { Item } from '../../schemas/record.ts';
import type { MinutesFacts } from '../facts/facts.ts';
import { firstLine } from '../layout/model.ts';
import { likeness } from '../segment/announced.ts';
import { fold } from '../text/folding.ts';
import { evidenceOf } from '../text/span.ts';
import { issueOf } from './issues.ts';
import { validationThresholds as t } from './thresholds.ts';

/** Checks the facts as a whole; `read` is false where there was no text to find facts in. */
export function senseIssues(facts: MinutesFacts, read: boolean): Issue[] {
  if (!read) return [];
  return [
    ...missingParts(facts),
    ...numberIssues(facts.items),
    ...contentsIssues(facts),
    ...decisionIssues(facts),
    ...attachmentIssues(facts.items),
  ];
}

function missingParts(facts: MinutesFacts): Issue[] {
  const issues: Issue[] = [];
  const isMinutes = facts.kind === 'minutes' || facts.kind === 'decision-list';
  if (facts.segmented.language === 'und')
    issues.push(
      issueOf(
        'LANGUAGE_UNSUPPORTED',
        'warning',
        '/language',
        'The text is of no language minutebook knows; only its structure was read.',
      ),
    );
  if (facts.kind === 'other')
    issues.push(
      issueOf('NOT_MINUTES', 'warning', '/documentKind', 'This does not look like the minutes of a meeting.'),
    );
  if (facts.items.length === 0)
    issues.push(issueOf('NO_ITEMS', isMinutes ? 'error' : 'warning', '/items', 'No items were found.'));
  if (facts.attendance.length === 0)
    issues.push(issueOf('NO_ATTENDANCE', 'info', '/attendance', 'Nobody is named as present or absent.'));
  if (facts.meeting.date === null)
    issues.push(
      issueOf('NO_DATE', isMinutes ? 'error' : 'warning', '/meeting/date', 'The date of the meeting was not found.'),
    );
  if (facts.dateAmbiguous)
    issues.push(
      issueOf(
        'DATE_AMBIGUOUS',
        'warning',
        '/meeting/date',
        'The printed dates disagree, or can be read in two ways.',
        facts.meeting.evidence.date ?? [],
      ),
    );
  return [...issues, ...severalMeetings(facts)];
}

function severalMeetings({ segmented }: MinutesFacts): Issue[] {
  const { furtherHeads, layout } = segmented;
  if (furtherHeads.length === 0) return [];
  const pages = furtherHeads.map((head) => firstLine(head).page).join(', ');
  const message = `The document holds the minutes of ${furtherHeads.length + 1} meetings: the further ones begin on page ${pages}. The head and attendance of the record are the first one's, the items are all's.`;
  const evidence = furtherHeads.flatMap((head) => evidenceOf(layout, head, 'meeting-head'));
  return [issueOf('SEVERAL_MEETINGS', 'warning', '/meeting', message, evidence)];
}

/** Gaps and repeats among the whole numbers of top items. */
function numberIssues(items: readonly Item[]): Issue[] {
  const top = items.filter((item) => item.level === 1 && /^\d{1,5}$/u.test(item.number ?? ''));
  return top.flatMap((item, i) => {
    const before = top[i - 1];
    if (!before) return [];
    const step = Number(item.number) - Number(before.number);
    const path = `/items/${item.order - 1}/number`;
    if (step === 0)
      return [issueOf('ITEM_NUMBER_REPEATED', 'info', path, `Number ${item.number} is printed twice.`, item.evidence)];
    if (step !== 1)
      return [
        issueOf('ITEM_NUMBER_GAP', 'info', path, `Number ${item.number} follows ${before.number}.`, item.evidence),
      ];
    return [];
  });
}

function contentsIssues(facts: MinutesFacts): Issue[] {
  const { segmented } = facts;
  const entries = segmented.layout.blocks.filter(
    (block) => block.contents && (block.cell === null || block.cell.column < block.cell.columns - 1),
  );
  if (entries.length < 2) return [];
  const titles = facts.items.map((item) => fold(item.title));
  const lost = entries.filter((entry) => {
    const text = segmented.folded.slice(entry.start, entry.end);
    return (
      /\p{L}{3}/u.test(text) &&
      !titles.some((title) => likeness(text.replaceAll(/\d/gu, ' '), title) >= t.contentsLikeness)
    );
  });
  return lost.map((entry) => {
    const text = segmented.layout.text.slice(entry.start, entry.end).replaceAll(/\s+/gu, ' ').slice(0, 80);
    return issueOf(
      'CONTENTS_MISMATCH',
      'warning',
      '/items',
      `The contents list has an entry that is no item: ${text}`,
      evidenceOf(segmented.layout, entry, 'contents'),
    );
  });
}

function decisionIssues(facts: MinutesFacts): Issue[] {
  const leaves = facts.items.filter((item) => !facts.items.some((other) => other.parent === item.id));
  const decided = leaves.filter((item) => item.decisions.length > 0);
  const missing =
    decided.length >= t.decisionShare * leaves.length ? leaves.filter((item) => item.decisions.length === 0) : [];
  const unknown = facts.items
    .flatMap((item) => item.decisions.map((decision, i) => ({ item, decision, i })))
    .filter(({ decision }) => decision.outcome === 'unknown');
  return [
    ...missing.map((item) =>
      issueOf(
        'DECISION_MISSING',
        'info',
        `/items/${item.order - 1}/decisions`,
        'No decision was found here, while most items have one.',
        item.evidence,
      ),
    ),
    ...unknown.map(({ item, decision, i }) =>
      issueOf(
        'OUTCOME_UNKNOWN',
        'warning',
        `/items/${item.order - 1}/decisions/${i}/outcome`,
        'It could not be told how this decision went.',
        decision.evidence,
      ),
    ),
  ];
}

/** Numbered attachments with a number left out. */
function attachmentIssues(items: readonly Item[]): Issue[] {
  return items.flatMap((item) => {
    const numbers = item.attachments.map((attachment) =>
      Number(/\d{1,3}/u.exec(attachment.number ?? '')?.[0] ?? Number.NaN),
    );
    const gap = numbers.findIndex((number, i) => i > 0 && number - (numbers[i - 1] ?? number) > 1);
    if (gap < 0) return [];
    return [
      issueOf(
        'ATTACHMENT_MISSING',
        'info',
        `/items/${item.order - 1}/attachments`,
        `Attachment ${numbers[gap]} follows ${numbers[gap - 1]}.`,
        item.attachments[gap]?.evidence,
      ),
    ];
  });
}
