// `minutebook query`: a question in SQL into a table, CSV or JSON.
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { type Command, InvalidArgumentError, Option } from 'commander';
import pc from 'picocolors';
import { limits } from '../../../exports/catalogue/limits.ts';
import { ask } from '../../../exports/catalogue/query/query.ts';
import { tables } from '../../../exports/catalogue/tables/tables.ts';
import { views } from '../../../exports/catalogue/tables/views.ts';
import { type Cell, csvLine } from '../../../exports/csv/csv.ts';
import { addCatalogueOptions, type CatalogueOptions, catalogueFile } from '../catalogue-access.ts';
import { addExamples } from '../examples.ts';
import { listenForInterruption } from '../interruption.ts';
import { settingsOf } from '../settings.ts';
import { named, tableText } from '../table-view.ts';
import { counted, notice, print } from '../terminal.ts';

interface QueryOptions extends CatalogueOptions {
  readonly format?: Format;
  readonly timeout: number;
}

const formats = ['table', 'csv', 'json'] as const;
type Format = (typeof formats)[number];

/** A day: whoever wants more has another mistake. */
const mostSeconds = 86_400;

export function addQuery(program: Command): void {
  const command = program
    .command('query')
    .summary('ask the catalogue in SQL')
    .description(
      'Answers a question in SQL (SQLite) from the catalogue. It can only be read: whatever is asked, nothing is ' +
        'changed, no other file is opened, and what takes too long is stopped. Without SQL it lists the tables and ' +
        'views; docs/catalogue.md describes every column, docs/questions.md has worked questions.',
    )
    .argument('[sql]', 'one SELECT; - reads it from standard input')
    .addOption(new Option('--format <format>', 'how to print the rows (default: table)').choices(formats))
    .option('--timeout <seconds>', 'stop after so many seconds', secondsFrom, limits.querySeconds);
  addCatalogueOptions(command).action(async (sql: string | undefined, options: QueryOptions, self: Command) => {
    if (sql === undefined) return print(tablesText());
    const format = options.format ?? (settingsOf(self).json ? 'json' : 'table');
    await answer(await catalogueFile(options, self), sql === '-' ? await text(process.stdin) : sql, format, options);
  });
  addExamples(command, [
    ['query', 'lists tables and views'],
    ['query "select outcome, count(*) from decisions group by outcome"', 'counts outcomes'],
    ['query "select * from rejected_proposals" --format csv > rejected.csv', 'a table for a spreadsheet'],
    ['query - --format json < question.sql', 'reads the question from a file'],
  ]);
}

async function answer(file: string, sql: string, format: Format, { timeout }: QueryOptions): Promise<void> {
  const interruption = listenForInterruption();
  const write = writerFor(format);
  for await (const part of ask({ file, sql, seconds: timeout, signal: interruption.signal })) {
    if ('columns' in part) await write.columns(part.columns);
    else await write.rows(part.rows);
    if (write.isFull()) break;
  }
  process.exitCode = interruption.exitCode() ?? process.exitCode ?? 0;
  await write.end();
}

interface Writer {
  columns(columns: readonly string[]): Promise<void>;
  rows(rows: readonly (readonly Cell[])[]): Promise<void>;
  /** No more rows are wanted. */
  isFull(): boolean;
  end(): Promise<void>;
}

function writerFor(format: Format): Writer {
  if (format === 'table') return tableWriter();
  return format === 'csv' ? csvWriter() : jsonWriter();
}

/** A table needs all its rows before the first, so it stops where nobody reads on. */
function tableWriter(): Writer {
  const kept: (readonly Cell[])[] = [];
  let columns: readonly string[] = [];
  return {
    async columns(names) {
      columns = names;
    },
    rows: async (rows) => void kept.push(...rows),
    isFull: () => kept.length > limits.shownRows,
    async end() {
      print(tableText(columns, kept.slice(0, limits.shownRows)));
      if (kept.length > limits.shownRows)
        notice(pc.dim(`The first ${counted(limits.shownRows, 'row')}; --format csv or json has all of them.`));
      else notice(pc.dim(counted(kept.length, 'row')));
    },
  };
}

function csvWriter(): Writer {
  return {
    columns: (names) => written(csvLine(names)),
    rows: (rows) => written(rows.map(csvLine).join('')),
    isFull: () => false,
    end: async () => undefined,
  };
}

/** A list of objects, written as the rows come. */
function jsonWriter(): Writer {
  let columns: readonly string[] = [];
  let before = '[\n';
  return {
    async columns(names) {
      columns = names;
    },
    async rows(rows) {
      for (const row of rows) {
        await written(`${before}  ${JSON.stringify(named(columns, row))}`);
        before = ',\n';
      }
    },
    isFull: () => false,
    end: () => written(before === '[\n' ? '[]\n' : '\n]\n'),
  };
}

async function written(piece: string): Promise<void> {
  if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
}

function tablesText(): string {
  const lines = [
    ...tables.map(({ name, note, columns }) => [name, note, Object.keys(columns).join(', ')] as const),
    ...views.map(({ name, note }) => [name, note, 'a view'] as const),
  ];
  return lines.map(([name, note, columns]) => `${pc.bold(name)}  ${note}\n  ${pc.dim(columns)}`).join('\n');
}

function secondsFrom(given: string): number {
  const seconds = Number(given);
  if (Number.isFinite(seconds) && seconds > 0 && seconds <= mostSeconds) return seconds;
  throw new InvalidArgumentError(`It must be a number of seconds up to ${mostSeconds}.`);
}
