// The options that every command understands.
import os from 'node:os';
import { type Command, InvalidArgumentError } from 'commander';
import * as z from 'zod';

const settings = z.object({
  json: z.boolean().default(false),
  quiet: z.boolean().default(false),
  jobs: z.int().positive().default(os.availableParallelism()),
});
export type Settings = z.infer<typeof settings>;

/** More workers than any machine has cores. */
const mostJobs = 1024;

/** Adds the options to the program. */
export function addSettings(program: Command): void {
  program
    .option('--json', 'print results as JSON')
    .option('--quiet', 'print results and errors only')
    .option('--jobs <n>', 'documents at the same time (default: one per core)', jobsFrom);
}

/** What the user chose, wherever on the line it stood. */
export function settingsOf(command: Command): Settings {
  return settings.parse(command.optsWithGlobals());
}

function jobsFrom(text: string): number {
  const jobs = Number(text);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= mostJobs) return jobs;
  throw new InvalidArgumentError(`It must be a whole number from 1 to ${mostJobs}.`);
}
