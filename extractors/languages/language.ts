// What minutebook knows of one language: words and phrases as data, one file a field of knowledge.
import type { AttachmentWords } from './attachment-words.ts';
import type { AttendanceWords } from './attendance-words.ts';
import type { DecisionWords } from './decision-words.ts';
import type { GeneralWords } from './general-words.ts';
import type { HandlingWords } from './handling-words.ts';
import type { ItemWords } from './item-words.ts';
import type { MeetingWords } from './meeting-words.ts';
import type { SectionWords } from './section-words.ts';
import type { VoteWords } from './vote-words.ts';

export interface Language {
  /** BCP 47. */
  readonly code: string;
  readonly name: string;
  readonly general: GeneralWords;
  readonly meeting: MeetingWords;
  readonly attendance: AttendanceWords;
  readonly items: ItemWords;
  readonly sections: SectionWords;
  readonly decisions: DecisionWords;
  readonly votes: VoteWords;
  readonly attachments: AttachmentWords;
  readonly handling: HandlingWords;
}
