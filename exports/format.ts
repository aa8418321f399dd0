// What a format of export is: records in, files of one folder out.
import type { MinutesRecord } from '../schemas/record.ts';
import type { OutFolder } from './output/out-folder.ts';

/** A document that is to be written. */
export interface Shown {
  readonly record: MinutesRecord;
  /** Of the record in the store, whole: as in the names of the store, and the SHA-256 of its bytes. */
  readonly version: string;
  readonly sha256: string;
  /** Ids of the items that are new or have changed, null for all: formats of whole documents need not look. */
  readonly changed: ReadonlySet<string> | null;
}

/** What an earlier export may have written and what is not to be shown any more. */
export interface Gone {
  readonly document: string;
  /** Ids of items in their record. */
  readonly items: readonly string[];
  /** True if the document as a whole is gone. */
  readonly whole: boolean;
}

export interface ExportWriter {
  add(shown: Shown): Promise<void>;
  /** Only called for what changed since a cursor; never for a whole export. */
  remove(gone: Gone): Promise<void>;
  /** Writes what is left; the folder is complete then. */
  finish(): Promise<void>;
}

export interface ExportSettings {
  /** Address under which what is written will be found, with a final slash: for formats whose ids are addresses. */
  readonly baseUrl: string;
}

export interface ExportFormat {
  readonly name: string;
  /** One line for people. */
  readonly summary: string;
  /** Feeds of search engines show only what is public unless the user says otherwise. */
  readonly publicByDefault: boolean;
  open(folder: OutFolder, settings: ExportSettings): Promise<ExportWriter>;
}
