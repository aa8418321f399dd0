import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../../apps/cli/program.ts';
import { commandReference } from '../../apps/cli/reference.ts';
import { errorTable } from '../../pipeline/errors.ts';

const reference = commandReference();
const sectionOf = (name: string): string => reference.split(/^## /m).find((part) => part.startsWith(`${name}\n`)) ?? '';
const commands = buildProgram().commands.map((command) => command.name());

describe('the help', () => {
  it('stands in docs/commands.md as it is printed (node apps/cli/reference.ts --write)', () => {
    expect(fs.readFileSync(path.join(import.meta.dirname, '..', '..', 'docs', 'commands.md'), 'utf8')).toBe(reference);
  });

  it('has the commands that were promised', () => {
    expect(commands).toEqual(
      expect.arrayContaining([
        'extract',
        'import',
        'status',
        'failures',
        'retry',
        'show',
        'evaluate',
        'doctor',
        'demo',
      ]),
    );
  });

  it.each(commands)('of %s says what it does, in what way, and gives an example that uses it', (name) => {
    const section = sectionOf(`minutebook ${name}`);
    expect(section).toContain(`Usage: minutebook ${name}`);
    expect(section).toMatch(new RegExp(`\\$ minutebook ${name}\\b`));
    expect(section).toMatch(/--jobs <n>/);
  });

  it.each(commands)('of %s gives examples whose options it has', (name) => {
    const command = buildProgram().commands.find((candidate) => candidate.name() === name);
    const known = [...(command?.options ?? []), ...buildProgram().options].map(({ long }) => long);
    const examples = sectionOf(`minutebook ${name}`).matchAll(/^ {2}\$ minutebook (.*)$/gm);
    const used = [...examples].flatMap(([, line = '']) => [...(line.split(' | ')[0] ?? '').matchAll(/--[a-z-]+/g)]);
    expect(used.map(([option]) => option).filter((option) => !known.includes(option))).toEqual([]);
  });

  it('tells every exit code of the error table', () => {
    const section = sectionOf('minutebook');
    for (const [code, { exitCode }] of Object.entries(errorTable))
      expect(section).toMatch(new RegExp(`^\\s+${exitCode}\\s+.*\\b${code}\\b`, 'm'));
  });
});
