// One person named in one statement of attendance: what the rules hand over to be merged into people.
import type { AttendanceStatus } from '../../../schemas/record.ts';
import type { ListOf, RemarkMeaning } from '../../languages/attendance-words.ts';
import type { NameSpan } from '../../text/names.ts';
import type { Span } from '../../text/span.ts';
import type { Standing } from './roles.ts';

export interface Mention {
  readonly person: NameSpan;
  readonly status: AttendanceStatus;
  /** What the list or sentence alone says, without the remarks behind the name. */
  readonly listed: AttendanceStatus;
  readonly of: ListOf;
  readonly standing: Standing;
  /** The absent person this one sits for, as printed. */
  readonly substituteFor: NameSpan | null;
  /** What a remark behind the name says. */
  readonly remarks: readonly { readonly meaning: RemarkMeaning; readonly span: Span }[];
  /** Mentions of one list are different people. */
  readonly list: number;
  readonly rule: string;
  /** 0..1. */
  readonly confidence: number;
}

/** What a rule finds: people, and the spans of text that say so. */
export interface Statements {
  readonly mentions: readonly Mention[];
  readonly spans: readonly Span[];
}
