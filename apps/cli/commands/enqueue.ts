// `minutebook enqueue`: PDFs into a store and the queue, for `minutebook work` on any machine.
import { type Command, Option } from 'commander';
import pc from 'picocolors';
import { errorTable } from '../../../pipeline/errors.ts';
import type { BatchStanding } from '../../../pipeline/queue/batch.ts';
import { type Admission, enqueue } from '../../../pipeline/queue/enqueue.ts';
import { openIntake, type QueueIntake } from '../../../pipeline/queue/intake.ts';
import type { Priority } from '../../../pipeline/queue/jobs.ts';
import { demandRedis } from '../../../pipeline/services.ts';
import { openStore } from '../../../pipeline/store/address.ts';
import { awaitBatch, batchText } from '../batch-view.ts';
import { addExamples } from '../examples.ts';
import { type Interruption, listenForInterruption } from '../interruption.ts';
import { configurationOf, type OcrOptions, ocrLanguagesOption, ocrOption } from '../ocr-options.ts';
import { storeOption } from '../options.ts';
import { row } from '../report-view.ts';
import { type Settings, settingsOf } from '../settings.ts';
import { counted, notice, oneLine, print, printJson } from '../terminal.ts';

interface EnqueueOptions extends OcrOptions {
  readonly store: string;
  readonly priority: Priority;
  readonly wait?: true;
}

export function addEnqueue(program: Command): void {
  const command = program
    .command('enqueue')
    .summary('put PDFs into the queue')
    .description(
      'Puts PDFs into the store and queues them for `minutebook work`, as one batch. They may lie on this machine or in ' +
        'a bucket. The same bytes are one document and one job, however often they come. A run that was interrupted ' +
        'goes on when the same command is given again.',
    )
    .argument('<pdf|folder|s3-prefix...>', 'PDFs, folders with PDFs at any depth, and s3://bucket/prefix')
    .addOption(storeOption())
    .addOption(ocrOption())
    .addOption(ocrLanguagesOption())
    .addOption(
      new Option('--priority <which>', 'interactive goes before bulk').choices(['interactive', 'bulk']).default('bulk'),
    )
    .option('--wait', 'wait until every document has its result, and report on them')
    .action(enqueuePaths);
  addExamples(command, [
    ['enqueue minutes/ --store s3://minutes', 'queues every PDF below minutes/'],
    ['enqueue s3://scans/2024/ --store s3://minutes', 'queues the PDFs of another bucket'],
    ['enqueue urgent.pdf --store s3://minutes --priority interactive --wait', 'goes first, and tells the result'],
  ]);
}

interface Tally {
  queued: number;
  known: number;
  failed: number;
  refused: number;
  /** Highest exit code of the files that were refused. */
  exitCode: number;
}

async function enqueuePaths(paths: string[], options: EnqueueOptions, command: Command): Promise<void> {
  const settings = settingsOf(command);
  const redis = await demandRedis();
  const store = await openStore(options.store, { create: true });
  const intake = await openIntake({ store, redis, configuration: configurationOf(options), command: 'enqueue' });
  const interruption = listenForInterruption();
  try {
    const batch = await intake.openBatch(0);
    const tally = await admitAll(paths, options, { intake, batch, place: store.place, settings, interruption });
    await intake.closeBatch(batch);
    const standing = options.wait ? await awaitBatch(intake, batch, settings, interruption.signal) : null;
    await show(intake, batch, tally, standing, settings);
    process.exitCode = interruption.exitCode() ?? Math.max(tally.exitCode, exitCodeOf(standing));
  } finally {
    await intake.close();
  }
}

interface Door {
  readonly intake: QueueIntake;
  readonly batch: string;
  readonly place: string;
  readonly settings: Settings;
  readonly interruption: Interruption;
}

/** Files between two lines of progress. */
const lineEvery = 1_000;

async function admitAll(paths: string[], { priority }: EnqueueOptions, door: Door): Promise<Tally> {
  const tally: Tally = { queued: 0, known: 0, failed: 0, refused: 0, exitCode: 0 };
  const { intake, batch, place, settings, interruption } = door;
  const onAdmission = (admission: Admission): void => {
    count(tally, admission);
    const all = tally.queued + tally.known + tally.failed + tally.refused;
    if (settings.quiet) return;
    if ('fault' in admission) notice(`${pc.red('refused')} ${oneLine(admission.name)}: ${admission.fault.message}`);
    if (all % lineEvery === 0) notice(`${counted(all, 'file')} taken`);
  };
  await enqueue({ intake, batch, paths, priority, place, signal: interruption.signal, onAdmission });
  return tally;
}

function count(tally: Tally, admission: Admission): void {
  if ('receipt' in admission) tally[admission.receipt.status] += 1;
  else {
    tally.refused += 1;
    tally.exitCode = Math.max(tally.exitCode, errorTable[admission.fault.code].exitCode);
  }
}

function exitCodeOf(standing: BatchStanding | null): number {
  return Math.max(0, ...(standing?.failures ?? []).map(({ code }) => errorTable[code].exitCode));
}

async function show(
  intake: QueueIntake,
  batch: string,
  { exitCode: _, ...tally }: Tally,
  standing: BatchStanding | null,
  { json, quiet }: Settings,
): Promise<void> {
  if (json) return printJson(standing === null ? { batch, ...tally } : { ...tally, ...standing });
  if (quiet) return;
  print(`batch ${batch}`);
  for (const line of rows(tally)) print(line);
  if (standing !== null) return print(batchText(standing));
  if (tally.queued > 0 && (await intake.workers()) === 0)
    notice(pc.yellow('Nobody works on it yet: start `minutebook work` on one machine or more.'));
}

function rows({ queued, known, failed, refused }: Omit<Tally, 'exitCode'>): string[] {
  return [
    row('queued', queued, pc.green, ''),
    row('known', known, pc.dim, 'in the store before'),
    row('failed', failed, pc.red, 'in an earlier run; minutebook failures'),
    row('refused', refused, pc.red, 'not taken'),
  ].filter((line) => line !== '');
}
