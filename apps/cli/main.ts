// Runs the command line.
import { enableCompileCache } from 'node:module';
import path from 'node:path';

/** Compiled modules are kept beside the dependencies: it saves a quarter of a second of each start. */
const compiled = path.join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'minutebook');

const { directory } = enableCompileCache(compiled);
// Workers look here; where the folder cannot be written, there is no directory and everything works without.
if (directory !== undefined) process.env.NODE_COMPILE_CACHE = compiled;

/** A reader of our output that goes away (`minutebook show x | head`) is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const [{ buildProgram }, { translate }] = await Promise.all([import('./program.ts'), import('./exit.ts')]);
try {
  await buildProgram().parseAsync();
} catch (error) {
  process.exitCode = translate(error, process.argv.includes('--json'));
}
