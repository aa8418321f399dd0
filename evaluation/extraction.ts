// The PDFs beside gold records to their records, made on the spot by the pipeline.
import type { Configuration } from '../pipeline/configuration.ts';
import { eachFile, type Outcome } from '../pipeline/entries.ts';
import { MinutebookError } from '../pipeline/errors.ts';
import { runSession } from '../pipeline/session.ts';
import { listSources } from '../pipeline/sources.ts';
import { type MinutesRecord, minutesRecord } from '../schemas/record.ts';
import type { GoldDocument, RecordFinder } from './gold-set.ts';

export interface Extraction {
  readonly configuration: Configuration;
  readonly jobs: number;
  readonly signal: AbortSignal;
  /** Called once for each document, as soon as it is done. */
  onOutcome(outcome: Outcome): void;
}

/**
 * Extracts all documents and keeps nothing on disk. A document that failed has no record.
 * Throws `bad_args` when a PDF is missing, and what stopped the run when the world gave way.
 */
export async function extractGold(golds: readonly GoldDocument[], extraction: Extraction): Promise<RecordFinder> {
  const records = new Map<string, MinutesRecord>();
  const { sources } = await listSources(
    golds.map(({ pdf }) => pdf),
    null,
  );
  const { stop } = await runSession({
    ...extraction,
    command: 'evaluate',
    store: null,
    total: sources.length,
    entries: (intake) => eachFile(sources, intake),
    onOutcome(outcome, result) {
      if (result?.delivered) records.set(outcome.source.path, minutesRecord.parse(JSON.parse(result.delivered.json)));
      extraction.onOutcome(outcome);
    },
  });
  if (stop !== null) throw new MinutebookError(stop.code, stop.message);
  return async ({ pdf }) => records.get(pdf) ?? null;
}
