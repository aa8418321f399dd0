// An item of a record into the flat document that search engines index.
import type { Item, MinutesRecord } from '../../schemas/record.ts';

/** Field names are the same for every engine. Lists are empty and values null where the paper does not say. */
export interface SearchDocument {
  /** Document id and id in the record: `…_i3`, with the one sign that all engines allow in an id. */
  readonly id: string;
  readonly document: string;
  readonly item: string;
  readonly language: string;
  readonly kind: MinutesRecord['documentKind'];
  readonly approval: MinutesRecord['approvalStatus'];
  readonly organization: string | null;
  readonly body: string | null;
  readonly date: string | null;
  readonly year: number | null;
  readonly number: string | null;
  readonly order: number;
  readonly title: string;
  readonly classification: Item['classification'];
  readonly public: boolean | null;
  readonly caseNumber: string | null;
  readonly references: readonly string[];
  /** The whole text of the item, section by section. */
  readonly text: string;
  readonly decisions: readonly string[];
  readonly outcomes: readonly string[];
  readonly results: readonly string[];
  readonly yes: number | null;
  readonly no: number | null;
  readonly abstain: number | null;
  readonly movers: readonly string[];
  readonly voters: readonly string[];
  readonly attachments: readonly string[];
  readonly attachmentReferences: readonly string[];
  readonly referredTo: readonly string[];
  readonly pageStart: number;
  readonly pageEnd: number;
  readonly file: string;
}

/** The id of an item in a search engine. */
export function searchId(document: string, item: string): string {
  return `${document}_${item}`;
}

export function searchDocument(record: MinutesRecord, item: Item): SearchDocument {
  const { organization, body, date } = record.meeting;
  const counted = item.votes.find(({ counts }) => counts.yes !== null || counts.no !== null)?.counts;
  return {
    id: searchId(record.id, item.id),
    document: record.id,
    item: item.id,
    language: record.language,
    kind: record.documentKind,
    approval: record.approvalStatus,
    organization,
    body,
    date,
    year: date === null ? null : Number(date.slice(0, 4)),
    number: item.number,
    order: item.order,
    title: item.title,
    classification: item.classification,
    public: item.public,
    caseNumber: item.caseNumber,
    references: item.references,
    text: item.sections.map(sectionText).join('\n\n'),
    decisions: item.decisions.map(({ text }) => text),
    outcomes: distinct(item.decisions.map(({ outcome }) => outcome)),
    results: distinct(item.votes.map(({ result }) => result)),
    yes: counted?.yes ?? null,
    no: counted?.no ?? null,
    abstain: counted?.abstain ?? null,
    movers: distinct(item.votes.flatMap(({ mover, seconder }) => [mover, seconder])),
    voters: distinct(item.votes.flatMap(({ ballots }) => ballots.map(({ name }) => name))),
    attachments: item.attachments.map(({ name }) => name),
    attachmentReferences: distinct(item.attachments.map(({ reference }) => reference)),
    referredTo: distinct(item.referrals.map((referral) => referral.body)),
    pageStart: item.pageStart,
    pageEnd: item.pageEnd,
    file: record.file.name,
  };
}

function sectionText({ heading, text }: Item['sections'][number]): string {
  return heading === null ? text : `${heading}\n${text}`;
}

function distinct<Value>(values: readonly (Value | null)[]): Value[] {
  return [...new Set(values.filter((value) => value !== null))];
}
