// The entries of the change journal: what became of a document at one point of the feed.
import * as z from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const itemId = z.string().regex(/^i\d{1,6}$/);

/** One line of an object of the journal. */
export const journalEntry = z.strictObject({
  /** `kept`: a new version of the record says the same as the one before; readers of the feed do not see it. */
  op: z.enum(['upsert', 'delete', 'kept']),
  document: sha256,
  /** Version of the record, as in the names of the store; null when it is gone. */
  version: z.string().nullable(),
  /** Hash of what the record says, null when it is gone. */
  sha256: sha256.nullable(),
  /** Items of the record in all. */
  items: z.int().nonnegative(),
  /** Items that are new or say something else, with the hash of what they say. */
  changed: z.array(z.strictObject({ item: itemId, sha256 })),
  /** Items that were there before and are not any more. */
  removed: z.array(itemId),
});
export type JournalEntry = z.infer<typeof journalEntry>;

/** What readers of the feed get: an entry with its place. */
export interface Change extends Omit<JournalEntry, 'op'> {
  /** Ask for changes since this one, and what comes after it follows. */
  readonly cursor: string;
  readonly op: 'upsert' | 'delete';
}
