// Commands that a reader can copy, under the help of a command.
import type { Command } from 'commander';

/** Adds examples, each a command line and what it does. */
export function addExamples(command: Command, examples: readonly (readonly [line: string, what: string])[]): Command {
  const lines = examples.map(([line, what]) => `  $ minutebook ${line}\n      ${what}`);
  return command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
}
