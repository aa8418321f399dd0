// Names of objects: made of content hash and version, never of a path or a person's file name.
import { MinutebookError } from '../errors.ts';

/** A SHA-256 in hex: the identity of a document. */
const idPattern = /^[0-9a-f]{64}$/;

/** One part of a key: begins with a letter or digit, so it can be neither hidden, `..` nor an option. */
const keyPart = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;

/** More parts than any key of ours has. */
const mostParts = 5;

export const keys = {
  original: (id: string) => `originals/${id}.pdf`,
  pages: (id: string, readVersion: string) => `pages/${id}/${readVersion}.json.gz`,
  ocr: (id: string, ocrVersion: string, page: number) => `ocr/${id}/${ocrVersion}/${page}.json.gz`,
  record: (id: string, version: string) => `records/${id}/${version}.json`,
  text: (id: string, version: string) => `text/${id}/${version}.txt`,
  failure: (id: string, version: string) => `failures/${id}/${version}.json`,
  /** Made by one machine, written as record and text by another, and then removed. */
  staged: (id: string, version: string) => `staged/${id}/${version}.json.gz`,
  /** Pages that are not for keeping, from one machine to the next; removed when the document is extracted. */
  stagedPages: (id: string, version: string) => `staged/${id}/${version}-pages.json.gz`,
  run: (runId: string) => `runs/${runId}.ndjson`,
} as const;

/** Throws `bad_args` unless the key is one that a store may hold: this is what keeps writers inside the store. */
export function checkKey(key: string): void {
  const parts = key.split('/');
  if (parts.length <= mostParts && parts.length > 1 && parts.every((part) => keyPart.test(part))) return;
  throw new MinutebookError('bad_args', `${JSON.stringify(key)} is not a name that a store may hold.`);
}

/** The document and version that a key of the form `room/<id>/<version>.<extension>` or `originals/<id>.pdf` is about. */
export function partsOfKey(key: string): { id: string; version: string | null } | null {
  const [, id, file] = key.split('/');
  if (id === undefined) return null;
  const bare = file === undefined ? id.replace(/\.pdf$/, '') : id;
  if (!idPattern.test(bare)) return null;
  return { id: bare, version: file === undefined ? null : file.replace(/(\.json\.gz|\.json|\.txt)$/, '') };
}
