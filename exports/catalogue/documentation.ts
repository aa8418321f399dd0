// The tables and views into docs/catalogue.md: `node exports/catalogue/documentation.ts --write` brings it up to date.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Column, Table } from './tables/column.ts';
import { linkTables, recordTables } from './tables/tables.ts';
import { views } from './tables/views.ts';

const folder = path.join(import.meta.dirname, '..', '..', 'docs');
const file = path.join(folder, 'catalogue.md');

/** Written by hand: what the catalogue is, how people are linked, how a search works. */
const prefaceFile = path.join(import.meta.dirname, 'preface.md');

/** The page: the preface, then every table with its columns, then the views. */
export async function catalogueDocumentation(): Promise<string> {
  const preface = (await readFile(prefaceFile, 'utf8')).trimEnd();
  return `${[
    preface,
    '## Tables read off records',
    ...recordTables.map(tableText),
    '## Tables of what belongs together',
    ...linkTables.map(tableText),
    '## Views',
    viewsText(),
  ].join('\n\n')}\n`;
}

function tableText({ name, note, columns }: Table): string {
  const rows = Object.entries(columns).map(
    ([column, described]) => `| \`${column}\` | ${typeText(described)} | ${described.note} |`,
  );
  return [`### ${name}`, '', note, '', '| column | type | meaning |', '|---|---|---|', ...rows].join('\n');
}

function typeText({ type, nullable, refers }: Column): string {
  const target = refers === null ? type : `→ \`${refers}\``;
  return nullable ? `${target}, or null` : target;
}

function viewsText(): string {
  const rows = views.map(({ name, note }) => `| \`${name}\` | ${note} |`);
  return ['| view | what it gives |', '|---|---|', ...rows].join('\n');
}

if (import.meta.main) {
  const wanted = await catalogueDocumentation();
  if (process.argv.includes('--write')) await writeFile(file, wanted);
  else if ((await readFile(file, 'utf8')) !== wanted) process.exitCode = 1;
}
