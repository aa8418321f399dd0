// One document down the line: an Original into a result, whatever happens on the way.
import type { Emitted } from './emit.ts';
import { MinutebookError } from './errors.ts';
import { forgetFailure, recordFailure } from './failures.ts';
import { blankResult, type Fault, faultOf, isOfTheWorld, type Passage, type Result, type Task } from './result.ts';
import type { Context, Line, Original } from './stage.ts';
import { summarise } from './summary.ts';

/** Processes one document. Never rejects: whatever happens is in the result. */
export async function processDocument(
  task: Task,
  pipeline: Line<Original, Emitted>,
  context: Omit<Context, 'note'>,
): Promise<Result> {
  const notes: string[] = [];
  const journey = startJourney();
  const passed = (rest: Partial<Result> & Pick<Result, 'status'>): Result => ({
    ...blankResult,
    ...rest,
    passages: journey.end(),
    notes,
  });
  try {
    const note = (sentence: string): void => void notes.push(sentence);
    const emitted = await pipeline.run(task.original, { ...context, note }, journey.enter);
    if (task.attemptsBefore > 0) await forgetFailure(context.store, context.build, task);
    const summary = summarise(emitted.record);
    const delivered = task.deliver ? { json: emitted.json, text: emitted.text } : null;
    return passed({ status: summary.status, summary, delivered });
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
