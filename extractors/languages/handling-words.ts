// The shape of a language's words for a case's way: earlier handling, where it goes next, tasks handed out.

/** What a label of an earlier handling announces. */
export type HistoryLabel = 'body' | 'date' | 'number';

/** What a column or label of a list of tasks holds. */
export type ActionLabel = 'text' | 'responsible' | 'deadline';

export interface HandlingWords {
  /** Labels of an earlier handling, each on a line of its own with its value behind a colon. */
  readonly history: readonly (readonly [HistoryLabel, readonly string[]])[];
  /** Words before the names of the bodies that will handle the case next. */
  readonly referred: readonly string[];
  /** Words between the name of such a body and its date: "den", "on". */
  readonly dateLinks: readonly string[];
  /** Labels and column heads of tasks. */
  readonly actions: readonly (readonly [ActionLabel, readonly string[]])[];
  /** A task is handed to whom is named before: "was asked to", "bedes". */
  readonly tasked: readonly string[];
  /** A task is taken over by whom is named before, in notes: "undersøger", "to contact". */
  readonly taken: readonly string[];
  /** Words before such a phrase that name nobody: "sagen", "it". */
  readonly nobody: readonly string[];
  /** Words before the day by which a task is due. */
  readonly deadlines: readonly string[];
}
