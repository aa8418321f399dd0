// The OpenAPI document of the server, as another program's validator sees it; nothing but the server itself runs.
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { App } from '../../../apps/server/app.ts';
import { buildServer } from '../../../apps/server/server.ts';
import { premises } from './premises.ts';

describe('the OpenAPI document', () => {
  let app: App;
  let document: Record<string, unknown>;

  beforeAll(async () => {
    app = await buildServer({ premises: premises(), board: null, logLevel: 'silent' });
    document = z.record(z.string(), z.unknown()).parse((await app.inject('/openapi.json')).json());
  });
  afterAll(() => app.close());

  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    expect(await validator.validate(document)).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  it('tells every route, with the problems it may answer with', () => {
    const operations = z.record(
      z.string(),
      z.record(z.string(), z.object({ responses: z.record(z.string(), z.unknown()) })),
    );
    const { paths } = z.object({ paths: operations }).parse(document);
    expect(Object.keys(paths).toSorted()).toEqual([
      '/healthz',
      '/metrics',
      '/readyz',
      '/v1/batches/{id}',
      '/v1/batches/{id}/events',
      '/v1/changes',
      '/v1/documents',
      '/v1/documents/{id}',
      '/v1/documents/{id}/original',
      '/v1/documents/{id}/record',
      '/v1/documents/{id}/text',
      '/v1/events/s3',
      '/v1/uploads',
      '/v1/uploads/{upload}/complete',
    ]);
    for (const [path, methods] of Object.entries(paths))
      for (const { responses } of Object.values(methods))
        if (!/^\/(?:healthz|readyz)$/.test(path))
          expect(Object.keys(responses)).toEqual(expect.arrayContaining(['429', '4XX', '503', '5XX']));
    const headers = z.object({ headers: z.object({ 'Retry-After': z.object({ schema: z.unknown() }) }) });
    expect(paths['/v1/documents']?.post?.responses['429']).toEqual(expect.schemaMatching(headers));
  });

  it('names the record once, as it is published', () => {
    const { components } = z
      .object({ components: z.object({ schemas: z.record(z.string(), z.unknown()) }) })
      .parse(document);
    expect(Object.keys(components.schemas)).toEqual(expect.arrayContaining(['MinutesRecord', 'Failure', 'Problem']));
    expect(Object.keys(components.schemas).filter((name) => name.endsWith('Input'))).toEqual([]);
    expect(JSON.stringify(document).match(/"MinutesRecord":/g)).toHaveLength(1);
  });
});
