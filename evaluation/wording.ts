// Two printed texts to the likeness of their words, whatever their case, accents and punctuation.

/** Share of like words from which two texts are the same fact; measured on the labelled documents by the scorer's authors. */
export const likeness = {
  /** Item titles, decision texts, attachment names. */
  same: 0.75,
  /** Organisation, body and place, which are often printed longer or shorter. */
  place: 0.6,
  /** Titles of items with the same number, and decisions as far as their outcome is asked. */
  loose: 0.5,
} as const;

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øö]/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/\u00ad/g, '');
}

/** The words and numbers of a text, folded to plain lower-case letters. */
export function tokens(text: string | null): string[] {
  return fold(text ?? '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** 0..1: the F1 of two bags of words; two empty texts are alike. */
export function tokenF1(one: string | null, other: string | null): number {
  const left = tokens(one);
  const right = tokens(other);
  if (left.length === 0 || right.length === 0) return left.length === right.length ? 1 : 0;
  return (2 * shared(left, right)) / (left.length + right.length);
}

function shared(left: readonly string[], right: readonly string[]): number {
  const bag = new Map<string, number>();
  for (const token of left) bag.set(token, (bag.get(token) ?? 0) + 1);
  let hits = 0;
  for (const token of right) {
    const spare = bag.get(token) ?? 0;
    if (spare === 0) continue;
    bag.set(token, spare - 1);
    hits += 1;
  }
  return hits;
}

/** The same words in the same order. */
export function sameWords(one: string | null, other: string | null): boolean {
  return tokens(one).join(' ') === tokens(other).join(' ');
}

/** The token F1 where it reaches `least`, else 0: not the same fact. */
export function likenessFrom(least: number, one: string | null, other: string | null): number {
  const f1 = tokenF1(one, other);
  return f1 >= least ? f1 : 0;
}
