// Documents into jobs and back: names, numbers and what a job carries. What is worked on stays in the store.
import { createHash } from 'node:crypto';
import type { JobsOptions } from 'bullmq';
import * as z from 'zod';
import type { Part, Task } from '../result.ts';
import { queueLimits } from './limits.ts';

/** The queues, in the order in which a document passes them. */
export const queueNames = ['read', 'ocr', 'extract', 'emit'] as const;
export type QueueName = (typeof queueNames)[number];

/** Somebody waits for it, or it is one of many. Lower numbers go first. */
export const priorities = { interactive: 1, bulk: 10 } as const;
export type Priority = keyof typeof priorities;

const passage = z.strictObject({ stage: z.string(), milliseconds: z.number() });

/** What a job carries; it has come over the network, so it is checked. */
export const jobData = z.strictObject({
  /** SHA-256 of the PDF. */
  id: z.string().regex(/^[0-9a-f]{64}$/),
  /** The name it came with: the label of its record. */
  name: z.string(),
  /** In bytes. */
  size: z.int().nonnegative(),
  priority: z.enum(['interactive', 'bulk']),
  /** The run whose log knows the document: its batch. */
  batch: z.string().nullable(),
  attemptsBefore: z.int().nonnegative(),
  /** Pages to recognise, only in the queue `ocr`. */
  pages: z.array(z.int().positive()).optional(),
  /** Stages passed so far, for the run log. */
  passages: z.array(passage).default([]),
});
export type JobData = z.infer<typeof jobData>;

/** What a job leaves behind for those who watch. */
export const jobResult = z.strictObject({
  id: z.string(),
  batch: z.string().nullable(),
  status: z.enum(['read', 'partly-read']),
  /** Of the whole document, at its end; null before. */
  pages: z.int().nonnegative().nullable(),
  /** Stages passed in this job. */
  passages: z.array(passage),
});
export type JobResult = z.infer<typeof jobResult>;

/** One document and version is one job in each queue, however often it is added. */
export function jobIdOf(id: string, version: string): string {
  return `d-${id}-${version}`;
}

/** One range of pages is one job. */
export function pagesJobIdOf(id: string, version: string, pages: readonly number[]): string {
  return `o-${id}-${version}-${pages[0] ?? 0}-${pages.at(-1) ?? 0}`;
}

/**
 * What a worker is to do for a job. The bytes are fetched from the store when they are needed.
 */
export function taskOf(queue: QueueName, { id, name, size, attemptsBefore, pages }: JobData): Task {
  const part: Part = queue === 'ocr' ? { kind: 'ocr', pages: pages ?? [] } : { kind: queue };
  return { original: { path: '', name, sha256: id, size, stored: true }, attemptsBefore, deliver: false, part };
}

/** A job is away as soon as it has ended: the store knows how. Until then its number keeps a second one out. */
export function optionsOf(jobId: string, priority: Priority): JobsOptions {
  return {
    jobId,
    priority: priorities[priority],
    attempts: queueLimits.attempts,
    backoff: { type: 'exponential', delay: queueLimits.backoffMilliseconds, jitter: queueLimits.jitter },
    removeOnComplete: true,
    removeOnFail: true,
    keepLogs: 0,
    stackTraceLimit: 0,
  };
}

/** What the keys of a queue begin with: stores and versions of the pipeline share a server without meeting. */
export function prefixOf(place: string, version: string): string {
  return `minutebook-${createHash('sha256').update(place).digest('hex').slice(0, 8)}-${version}`;
}

/** The stream into which BullMQ writes what happens in a queue. */
export function eventsKeyOf(place: string, version: string, queue: QueueName): string {
  return `${prefixOf(place, version)}:${queue}:events`;
}
