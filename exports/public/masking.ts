// Any part of a record into the same part in which no personal number can be read.
import { personalNumbersIn } from '../../extractors/validation/personal-number-forms.ts';

/** Stands for each sign of a personal number. */
const mask = '█';

/** Values that are made by us, not printed: digits in them are nobody's number. */
const made = new Set(['id', 'sha256', 'textSha256', 'configHash', 'pipelineVersion', 'rule', 'code', 'path', 'parent']);

/** Masks every number that is, or looks like, a personal number of the language; also those without check digits. */
function masked(text: string, language: string): string {
  const numbers = personalNumbersIn(text, language);
  if (numbers.length === 0) return text;
  return Array.from({ length: text.length }, (_, i) =>
    numbers.some(({ start, end }) => i >= start && i < end) ? mask : text.charAt(i),
  ).join('');
}

/** Given plain data, masks personal numbers and `names` in all texts of it; keys and what we made ourselves stay. */
export function maskedThroughout<Content>(content: Content, language: string, names: readonly string[]): Content;
export function maskedThroughout(content: unknown, language: string, names: readonly string[]): unknown {
  if (typeof content === 'string') return masked(withoutNames(content, names), language);
  if (Array.isArray(content)) return content.map((part: unknown) => maskedThroughout(part, language, names));
  if (typeof content !== 'object' || content === null) return content;
  return Object.fromEntries(
    Object.entries(content).map(([key, value]) => [
      key,
      made.has(key) ? value : maskedThroughout(value, language, names),
    ]),
  );
}

/** Line breaks of the print may stand where a name has blanks. */
function withoutNames(text: string, names: readonly string[]): string {
  return names.reduce((left, name) => {
    const words = name.split(/\s+/u).map((word) => RegExp.escape(word));
    return left.replaceAll(new RegExp(words.join(String.raw`\s+`), 'gu'), mask.repeat(name.length));
  }, text);
}
