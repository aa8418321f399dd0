// Items into sections of a debate: their text as printed, then what was decided, voted and sent on.
import type { Action, Attachment, HistoryEntry, Item, MinutesRecord, Referral, Section } from '../../schemas/record.ts';
import { element, type Markup } from '../xml/markup.ts';
import { decisionSection, voteSection } from './decision-section.ts';
import { calendarDay } from './moments.ts';
import type { References } from './references.ts';

/** One section for each item that stands under no other; sub-items are inside theirs. */
export function itemSections(record: MinutesRecord, references: References): Markup[] {
  const ids = new Set(record.items.map(({ id }) => id));
  const tops = record.items.filter(({ parent }) => parent === null || !ids.has(parent));
  const sections = tops.map((item) => itemSection(item, record, references));
  // The schema wants a body that is not empty.
  return sections.length === 0 && record.attendance.length === 0
    ? [element('debateSection', { name: 'empty', eId: 'empty' }, element('p', {}))]
    : sections;
}

function itemSection(item: Item, record: MinutesRecord, references: References): Markup {
  const { id, number, title, classification: kind } = item;
  const below = record.items.filter(({ parent }) => parent === id);
  const heading = [number === null ? null : element('num', {}, number), element('heading', {}, title)];
  return element(
    'debateSection',
    {
      name: 'item',
      eId: id,
      class: item.public === null ? null : item.public ? 'public' : 'closed',
      refersTo: kind === null ? null : references.to('Concept', `item.${kind}`, kind),
    },
    ...heading,
    identifiers(item),
    ...item.sections.map((section, index) => textSection(section, `${id}.s${index + 1}`)),
    ...item.decisions.map((decision) => decisionSection(decision, references)),
    ...item.votes.map((vote) => voteSection(vote, record, references)),
    papers(item.attachments, `${id}.papers`),
    steps(
      'history',
      item.history.map((entry) => earlier(entry, references)),
      id,
    ),
    steps(
      'referrals',
      item.referrals.map((referral) => next(referral, references)),
      id,
    ),
    steps(
      'actions',
      item.actions.map((action) => task(action, references)),
      id,
    ),
    ...below.map((sub) => itemSection(sub, record, references)),
  );
}

/** Case and reference numbers, and why the item was closed. An item without text still has this line. */
function identifiers({ caseNumber, references, closedReason }: Item): Markup {
  return element(
    'p',
    { class: 'identifiers' },
    caseNumber === null ? null : element('docketNumber', { class: 'case' }, caseNumber),
    ...references.map((number) => element('docketNumber', { class: 'reference' }, number)),
    closedReason === null ? null : element('span', { class: 'closed-reason' }, closedReason),
  );
}

/** Each printed line is a paragraph. */
function textSection({ role, heading, text }: Section, eId: string): Markup {
  return element(
    'debateSection',
    { name: role, eId },
    heading === null ? null : element('heading', {}, heading),
    ...text.split('\n').map((line) => element('p', {}, line)),
  );
}

/** Papers listed for an item, or for the document as a whole. */
export function papers(attachments: readonly Attachment[], eId: string): Markup | null {
  if (attachments.length === 0) return null;
  const lines = attachments.map(({ id, number, name, reference, url, public: isPublic }) =>
    element(
      'p',
      { eId: id, class: isPublic === null ? null : isPublic ? 'public' : 'closed' },
      number === null ? null : element('docNumber', {}, number),
      element('ref', { href: url ?? `#${id}` }, name),
      reference === null ? null : element('docketNumber', {}, reference),
    ),
  );
  return element('papers', { eId }, ...lines);
}

function steps(name: string, lines: readonly Markup[], item: string): Markup | null {
  return lines.length === 0 ? null : element('debateSection', { name, eId: `${item}.${name}` }, ...lines);
}

function earlier({ body, date, itemNumber, text }: HistoryEntry, references: References): Markup {
  return element(
    'p',
    {},
    bodyNamed(body, references),
    calendarDay('date', date, {}),
    itemNumber === null ? null : element('docNumber', {}, itemNumber),
    element('span', { class: 'text' }, text),
  );
}

function next({ body, date, text }: Referral, references: References): Markup {
  return element(
    'p',
    {},
    bodyNamed(body, references),
    calendarDay('date', date, {}),
    element('span', { class: 'text' }, text),
  );
}

function task({ text, responsible, deadline }: Action, references: References): Markup {
  return element(
    'p',
    {},
    responsible === null
      ? null
      : element('person', { refersTo: references.to('Person', responsible, responsible) }, responsible),
    calendarDay('date', deadline, {}),
    element('span', { class: 'text' }, text),
  );
}

function bodyNamed(body: string | null, references: References): Markup | null {
  if (body === null) return null;
  return element('organization', { refersTo: references.to('Organization', body, body) }, body);
}
