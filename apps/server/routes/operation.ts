// Questions of those who run the server: is it alive, can it work, what does it do.
import * as z from 'zod';
import { MinutebookError } from '../../../pipeline/errors.ts';
import { keys } from '../../../pipeline/store/keys.ts';
import { content, otherwise } from '../answers.ts';
import type { App, PlainApp, Premises } from '../app.ts';
import { health } from '../messages.ts';
import type { Metrics } from '../metrics.ts';

/** For everybody, without a key: a yes or no that tells nothing else. */
export function addHealth(app: App, premises: Premises): void {
  const seconds = premises.limits.depthSeconds;
  const isReady = remembered(seconds, () => answers(premises));
  app.get(
    '/healthz',
    { schema: { summary: 'Is the server alive?', security: [], response: { 200: health } } },
    async (_request, reply) => reply.code(200).send({ status: 'ok' }),
  );
  app.get(
    '/readyz',
    { schema: { summary: 'Do store and queue answer?', security: [], response: { 200: health, 503: health } } },
    async (_request, reply) =>
      (await isReady()) ? reply.code(200).send({ status: 'ok' }) : reply.code(503).send({ status: 'away' }),
  );
}

/** Of no document: looked up to see whether the store answers. */
const nobody = '0'.repeat(64);

async function answers({ store, intake, closing }: Premises): Promise<boolean> {
  if (closing.aborted) return false;
  try {
    await Promise.all([store.stat(keys.original(nobody)), intake.depth()]);
    return true;
  } catch (error) {
    if (error instanceof MinutebookError) return false;
    throw error;
  }
}

/** The same answer for a while, so that whoever asks often makes no work. */
function remembered<Answer>(seconds: number, ask: () => Promise<Answer>): () => Promise<Answer> {
  let last: { readonly at: number; readonly answer: Promise<Answer> } | null = null;
  return () => {
    const now = performance.now();
    if (last === null || now - last.at > seconds * 1000) last = { at: now, answer: ask() };
    return last.answer;
  };
}

export function addMetricsRoute(app: PlainApp, metrics: Metrics): void {
  const summary = 'Metrics for Prometheus: stages, durations, pages, failures by code, queue depth';
  const response = { 200: content('text/plain', z.string(), summary), ...otherwise };
  app.get('/metrics', { config: { scope: 'metrics' }, schema: { summary, response } }, async (_request, reply) => {
    const text = await metrics.text();
    return reply.type(metrics.contentType).send(text);
  });
}
