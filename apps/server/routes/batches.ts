// Ids of batches into their standing, once or as a stream of events.
import { Readable } from 'node:stream';
import * as z from 'zod';
import { keys } from '../../../pipeline/store/keys.ts';
import { content, otherwise } from '../answers.ts';
import type { App, PlainApp, Premises } from '../app.ts';
import { batchStream } from '../batch-stream.ts';
import { batchPath, batchStanding } from '../messages.ts';
import { Refusal } from '../refusals.ts';

export function addBatches(app: App, premises: Premises): void {
  app.get(
    '/v1/batches/:id',
    {
      config: { scope: 'read' },
      schema: {
        summary: 'How the documents of one upload stand',
        params: batchPath,
        response: { 200: batchStanding, ...otherwise },
      },
    },
    async ({ params: { id } }, reply) => {
      await demandBatch(premises, id);
      return reply.code(200).send(await premises.intake.batch(id));
    },
  );
  addEvents(app.withTypeProvider(), premises);
}

function addEvents(app: PlainApp, premises: Premises): void {
  let open = 0;
  const summary = 'The same as server-sent events, until every document has its result';
  const description =
    'Events: `standing` first and now and then, `document` for each that is done, `end` at the end. The data of each is JSON.';
  const response = { 200: content('text/event-stream', z.string(), summary), ...otherwise };
  app.get(
    '/v1/batches/:id/events',
    { config: { scope: 'read' }, schema: { summary, description, params: batchPath, response } },
    async (request, reply) => {
      const { id } = batchPath.parse(request.params);
      await demandBatch(premises, id);
      if (open >= premises.limits.streamsAtOnce)
        throw new Refusal('full', 'Too many streams are open already.', premises.limits.retryAfterSeconds);
      open += 1;
      const stream = Readable.from(batchStream(premises, id));
      stream.once('close', () => {
        open -= 1;
      });
      return reply.header('cache-control', 'no-store').type('text/event-stream').send(stream);
    },
  );
}

async function demandBatch({ store }: Premises, id: string): Promise<void> {
  if ((await store.stat(keys.run(id))) === null) throw new Refusal('not_found', 'There is no such batch.');
}
