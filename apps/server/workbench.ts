// Documents into records in this process's own crew: what the queue and its workers are to a cluster.

import type { Build } from '../../pipeline/build.ts';
import { openCrew } from '../../pipeline/crew.ts';
import { verdict } from '../../pipeline/document.ts';
import { queueLimits } from '../../pipeline/queue/limits.ts';
import type { WatchEvent } from '../../pipeline/queue/watch.ts';
import { isOfTheWorld, type Result, type Task } from '../../pipeline/result.ts';
import type { Store } from '../../pipeline/store/store.ts';
import type { Post } from '../../pipeline/worker-process.ts';

/** A document whose bytes lie in the store. */
export interface Workpiece {
  readonly id: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly batch: string | null;
}

export interface Workbench {
  /** Takes a document up in its turn; one that is here already is left where it is. */
  add(piece: Workpiece): void;
  placeOf(id: string): 'queued' | 'working' | null;
  depth(): { readonly waiting: number; readonly active: number };
  /** Gives documents in hand some seconds to end; the others are for the next start. */
  close(graceSeconds: number): Promise<void>;
}

export interface WorkbenchOptions {
  readonly store: Store;
  readonly build: Build;
  readonly post: Post;
  readonly jobs: number;
  onEnd(piece: Workpiece, result: Result): void;
  tell(event: WatchEvent): void;
}

export function openWorkbench(options: WorkbenchOptions): Workbench {
  const closing = new AbortController();
  const crew = openCrew({ size: options.jobs, post: options.post, signal: closing.signal });
  const waiting = new Map<string, Workpiece>();
  const active = new Map<string, Promise<void>>();
  let resting: NodeJS.Timeout | null = null;
  let closed = false;
  /** The world gave way: nothing is begun for a while. */
  const rest = (): void => {
    resting ??= setTimeout(() => {
      resting = null;
      fill();
    }, queueLimits.probeMilliseconds);
  };
  const work = async (piece: Workpiece): Promise<void> => {
    const task = taskOf(piece);
    const result = await judged(options, task, await crew.run(task));
    active.delete(piece.id);
    if (result.status !== 'stopped') finish(options, piece, result);
    else if (!closed) {
      waiting.set(piece.id, piece);
      rest();
    }
    fill();
  };
  const fill = (): void => {
    for (const [id, piece] of waiting) {
      if (closed || resting !== null || active.size >= options.jobs) return;
      waiting.delete(id);
      active.set(id, work(piece));
    }
  };
  return {
    add(piece) {
      if (!active.has(piece.id) && !waiting.has(piece.id)) waiting.set(piece.id, piece);
      fill();
    },
    placeOf: (id) => (active.has(id) ? 'working' : waiting.has(id) ? 'queued' : null),
    depth: () => ({ waiting: waiting.size, active: active.size }),
    async close(graceSeconds) {
      closed = true;
      if (resting !== null) clearTimeout(resting);
      const late = setTimeout(() => closing.abort(), graceSeconds * 1000);
      await Promise.all(active.values());
      clearTimeout(late);
      await crew.close();
    },
  };
}

function taskOf({ id, name, size }: Workpiece): Task {
  return { original: { path: '', name, sha256: id, size, stored: true }, attemptsBefore: 0, deliver: false };
}

/** A worker that died could not write the verdict on its document; then it is done here. */
async function judged(world: WorkbenchOptions, task: Task, result: Result): Promise<Result> {
  if (result.status !== 'failed' || result.failure !== null || result.fault === null) return result;
  return { ...result, ...(await verdict(task, result.fault, world)) };
}

function finish({ onEnd, tell }: WorkbenchOptions, piece: Workpiece, result: Result): void {
  onEnd(piece, result);
  const { id, batch } = piece;
  const { status, fault, summary, passages } = result;
  if (fault !== null && !isOfTheWorld(fault.code)) tell({ kind: 'failed', queue: 'emit', id, code: fault.code });
  else if (status === 'read' || status === 'partly-read')
    tell({
      kind: 'done',
      queue: 'emit',
      result: { id, batch, status, pages: summary?.pages ?? null, passages: [...passages] },
    });
}
