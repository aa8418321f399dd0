// What is in a catalogue into text for people, with small charts.
import pc from 'picocolors';
import type { BodyCount, Count, Statistics } from '../../exports/catalogue/statistics.ts';
import { barText, labelText } from './table-view.ts';
import { counted, oneLine } from './terminal.ts';

const labelWidth = 22;
const barWidth = 40;
const nameWidth = 44;

/** Bodies and issue codes that are shown; --json has all. */
const mostLines = 15;

export function statisticsText(statistics: Statistics): string {
  const { rows, pages, coverage } = statistics;
  const number = (table: string): number => rows[table] ?? 0;
  const facts = ['items', 'decisions', 'votes', 'ballots', 'attachments', 'people', 'cases'];
  return [
    pc.bold(
      `${counted(number('documents'), 'document')}, ${counted(number('meetings'), 'meeting')}, ${counted(pages.all, 'page')}`,
    ),
    facts.map((table) => `${number(table).toLocaleString('en')} ${table}`).join(' · '),
    chart('documents', statistics.documents),
    chart('pages', pageCounts(statistics)),
    `${pc.bold('coverage')}\n  ${labelText('text in facts', labelWidth)} ${percent(coverage.assigned, coverage.characters)}`,
    chart('grades', statistics.grades),
    chart('languages', statistics.languages),
    chart(`years${withoutText(statistics.meetingsWithoutDate, 'a date')}`, statistics.years),
    chart('outcomes', statistics.outcomes),
    bodiesText(statistics),
    chart('issues', statistics.issues.slice(0, mostLines)),
    chart('failures', statistics.failures),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function pageCounts({ pages }: Statistics): Count[] {
  const named = [
    ['text layer', pages.text],
    ['recognised', pages.ocr],
    ['both', pages.mixed],
    ['blank', pages.blank],
    ['failed', pages.failed],
  ] as const;
  return named.flatMap(([name, count]) => (count === 0 ? [] : [{ name, count }]));
}

function chart(title: string, counts: readonly Count[]): string {
  if (counts.length === 0) return '';
  const most = Math.max(...counts.map(({ count }) => count));
  const lines = counts.map(
    ({ name, count }) =>
      `  ${labelText(name, labelWidth)} ${count.toLocaleString('en').padStart(9)}  ${pc.cyan(barText(count, most, barWidth))}`,
  );
  return [pc.bold(title), ...lines.map((line) => line.trimEnd())].join('\n');
}

function bodiesText({ bodies, meetingsWithoutBody }: Statistics): string {
  if (bodies.length === 0) return '';
  const most = Math.max(...bodies.map(({ meetings }) => meetings));
  const lines = bodies.slice(0, mostLines).map((body) => `  ${bodyLine(body, most)}`.trimEnd());
  const rest = bodies.length - lines.length;
  const title = `bodies${withoutText(meetingsWithoutBody, 'one')}`;
  return [pc.bold(title), ...lines, ...(rest > 0 ? [pc.dim(`  and ${rest.toLocaleString('en')} more`)] : [])].join(
    '\n',
  );
}

function bodyLine({ name, organization, meetings, firstDate, lastDate }: BodyCount, most: number): string {
  const label = organization === null ? name : `${name}, ${organization}`;
  const [from, to] = [firstDate?.slice(0, 4) ?? '', lastDate?.slice(0, 4) ?? ''];
  const span = from === to ? from : `${from}–${to}`;
  const bar = barText(meetings, most, barWidth / 2);
  return `${oneLine(label, nameWidth).padEnd(nameWidth)} ${meetings.toLocaleString('en').padStart(6)}  ${span.padEnd(9)}  ${pc.cyan(bar)}`;
}

function withoutText(count: number, what: string): string {
  return count === 0 ? '' : ` (${counted(count, 'meeting')} without ${what})`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
