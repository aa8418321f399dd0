// Errors and outcomes into exit codes and sentences: the one place where they are translated for the command line.
import { CommanderError } from 'commander';
import pc from 'picocolors';
import type { Outcome } from '../../pipeline/entries.ts';
import { errorTable } from '../../pipeline/errors.ts';
import { type Fault, faultOf } from '../../pipeline/result.ts';
import { notice, printable } from './terminal.ts';

/** Tells the user what went wrong and what to do, and gives the exit code of the error table. */
export function translate(error: unknown, json: boolean): number {
  // Commander has told the user already; help and version end this way too, with 0.
  if (error instanceof CommanderError) return error.exitCode;
  const fault = faultOf(error, 'command');
  tell(fault, json);
  if (fault.code === 'internal' && error instanceof Error) notice(pc.dim(printable(error.stack ?? '')));
  return errorTable[fault.code].exitCode;
}

/** One fault on standard error, with its advice. */
export function tell({ code, message, stage }: Fault, json: boolean): void {
  const { advice } = errorTable[code];
  if (json) notice(JSON.stringify({ code, message, stage, advice }));
  else notice(`${pc.red('error')} ${printable(message)}\n${pc.dim(`${code}: ${advice}`)}`);
}

/**
 * The exit code of a run over several documents: the highest of its failures, 0 if there are none. The numbers of the
 * table rise from faults of the user to faults of ours. Partly read documents count (8) only when `strict` asks so.
 */
export function exitCodeOf(outcomes: readonly Pick<Outcome, 'status' | 'fault'>[], strict: boolean): number {
  const codes = outcomes.flatMap(({ status, fault }) => {
    if (status === 'failed' && fault !== null) return [errorTable[fault.code].exitCode];
    return strict && status === 'partly-read' ? [errorTable.partial.exitCode] : [];
  });
  return Math.max(0, ...codes);
}
