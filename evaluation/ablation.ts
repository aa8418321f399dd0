// A language's words and the documents that support them → the words without those that only one house style speaks for.
import type { Language } from '../extractors/languages/language.ts';
import { phraseOf } from '../extractors/text/phrase.ts';

/** Whether a phrase stands anywhere in texts or lists that may be known when the house style is not. */
export type Supported = (phrase: string) => boolean;

export interface Ablation {
  readonly language: Language;
  /** Phrases, and alternatives inside phrases, that were taken out. */
  readonly dropped: readonly string[];
}

/**
 * `own` are the folded texts of the house style's documents. A phrase is taken out when it fires in them and nothing
 * else supports it: of a phrase with alternatives (`(carried|passed)`), those alternatives.
 */
export function ablated(language: Language, own: readonly string[], supported: Supported): Ablation {
  const clone = structuredClone(language);
  const dropped: string[] = [];
  const onlyHere = (phrase: string): boolean => firesIn(phrase, own) && !supported(phrase);
  const kept = (phrase: string): string[] => {
    if (onlyHere(phrase)) {
      dropped.push(phrase);
      return [];
    }
    return [phrase.replace(group, (whole: string, list: string) => shorter(whole, list, onlyHere, dropped))];
  };
  prune(clone, kept);
  return { language: clone, dropped };
}

/** Slots that attendance fills with its own words; any words stand for them here. */
const filledElsewhere = /\{(?:office|substitute)\}/gu;

/** True where the phrase stands in one of the folded texts. */
export function firesIn(phrase: string, texts: readonly string[]): boolean {
  const { isIn } = phraseOf(null, phrase.replace(filledElsewhere, '…'));
  return texts.some((folded) => isIn(folded));
}

/** A group of plain alternatives. */
const group = /\(([^()[\]]{1,2000})\)/gu;

/** Never empties a group: a phrase that needs one of them was kept for another text's sake. */
function shorter(whole: string, list: string, onlyHere: (phrase: string) => boolean, dropped: string[]): string {
  const alternatives = list.split('|');
  const gone = alternatives.filter(onlyHere);
  if (gone.length === 0 || gone.length === alternatives.length) return whole;
  dropped.push(...gone);
  return `(${alternatives.filter((alternative) => !gone.includes(alternative)).join('|')})`;
}

/** Replaces the entries of every list of words below `value`, in place; a list of anything else holds further lists. */
function prune(value: unknown, kept: (phrase: string) => string[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (!isWords(value)) for (const part of Object.values(value)) prune(part, kept);
  else value.splice(0, value.length, ...value.flatMap(kept));
}

const isWords = (value: object): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === 'string');
