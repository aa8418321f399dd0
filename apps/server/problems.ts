// Errors of all kinds into answers of RFC 9457 (application/problem+json), by the tables of errors and refusals.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import * as z from 'zod';
import { errorTable, MinutebookError } from '../../pipeline/errors.ts';
import { faultOf } from '../../pipeline/result.ts';
import { type ErrorCode, errorCode } from '../../schemas/failure.ts';
import type { ServerLimits } from './limits.ts';
import { Refusal, type RefusalCode, refusalTable } from './refusals.ts';

const refusalCodes = ['no_key', 'no_scope', 'not_found', 'not_ready', 'too_slow', 'too_often', 'full'] as const;

export const problemCode = z.enum([...errorCode.options, ...(refusalCodes satisfies readonly RefusalCode[])]);
export type ProblemCode = z.infer<typeof problemCode>;

/** Why something was not done, and what to do about it. */
export const problem = z.strictObject({
  type: z.string().describe('urn:minutebook:problem:<code>'),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe('what went wrong, in plain words'),
  code: problemCode,
  advice: z.string().describe('what to do about it'),
});
export type Problem = z.infer<typeof problem>;

export const problemType = 'application/problem+json';

/** What the table says to people at a terminal, for those who speak HTTP. */
const advice: Partial<Record<ErrorCode, string>> = {
  bad_args: 'See /openapi.json for what is expected.',
  internal: 'This is our fault: please report it with the time and the request.',
};

/** The row of a code, whichever table it stands in. */
function rowOf(code: ProblemCode): { readonly httpStatus: number; readonly advice: string } {
  const known = errorCode.safeParse(code);
  if (known.success) {
    const row = errorTable[known.data];
    return { httpStatus: row.httpStatus, advice: advice[known.data] ?? row.advice };
  }
  const refusal = refusalCodes.find((candidate) => candidate === code) ?? 'not_found';
  return refusalTable[refusal];
}

/** The problem of a code. */
export function problemFor(code: ProblemCode, detail: string): Problem {
  const row = rowOf(code);
  const title = code.replaceAll('_', ' ');
  return { type: `urn:minutebook:problem:${code}`, title, status: row.httpStatus, detail, code, advice: row.advice };
}

interface Trouble {
  readonly problem: Problem;
  readonly retryAfterSeconds: number | null;
  /** Our own mistake: to be logged with its stack. */
  readonly ours: boolean;
}

/** What an error means for who asked. Our own mistakes are told without their message: it may hold anything. */
function troubleOf(error: unknown, limits: ServerLimits): Trouble {
  if (error instanceof Refusal)
    return { problem: problemFor(error.code, error.message), retryAfterSeconds: error.retryAfterSeconds, ours: false };
  const { code, message } = fromFastify(error) ?? faultOf(error, 'request');
  const { retry, httpStatus } = errorTable[code];
  return {
    problem: problemFor(
      code,
      error instanceof MinutebookError || code !== 'internal' ? message : 'Something unforeseen.',
    ),
    retryAfterSeconds: retry === 'backoff' ? limits.retryAfterSeconds : null,
    ours: httpStatus === 500,
  };
}

/** Faults that Fastify and its parsers find in a request, by their status: 413 is a limit, other 4xx the request itself. */
function fromFastify(error: unknown): { code: ErrorCode; message: string } | null {
  if (hasZodFastifySchemaValidationErrors(error)) {
    const [first] = error.validation;
    const place = `${error.validationContext ?? 'request'}${first?.instancePath ?? ''}`;
    return { code: 'bad_args', message: `${place}: ${first?.message ?? 'not as expected'}` };
  }
  const status = z.object({ statusCode: z.int().min(400).max(499), message: z.string() }).safeParse(error);
  if (!status.success) return null;
  const { statusCode, message } = status.data;
  return { code: statusCode === 413 ? 'limit' : 'bad_args', message };
}

/** Answers a request that cannot be done, and logs what is our own mistake. */
export function answerError(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  limits: ServerLimits,
): FastifyReply {
  const trouble = troubleOf(error, limits);
  if (trouble.ours) request.log.error({ err: error, code: trouble.problem.code }, 'failed');
  // What is refused before its end has bytes on their way: then the connection cannot be used again.
  if (!request.raw.complete) {
    reply.header('connection', 'close');
    reply.raw.once('finish', () => request.raw.socket.destroySoon());
  }
  return sendTrouble(reply, trouble);
}

/** Answers with a problem. */
export function sendTrouble(reply: FastifyReply, { problem: told, retryAfterSeconds }: Trouble): FastifyReply {
  if (retryAfterSeconds !== null) reply.header('retry-after', retryAfterSeconds);
  if (told.code === 'no_key') reply.header('www-authenticate', 'Bearer, Basic realm="minutebook", charset="UTF-8"');
  return reply.code(told.status).type(problemType).send(JSON.stringify(told));
}
