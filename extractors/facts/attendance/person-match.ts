// Two printed names → how well they fit one person: all names, some names, surname, first name, initials.
//
//   Anna Q. Dahl · Anna Dahl · A Q Dahl · Dahl · Anna · AQD
import { nameParticles, nameSuffixes, plainLetters } from '../../languages/attendance-words.ts';
import { attendanceThresholds as t } from './thresholds.ts';

/** How well two names fit; only the order matters. */
export const fits = { same: 5, some: 4, initials: 3, surname: 2, first: 1, not: 0 } as const;

export interface NameKey {
  readonly tokens: readonly string[];
  /** `AQD` printed with the name, lower case. */
  readonly initials: string | null;
  /** The printed name is nothing but initials. */
  readonly bare: boolean;
}

/** Given a printed name without titles, returns what it is compared by. */
export function nameKey(name: string, initials: string | null = null): NameKey {
  const tokens = plain(name)
    .split(/[\s.,]+/u)
    .filter((token) => token !== '' && !nameParticles.has(token) && !nameSuffixes.has(token));
  return { tokens, initials: initials?.toLowerCase() ?? null, bare: /^\p{Lu}{2,4}$/u.test(name) };
}

/** Lower case, without accents, hyphens and signs: names are spelt with and without. */
export function plain(text: string): string {
  const bare = text
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD\u200B'’‐‑-]/gu, '')
    .toLowerCase();
  return bare.replace(/[øæßđł]/gu, (letter) => plainLetters.get(letter) ?? letter);
}

/** How well two names fit one person. */
export function likeness(one: NameKey, other: NameKey): number {
  if (one.bare !== other.bare) return one.bare ? initialsFit(one, other) : initialsFit(other, one);
  const [few, many] =
    one.tokens.length <= other.tokens.length ? [one.tokens, other.tokens] : [other.tokens, one.tokens];
  if (few.length === 0) return fits.not;
  if (few.length === 1) return oneWordFit(few[0] ?? '', many);
  const all = few.every((token) => many.some((candidate) => alike(token, candidate)));
  if (all) return few.length === many.length ? fits.same : fits.some;
  return initialedFit(few, many) ? fits.initials : fits.not;
}

function oneWordFit(word: string, many: readonly string[]): number {
  if (many.length === 1) return alike(word, many[0] ?? '') ? fits.same : fits.not;
  if (alike(word, many.at(-1) ?? '')) return fits.surname;
  if (alike(word, many.slice(-2).join('')) || alike(word, many.slice(-2)[0] ?? ''))
    return many.length > 2 ? fits.first : firstFit(word, many);
  return firstFit(word, many);
}

function firstFit(word: string, many: readonly string[]): number {
  return word.length > 1 && word === many[0] ? fits.first : fits.not;
}

/** `J O Holm` and `Jane Holm`: one surname, and first names that begin alike where one of them is a letter. */
function initialedFit(few: readonly string[], many: readonly string[]): boolean {
  if (!alike(few.at(-1) ?? '', many.at(-1) ?? '')) return false;
  const [a, b] = [few[0] ?? '', many[0] ?? ''];
  return a[0] === b[0] && (a.length === 1 || b.length === 1);
}

/** Bare initials against a name: those printed with it, else the first letters of its words. */
function initialsFit(bare: NameKey, named: NameKey): number {
  const letters = bare.tokens[0] ?? '';
  if (named.initials === letters) return fits.same;
  if (named.initials !== null || named.tokens.length < 2) return fits.not;
  return named.tokens.map((token) => token[0]).join('') === letters ? fits.initials : fits.not;
}

/** The same word, or one slip apart where the words are long enough. */
function alike(one: string, other: string): boolean {
  if (one === other) return true;
  return one.length >= t.slipLetters && other.length >= t.slipLetters && oneSlipApart(one, other);
}

/** One letter put in, left out or changed, behind the first. */
function oneSlipApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || short[0] !== long[0]) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at);
  return rest === long.slice(at + 1);
}

/** Given keys and a name, returns the index of the only one that fits best; null where none or two do. */
export function bestFit(keys: readonly NameKey[], name: NameKey): number | null {
  let best: number = fits.not;
  let found: number | null = null;
  keys.forEach((key, index) => {
    const score = likeness(key, name);
    if (score === fits.not || score < best) return;
    found = score > best ? index : null;
    best = score;
  });
  return found;
}
