// Two names into the way in which they may be the same one: initials, a middle name left out, a misread letter.
import { rules } from './rules.ts';

/** The words of a name: `given` before `family`. */
export interface NameForm {
  readonly given: readonly string[];
  readonly family: string;
}

/** The parts of a name, or null where the last word is no more than a letter. */
export function nameForm(words: readonly string[]): NameForm | null {
  const family = words.at(-1);
  if (family === undefined || family.length < 2) return null;
  return { given: words.slice(0, -1), family };
}

/** False for `J. P. Hansen` and `Hansen`: the first name is not spelled out. */
export function isFullName({ given }: NameForm): boolean {
  return (given[0]?.length ?? 0) > 1;
}

/** True if `short` is `full` with names as initials or left out behind the first: `J. Hansen`, `Jens P. Hansen`. */
export function abbreviates(short: NameForm, full: NameForm): boolean {
  const [first = '', ...middle] = short.given;
  const [fullFirst = '', ...fullMiddle] = full.given;
  if (short.family !== full.family || !fitsWord(first, fullFirst)) return false;
  let next = 0;
  for (const word of middle) {
    while (next < fullMiddle.length && !fitsWord(word, fullMiddle[next] ?? '')) next++;
    if (next === fullMiddle.length) return false;
    next++;
  }
  return true;
}

function fitsWord(word: string, full: string): boolean {
  return word === full || (word.length === 1 && full.startsWith(word));
}

/** Letters that print and recognition mistake for each other. */
const lookAlikes = new Set(['il', 'i1', 'l1', 'o0', 'ce', 'bh', 'nu', 'ft', 'ij', 'vy', 'gq', 's5', 'hn']);

/** True if two names differ in one letter that is easily misread, or in `rn` for `m`. */
export function isOneMisread(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length || one.join('').length < rules.slipLetters) return false;
  const differing = one.flatMap((word, at) => (word === other[at] ? [] : [[word, other[at] ?? ''] as const]));
  const [pair, ...more] = differing;
  return pair !== undefined && more.length === 0 && isMisreadWord(...pair);
}

function isMisreadWord(one: string, other: string): boolean {
  if (one.length !== other.length) return one.replaceAll('rn', 'm') === other.replaceAll('rn', 'm');
  const at = Array.from(one).flatMap((letter, index) => (letter === other[index] ? [] : [index]));
  const [only, ...more] = at;
  if (only === undefined || more.length > 0) return false;
  return lookAlikes.has([one[only] ?? '', other[only] ?? ''].sort().join(''));
}
