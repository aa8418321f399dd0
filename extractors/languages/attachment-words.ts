// The shape of a language's words for attachments: how minutes list them and how sentences speak of them.

export interface AttachmentWords {
  /** Words for one attachment, before its number or letter: "bilag", "appendix", "exhibit". */
  readonly nouns: readonly string[];
  /** Words beside a listed attachment that say whether the public may read it. */
  readonly open: readonly string[];
  readonly closed: readonly string[];
  /** Lines of a list that are no attachment: "se alle bilag". */
  readonly notListed: readonly string[];
  /** What a sentence says of a paper that is attached; the paper is named before: "vedlægges", "is attached". */
  readonly attached: readonly string[];
  /** The same, printed in brackets behind the name: "vedlagt", "copy attached". */
  readonly bracketed: readonly string[];
  /** The paper is named behind: "attached is", "vedlagt er". */
  readonly attachedBefore: readonly string[];
  /** A pointer whose last word opens the attachment's name where nothing names it before: "see attached" report. */
  readonly pointers: readonly string[];
  /** Mentions by number that stand for an attachment where none is listed, in brackets or behind a word: "bilag #", "se bilag #". */
  readonly mentions: readonly string[];
  /** Turns one of these into its opposite or into the future: "ikke", "vil blive". */
  readonly negations: readonly string[];
  /** Verbs and pronouns at which the name of the paper ends: "blev", "which". */
  readonly verbs: readonly string[];
  /** Verbs behind which the name of the paper begins: "fremlagde", "presented". */
  readonly actives: readonly string[];
  /** Words at which a name behind a pointer ends: "see attached report for details". */
  readonly stops: readonly string[];
  /** Words behind the name that tell whose it is, not what it is: "af", "by", "v/". */
  readonly makers: readonly string[];
  /** Words before a name that are no part of it: "drøftelse af", "copy of". */
  readonly lead: readonly string[];
  /** Pronouns that name no paper: "den", "it", "which". */
  readonly pronouns: readonly string[];
  /** Number of pages of an attachment, with the slot {number}. */
  readonly pages: readonly string[];
}
