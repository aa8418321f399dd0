// A record into a debate of Akoma Ntoso 3.0: who was there, and the items with their text, decisions and votes.
//
//   akomaNtoso > debate name="minutes"
//     meta            what it is (FRBR), counts of votes, references
//     preface         the head of the minutes
//     debateBody      rollCall, then one debateSection for each item; sub-items inside their item
//
// http://docs.oasis-open.org/legaldocml/akn-core/v1.0/os/part2-specs/
import type { MinutesRecord } from '../../schemas/record.ts';
import { element, type Markup, xmlDocument } from '../xml/markup.ts';
import { identification } from './identification.ts';
import { itemSections, papers } from './item-section.ts';
import { calendarDay, clockTime } from './moments.ts';
import { openReferences, type References } from './references.ts';
import { comingsAndGoings, rollCall } from './roll-call.ts';
import { votings } from './voting.ts';

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** A whole XML document, valid against the official schema. */
export function akomaNtosoDocument(record: MinutesRecord): string {
  const references = openReferences(record.id);
  const opening = preface(record, references);
  const body = element(
    'debateBody',
    {},
    rollCall(record, references),
    comingsAndGoings(record, references),
    ...itemSections(record, references),
    papers(record.attachments, 'papers'),
  );
  const analysis = votings(record, references);
  const meta = element('meta', {}, identification(record, references), analysis, references.markup());
  const debate = element('debate', { name: 'minutes' }, meta, opening, body);
  return xmlDocument(element('akomaNtoso', { xmlns: namespace }, debate));
}

function preface({ meeting, approvalStatus }: MinutesRecord, references: References): Markup {
  const { organization, body, classification, number, title, location } = meeting;
  const line = (content: Markup | null): Markup | null => content && element('p', {}, content);
  return element(
    'preface',
    {},
    line(organization === null ? null : element('docProponent', {}, organization)),
    line(body === null ? null : element('docCommittee', {}, body)),
    line(title === null ? null : element('docTitle', {}, title)),
    line(number === null ? null : element('docNumber', {}, number)),
    line(
      classification === null
        ? null
        : element('docType', { refersTo: kindOf(classification, references) }, classification),
    ),
    line(element('docStatus', {}, approvalStatus)),
    line(calendarDay('docDate', meeting.date, {})),
    line(clockTime(meeting.startTime, 'start')),
    line(clockTime(meeting.endTime, 'end')),
    line(
      location === null
        ? null
        : element('location', { refersTo: references.to('Location', 'place', location) }, location),
    ),
  );
}

function kindOf(classification: string, references: References): string {
  return references.to('Concept', `meeting.${classification}`, classification);
}
