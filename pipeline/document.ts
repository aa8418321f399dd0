// One document down the line: an Original into a result, whatever happens on the way.
import type { Emitted } from './emit.ts';
import { MinutebookError } from './errors.ts';
import { forgetFailure, recordFailure } from './failures.ts';
import { openFetching } from './fetched-original.ts';
import { blankResult, type Fault, faultOf, isOfTheWorld, type Passage, type Result, type Task } from './result.ts';
import type { Context, Line, Original } from './stage.ts';
import { summarise } from './summary.ts';

/** Processes one document. Never rejects: whatever happens is in the result. */
export function processDocument(
  task: Task,
  pipeline: Line<Original, Emitted>,
  context: Omit<Context, 'note'>,
): Promise<Result> {
  return travel(task, context, async (original, world, enter) => {
    const emitted = await pipeline.run(original, world, enter);
    return delivered(task, emitted, world);
  });
}

/** What is told of a document whose record is in the store. */
export async function delivered(task: Task, emitted: Emitted, { store, build }: Context): Promise<Success> {
  if (task.attemptsBefore > 0) await forgetFailure(store, build, task);
  const summary = summarise(emitted.record);
  const { json, text } = emitted;
  return { status: summary.status, summary, delivered: task.deliver ? { json, text } : null };
}

export type Success = Partial<Result> & Pick<Result, 'status'>;

/** Goes a way with one document, or a part of it. Never rejects: whatever happens on the way is in the result. */
export async function travel(
  task: Task,
  context: Omit<Context, 'note'>,
  way: (original: Original, context: Context, enter: (stage: string) => void) => Promise<Success>,
): Promise<Result> {
  const notes: string[] = [];
  const journey = startJourney();
  const passed = (rest: Success): Result => ({ ...blankResult, ...rest, passages: journey.end(), notes });
  const note = (sentence: string): void => void notes.push(sentence);
  try {
    const fetching = task.original.stored === true ? await openFetching(task.original, context) : null;
    const original = fetching?.original ?? task.original;
    const world = { ...(fetching?.context ?? context), note };
    return passed(await way(original, world, journey.enter).finally(() => fetching?.release()));
  } catch (error) {
    if (context.signal.aborted) return passed({ status: 'stopped' });
    // What a report of our mistake needs: it stands in the run log, not in the failure.
    if (!(error instanceof MinutebookError)) notes.push(error instanceof Error ? `${error.stack}` : String(error));
    return passed(await verdict(task, faultOf(error, journey.stage()), context));
  }
}

/** A fault of the document is recorded and is its verdict; a fault of the world must never become one. */
export async function verdict(
  task: Task,
  fault: Fault,
  { store, build }: Pick<Context, 'store' | 'build'>,
): Promise<Pick<Result, 'status' | 'fault' | 'failure'>> {
  if (isOfTheWorld(fault.code)) return { status: 'stopped', fault, failure: null };
  try {
    return { status: 'failed', fault, failure: await recordFailure(store, build, task, fault) };
  } catch (error) {
    return { status: 'stopped', fault: faultOf(error, 'emit'), failure: null };
  }
}

interface Journey {
  enter(stage: string): void;
  stage(): string;
  end(): Passage[];
}

/** Times the stages as they are entered. */
function startJourney(): Journey {
  const entered: { stage: string; at: number }[] = [];
  return {
    enter: (stage) => void entered.push({ stage, at: performance.now() }),
    stage: () => entered.at(-1)?.stage ?? 'intake',
    end() {
      const ends = [...entered.slice(1).map((next) => next.at), performance.now()];
      return entered.map(({ stage, at }, index) => ({ stage, milliseconds: Math.round((ends[index] ?? at) - at) }));
    },
  };
}
