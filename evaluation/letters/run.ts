// The words we may use into `letters.json` of each language folder: `npm run letters`.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { letterTables } from './tables.ts';

for await (const { file, text } of letterTables()) {
  await writeFile(file, text);
  process.stdout.write(`${path.relative(process.cwd(), file)}: ${text.length} characters\n`);
}
