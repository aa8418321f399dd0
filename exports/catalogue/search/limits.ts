// What a search may take and how it weighs what it finds, with reasons.

export const searchLimits = {
  /** Characters of a query; longer ones are pasted text, not questions. */
  queryCharacters: 1_000,
  /** Words, phrases and prefixes of one query. */
  terms: 32,
  /** Letters before the star of a prefix: a shorter one means half the dictionary. */
  prefixLetters: 2,
  /** Letters of a word, or of its stem, that is sought inside compounds: shorter ones are in everything. */
  compoundLetters: 4,
  /** Letters of a word that is in no other by chance: the other part of the compound need not be known. */
  compoundCertain: 7,
  /** Letters of the other part of a compound. */
  compoundRest: 3,
  /** Words holding these letters that are looked at, the most frequent first. */
  compoundCandidates: 400,
  /** Words that one word may stand for, the most frequent first. */
  wordsPerTerm: 100,
  /**
   * Matches that are ranked and counted; whoever has more adds a word. With more, those in titles come first, and only so
   * many of them are compared.
   */
  ranked: 1_000,
  /** Matches of equal rank around the last one shown that are put in a fixed order. */
  ties: 100,
  /** Meetings of a body whose language says how its name is folded: a body writes one language, some of them are misread. */
  meetingsPerBody: 20,
  /** Share of all meetings up to which their items are gathered before the search: beyond it, that takes longer than it saves. */
  gatheredShare: 0.1,
  /** Words of a snippet. */
  snippetWords: 36,
  /** Words of it before the first match. */
  snippetBefore: 10,
} as const;

/** A word in a title says more than one in a decision, and that more than one in the text: weights of bm25. */
export const columnWeights = { title: 8, decisions: 4, text: 1 } as const;
