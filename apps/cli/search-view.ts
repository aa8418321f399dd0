// What a search found into text for people, with the matches marked.
import pc from 'picocolors';
import { searchLimits } from '../../exports/catalogue/search/limits.ts';
import type { Found, Hit } from '../../exports/catalogue/search/search.ts';
import type { Marked } from '../../exports/catalogue/search/snippet.ts';
import { shownDigits } from './report-view.ts';
import { counted, oneLine, printable, wrapped } from './terminal.ts';

/** All hits, and how many there are besides. */
export function foundText({ hits, total }: Found): string {
  if (hits.length === 0)
    return 'Nothing found. Fewer words, a beginning with a star (kloak*), or no filters find more.';
  const more = total - hits.length;
  const many = total >= searchLimits.ranked ? 'More than ' : '';
  const rest = more > 0 ? pc.dim(`\n\n${many}${counted(more, 'more item')}; --limit shows more.`) : '';
  return `${hits.map(hitText).join('\n\n')}${rest}`;
}

function hitText(hit: Hit): string {
  const { document, snippet } = hit;
  const body = [hit.body, hit.organization].filter((part) => part !== null).map((part) => oneLine(part));
  const where = [body.join(', '), hit.date ?? 'no date', hit.number === null ? null : `item ${oneLine(hit.number)}`];
  const marks = [
    hit.outcomes.length === 0 ? null : [...new Set(hit.outcomes)].join(', '),
    hit.closed ? pc.magenta('closed') : null,
    hit.caseNumber === null ? null : pc.dim(`case ${oneLine(hit.caseNumber)}`),
    hit.byCompound ? pc.dim('as part of a longer word') : null,
  ].filter((mark) => mark !== null);
  const page = snippet?.page ?? hit.page;
  const evidence = `${document.slice(0, shownDigits)} p. ${page}${boxText(snippet === null ? hit.box : snippet.box)}`;
  return [
    `${pc.cyan(where.filter((part) => part !== null && part !== '').join(' · '))}  ${marks.join(' · ')}`.trimEnd(),
    wrapped(pc.bold(markedText(hit.title)), 2),
    ...(snippet === null
      ? []
      : [wrapped(`${pc.dim(`${oneLine(snippet.label ?? snippet.kind)}:`)} ${markedText(snippet)}`, 2)]),
    `  ${pc.dim(evidence)}`,
  ].join('\n');
}

function boxText(box: readonly number[] | null): string {
  return box === null ? '' : ` at ${box.map((side) => Math.round(side)).join(', ')}`;
}

/** The text on one line; a match is yellow, and between brackets where there are no colours. */
function markedText({ text, highlights }: Marked): string {
  let at = 0;
  let shown = '';
  for (const [start, end] of highlights) {
    shown += plain(text.slice(at, start)) + mark(plain(text.slice(start, end)));
    at = end;
  }
  return shown + plain(text.slice(at));
}

function mark(text: string): string {
  return pc.isColorSupported ? pc.yellow(pc.underline(text)) : `[${text}]`;
}

function plain(text: string): string {
  return printable(text).replaceAll(/\s+/g, ' ');
}
