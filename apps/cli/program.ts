// The command line: all commands and what they share. `main.ts` runs it; `reference.ts` writes it into the docs.
import { Command } from 'commander';
import packageFile from '../../package.json' with { type: 'json' };
import { errorTable } from '../../pipeline/errors.ts';
import { addCase } from './commands/case.ts';
import { addCatalogue } from './commands/catalogue.ts';
import { addChanges } from './commands/changes.ts';
import { addDemo } from './commands/demo.ts';
import { addDoctor } from './commands/doctor.ts';
import { addEnqueue } from './commands/enqueue.ts';
import { addEvaluate } from './commands/evaluate.ts';
import { addExport } from './commands/export.ts';
import { addExtract } from './commands/extract.ts';
import { addFailures } from './commands/failures.ts';
import { addImport } from './commands/import.ts';
import { addPerson } from './commands/person.ts';
import { addQuery } from './commands/query.ts';
import { addReextract } from './commands/reextract.ts';
import { addRetry } from './commands/retry.ts';
import { addSearch } from './commands/search.ts';
import { addServe } from './commands/serve.ts';
import { addShow } from './commands/show.ts';
import { addStats } from './commands/stats.ts';
import { addStatus } from './commands/status.ts';
import { addSweep } from './commands/sweep.ts';
import { addVerify } from './commands/verify.ts';
import { addWork } from './commands/work.ts';
import { addExamples } from './examples.ts';
import { addSettings } from './settings.ts';

/** The program with all commands; it throws instead of ending the process. */
export function buildProgram(): Command {
  const program = new Command('minutebook')
    .description('Turns minutes PDFs into structured records in which every fact is shown on the page.')
    .version(packageFile.version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('(minutebook COMMAND --help shows examples)')
    .exitOverride();
  addSettings(program);
  program.commandsGroup('Read PDFs:');
  addExtract(program);
  addImport(program);
  addRetry(program);
  addReextract(program);
  program.commandsGroup('Look at results:');
  addShow(program);
  addStatus(program);
  addFailures(program);
  addVerify(program);
  program.commandsGroup('Ask about many:');
  addSearch(program);
  addQuery(program);
  addCase(program);
  addPerson(program);
  addStats(program);
  addCatalogue(program);
  program.commandsGroup('Many machines:');
  addEnqueue(program);
  addWork(program);
  addSweep(program);
  addServe(program);
  program.commandsGroup('Hand on:');
  addExport(program);
  addChanges(program);
  program.commandsGroup('Measure:');
  addEvaluate(program);
  program.commandsGroup('Get to know minutebook:');
  addDemo(program);
  addDoctor(program);
  addExamples(program, [
    ['demo', 'shows what a record looks like'],
    ['extract minutes.pdf', 'prints the record of one PDF'],
    ['import minutes/', 'reads a folder into ./minutes-store; the same command goes on after an interruption'],
  ]);
  return program.addHelpText('after', `\n${exitCodes()}`);
}

/** The error table by exit code. */
function exitCodes(): string {
  const byExit = Map.groupBy(Object.entries(errorTable), ([, { exitCode }]) => exitCode);
  const rows = [...byExit]
    .sort(([one], [other]) => one - other)
    .map(([exitCode, codes]) => `  ${String(exitCode).padStart(3)}  ${codes.map(([code]) => code).join(', ')}`);
  return [
    'Exit codes (of several documents: the highest):',
    '    0  all went well',
    ...rows,
    '  130  interrupted by Ctrl-C (143 by SIGTERM)',
  ].join('\n');
}
