// A typeset document → the same as if its words had been recognised, each with a confidence.
import type { ReadDocument } from '../../schemas/pages.ts';

/** `confidence` 0..1 for every word; words of `doubted`, as they are printed, get `doubt`. */
export function recognised(
  document: ReadDocument,
  { confidence = 0.97, doubted = /^$/u, doubt = 0.7 }: { confidence?: number; doubted?: RegExp; doubt?: number } = {},
): ReadDocument {
  const pages = document.pages.map((page) => ({
    ...page,
    textSource: 'ocr' as const,
    ocrConfidence: confidence,
    words: page.words.map((word) => ({ ...word, confidence: doubted.test(word.text) ? doubt : confidence })),
  }));
  return { ...document, pages };
}
