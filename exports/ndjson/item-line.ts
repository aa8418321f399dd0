// An item of a record into an object that can be read without its record.
import type { Item, MinutesRecord } from '../../schemas/record.ts';

export type MeetingContext = Omit<MinutesRecord['meeting'], 'confidence' | 'evidence'>;

/** What `items.ndjson` holds on each line. */
export interface ItemLine {
  /** Document id and id in the record: `….i3`, as in the catalogue. */
  readonly id: string;
  readonly document: string;
  readonly file: string;
  readonly language: string;
  readonly documentKind: MinutesRecord['documentKind'];
  readonly approvalStatus: MinutesRecord['approvalStatus'];
  readonly meeting: MeetingContext;
  readonly item: Item;
}

export function itemLine(record: MinutesRecord, item: Item): ItemLine {
  const { confidence: _confidence, evidence: _evidence, ...meeting } = record.meeting;
  return {
    id: `${record.id}.${item.id}`,
    document: record.id,
    file: record.file.name,
    language: record.language,
    documentKind: record.documentKind,
    approvalStatus: record.approvalStatus,
    meeting,
    item,
  };
}
