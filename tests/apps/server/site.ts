// A whole server on a free port of this machine, and a client that holds every answer against its OpenAPI document.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as z from 'zod';
import { configuredKeys, newKey, type Scope } from '../../../apps/server/access-keys.ts';
import type { ServerLimits } from '../../../apps/server/limits.ts';
import { serve } from '../../../apps/server/serving.ts';
import type { RedisServer } from '../../servers/redis.ts';

export interface Site {
  readonly url: string;
  readonly store: string;
  /** A key with these scopes. */
  key(...scopes: readonly Scope[]): string;
  /** Asks, and throws when the answer is not one that the OpenAPI document allows. */
  ask(path: string, options?: Asking): Promise<Answer>;
  close(): Promise<void>;
}

export interface Asking {
  readonly key?: string;
  readonly method?: 'GET' | 'POST';
  readonly body?: FormData | object;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  /** What stands in it; throws if it is no JSON. */
  json(): unknown;
}

export interface SiteChoice {
  /** Null for a server that reads documents itself. */
  readonly redis: RedisServer | null;
  readonly limits?: Partial<ServerLimits>;
  /** Left out, a new folder. */
  readonly store?: string;
  readonly takeFrom?: string;
  /** Bytes of the largest file that is taken; it is part of the version of results, so workers must have it too. */
  readonly fileBytes?: number;
}

const grants: readonly (readonly Scope[])[] = [
  ['read'],
  ['write'],
  ['read', 'write'],
  ['events'],
  ['metrics'],
  ['admin'],
];

export async function openSite({ redis, limits = {}, store, takeFrom, fileBytes }: SiteChoice): Promise<Site> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'minutebook-site-'));
  const made = grants.map((granted) => ({ granted: granted.join(), ...newKey(granted, 'a test') }));
  const keyFile = path.join(folder, 'keys');
  fs.writeFileSync(keyFile, made.map(({ line }) => `${line}\n`).join(''));
  const place = store ?? path.join(folder, 'store');
  const serving = await serve({
    store: place,
    redis: redis?.url ?? null,
    jobs: 1,
    configuration: { ocr: 'never', limits: fileBytes === undefined ? {} : { fileBytes } },
    keys: await configuredKeys(keyFile, {}),
    host: '127.0.0.1',
    port: 0,
    takeFrom: takeFrom ?? null,
    publicEndpoint: null,
    logLevel: 'silent',
    limits: { graceSeconds: 1, ...limits },
  });
  const { address: url } = serving;
  const check = checker(await (await fetch(`${url}/openapi.json`)).json());
  return {
    url,
    store: place,
    key: (...scopes) => made.find(({ granted }) => granted === scopes.join())?.key ?? '',
    async ask(to, { key, method = 'GET', body } = {}) {
      const json = body !== undefined && !(body instanceof FormData);
      const response = await fetch(url + to, {
        method,
        headers: {
          ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
          ...(json ? { 'content-type': 'application/json' } : {}),
        },
        ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
      });
      const bytes = Buffer.from(await response.arrayBuffer());
      const answer = { status: response.status, headers: response.headers, bytes, json: () => parsed(bytes) };
      check(method, to, answer);
      return answer;
    },
    async close() {
      await serving.close();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A form with files under their names. */
export function form(files: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>): FormData {
  const data = new FormData();
  for (const [name, content] of Object.entries(files)) data.append('files', new Blob([content]), name);
  return data;
}

function parsed(bytes: Buffer): unknown {
  return JSON.parse(bytes.toString());
}

const answers = z.record(
  z.string(),
  z.object({ content: z.record(z.string(), z.object({ schema: z.unknown() })).optional() }),
);
const document = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), z.object({ responses: answers }))),
});

/** Throws unless the document tells of this status and media type, and the JSON of the answer fits its schema. */
function checker(openApi: unknown): (method: string, to: string, answer: Answer) => void {
  const { paths } = document.parse(openApi);
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(z.looseObject({}).parse(openApi), 'openapi.json');
  const templates = Object.keys(paths).map((template) => ({
    template,
    pattern: new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
  }));
  return (method, to, { status, headers, bytes }) => {
    const bare = to.split('?')[0] ?? to;
    const template = templates.find(({ pattern }) => pattern.test(bare))?.template;
    if (template === undefined) return;
    const responses = paths[template]?.[method.toLowerCase()]?.responses ?? {};
    const row = [String(status), `${Math.floor(status / 100)}XX`].find((candidate) => candidate in responses);
    const type = (headers.get('content-type') ?? '').split(';')[0] ?? '';
    const where = `${method} ${template} → ${status} ${type}`;
    if (row === undefined || responses[row]?.content?.[type] === undefined)
      throw new Error(`${where} is not in OpenAPI.`);
    if (!/json$/.test(type)) return;
    const pointer = ['paths', template, method.toLowerCase(), 'responses', row, 'content', type, 'schema'];
    const escaped = pointer.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')));
    const validate = ajv.getSchema(`openapi.json#/${escaped.join('/')}`);
    if (validate === undefined) throw new Error(`${where} has no schema.`);
    if (validate(parsed(bytes)) !== true) throw new Error(`${where}: ${ajv.errorsText(validate.errors)}\n${bytes}`);
  };
}
