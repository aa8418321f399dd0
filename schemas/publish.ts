// The zod schemas to the JSON Schema files that are published beside them.
import fs from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import * as codes from './codes.ts';
import * as evidence from './evidence.ts';
import * as failure from './failure.ts';
import * as gold from './gold.ts';
import * as pages from './pages.ts';
import * as record from './record.ts';

interface Published {
  /** File name before `.schema.json`, and the last part of the schema's `$id`. */
  name: string;
  schema: z.ZodType;
  title: string;
  description: string;
}

const published: readonly Published[] = [
  {
    name: 'minutes-record',
    schema: record.minutesRecord,
    title: 'Minutes record',
    description:
      'What one PDF of minutes becomes: its facts as printed and normalised, with evidence and calibrated confidence.',
  },
  {
    name: 'pages',
    schema: pages.readDocument,
    title: 'Pages',
    description: 'What the reader hands over for one PDF: words, rules, areas, images and links with their places.',
  },
  {
    name: 'failure',
    schema: failure.failure,
    title: 'Failure',
    description: 'The typed record of a document that could not be read.',
  },
  {
    name: 'gold',
    schema: gold.goldRecord,
    title: 'Gold record',
    description: 'What a careful reader finds in one PDF of minutes; records are evaluated against it.',
  },
];

/** File name to content of every published schema, JSON Schema draft 2020-12. */
export function publishedSchemas(): Map<string, string> {
  nameParts();
  return new Map(
    published.map(({ name, schema, title, description }) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
      const head = { $schema, $id: `urn:minutebook:schema:${name}:${record.schemaVersion}`, title, description };
      return [`${name}.schema.json`, `${JSON.stringify({ ...head, ...rest }, null, 2)}\n`];
    }),
  );
}

/** Every exported schema that is not published itself gets its name under `$defs`: `voteCounts` → `VoteCounts`. */
function nameParts(): void {
  const whole = new Set(published.map(({ schema }) => schema));
  for (const [name, part] of Object.entries({ ...codes, ...evidence, ...failure, ...gold, ...pages, ...record })) {
    if (!(part instanceof z.ZodType) || whole.has(part)) continue;
    const id = name.charAt(0).toUpperCase() + name.slice(1).replace(/Schema$/, '');
    z.globalRegistry.add(part, { ...z.globalRegistry.get(part), id });
  }
}

/** Writes the files into `directory`. */
export async function publish(directory: string): Promise<void> {
  for (const [file, content] of publishedSchemas()) await fs.writeFile(path.join(directory, file), content);
}

if (import.meta.main) await publish(import.meta.dirname);
