// What a user typed into words, phrases and prefixes; anything may be typed, and nothing of it is ever executed.
import { MinutebookError } from '../../../pipeline/errors.ts';
import { wordsOf } from './letters.ts';
import { searchLimits } from './limits.ts';

/**
 *   kloakering "ny cykelsti" lokalplan* -sommerhus skole OR børnehave
 *   word       phrase        prefix     excluded   either of them
 *
 * A single word in quotes stands as it is: none of its other forms is looked for.
 */
export interface Term {
  readonly kind: 'word' | 'phrase' | 'prefix';
  /** As typed, in pieces of letters and digits; a prefix ends in the last. */
  readonly words: readonly string[];
}

export interface Query {
  /** One of each must be there. */
  readonly wanted: readonly (readonly Term[])[];
  /** None of these may be there. */
  readonly excluded: readonly Term[];
}

interface Piece {
  readonly text: string;
  readonly quoted: boolean;
  readonly excluded: boolean;
}

/** Throws `bad_args` with what to do when there is nothing to look for, or a sign is out of place. */
export function parseQuery(typed: string): Query {
  if (typed.length > searchLimits.queryCharacters)
    throw unclear(`It has more than ${searchLimits.queryCharacters} characters; a few words find more.`);
  const wanted: Term[][] = [];
  const excluded: Term[] = [];
  let either = false;
  for (const piece of piecesOf(typed.normalize('NFC'))) {
    if (piece.text === 'OR' && !piece.quoted && !piece.excluded) {
      if (wanted.length === 0) throw unclear('OR stands between two words.');
      either = true;
      continue;
    }
    const term = termOf(piece);
    if (term === null) continue;
    if (piece.excluded) excluded.push(term);
    else if (either) wanted.at(-1)?.push(term);
    else wanted.push([term]);
    either = false;
  }
  if (either) throw unclear('OR stands between two words.');
  if (wanted.length === 0)
    throw unclear(excluded.length > 0 ? 'It only says what is not wanted.' : 'There is no word in it.');
  if (wanted.flat().length + excluded.length > searchLimits.terms)
    throw unclear(`It has more than ${searchLimits.terms} words; a few find more.`);
  return { wanted, excluded };
}

/** Given the characters, parts them at spaces outside quotes. */
function piecesOf(typed: string): Piece[] {
  const quotes = typed.match(/["“”„«»]/g)?.length ?? 0;
  if (quotes % 2 === 1) throw unclear('A quote is not closed; a phrase stands between two of them.');
  const pieces: Piece[] = [];
  for (const [, minus, phrase, bare] of typed.matchAll(/(-?)(?:["“”„«»]([^"“”„«»]*)["“”„«»]|([^\s"“”„«»]+))/g)) {
    const text = phrase ?? bare ?? '';
    pieces.push({ text, quoted: phrase !== undefined, excluded: minus === '-' });
  }
  return pieces;
}

function termOf({ text, quoted }: Piece): Term | null {
  const words = wordsOf(text, 'und').length === 0 ? [] : lettersOf(text);
  const [first] = words;
  const isPrefix = !quoted && text.endsWith('*');
  if (isPrefix && (words.at(-1) ?? '').length < searchLimits.prefixLetters)
    throw unclear(`${text} is too short: at least ${searchLimits.prefixLetters} letters stand before a star.`);
  if (!quoted && /\*./.test(text)) throw unclear(`In ${text} the star is not at the end.`);
  if (first === undefined) return null;
  if (isPrefix) return { kind: 'prefix', words };
  return { kind: quoted || words.length > 1 ? 'phrase' : 'word', words };
}

/** `05.04.00-P20` is looked for as its pieces behind each other. */
function lettersOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
}

function unclear(what: string): MinutebookError {
  const signs = 'Write words, "a phrase", a beginning*, -unwanted, one OR another.';
  return new MinutebookError('bad_args', `This search is not clear. ${what} ${signs}`);
}
