// Environment and configuration file into the addresses and keys of the services that a cluster shares.
import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { MinutebookError } from './errors.ts';
import { errnoOf } from './store/faults.ts';

/** Where an S3 server is, and the keys for it. They stand in no option, log or message. */
export interface S3Service {
  readonly endpoint: URL;
  readonly accessKey: string;
  readonly secretKey: string;
  readonly region: string;
}

export interface Services {
  readonly s3: S3Service | null;
  /** Address of Redis or Valkey with its password, such as `redis://:secret@host:6379/0`. */
  readonly redis: URL | null;
}

/** Looked for in the working folder unless MINUTEBOOK_CONFIG names another file. */
const defaultFile = 'minutebook.config.json';

const file = z.strictObject({
  s3: z
    .strictObject({ endpoint: z.string(), accessKey: z.string(), secretKey: z.string(), region: z.string() })
    .partial()
    .default({}),
  redis: z.strictObject({ url: z.string() }).partial().default({}),
});
type ServicesFile = z.infer<typeof file>;

/** The region that servers outside of AWS take for their own. */
const usualRegion = 'us-east-1';

/**
 * What the environment (MINUTEBOOK_S3_ENDPOINT, MINUTEBOOK_S3_ACCESS_KEY, MINUTEBOOK_S3_SECRET_KEY,
 * MINUTEBOOK_S3_REGION, MINUTEBOOK_REDIS_URL) and the configuration file say; the environment counts for more.
 * A service that is not configured is null. Throws `bad_args` for what cannot be an address.
 */
export async function configuredServices(environment: NodeJS.ProcessEnv = process.env): Promise<Services> {
  const written = await fileAt(environment.MINUTEBOOK_CONFIG);
  const redis = environment.MINUTEBOOK_REDIS_URL ?? written.redis.url;
  return {
    s3: s3From({
      endpoint: environment.MINUTEBOOK_S3_ENDPOINT ?? written.s3.endpoint,
      accessKey: environment.MINUTEBOOK_S3_ACCESS_KEY ?? written.s3.accessKey,
      secretKey: environment.MINUTEBOOK_S3_SECRET_KEY ?? written.s3.secretKey,
      region: environment.MINUTEBOOK_S3_REGION ?? written.s3.region,
    }),
    redis: redis === undefined ? null : urlFrom(redis, ['redis:', 'rediss:'], 'MINUTEBOOK_REDIS_URL'),
  };
}

/** The S3 server, or `bad_args` that says what to set. */
export async function demandS3(): Promise<S3Service> {
  const { s3 } = await configuredServices();
  if (s3 !== null) return s3;
  throw new MinutebookError(
    'bad_args',
    `A store at s3://… needs a server: set MINUTEBOOK_S3_ENDPOINT, MINUTEBOOK_S3_ACCESS_KEY and MINUTEBOOK_S3_SECRET_KEY, or write them into ${defaultFile}.`,
  );
}

/** The queue server, or `bad_args` that says what to set. */
export async function demandRedis(): Promise<URL> {
  const { redis } = await configuredServices();
  if (redis !== null) return redis;
  throw new MinutebookError(
    'bad_args',
    `The queue needs a Redis or Valkey server: set MINUTEBOOK_REDIS_URL (redis://host:6379), or write it into ${defaultFile}.`,
  );
}

function s3From(given: { [Key in keyof S3Service]: string | undefined }): S3Service | null {
  const { endpoint, accessKey, secretKey, region } = given;
  if (endpoint === undefined) return null;
  if (accessKey === undefined || secretKey === undefined)
    throw new MinutebookError(
      'bad_args',
      'There is an S3 endpoint, but no key for it: set MINUTEBOOK_S3_ACCESS_KEY and MINUTEBOOK_S3_SECRET_KEY.',
    );
  const url = urlFrom(endpoint, ['http:', 'https:'], 'MINUTEBOOK_S3_ENDPOINT');
  return { endpoint: url, accessKey, secretKey, region: region ?? usualRegion };
}

/** The text itself may hold a password, so a message never repeats it. */
function urlFrom(text: string, protocols: readonly string[], name: string): URL {
  const url = URL.parse(text);
  if (url !== null && protocols.includes(url.protocol) && url.hostname !== '') return url;
  throw new MinutebookError('bad_args', `${name} must be an address that begins with ${protocols.join('// or ')}//.`);
}

async function fileAt(named: string | undefined): Promise<ServicesFile> {
  const path = named ?? defaultFile;
  const text = await textOf(path, named !== undefined);
  if (text === null) return file.parse({});
  const checked = file.safeParse(parsedJson(text, path));
  if (checked.success) return checked.data;
  const place = checked.error.issues[0]?.path.join('.') ?? '';
  throw new MinutebookError('bad_args', `${path} is not a configuration: look at “${place}”.`);
}

async function textOf(path: string, mustExist: boolean): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === null) throw error;
    if (errno === 'ENOENT' && !mustExist) return null;
    throw new MinutebookError('bad_args', `The configuration ${path} cannot be read (${errno}).`, { cause: error });
  }
}

/** The cause of a syntax error quotes the text, so it is left behind. */
function parsedJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new MinutebookError('bad_args', `${path} is not JSON.`);
    throw error;
  }
}
