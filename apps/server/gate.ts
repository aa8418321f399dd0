// Requests into those that may pass: a key that is known, a scope that fits, not too many in a minute.
import rateLimit from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';
import { type AccessKey, keyShown, type Scope } from './access-keys.ts';
import type { App } from './app.ts';
import type { ServerLimits } from './limits.ts';
import { answerError } from './problems.ts';
import { Refusal } from './refusals.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a key must allow for this route. */
    scope?: Scope;
  }
  interface FastifyRequest {
    /** Who asks, after the gate. */
    accessKey: AccessKey | null;
  }
}

/** Puts the gate before all routes that are added to `app` after it. Routes that name no scope are for `admin` alone. */
export async function addGate(app: App, keys: readonly AccessKey[], limits: ServerLimits): Promise<void> {
  app.decorateRequest('accessKey', null);
  await app.register(rateLimit, { global: false });
  const allowed = app.createRateLimit({
    max: ({ accessKey }) => (accessKey === null ? limits.strangerRequestsPerMinute : limits.requestsPerMinute),
    timeWindow: 60_000,
    keyGenerator: whoAsks,
  });
  const pass = async (request: FastifyRequest): Promise<void> => {
    request.accessKey = keyShown(keys, request.headers.authorization);
    const verdict = await allowed(request);
    // `isAllowed` speaks of a list of exceptions, which there is none of.
    if (!verdict.isAllowed && verdict.isExceeded)
      throw new Refusal('too_often', 'There were too many requests in the last minute.', verdict.ttlInSeconds);
    demandScope(request);
  };
  // Answered here and not thrown: routes of others may have handlers of errors of their own.
  app.addHook('onRequest', async (request, reply) => {
    try {
      await pass(request);
    } catch (error) {
      return answerError(error, request, reply, limits);
    }
  });
}

/** A wrong key counts for the address it comes from, so that keys cannot be guessed under ever new names. */
function whoAsks({ accessKey, ip }: FastifyRequest): string {
  return accessKey === null ? `address ${ip}` : `key ${accessKey.name}`;
}

function demandScope({ accessKey, routeOptions }: FastifyRequest): void {
  if (accessKey === null)
    throw new Refusal('no_key', 'This needs an API key, and the request shows none that is known.');
  const scope = routeOptions.config.scope ?? 'admin';
  if (!accessKey.scopes.has(scope)) throw new Refusal('no_scope', `This needs a key with the scope “${scope}”.`);
}
