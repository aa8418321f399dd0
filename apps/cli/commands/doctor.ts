// `minutebook doctor`: what this machine offers, and what would go wrong before it does.
import { access } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import pc from 'picocolors';
import { errorTable, MinutebookError } from '../../../pipeline/errors.ts';
import { describeMachine, freeSpace } from '../../../pipeline/machine.ts';
import { describeSandbox } from '../../../pipeline/read/sandbox.ts';
import { probeStore } from '../../../pipeline/store/probe.ts';
import { addExamples } from '../examples.ts';
import { storeOption } from '../options.ts';
import { settingsOf } from '../settings.ts';
import { print, printable, printJson } from '../terminal.ts';

/** Bytes below which a store will soon be full; a large import writes about this much in an hour. */
const littleSpace = 500e6;

/** `bad` means that an import cannot work; `poor` that it works less well or less safely than it could. */
interface Finding {
  readonly subject: string;
  readonly verdict: 'good' | 'poor' | 'bad';
  readonly says: string;
}

export function addDoctor(program: Command): void {
  const command = program
    .command('doctor')
    .summary('check this machine and the store')
    .description(
      'Says which protections the reader of PDFs runs behind on this machine, whether the store can be written, and how ' +
        'many documents the machine should read at a time. Exits with 10 if an import could not work.',
    )
    .addOption(storeOption())
    .action(async (options: { store: string }, self: Command) => {
      const findings = [...ofMachine(), ...(await ofSandbox()), ...(await ofStore(options.store))];
      if (settingsOf(self).json) printJson(findings);
      else for (const finding of findings) print(lineOf(finding));
      if (findings.some(({ verdict }) => verdict === 'bad')) process.exitCode = errorTable.store_unavailable.exitCode;
    });
  addExamples(command, [
    ['doctor', 'checks the machine and ./minutes-store'],
    ['doctor --store /mnt/archive/minutes', 'checks another place for a store'],
  ]);
}

function ofMachine(): Finding[] {
  const { cores, memory, freeMemory, suggestedJobs } = describeMachine();
  const jobs =
    suggestedJobs < cores ? `--jobs ${suggestedJobs} is safer than one per core` : `--jobs ${cores}, the default`;
  return [
    { subject: 'Node', verdict: 'good', says: process.versions.node },
    { subject: 'cores', verdict: 'good', says: String(cores) },
    {
      subject: 'memory',
      verdict: suggestedJobs < cores ? 'poor' : 'good',
      says: `${gigabytes(memory)}, ${gigabytes(freeMemory)} free: ${jobs}`,
    },
  ];
}

async function ofSandbox(): Promise<Finding[]> {
  const { withoutNetwork, endsWithParent, boundedByKernel } = await describeSandbox();
  const finding = (subject: string, present: boolean, good: string, poor: string): Finding =>
    present ? { subject, verdict: 'good', says: good } : { subject, verdict: 'poor', says: poor };
  return [
    finding('network', withoutNetwork, 'readers have none', 'readers could reach it: unshare is missing or forbidden'),
    finding('limits', boundedByKernel, 'set by the kernel (prlimit)', 'only watched from outside: prlimit is missing'),
    finding(
      'orphans',
      endsWithParent,
      'ended by the kernel (setpriv)',
      'readers end by themselves: setpriv is missing',
    ),
  ];
}

async function ofStore(folder: string): Promise<Finding[]> {
  const place = await nearestFolder(folder);
  try {
    const free = await freeSpace(place);
    await probeStore(place);
    const store = place === path.resolve(folder) ? place : `${folder} does not exist yet, but can be made`;
    return [
      { subject: 'store', verdict: 'good', says: store },
      { subject: 'disk', verdict: free < littleSpace ? 'poor' : 'good', says: `${gigabytes(free)} free` },
    ];
  } catch (error) {
    if (!(error instanceof MinutebookError)) throw error;
    return [{ subject: 'store', verdict: 'bad', says: `${error.message} ${error.row.advice}` }];
  }
}

/** The folder, or the nearest one above it that exists. */
async function nearestFolder(folder: string): Promise<string> {
  const place = path.resolve(folder);
  const exists = await access(place).then(
    () => true,
    () => false,
  );
  return exists || place === path.dirname(place) ? place : nearestFolder(path.dirname(place));
}

const marks = { good: pc.green('good'), poor: pc.yellow('poor'), bad: pc.red('bad ') } as const;

function lineOf({ subject, verdict, says }: Finding): string {
  return `${marks[verdict]}  ${subject.padEnd(9)}${printable(says)}`;
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toLocaleString('en', { maximumFractionDigits: 1 })} GB`;
}
