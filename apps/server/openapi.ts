// The routes of the server into its OpenAPI 3.1 document.
import swagger, { type SwaggerTransformObject } from '@fastify/swagger';
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod';
import * as z from 'zod';
import packageFile from '../../package.json' with { type: 'json' };
import { failure } from '../../schemas/failure.ts';
import { minutesRecord } from '../../schemas/record.ts';
import type { App } from './app.ts';
import { batchEvent, batchStanding, changePage, documentStanding, receipt, uploadAnswer } from './messages.ts';
import { problem } from './problems.ts';

type OpenApi = ReturnType<SwaggerTransformObject>;

/** Schemas that stand in the document once, under these names. */
const named = {
  MinutesRecord: minutesRecord,
  Failure: failure,
  Problem: problem,
  DocumentStanding: documentStanding,
  BatchStanding: batchStanding,
  BatchEvent: batchEvent,
  ChangePage: changePage,
  Receipt: receipt,
  UploadAnswer: uploadAnswer,
};

/** To be called before the routes are added; `/openapi.json` is for everybody. */
export async function addOpenApi(app: App): Promise<void> {
  const schemaRegistry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) schemaRegistry.add(schema, { id });
  const whole = createJsonSchemaTransformObject({ schemaRegistry });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.1',
      info: {
        title: 'minutebook',
        version: packageFile.version,
        description: 'Takes minutes as PDFs, and gives structured records in which every fact is shown on the page.',
      },
      components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
      security: [{ key: [] }],
    },
    transform: createJsonSchemaTransform({ schemaRegistry, skipList: ['/openapi.json'] }),
    transformObject: (document) => withWaits(withoutInputs(whole(document))),
  });
  app.get('/openapi.json', { schema: { hide: true } }, async (_request, reply) =>
    reply.type('application/json').send(app.swagger()),
  );
}

/** Problems that waiting cures. */
const putOff = new Set(['429', '503']);

/** How long to wait stands in a header, of which the schemas of the routes cannot speak. */
function withWaits(document: OpenApi): OpenApi {
  const seconds = { description: 'seconds to wait before the next try', schema: { type: 'integer' } };
  for (const path of Object.values(document.paths ?? {}))
    for (const operation of Object.values<unknown>(path ?? {}))
      for (const [status, answer] of Object.entries<object>({ ...responsesOf(operation) }))
        if (putOff.has(status)) Object.assign(answer, { headers: { 'Retry-After': seconds } });
  return document;
}

function responsesOf(operation: unknown): object {
  if (typeof operation !== 'object' || operation === null || !('responses' in operation)) return {};
  return typeof operation.responses === 'object' ? (operation.responses ?? {}) : {};
}

/** What is named is only ever given, so the forms that it would have as an input go. */
function withoutInputs(document: OpenApi): OpenApi {
  const schemas = 'components' in document ? (document.components?.schemas ?? {}) : {};
  for (const name of Object.keys(schemas)) if (name.endsWith('Input')) delete schemas[name];
  return document;
}
