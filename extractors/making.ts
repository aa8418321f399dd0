// What goes into the making of a record besides its pages, and what comes out.
import type { MinutesRecord } from '../schemas/record.ts';

/** The original as a store knows it; `name` is only a label. */
export interface Original {
  readonly sha256: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** What made the record, so that a reader can tell two makings apart. */
export interface Build {
  readonly pipelineVersion: string;
  readonly configHash: string;
}

export interface Minutes {
  readonly record: MinutesRecord;
  /** The canonical text that evidence offsets point into. */
  readonly text: string;
}
