// Descriptions of tables into the SQL that makes them.
import type { Column, ColumnType, Table } from './column.ts';

const sqlTypes: Readonly<Record<ColumnType, string>> = {
  text: 'TEXT',
  integer: 'INTEGER',
  real: 'REAL',
  flag: 'INTEGER',
  date: 'TEXT',
  time: 'TEXT',
  json: 'TEXT',
};

/** The statement that makes a table. Names are our own; nothing of a document is in it. */
export function definitionOf({ name, columns }: Table): string {
  const lines = Object.entries(columns).map(([columnName, column], index) =>
    columnDefinition(columnName, column, index),
  );
  return `CREATE TABLE ${name} (\n  ${lines.join(',\n  ')}\n) STRICT`;
}

/** The statements that make its indices: what refers to other tables, and what questions begin with. */
export function indicesOf({ name, columns, indices }: Table): string[] {
  const referring = Object.entries(columns).flatMap(([column, { refers }], index) =>
    refers !== null && index > 0 ? [column] : [],
  );
  return [...new Set([...referring, ...indices])].map(
    (column) => `CREATE INDEX ${name}_${column} ON ${name}(${quoted(column)})`,
  );
}

/** Some columns have names that SQL uses too. */
export function quoted(column: string): string {
  return `"${column}"`;
}

function columnDefinition(name: string, { type, nullable, refers, tie }: Column, index: number): string {
  const parts = [quoted(name), sqlTypes[type]];
  if (index === 0) parts.push('PRIMARY KEY');
  if (!nullable) parts.push('NOT NULL');
  if (type === 'flag') parts.push(`CHECK (${quoted(name)} IN (0, 1))`);
  if (refers !== null) parts.push(`REFERENCES ${refers}(id) ${onDelete(tie)} DEFERRABLE INITIALLY DEFERRED`);
  return parts.join(' ');
}

/** Links may lead to documents that come later or go earlier; they are only checked when all is written. */
function onDelete(tie: Column['tie']): string {
  return tie === 'owner' ? 'ON DELETE CASCADE' : 'ON DELETE SET NULL';
}
