// What became of a document in the pipeline, as plain data: good and bad results have the same keys.
import type { ErrorCode, Failure } from '../schemas/failure.ts';
import { errorTable, MinutebookError } from './errors.ts';
import type { Original } from './stage.ts';
import type { Summary } from './summary.ts';

export interface Task {
  readonly original: Original;
  /** How often earlier runs tried in vain: a failure counts on from there. */
  readonly attemptsBefore: number;
  /** Hand the record and the text back, for callers that keep no store. */
  readonly deliver: boolean;
  /** The part of the way to go; the whole of it when left out. */
  readonly part?: Part;
}

/** A part of the way of a document that one machine goes alone; what comes of it is kept in the store for the next. */
export type Part =
  | { readonly kind: 'read' | 'extract' | 'emit' }
  /** Recognises some pages, by their numbers. */
  | { readonly kind: 'ocr'; readonly pages: readonly number[] };

/** What went wrong, without the stack: safe to send between threads and to show. */
export interface Fault {
  readonly code: ErrorCode;
  readonly message: string;
  readonly stage: string;
}

export interface Passage {
  readonly stage: string;
  readonly milliseconds: number;
}

/** `read` without a summary: a part of the way went well. `stopped`: the world gave way (no space, no store) or the user interrupted; nothing is said about the document. */
export interface Result {
  readonly status: 'read' | 'partly-read' | 'failed' | 'stopped';
  readonly summary: Summary | null;
  /** Null for `read` and `partly-read`, and for `stopped` by the user. */
  readonly fault: Fault | null;
  readonly delivered: { readonly json: string; readonly text: string } | null;
  /** The verdict as it stands in the store, for `failed`. */
  readonly failure: Failure | null;
  readonly passages: readonly Passage[];
  readonly notes: readonly string[];
  /** Id of the process that did it. */
  readonly worker: number;
  /** What reading has found that must be recognised before the document can go on; only for the part `read`. */
  readonly toRecognise?: readonly number[];
}

export const blankResult = {
  summary: null,
  fault: null,
  delivered: null,
  failure: null,
  passages: [],
  notes: [],
  worker: process.pid,
};

/** The result of a document whose worker could not say anything about it; its verdict is not in the store yet. */
export const failedWith = (fault: Fault): Result => ({ ...blankResult, status: 'failed', fault });

/** A part of the way that went well; what came of it is in the store. */
export const partDone = { status: 'read', summary: null } as const;

/** The result of a document that was given up because nobody wants it any more; nothing is said about it. */
export const givenUp: Result = { ...blankResult, status: 'stopped' };

/** The result of a document that was not looked at, because the world gave way. */
export const stoppedBy = (fault: Fault): Result => ({ ...blankResult, status: 'stopped', fault });

/** True for codes that say nothing about a document: the store, the queue or the disk is at fault. */
export function isOfTheWorld(code: ErrorCode): boolean {
  return errorTable[code].retry === 'backoff';
}

/** An error as plain data. One without a code is our own mistake: `internal`. */
export function faultOf(error: unknown, stage: string): Fault {
  if (error instanceof MinutebookError) return { code: error.code, message: error.message, stage };
  return { code: 'internal', message: `Something unforeseen in the stage “${stage}”: ${String(error)}`, stage };
}
