// A part of a PDF that may be broken into its value, or into what the page model says when it is not known.

/**
 * The parser throws when it meets a damaged object. Where that object is not the text of a page but something told
 * about it (a font's weight, an outline, a list of attachments), the document is read without it: `otherwise` is then
 * the same answer as for a file that does not say.
 */
export function readable<Value>(get: () => Value, otherwise: Value): Value {
  try {
    return get();
  } catch {
    return otherwise;
  }
}
