// What leaving house styles out has shown → the lines that print it.
import type { LeftOut } from './house-styles.ts';

const percent = (share: number | null): string => (share === null ? '–' : (100 * share).toFixed(1)).padStart(7);

/** How many of the words taken out are named in a line. */
const named = 8;

export function houseStyleLines({ styles, whole, without }: LeftOut): string[] {
  const longest = Math.max(12, ...styles.map(({ template }) => template.length));
  const head = `${'house style'.padEnd(longest)} docs  words off    all  without`;
  return [
    'F1 in points, with all words of the languages, and without those that only the house style itself speaks for.',
    head,
    ...styles.map(
      ({ template, documents, dropped, whole: all, without: less }) =>
        `${template.padEnd(longest)} ${String(documents).padStart(4)} ${String(dropped.length).padStart(10)} ${percent(all)} ${percent(less)}  ${dropped.slice(0, named).join(' · ')}`,
    ),
    `${'all'.padEnd(longest)} ${String(styles.reduce((total, { documents }) => total + documents, 0)).padStart(4)} ${''.padStart(10)} ${percent(whole)} ${percent(without)}`,
  ];
}
