// `minutebook evaluate`: records against gold, as tables or JSON.
import { type Command, Option } from 'commander';
import { extractGold } from '../../../evaluation/extraction.ts';
import { type GoldDocument, type RecordFinder, readGold, recordsIn } from '../../../evaluation/gold-set.ts';
import { type LeaveOutReport, leaveOut } from '../../../evaluation/leave-out.ts';
import { type DocumentReport, type EvaluationReport, evaluate } from '../../../evaluation/report.ts';
import { leaveOutLines, missLines, reportLines } from '../../../evaluation/report-text.ts';
import type { Configuration } from '../../../pipeline/configuration.ts';
import { addExamples } from '../examples.ts';
import { type Interruption, listenForInterruption } from '../interruption.ts';
import { startProgress } from '../progress.ts';
import { type Settings, settingsOf } from '../settings.ts';
import { print, printable, printJson } from '../terminal.ts';

interface EvaluateOptions {
  readonly gold: string;
  readonly out?: string;
  readonly only?: string;
  readonly verbose?: true;
  readonly leaveOut?: true;
  readonly ocr: Configuration['ocr'];
}

export function addEvaluate(program: Command): void {
  const command = program
    .command('evaluate')
    .summary('measure records against gold')
    .description(
      'Compares records with what a careful reader found: precision, recall and F1 of each group of facts, documents ' +
        'worst first, and how far the confidence of the records can be believed. Without --out, the PDFs beside the gold ' +
        'records are extracted first. What counts as right stands in docs/evaluation.md.',
    )
    .requiredOption('--gold <dir>', 'folder with NAME.gold.json files, at any depth')
    .option('--out <dir>', 'folder with extracted NAME.json files')
    .option('--only <text>', 'take only gold records with this text in their path')
    .option('--verbose', 'list every fact that was missed or is too much')
    .option('--leave-out', 'also show each folder and each template alone, and all others without it')
    .addOption(
      new Option('--ocr <when>', 'without --out: recognise pages, or read text layers only')
        .choices(['auto', 'never'])
        .default('auto'),
    )
    .action(async (options: EvaluateOptions, self: Command) => evaluateGold(options, settingsOf(self)));
  addExamples(command, [
    ['evaluate --gold labelled/', 'extracts the PDFs beside the gold records, and measures the result'],
    ['evaluate --gold labelled/ --out records/ --verbose', 'measures records made before, and lists every miss'],
    ['evaluate --gold labelled/ --only /da/ --json', 'prints the numbers of one folder as JSON'],
  ]);
}

async function evaluateGold(options: EvaluateOptions, settings: Settings): Promise<void> {
  const golds = await readGold(options.gold, options.only);
  if (options.out !== undefined) return show(await evaluate(golds, await recordsIn(options.out)), options, settings);
  const interruption = listenForInterruption();
  const find = await extract(golds, options, settings, interruption);
  const interrupted = interruption.exitCode();
  if (interrupted === null) show(await evaluate(golds, find), options, settings);
  else process.exitCode = interrupted;
}

function extract(
  golds: readonly GoldDocument[],
  { ocr }: EvaluateOptions,
  settings: Settings,
  { signal }: Interruption,
): Promise<RecordFinder> {
  const progress = startProgress(golds.length, settings, signal);
  const configuration = { ocr, limits: {} };
  return extractGold(golds, { configuration, jobs: settings.jobs, signal, onOutcome: progress.add }).finally(
    progress.end,
  );
}

function show(report: EvaluationReport, options: EvaluateOptions, { json }: Settings): void {
  const parts = options.leaveOut ? leaveOut(report.documents) : null;
  if (json) printJson({ ...report, documents: report.documents.map(withoutJudged), ...(parts && { leaveOut: parts }) });
  else for (const line of textLines(report, parts, options)) print(printable(line));
}

/** Facts judged one by one are summed up in the reliability table. */
function withoutJudged({ judged: _judged, ...document }: DocumentReport): Omit<DocumentReport, 'judged'> {
  return document;
}

function textLines(report: EvaluationReport, parts: LeaveOutReport | null, { verbose }: EvaluateOptions): string[] {
  return [
    ...(verbose ? missLines(report) : []),
    ...(parts === null ? [] : [...leaveOutLines(parts), '']),
    ...reportLines(report),
  ];
}
