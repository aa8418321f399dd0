// Schemas into the answers of a route as OpenAPI and Fastify want them: what it gives, and problems for all else.
import type * as z from 'zod';
import { problem, problemType } from './problems.ts';

const problems = (description: string) => ({ description, content: { [problemType]: { schema: problem } } });

/** The answers of every route beside the good one. */
export const otherwise = {
  429: problems('There were too many requests with this key in the last minute.'),
  503: problems('The store or the queue does not answer, or too much waits already.'),
  '4xx': problems('The request or the document is at fault.'),
  '5xx': problems('The store, the queue or the server is at fault.'),
} as const;

/** An answer whose media type is not JSON. */
export function content<Type extends string, Schema extends z.ZodType>(
  type: Type,
  schema: Schema,
  description: string,
) {
  return { description, content: { [type]: { schema } } };
}
