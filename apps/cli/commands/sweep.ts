// `minutebook sweep`: what a store has without result and without job goes into the queue again.
import type { Command } from 'commander';
import { openQueues } from '../../../pipeline/queue/queues.ts';
import { demandFitRedis } from '../../../pipeline/queue/redis.ts';
import { sweep } from '../../../pipeline/queue/sweep.ts';
import { demandRedis } from '../../../pipeline/services.ts';
import { buildWith } from '../../../pipeline/session.ts';
import { openStore } from '../../../pipeline/store/address.ts';
import { addExamples } from '../examples.ts';
import { configurationOf, type OcrOptions, ocrLanguagesOption, ocrOption } from '../ocr-options.ts';
import { storeOption } from '../options.ts';
import { settingsOf } from '../settings.ts';
import { counted, print, printJson } from '../terminal.ts';

export function addSweep(program: Command): void {
  const command = program
    .command('sweep')
    .summary('queue again what was lost')
    .description(
      'Queues every document of a store that has neither a record nor a failure of this version, and no job: because the ' +
        'queue server lost its memory, or minutebook is newer than its records. `minutebook work` does the same by itself ' +
        'every five minutes.',
    )
    .addOption(storeOption())
    .addOption(ocrOption())
    .addOption(ocrLanguagesOption())
    .action(sweepStore);
  addExamples(command, [['sweep --store s3://minutes', 'after the queue server was replaced, or after an update']]);
}

async function sweepStore(options: OcrOptions & { readonly store: string }, command: Command): Promise<void> {
  const redis = await demandRedis();
  await demandFitRedis(redis);
  const store = await openStore(options.store, { create: false });
  const build = buildWith(configurationOf(options));
  const queues = openQueues({ redis, place: store.place, version: build.version, patient: false });
  try {
    const swept = await sweep(store, build, queues);
    const { originals, unfinished, queued } = swept;
    if (settingsOf(command).json) printJson(swept);
    else print(`${counted(originals, 'document')}, ${unfinished} without a result, ${queued} of them queued again.`);
  } finally {
    await queues.close();
  }
}
