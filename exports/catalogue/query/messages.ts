// What the process that answers a question says to the one that asked, line by line.
import * as z from 'zod';

const value = z.union([z.string(), z.number(), z.null()]);

export const queryMessage = z.union([
  z.strictObject({ columns: z.array(z.string()) }),
  z.strictObject({ rows: z.array(z.array(value)) }),
  z.strictObject({ problem: z.string() }),
  z.strictObject({ end: z.literal(true) }),
]);
export type QueryMessage = z.infer<typeof queryMessage>;
export type QueryValue = z.infer<typeof value>;
