// `minutebook serve`: an intake over HTTP, with records, texts and originals to be fetched from it.
import { type Command, InvalidArgumentError, Option } from 'commander';
import { configuredServices } from '../../../pipeline/services.ts';
import { configuredKeys, newKey, type Scope, scopes, scopesFrom } from '../../server/access-keys.ts';
import { addExamples } from '../examples.ts';
import { configurationOf, type OcrOptions, ocrLanguagesOption, ocrOption } from '../ocr-options.ts';
import { storeOption } from '../options.ts';
import { settingsOf } from '../settings.ts';
import { notice, print, printJson } from '../terminal.ts';

interface ServeOptions extends OcrOptions {
  readonly store: string;
  readonly host: string;
  readonly port: number;
  readonly keys?: string;
  readonly takeFrom?: string;
  readonly publicS3?: URL;
  readonly mostWaiting?: number;
  readonly newKey?: readonly Scope[];
}

export function addServe(program: Command): void {
  const command = program
    .command('serve')
    .summary('take PDFs and give records over HTTP')
    .description(
      'Takes PDFs by upload, by an address to put them to, or on a notice of a bucket, and gives their records, texts and ' +
        'originals. Where MINUTEBOOK_REDIS_URL names a queue, they are read by `minutebook work` on any machine; ' +
        'otherwise this process reads them. What it can do stands in /openapi.json. Every request needs an API ' +
        'key with the right scope; of keys only hashes are kept, in a file or in MINUTEBOOK_API_KEYS. It speaks plain ' +
        'HTTP: for anything but this machine, put a proxy with TLS before it. SIGTERM ends it in good order.',
    )
    .addOption(storeOption())
    .addOption(ocrOption())
    .addOption(ocrLanguagesOption())
    .option('--host <address>', 'address to listen on; 0.0.0.0 for all of this machine', '127.0.0.1')
    .option('--port <n>', 'port to listen on, 0 for any that is free', portFrom, 8080)
    .addOption(new Option('--keys <file>', 'file with one line for each API key').env('MINUTEBOOK_API_KEYS_FILE'))
    .option('--take-from <place>', 's3://bucket/prefix that notices tell of, and that presigned uploads go to')
    .addOption(
      new Option('--public-s3 <url>', 'where clients reach the S3 server, if not where this server does')
        .env('MINUTEBOOK_S3_PUBLIC_ENDPOINT')
        .argParser(urlFrom),
    )
    .option('--most-waiting <n>', 'waiting documents from which on uploads are put off (503)', countFrom)
    .option('--new-key <scopes>', `make a key with some of ${scopes.join(',')}, and exit`, newKeyFrom)
    .action(run);
  addExamples(command, [
    ['serve --new-key read,write', 'makes a key, and the line for the file of keys'],
    ['serve --keys keys.txt', 'takes and reads PDFs on this machine alone, into ./minutes-store'],
    ['serve --store s3://minutes --keys keys.txt', 'serves a cluster on http://127.0.0.1:8080'],
    ['serve --store s3://minutes --keys keys.txt --take-from s3://scans', 'also takes what is put into a bucket'],
  ]);
}

async function run(options: ServeOptions, command: Command): Promise<void> {
  const { json, quiet, jobs } = settingsOf(command);
  if (options.newKey !== undefined) {
    makeKey(options.newKey, json);
    return;
  }
  // Loaded here, so that no other command has to wait for it.
  const { serve } = await import('../../server/serving.ts');
  const stop = untilStopped();
  const serving = await serve({
    store: options.store,
    redis: (await configuredServices()).redis,
    jobs,
    configuration: configurationOf(options),
    keys: await configuredKeys(options.keys),
    host: options.host,
    port: options.port,
    takeFrom: options.takeFrom ?? null,
    publicEndpoint: options.publicS3 ?? null,
    logLevel: quiet ? 'warn' : 'info',
    ...(options.mostWaiting === undefined ? {} : { limits: { waitingDocuments: options.mostWaiting } }),
  });
  await stop;
  await serving.close();
  // Connections to a queue that is away would keep the process from ending.
  process.exit();
}

function makeKey(granted: readonly Scope[], json: boolean): void {
  const { key, line } = newKey(granted, '');
  if (json) {
    printJson({ key, line });
    return;
  }
  print(line);
  notice(
    `The key is shown this once; give it to whoever is to use it:\n${key}\nThe line above belongs in the file of keys.`,
  );
}

/** The end of a server is nothing unusual, so its exit code is 0; a second signal ends it as hard as ever. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

const mostPort = 65_535;

function portFrom(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= mostPort) return port;
  throw new InvalidArgumentError(`It must be a whole number from 0 to ${mostPort}.`);
}

function countFrom(text: string): number {
  const count = Number(text);
  if (/^\d{1,9}$/.test(text) && count > 0) return count;
  throw new InvalidArgumentError('It must be a whole number above 0.');
}

function urlFrom(text: string): URL {
  const url = URL.parse(text);
  if (url !== null && ['http:', 'https:'].includes(url.protocol)) return url;
  throw new InvalidArgumentError('It must be an address that begins with http:// or https://.');
}

function newKeyFrom(list: string): Scope[] {
  const granted = scopesFrom(list);
  if (granted !== null) return granted;
  throw new InvalidArgumentError(`It must be some of ${scopes.join(',')}, with commas between them.`);
}
