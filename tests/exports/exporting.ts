// Runs an export of invented records into a folder of its own, and reads back what was written.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { type ExportSummary, exportStore } from '../../exports/export.ts';
import { exportFormats } from '../../exports/formats.ts';
import type { Selection } from '../../exports/selection/documents.ts';
import { everything } from '../../exports/selection/filter.ts';
import type { Store } from '../../pipeline/store/store.ts';
import { version } from './invented.ts';

export const selection: Selection = { filter: everything, onlyPublic: false, since: null, version };

export interface Exported {
  readonly folder: string;
  readonly summary: ExportSummary;
  /** Content of every file by its name, with `/` between folders. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** A file that must be there, as text. */
  text(name: string): string;
}

/** All folders of a test file lie below one, which goes when its tests are over. */
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'minutebook-export-'));
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

export function emptyFolder(): string {
  return fs.mkdtempSync(path.join(root, 'test-'));
}

export async function exported(store: Store, format: string, more: Partial<Selection> = {}): Promise<Exported> {
  const out = path.join(emptyFolder(), 'out');
  const chosen = exportFormats.find(({ name }) => name === format);
  if (chosen === undefined) throw new Error(`There is no format ${format}.`);
  const summary = await exportStore({
    store,
    format: chosen,
    selection: { ...selection, ...more },
    settings: { baseUrl: 'https://example.org/oparl/' },
    out,
    signal: new AbortController().signal,
    onDocument: () => undefined,
  });
  const files = filesIn(out);
  return {
    folder: out,
    summary,
    files,
    text(name) {
      const content = files.get(name);
      if (content === undefined) throw new Error(`${name} was not written, only ${[...files.keys()].join(', ')}.`);
      return content.toString();
    },
  };
}

function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  const names = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    names.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, file).split(path.sep).join('/'), fs.readFileSync(file)];
    }),
  );
}
