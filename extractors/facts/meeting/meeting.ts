// The segmented document → the meeting: who met, when and where, each fact with its evidence and confidence.
import type { Evidence } from '../../../schemas/evidence.ts';
import type { Meeting } from '../../../schemas/record.ts';
import type { Segmented } from '../../segment/model.ts';
import { evidenceOf } from '../../text/span.ts';
import type { Claim, Verdict } from './claims.ts';
import { headFieldsOf } from './head-fields.ts';
import { headZoneOf } from './head-zone.ts';
import { meetingDateOf } from './meeting-date.ts';
import { classificationOf, numberOf, titleOf } from './meeting-kind.ts';
import { meetingNamesOf } from './meeting-names.ts';
import { meetingPlaceOf } from './meeting-place.ts';
import { meetingTimesOf } from './meeting-times.ts';
import { neighbouringMeetingsOf } from './neighbouring-meetings.ts';
import { passagesOf } from './passages.ts';

export { approvalStatusOf } from './meeting-kind.ts';

/** The meeting without what attendance tells: chair, secretary, quorum. */
export type MeetingHead = Omit<Meeting, 'chair' | 'secretary' | 'quorum'>;

export interface MeetingFacts {
  readonly meeting: MeetingHead;
  /** Two dates are printed as plainly as each other. */
  readonly dateAmbiguous: boolean;
}

/** Reads the meeting's facts, of several meetings in one paper the first one's; null where the paper does not print one. */
export function meetingOf(segmented: Segmented): MeetingFacts {
  const zone = headZoneOf(segmented);
  const fields = headFieldsOf(segmented, zone);
  const passages = passagesOf(segmented);
  const date = meetingDateOf(segmented, zone, fields, passages);
  const second = segmented.furtherHeads[0]?.start ?? null;
  const times = meetingTimesOf(segmented, zone, fields, second === null ? passages : passagesOf(segmented, second));
  const names = meetingNamesOf(segmented, zone, fields, passages);
  const printedNames = [names.body, names.organization].flatMap((name) => name?.claims[0]?.spans ?? []);
  const neighbours = neighbouringMeetingsOf(segmented, date.verdict?.value ?? null, fields);
  const facts = {
    organization: names.organization,
    body: names.body,
    classification: verdict(classificationOf(segmented, zone, passages)),
    number: verdict(numberOf(segmented, zone, fields)),
    date: date.verdict,
    startTime: times.start,
    endTime: times.end,
    location: meetingPlaceOf(segmented, zone, fields, passages, printedNames),
    title: verdict(titleOf(segmented, zone)),
    previousMeeting: verdict(neighbours.previous),
    nextMeeting: verdict(neighbours.next),
  };
  const told = Object.entries<Verdict<string> | null>(facts).flatMap(([field, fact]) =>
    fact ? [{ field, fact }] : [],
  );
  return {
    meeting: {
      organization: facts.organization?.value ?? null,
      body: facts.body?.value ?? null,
      classification: facts.classification?.value ?? null,
      number: facts.number?.value ?? null,
      date: facts.date?.value ?? null,
      startTime: facts.startTime?.value ?? null,
      endTime: facts.endTime?.value ?? null,
      location: facts.location?.value ?? null,
      title: facts.title?.value ?? null,
      previousMeeting: facts.previousMeeting?.value ?? null,
      nextMeeting: facts.nextMeeting?.value ?? null,
      confidence: Object.fromEntries(told.map(({ field, fact }) => [field, rounded(fact.confidence)])),
      evidence: Object.fromEntries(told.map(({ field, fact }) => [field, evidenceFor(segmented, fact)])),
    },
    dateAmbiguous: date.rival !== null,
  };
}

function verdict<T>(claim: Claim<T> | null): Verdict<T> | null {
  return claim ? { value: claim.value, confidence: claim.strength, claims: [claim] } : null;
}

/** Where the strongest claim is printed: reading it again gives the value. */
function evidenceFor({ layout }: Segmented, { claims }: Verdict<string>): Evidence[] {
  const [first] = claims;
  return first ? first.spans.flatMap((span) => evidenceOf(layout, span, first.rule)) : [];
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
