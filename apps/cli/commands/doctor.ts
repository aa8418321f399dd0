// `minutebook doctor`: what this machine offers, and what would go wrong before it does.
import { access } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import pc from 'picocolors';
import { errorTable, MinutebookError } from '../../../pipeline/errors.ts';
import { describeMachine, freeSpace } from '../../../pipeline/machine.ts';
import { installedLanguages } from '../../../pipeline/ocr/language-data.ts';
import { ocrLanguage } from '../../../pipeline/ocr/languages.ts';
import { demandFitRedis } from '../../../pipeline/queue/redis.ts';
import { describeSandbox } from '../../../pipeline/read/sandbox.ts';
import { configuredServices } from '../../../pipeline/services.ts';
import { openStore } from '../../../pipeline/store/address.ts';
import { probeStore } from '../../../pipeline/store/probe.ts';
import { isS3Address } from '../../../pipeline/store/s3-address.ts';
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
      'Says which protections the reader of PDFs runs behind on this machine, in which languages it can read scans, ' +
        'whether the store can be written, how many documents the machine should read at a time, and whether the queue ' +
        'server is fit, where MINUTEBOOK_REDIS_URL names one. Exits with 10 if an import or a worker could not work.',
    )
    .addOption(storeOption())
    .action(async (options: { store: string }, self: Command) => {
      const findings = [
        ...ofMachine(),
        ...(await ofSandbox()),
        ofRecogniser(),
        ...(await ofStore(options.store)),
        ...(await ofQueue()),
      ];
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

/** Only where one is configured: a single machine needs none. */
async function ofQueue(): Promise<Finding[]> {
  const { redis } = await configuredServices();
  if (redis === null) return [];
  return [
    await unlessFaulty('queue', async () => {
      await demandFitRedis(redis);
      return `${redis.host} answers and throws no jobs away`;
    }),
  ];
}

/** What was found, or the fault with its advice. */
async function unlessFaulty(subject: string, look: () => Promise<string>): Promise<Finding> {
  try {
    return { subject, verdict: 'good', says: await look() };
  } catch (error) {
    if (!(error instanceof MinutebookError)) throw error;
    return { subject, verdict: 'bad', says: `${error.message} ${error.row.advice}` };
  }
}

/** Without language data scans stay unread; everything else goes on. */
function ofRecogniser(): Finding {
  const installed = installedLanguages();
  const missing = ocrLanguage.options.filter((language) => !installed.includes(language));
  const packages = missing.map((language) => `@tesseract.js-data/${language}`).join(' ');
  return missing.length === 0
    ? { subject: 'recogniser', verdict: 'good', says: `reads scans in ${installed.join(', ')}` }
    : {
        subject: 'recogniser',
        verdict: 'poor',
        says: `cannot read scans in ${missing.join(', ')}: install ${packages}`,
      };
}

async function ofStore(folder: string): Promise<Finding[]> {
  if (isS3Address(folder))
    return [await unlessFaulty('store', async () => `${(await openStore(folder, { create: false })).place} answers`)];
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
  return `${marks[verdict]}  ${subject.padEnd(11)}${printable(says)}`;
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toLocaleString('en', { maximumFractionDigits: 1 })} GB`;
}
