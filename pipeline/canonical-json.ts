// A record or failure into the one text that stands for it: keys in the order of the schema, two spaces, a final newline.
import type * as z from 'zod';
import { MinutebookError } from './errors.ts';

/**
 * Checks a value against its schema and writes it. The same value gives the same text, whatever the order in which
 * its keys were set, because zod hands them back in the order of the schema.
 *
 * Throws `invalid_output` when the value does not fit: then the fault is ours, not the document's.
 */
export function canonicalJson(schema: z.ZodType, value: unknown): string {
  const checked = schema.safeParse(value);
  if (checked.success) return `${JSON.stringify(checked.data, null, 2)}\n`;
  const first = checked.error.issues[0];
  const place = `/${(first?.path ?? []).join('/')}`;
  throw new MinutebookError('invalid_output', `A result does not fit its schema at ${place}: ${first?.message ?? ''}`, {
    cause: checked.error,
  });
}
