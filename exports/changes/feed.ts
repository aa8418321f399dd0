// A cursor into the changes that came after it: what an index has to take in to be as the store is.
import { MinutebookError } from '../../pipeline/errors.ts';
import type { Store } from '../../pipeline/store/store.ts';
import { exportLimits } from '../limits.ts';
import type { Change } from './entry.ts';
import { entriesAfter, feedName } from './journal.ts';
import { nothingKnown, updateJournal } from './update.ts';

export interface ChangePage {
  readonly changes: readonly Change[];
  /** Where to go on: hand it in the next time. */
  readonly cursor: string;
  /** True if there are more changes at once. */
  readonly more: boolean;
}

/** The change feed of a store. A server keeps one open: it remembers how far the journal was read. */
export interface ChangeFeed {
  /**
   * At most `limit` changes since a cursor (null or `0`: from the beginning), oldest first. Whoever takes them in, in their
   * order, and keeps the cursor with what was taken in, has exactly the documents of the store; taking some in twice does
   * no harm. Rejects with `bad_args` for a cursor that is none of this store.
   */
  since(cursor: string | null, limit?: number): Promise<ChangePage>;
  /** All changes since a cursor, page after page. */
  eachSince(cursor: string | null): AsyncIterable<Change>;
  /** The cursor behind all that the store holds now. */
  head(): Promise<string>;
}

/** Opens the feed; `version` is the version of this program's records, as `buildWith(configuration).version` gives it. */
export function openChangeFeed(store: Store, version: string): ChangeFeed {
  const known = nothingKnown();
  let updating: Promise<void> = Promise.resolve();
  /** One update after the other; a failed one is told to whoever asked for it, and tried again by the next. */
  const update = (): Promise<void> => {
    const again = (): Promise<void> => updateJournal(store, version, known);
    updating = updating.then(again, again);
    return updating;
  };
  const since = async (cursor: string | null, limit?: number): Promise<ChangePage> => {
    const name = await feedName(store);
    const most = Math.min(Math.max(1, limit ?? exportLimits.changesPerPage), exportLimits.mostChangesPerPage);
    const after = numberOf(cursor, name);
    const page = await pageAfter(store, name, after, most);
    if (page.more) return page;
    // Only who has read the journal to its end needs to know what happened since it was written.
    await update();
    if (after > known.last) throw foreign(cursor);
    return pageAfter(store, name, after, most);
  };
  return {
    since,
    async *eachSince(cursor) {
      for (let page = await since(cursor); ; page = await since(page.cursor)) {
        yield* page.changes;
        if (!page.more) return;
      }
    },
    async head() {
      await update();
      return cursorOf(await feedName(store), known.last);
    },
  };
}

async function pageAfter(store: Store, name: string, after: number, most: number): Promise<ChangePage> {
  const changes: Change[] = [];
  let last = after;
  for await (const { number, entry } of entriesAfter(store, after)) {
    const { op, ...rest } = entry;
    // One more than was asked for tells that there is more.
    if (op !== 'kept' && changes.length === most) return { changes, cursor: cursorOf(name, last), more: true };
    if (op !== 'kept') changes.push({ cursor: cursorOf(name, number), op, ...rest });
    last = number;
  }
  return { changes, cursor: cursorOf(name, last), more: false };
}

const cursorOf = (name: string, number: number): string => `${name}-${number}`;
const cursorForm = /^([0-9a-f]{8})-(\d{1,12})$/;

function numberOf(cursor: string | null, name: string): number {
  if (cursor === null || cursor === '0') return 0;
  const [, feed, digits] = cursorForm.exec(cursor) ?? [];
  if (feed !== name) throw foreign(cursor);
  return Number(digits);
}

function foreign(cursor: string | null): MinutebookError {
  return new MinutebookError(
    'bad_args',
    `${JSON.stringify(cursor)} is no cursor of this store. Begin again without one, into an empty index.`,
  );
}
