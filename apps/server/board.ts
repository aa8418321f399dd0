// The queues of a store into Bull Board: a page on which people with the scope `admin` see what waits, runs and failed.
import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import { Queue } from 'bullmq';
import { prefixOf, queueNames } from '../../pipeline/queue/jobs.ts';
import { connectRedis } from '../../pipeline/queue/redis.ts';
import type { App } from './app.ts';

const basePath = '/admin/queues';

/** What the page needs beyond what every answer allows: its own scripts, styles and requests. */
const policy =
  "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'self'";

export interface BoardAddress {
  readonly redis: URL;
  /** `store.place`. */
  readonly place: string;
  readonly version: string;
}

/**
 * Adds the board behind the gate of `app`. It only shows: jobs are made by uploads and sweeps, so that no other page in
 * the browser of an admin can do anything with it.
 */
export async function addBoard(app: App, { redis, place, version }: BoardAddress): Promise<void> {
  const connection = connectRedis(redis, { patient: false });
  const prefix = prefixOf(place, version);
  const queues = queueNames.map((name) => new Queue(name, { connection, prefix }));
  for (const queue of queues) queue.on('error', () => undefined);
  const serverAdapter = new FastifyAdapter();
  serverAdapter.setBasePath(basePath);
  createBullBoard({ queues: queues.map((queue) => new BullMQAdapter(queue, { readOnlyMode: true })), serverAdapter });
  await app.register(
    async (board) => {
      board.addHook('onSend', async (_request, reply) => void reply.header('content-security-policy', policy));
      await board.register(serverAdapter.registerPlugin());
    },
    { prefix: basePath },
  );
  app.addHook('onClose', async () => {
    await Promise.allSettled(queues.map((queue) => queue.close()));
    connection.disconnect();
  });
}
