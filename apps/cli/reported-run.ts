// A run over many documents, as the commands show it: progress while it goes on, a report at its end, an exit code.
import { errorTable } from '../../pipeline/errors.ts';
import { type Report, reportOn } from '../../pipeline/report.ts';
import { runSession, type Session, type SessionEnd } from '../../pipeline/session.ts';
import type { Skipped } from '../../pipeline/sources.ts';
import { exitCodeOf, tell } from './exit.ts';
import { listenForInterruption } from './interruption.ts';
import { startProgress } from './progress.ts';
import { failuresText, reportText } from './report-view.ts';
import type { Settings } from './settings.ts';
import { notice, print, printJson } from './terminal.ts';

export interface ReportedRun extends Pick<Session, 'command' | 'store' | 'configuration' | 'total' | 'entries'> {
  readonly settings: Settings;
  readonly skipped: readonly Skipped[];
  readonly strict: boolean;
  /** Takes each outcome before it counts as done; then the results themselves are on standard output or in files. */
  readonly deliver?: Session['onOutcome'];
  /** Standard output carries the results themselves: the report goes to standard error, in words. */
  readonly besideResults: boolean;
}

/** Gives the exit code: that of the signal, of what stopped the run, or of the worst document. */
export async function runAndReport(run: ReportedRun): Promise<number> {
  const { settings, total, strict } = run;
  const interruption = listenForInterruption();
  const progress = startProgress(total, settings, interruption.signal);
  const end = await runSession({
    ...run,
    jobs: settings.jobs,
    signal: interruption.signal,
    async onOutcome(outcome, result) {
      await run.deliver?.(outcome, result);
      progress.add(outcome);
    },
  }).finally(progress.end);
  show(end, reportOn(end.outcomes, total), run);
  if (end.stop !== null) tell(end.stop, settings.json);
  const stopCode = end.stop && errorTable[end.stop.code].exitCode;
  return interruption.exitCode() ?? stopCode ?? exitCodeOf(end.outcomes, strict);
}

/** A single document beside its result has no report: the result, or what was wrong, says all. */
function show(
  { outcomes, seconds }: SessionEnd,
  report: Report,
  { settings, skipped, besideResults }: ReportedRun,
): void {
  const [only] = outcomes;
  const say = besideResults ? notice : print;
  if (besideResults && outcomes.length === 1 && only) {
    if (only.status === 'failed' && only.fault) tell(only.fault, settings.json);
  } else if (settings.json && !besideResults) printJson({ ...report, skipped });
  else if (!settings.quiet) say(reportText(report, skipped, seconds));
  else if (report.failed > 0) notice(failuresText(report.failures));
}
