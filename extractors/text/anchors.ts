// A phrase → word beginnings of which a text must have one to hold the phrase: most phrases are ruled out without a search.
//
//   '(board|council) [also] approved'   →  appr            'blev … (godkendt|vedtaget)'   →  godk, vedt

/** Letters of a word that make its key; shorter words are their own. */
const keyLength = 4;

/** The beginning of a word, or the whole of a short one. */
function keyOf(word: string): string {
  return word.slice(0, keyLength);
}

/** The text asked about last and its keys: callers ask many books about one text, one after the other. */
let latest: { readonly folded: string; readonly keys: ReadonlySet<string> } | null = null;

/** Given folded text, returns the keys of all its words. */
export function wordKeys(folded: string): ReadonlySet<string> {
  if (latest?.folded === folded) return latest.keys;
  const keys = new Set((folded.match(/[0-9a-zß-öø-ſ]{1,60}/gu) ?? []).map(keyOf));
  latest = { folded, keys };
  return keys;
}

/** Given a phrase of the mini language (see phrase.ts), returns its anchors; null where none can be told. */
export function anchorsOf(phrase: string): readonly string[] | null {
  const elements = elementsOf(phrase).map(anchorsOfElement);
  const usable = elements.filter((anchors) => anchors !== null);
  const best = usable.reduce<readonly string[] | null>(
    (kept, anchors) => (kept === null || shortest(anchors) >= shortest(kept) ? anchors : kept),
    null,
  );
  return best === null ? null : [...new Set(best)];
}

/** The shorter a word, the commoner it is. */
function shortest(anchors: readonly string[]): number {
  return Math.min(...anchors.map((anchor) => anchor.length));
}

/** Parts of a phrase between blanks, outside brackets. */
function elementsOf(phrase: string): string[] {
  return splitOutside(phrase, /\s/u).filter((element) => element !== '');
}

/** Splits where a sign stands outside all brackets. */
function splitOutside(phrase: string, border: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of phrase) {
    if (sign === '(' || sign === '[') depth++;
    if (sign === ')' || sign === ']') depth--;
    if (depth === 0 && border.test(sign)) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

/** Is an element one group from end to end, "(a|b)", not "(a)(b)"? */
function isGroup(element: string): boolean {
  let depth = 0;
  const signs = [...element];
  return signs.every((sign, i) => {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    return depth > 0 || (i > 0 && i === signs.length - 1);
  });
}

function anchorsOfElement(element: string): readonly string[] | null {
  if (isGroup(element)) return anchorsOfGroup(element.slice(1, -1));
  const needed = element.replace(/\[[^[\]]{0,80}\]$/u, '*');
  if (needed === '*' || /^[*[]|[(){}[\]#…]/u.test(needed)) return null;
  return anchorOfWord(needed);
}

/** A word with an open end ("vot*") is known by its key only if it is long enough. */
function anchorOfWord(word: string): readonly string[] | null {
  const pieces = word.match(/[0-9a-zß-öø-ſ]+\*?/gu) ?? [];
  const known = pieces
    .filter((piece) => !piece.endsWith('*') || piece.length > keyLength)
    .map((piece) => keyOf(piece.replace('*', '')));
  const longest = known.toSorted((one, other) => one.length - other.length).at(-1);
  return longest === undefined ? null : [longest];
}

function anchorsOfGroup(group: string): readonly string[] | null {
  const alternatives = splitOutside(group, /\|/u).map(anchorsOf);
  return alternatives.some((anchors) => anchors === null) ? null : alternatives.flatMap((anchors) => anchors ?? []);
}
