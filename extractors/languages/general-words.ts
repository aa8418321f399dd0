// The shape of a language's general words: those that no single fact owns.

export interface GeneralWords {
  /** The commonest small words, lower case: they tell the language of a text. */
  readonly functionWords: readonly string[];
  /** Abbreviations without their last full stop, lower case: no sentence ends behind them. */
  readonly abbreviations: readonly string[];
  /** Order of an all-number date; null where both are usual. */
  readonly dateOrder: 'dmy' | 'mdy' | null;
  /** Month words beyond what Intl gives, folded → 1..12. */
  readonly extraMonths: Readonly<Record<string, number>>;
  /** Numbers in words, folded, up to what votes need. */
  readonly numberWords: Readonly<Record<string, number>>;
  /** Words behind the hour of a time in words ("horas"), folded; empty where times are not spelled out. */
  readonly hours: readonly string[];
  /** Words for parts of an hour → minutes ("media" → 30), folded. */
  readonly hourParts: Readonly<Record<string, number>>;
  /** Words for "and", folded. */
  readonly and: readonly string[];
  /** Values that say "none": "ingen", "-", folded. */
  readonly none: readonly string[];
  /** Words for a page in page furniture ("side 3 af 9"). */
  readonly page: readonly string[];
}
