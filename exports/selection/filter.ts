// A record and what a user wants to have into the answer whether it is among it.
import type { MinutesRecord } from '../../schemas/record.ts';

/** Null asks for nothing. */
export interface Filter {
  /** Part of the name of the body, in any case. */
  readonly body: string | null;
  /** First and last day of the meeting, ISO 8601; a record without a date is in no period. */
  readonly from: string | null;
  readonly to: string | null;
  /** BCP 47; `da` means `da-DK` as well. */
  readonly language: string | null;
}

export const everything: Filter = { body: null, from: null, to: null, language: null };

export function matches({ body, from, to, language }: Filter, { meeting, language: own }: MinutesRecord): boolean {
  const { date } = meeting;
  return (
    (body === null || plain(meeting.body ?? '').includes(plain(body))) &&
    (from === null || (date !== null && date >= from)) &&
    (to === null || (date !== null && date <= to)) &&
    (language === null || own === language || own.startsWith(`${language}-`))
  );
}

/** Capitals and the two ways to write `å` make no difference. */
function plain(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('en');
}
