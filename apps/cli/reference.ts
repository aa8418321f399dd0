// The command line into docs/commands.md: `node apps/cli/reference.ts --write` brings it up to date.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { buildProgram } from './program.ts';

const file = path.join(import.meta.dirname, '..', '..', 'docs', 'commands.md');

/** Columns of the help in the docs, whatever the window is. */
const columns = 100;

/** The help of the program and of each command, as Markdown. */
export function commandReference(): string {
  const program = buildProgram();
  const parts = [program, ...program.commands].map((command) => {
    const name = command === program ? 'minutebook' : `minutebook ${command.name()}`;
    return `## ${name}\n\n\`\`\`text\n${helpOf(command)}\n\`\`\``;
  });
  const preface = 'Written by `node apps/cli/reference.ts --write`; a test fails when it is out of date.';
  return `# Commands\n\n${preface}\n\n${parts.join('\n\n')}\n`;
}

/** Everything that `--help` prints, with the examples. */
function helpOf(command: Command): string {
  const pieces: string[] = [];
  command.configureOutput({
    writeOut: (text) => void pieces.push(text),
    getOutHelpWidth: () => columns,
    getOutHasColors: () => false,
  });
  command.outputHelp();
  return pieces.join('').trimEnd();
}

if (import.meta.main) {
  const wanted = commandReference();
  if (process.argv.includes('--write')) await writeFile(file, wanted);
  else if ((await readFile(file, 'utf8')) !== wanted) process.exitCode = 1;
}
