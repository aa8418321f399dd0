// Premises into a server that answers on them: gate, routes, errors, logs and headers in one place.
import { randomUUID } from 'node:crypto';
import multipart from '@fastify/multipart';
import fastify, { type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import type { WatchEvent } from '../../pipeline/queue/watch.ts';
import type { App, Premises } from './app.ts';
import { addBoard, type BoardAddress } from './board.ts';
import { addGate } from './gate.ts';
import { documentPath } from './messages.ts';
import { openMetrics } from './metrics.ts';
import { addOpenApi } from './openapi.ts';
import { answerError } from './problems.ts';
import { Refusal } from './refusals.ts';
import { openRoom } from './room.ts';
import { addBatches } from './routes/batches.ts';
import { addBucketNotices } from './routes/bucket-notices.ts';
import { addChangeRoute } from './routes/changes.ts';
import { addDocuments } from './routes/documents.ts';
import { addHealth, addMetricsRoute } from './routes/operation.ts';
import { addPresigned } from './routes/presigned.ts';
import { addUploads } from './routes/uploads.ts';

export interface ServerOptions {
  readonly premises: Premises;
  /** Null where there is no queue to be shown. */
  readonly board: BoardAddress | null;
  readonly logLevel: 'info' | 'warn' | 'silent';
}

/** How often Node looks for requests that take too long, in milliseconds. */
const lookEvery = 1_000;

/** Nothing that is answered may run, be framed, or be guessed to be something else. */
const headers = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; sandbox",
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** Builds the server; it listens to nothing yet. */
export async function buildServer({ premises, board, logLevel }: ServerOptions): Promise<App> {
  const { limits } = premises;
  const app: App = fastify({
    // Logs go where everything goes that is no result.
    logger: { level: logLevel, stream: process.stderr, base: null },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: limits.jsonBytes,
    requestTimeout: limits.requestSeconds * 1000,
    forceCloseConnections: 'idle',
    http: { headersTimeout: limits.headerSeconds * 1000, connectionsCheckingInterval: lookEvery },
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.addHook('onRequest', async (_request, reply) => void reply.headers(headers));
  const metrics = openMetrics(premises);
  const room = openRoom(premises.intake, limits);
  app.addHook('onResponse', async (request, reply) => {
    const { url = 'none' } = request.routeOptions;
    metrics.request(url, request.method, reply.statusCode, reply.elapsedTime / 1000);
    request.log.info(lineOf(request, reply), 'request');
  });
  premises.news.listen((event) => app.log.info(wordOf(event), 'work'));
  app.setErrorHandler((error, request, reply) => answerError(error, request, reply, limits));
  app.setNotFoundHandler((request, reply) =>
    answerError(new Refusal('not_found', 'There is nothing at this address.'), request, reply, limits),
  );
  await addOpenApi(app);
  addHealth(app, premises);
  await app.register(async (gated) => {
    const inner: App = gated.withTypeProvider<ZodTypeProvider>();
    await inner.register(multipart, { throwFileSizeLimit: false });
    await addGate(inner, premises.keys, limits);
    addUploads(inner, premises, room);
    addPresigned(inner, premises, room);
    addBucketNotices(inner, premises, room);
    addDocuments(inner, premises);
    addBatches(inner, premises);
    addChangeRoute(inner, premises);
    addMetricsRoute(inner.withTypeProvider(), metrics);
    if (board !== null) await addBoard(inner, board);
  });
  return app;
}

/** What is logged of a request: neither its key nor anything it carries. */
function lineOf(request: FastifyRequest, reply: FastifyReply) {
  return {
    method: request.method,
    route: request.routeOptions.url ?? null,
    document: documentIn(request),
    status: reply.statusCode,
    milliseconds: Math.round(reply.elapsedTime),
    key: request.accessKey?.name ?? null,
    address: request.ip,
  };
}

/** What workers tell of a document, so that its way can be followed in one log. */
function wordOf(event: WatchEvent) {
  if (event.kind === 'failed') return { document: event.id, queue: event.queue, code: event.code };
  const { id, status, pages, passages } = event.result;
  return { document: id, queue: event.queue, status, pages, stages: passages };
}

function documentIn({ params, routeOptions }: FastifyRequest): string | null {
  if (routeOptions.url?.startsWith('/v1/documents/:id') !== true) return null;
  return documentPath.safeParse(params).data?.id ?? null;
}
