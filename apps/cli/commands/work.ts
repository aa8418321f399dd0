// `minutebook work`: this machine serves the queues until it is told to stop.
import { type Command, InvalidArgumentError, Option } from 'commander';
import pc from 'picocolors';
import { describeMachine } from '../../../pipeline/machine.ts';
import { type QueueName, queueNames } from '../../../pipeline/queue/jobs.ts';
import { queueLimits } from '../../../pipeline/queue/limits.ts';
import { openWorkshop, type WorkshopWord } from '../../../pipeline/queue/workshop.ts';
import { demandRedis } from '../../../pipeline/services.ts';
import { addExamples } from '../examples.ts';
import { configurationOf, type OcrOptions, ocrLanguagesOption, ocrOption } from '../ocr-options.ts';
import { storeOption } from '../options.ts';
import { settingsOf } from '../settings.ts';
import { notice, oneLine, printable } from '../terminal.ts';

interface WorkOptions extends OcrOptions {
  readonly store: string;
  readonly stages: readonly QueueName[];
}

export function addWork(program: Command): void {
  const command = program
    .command('work')
    .summary('serve the queue on this machine')
    .description(
      'Takes documents from the queue and puts their records into the store, until it is stopped by Ctrl-C or SIGTERM: ' +
        'then it finishes what is in hand, puts the rest back within half a minute, and exits with 0. Start it on as many ' +
        'machines as you like; all need the same version of minutebook, the same store, and the same MINUTEBOOK_REDIS_URL. ' +
        'Every five minutes one of them sweeps: what has no result and no job is queued again.',
    )
    .addOption(storeOption())
    .addOption(ocrOption())
    .addOption(ocrLanguagesOption())
    .addOption(
      new Option('--stages <list>', `only some of ${queueNames.join(',')}`)
        .argParser(stagesFrom)
        .default(queueNames, 'all'),
    )
    .action(work);
  addExamples(command, [
    ['work --store s3://minutes', 'serves the queue of a store on S3, one document per core'],
    ['work --store s3://minutes --stages ocr --jobs 16', 'a machine that only recognises pages'],
  ]);
}

function stagesFrom(text: string): QueueName[] {
  const given = text.split(',');
  const stages = queueNames.filter((name) => given.includes(name));
  if (stages.length === given.length) return stages;
  throw new InvalidArgumentError(`It must be some of ${queueNames.join(',')}, with commas between them.`);
}

async function work(options: WorkOptions, command: Command): Promise<void> {
  const { json, quiet } = settingsOf(command);
  const jobs: number = command.optsWithGlobals().jobs ?? describeMachine().suggestedJobs;
  const stop = untilStopped();
  const workshop = await openWorkshop({
    ...options,
    redis: await demandRedis(),
    configuration: configurationOf(options),
    jobs,
    tell: (word) => show(word, { json, quiet }),
  });
  if (!quiet) notice(`Working on ${options.store}, ${jobs} at a time. Ctrl-C ends in good order.`);
  await stop;
  if (!quiet) notice('Stopping: finishing what is in hand.');
  // Should queue or store be away as well, nothing more can be put back: the jobs come back by themselves.
  setTimeout(() => process.exit(0), queueLimits.lastMilliseconds).unref();
  await workshop.close();
}

/** The end of a worker is nothing unusual, so its exit code is 0; a second signal ends it as hard as ever. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

/** With `--json` every word is a line for a program; in words, only what a person may want to act on. */
function show(word: WorkshopWord, { json, quiet }: { json: boolean; quiet: boolean }): void {
  if (json) notice(JSON.stringify({ time: new Date().toISOString(), ...shortened(word) }));
  else if (!quiet || word.kind === 'store') {
    const line = lineOf(word);
    if (line !== null) notice(line);
  }
}

function shortened(word: WorkshopWord): object {
  if (word.kind !== 'done') return word;
  const { queue, data, result } = word;
  return { kind: word.kind, queue, id: data.id, status: result.status, stages: result.passages, notes: result.notes };
}

function lineOf(word: WorkshopWord): string | null {
  if (word.kind === 'failed')
    return `${pc.red('failed')} ${oneLine(word.data.name)}: ${word.fault.code} ${oneLine(word.fault.message)}`;
  if (word.kind === 'store')
    return word.state === 'away' ? pc.yellow('The store does not answer; waiting for it.') : 'The store is back.';
  if (word.kind === 'trouble') return pc.yellow(printable(word.message));
  if (word.kind === 'swept' && word.swept.queued > 0) return `Swept: ${word.swept.queued} documents queued again.`;
  return null;
}
