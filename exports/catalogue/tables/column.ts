// Descriptions of columns into the types of rows: one source for SQL, documentation and TypeScript.

/** `flag` is 1 or 0; `date` is ISO 8601, `time` is 24 h HH:MM, `json` an array or object as JSON text. */
export type ColumnType = 'text' | 'integer' | 'real' | 'flag' | 'date' | 'time' | 'json';

export interface Column {
  readonly type: ColumnType;
  /** One sentence for people; it stands in docs/catalogue.md and in the table `column_notes`. */
  readonly note: string;
  /** Null means that the paper does not say, or that it could not be told. */
  readonly nullable: boolean;
  /** The table whose `id` it holds. */
  readonly refers: string | null;
  /** `owner`: the row goes when that one goes; `link`: only the reference goes. */
  readonly tie: 'owner' | 'link' | null;
}

export interface Table {
  readonly name: string;
  /** One sentence: what one row is. */
  readonly note: string;
  /** The first column is the primary key. */
  readonly columns: Readonly<Record<string, Column>>;
  /** Columns that questions begin with, beside those that refer to other tables. */
  readonly indices: readonly string[];
}

type Plain<Of extends Column> = Of['type'] extends 'integer' | 'real'
  ? number
  : Of['type'] extends 'flag'
    ? 0 | 1
    : string;
type Value<Of extends Column> = Of['nullable'] extends true ? Plain<Of> | null : Plain<Of>;

/** The row of a table, by column: what SQLite takes and gives back. */
export type Row<Of extends Table> = { readonly [Name in keyof Of['columns']]: Value<Of['columns'][Name]> };

/** A table, with its literal types kept for `Row`. */
export function table<const Of extends Table>(described: Of): Of {
  return described;
}

/** A column that always has a value. */
export function column<const Type extends ColumnType>(type: Type, note: string) {
  return { type, note, nullable: false, refers: null, tie: null } as const;
}

/** A column that may be null. */
export function optional<const Type extends ColumnType>(type: Type, note: string) {
  return { type, note, nullable: true, refers: null, tie: null } as const;
}

/** The row of `refers` that this row belongs to. */
export function owner<const Name extends string>(refers: Name, note: string) {
  return { type: 'text', note, nullable: false, refers, tie: 'owner' } as const;
}

/** The same where a row may stand without. */
export function optionalOwner<const Name extends string>(refers: Name, note: string) {
  return { type: 'text', note, nullable: true, refers, tie: 'owner' } as const;
}

/** A row elsewhere that this one was linked to, null where no link is certain. */
export function link<const Name extends string>(refers: Name, note: string) {
  return { type: 'text', note, nullable: true, refers, tie: 'link' } as const;
}

/** Where the fact is printed: the first of its places; the record has them all. */
export const place = {
  page: optional('integer', 'page of the PDF on which it is printed, from 1'),
  box: optional('json', '[x, y, width, height] on that page, in points from the top left'),
  text_start: optional('integer', 'where it begins in the canonical text, in UTF-16 units'),
  text_end: optional('integer', 'where that first place ends'),
} as const;

/** The same for texts that may run over pages. */
export const places = column('json', '[{page, box, start, end}], one for each page it is printed on');

export const confidence = column('real', '0 to 1: of the facts with 0.9, nine in ten are right');
