// A question in SQL on standard input into rows on standard output; it runs in a process of its own that can be stopped.

import type { SQLOutputValue } from 'node:sqlite';
import { text } from 'node:stream/consumers';
import { openForReading } from '../database.ts';
import type { QueryMessage, QueryValue } from './messages.ts';
import { allowReadingOnly } from './permissions.ts';

/** Rows of one line: few enough to stop soon, many enough not to wait for each other. */
const batch = 200;

/** Characters of one value or statement: a question that builds longer texts is a mistake or an attack. */
const longestValue = 16_000_000;

function say(message: QueryMessage): Promise<void> {
  return new Promise((written) => process.stdout.write(`${JSON.stringify(message)}\n`, () => written()));
}

async function answer(file: string, sql: string): Promise<void> {
  const db = openForReading(file);
  db.limits.length = longestValue;
  allowReadingOnly(db);
  const statement = db.prepare(sql);
  statement.setReadBigInts(true);
  statement.setReturnArrays(true);
  await say({ columns: statement.columns().map(({ name }) => name) });
  let rows: QueryValue[][] = [];
  for (const row of statement.iterate()) {
    rows.push(Object.values(row).map(plain));
    if (rows.length < batch) continue;
    await say({ rows });
    rows = [];
  }
  if (rows.length > 0) await say({ rows });
  await say({ end: true });
}

/** Numbers that JavaScript cannot hold, and bytes, become text. */
function plain(value: SQLOutputValue): QueryValue {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  return value;
}

try {
  await answer(process.argv[2] ?? '', await text(process.stdin));
} catch (error) {
  if (!(error instanceof Error) || !('errcode' in error || 'code' in error)) throw error;
  await say({ problem: error.message });
}
