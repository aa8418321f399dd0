// Text from anywhere into text that is safe and pleasant on a terminal, and onto it.
import { stripVTControlCharacters } from 'node:util';
import wrapAnsi from 'wrap-ansi';

/** Columns that are pleasant to read; a wider window is not filled. */
const mostColumns = 100;
const leastColumns = 40;

/**
 * Everything that could move the cursor, change colours or turn the direction of writing without being seen: controls
 * but line feed and tab, and what Unicode calls format characters, such as zero-width and bidirectional ones.
 */
const unsafe = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Text of a PDF or a file name without anything that a terminal would obey. */
export function printable(text: string): string {
  return stripVTControlCharacters(text).replaceAll(unsafe, '');
}

/** The same on one line, cut to `most` characters. */
export function oneLine(text: string, most = mostColumns): string {
  const joined = printable(text).replaceAll(/\s+/g, ' ').trim();
  return joined.length <= most ? joined : `${joined.slice(0, most - 1)}…`;
}

/** Lines wrapped to the window, each with `indent` spaces before it. Colours are allowed, so make it `printable` first. */
export function wrapped(text: string, indent: number): string {
  const columns = Math.max(leastColumns, Math.min(process.stdout.columns ?? mostColumns, mostColumns));
  const margin = ' '.repeat(indent);
  return wrapAnsi(text, columns - indent, { hard: true, trim: true })
    .split('\n')
    .map((line) => (line === '' ? '' : margin + line))
    .join('\n');
}

/** Writes a line to standard output: results. */
export function print(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** Writes a line to standard error: everything that is not the result. */
export function notice(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Writes a value to standard output as JSON. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

/** A number as people write it, with its noun: `1 page`, `2,306 pages`. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : several}`;
}
