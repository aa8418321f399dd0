// Reads every fact of a record back from the canonical text by its evidence, and lists those that do not agree.

import { lexicons } from '../../extractors/languages/languages.ts';
import { calendarOf, findDates } from '../../extractors/text/dates.ts';
import { fold } from '../../extractors/text/folding.ts';
import { findTimes, parseTime } from '../../extractors/text/times.ts';
import type { Evidence } from '../../schemas/evidence.ts';
import type { MinutesRecord } from '../../schemas/record.ts';

const plain = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

/** The evidence slices joined as printed: without a blank where one goes on where the other ends. */
function reread(text: string, evidence: readonly Evidence[]): string {
  return plain(
    evidence.reduce((read, { start, end }, i) => {
      const goesOn = i > 0 && evidence[i - 1]?.end === start;
      return read + (i === 0 || goesOn ? '' : ' ') + text.slice(start, end);
    }, ''),
  );
}

export interface Misreading {
  readonly path: string;
  readonly fact: string;
  readonly read: string;
}

/** Every fact whose evidence does not say what the fact says. */
export function misreadings(record: MinutesRecord, text: string): Misreading[] {
  const found: Misreading[] = [];
  const same = (path: string, fact: string | null, evidence: readonly Evidence[]) => {
    if (fact !== null && reread(text, evidence) !== plain(fact))
      found.push({ path, fact, read: reread(text, evidence) });
  };
  const holds = (path: string, fact: string | null, evidence: readonly Evidence[]) => {
    if (fact !== null && !reread(text, evidence).includes(plain(fact)))
      found.push({ path, fact, read: reread(text, evidence) });
  };
  found.push(...meetingMisreadings(record, text));
  record.attendance.forEach((person, i) => {
    same(`/attendance/${i}`, person.verbatim, person.evidence);
  });
  record.items.forEach((item, i) => {
    holds(`/items/${i}`, item.title, item.evidence);
    item.sections.forEach((section, k) => {
      if (section.text !== '') same(`/items/${i}/sections/${k}`, section.text, section.evidence);
    });
    item.decisions.forEach((decision, k) => {
      same(`/items/${i}/decisions/${k}`, decision.text, decision.evidence);
    });
    item.votes.forEach((vote, k) => {
      holds(`/items/${i}/votes/${k}`, vote.resultVerbatim, vote.evidence);
      vote.ballots.forEach((ballot, b) => {
        holds(`/items/${i}/votes/${k}/ballots/${b}`, ballot.name, ballot.evidence);
      });
    });
    item.attachments.forEach((attachment, k) => {
      holds(`/items/${i}/attachments/${k}`, attachment.name, attachment.evidence);
    });
    for (const name of ['history', 'actions'] as const) {
      item[name].forEach((fact, k) => {
        holds(`/items/${i}/${name}/${k}`, fact.text, fact.evidence);
      });
    }
    item.referrals.forEach((referral, k) => {
      holds(`/items/${i}/referrals/${k}`, referral.body, referral.evidence);
    });
  });
  return found;
}

/** `21/6-2018`, `6/10/2024`, `090901`, `20MAR13`: day and month in digits, or a run of six. */
function inDigits(read: string, month: number | undefined, day: number | undefined): boolean {
  const numbers = read.match(/\d{1,6}/gu)?.map(Number) ?? [];
  return (
    /^\d{6}$/u.test(read) ||
    (numbers.some((number) => number === day) && (numbers.some((number) => number === month) || /[A-Z]{3}/u.test(read)))
  );
}

function meetingMisreadings(record: MinutesRecord, text: string): Misreading[] {
  const { meeting } = record;
  const lexicon = lexicons.find(({ language }) => language.code === record.language);
  const calendar = lexicon?.calendar ?? calendarOf('en', null, {});
  const misread = (field: string, fact: string, says: (read: string) => boolean): Misreading[] => {
    const read = reread(text, meeting.evidence[field] ?? []);
    return says(read) ? [] : [{ path: `/meeting/${field}`, fact, read }];
  };
  const printed = (['organization', 'body', 'number', 'location', 'title'] as const).flatMap((field) => {
    const fact = meeting[field];
    return fact === null ? [] : misread(field, fact, (read) => read === plain(fact));
  });
  const dates = (['date', 'previousMeeting', 'nextMeeting'] as const).flatMap((field) => {
    const fact = meeting[field];
    const [, month, day] = (fact ?? '').split('-').map(Number);
    return fact === null
      ? []
      : misread(
          field,
          fact,
          (read) =>
            findDates(fold(read), calendar).some((date) => date.month === month && date.day === day) ||
            inDigits(read, month, day),
        );
  });
  const times = (['startTime', 'endTime'] as const).flatMap((field) => {
    const fact = meeting[field];
    return fact === null
      ? []
      : misread(
          field,
          fact,
          (read) => parseTime(fold(read)) === fact || findTimes(fold(read)).some(({ value }) => value === fact),
        );
  });
  return [...printed, ...dates, ...times];
}
