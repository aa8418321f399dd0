// The seam between the pipeline and what keeps its objects: a folder today, any object store tomorrow.

/**
 * What an object is made of: bytes in hand; bytes that are only made when they are needed, for small objects that are
 * hardly ever there already; or a stream that is only started when it is needed, for large ones.
 */
export type Body = Uint8Array | (() => Promise<Uint8Array>) | AsyncIterable<Uint8Array>;

export interface StoredObject {
  readonly key: string;
  /** In bytes. */
  readonly size: number;
}

/**
 * Keeps objects under keys of `pipeline/store/keys.ts`. Objects never change once they are there.
 *
 * Every verb rejects with a MinutebookError: `store_unavailable` or `disk_full` when the world is at fault,
 * `bad_args` for a key that is none. A missing object is a normal outcome (`null`), not an error.
 */
export interface Store {
  /** Where it is, in words for people. */
  readonly place: string;
  /**
   * Writes the object whole and for good, or leaves the one that is there.
   * Of several writers at once, in one process or many, exactly one gets `written`.
   */
  putIfAbsent(key: string, body: Body): Promise<'written' | 'present'>;
  /** The whole object in memory. */
  get(key: string): Promise<Uint8Array | null>;
  /** The object in pieces, for large ones. */
  open(key: string): Promise<AsyncIterable<Uint8Array> | null>;
  stat(key: string): Promise<StoredObject | null>;
  /** All objects whose key begins with `prefix`, in the order of their keys (by UTF-16 code unit). */
  list(prefix: string): AsyncIterable<StoredObject>;
  /** Deleting what is not there is fine. */
  delete(key: string): Promise<void>;
  /** Adds to the end of an object that one process alone writes: a run log. */
  append(key: string, bytes: Uint8Array): Promise<void>;
  /** The object as a file on this machine, or null when it must be fetched. */
  filePath(key: string): string | null;
}
