// The numbers that validation rests on, each with its reason.

export const validationThresholds = {
  /** A text layer believed less than this is worth a look. */
  suspectTrust: 0.8,
  /** Below this OCR confidence words are often wrong. */
  lowOcr: 0.7,
  /** Items without a decision are pointed out where at least this share of the others has one. */
  decisionShare: 0.6,
  /** A contents entry is found again when this share of its words stands in a heading. */
  contentsLikeness: 0.6,
  /** Less assigned text than this share is pointed out: something was read but understood as nothing. */
  assignedShare: 0.6,
  /** Grades: least share of text assigned and least mean confidence of the facts. */
  excellent: { assigned: 0.9, confidence: 0.8 },
  good: { assigned: 0.75, confidence: 0.6 },
} as const;
