// A fault into the typed failure of a document, kept in the store until a later try succeeds.
import { type Failure, failure } from '../schemas/failure.ts';
import type { Build } from './build.ts';
import { canonicalJson } from './canonical-json.ts';
import { errorTable } from './errors.ts';
import type { Fault, Task } from './result.ts';
import { keys } from './store/keys.ts';
import type { Store } from './store/store.ts';

/** The failure of a task, not kept anywhere yet. */
export function describeFailure(build: Build, task: Task, fault: Fault): Failure {
  return {
    schemaVersion: '1.0.0',
    id: task.original.sha256,
    type: 'failure',
    code: fault.code,
    message: fault.message,
    advice: errorTable[fault.code].advice,
    stage: fault.stage,
    attempts: task.attemptsBefore + triesOf(fault),
    pipelineVersion: build.pipelineVersion,
    file: { name: task.original.name, size: task.original.size },
  };
}

/** Keeps the failure of a task, in the place of an earlier one. */
export async function recordFailure(store: Store, build: Build, task: Task, fault: Fault): Promise<Failure> {
  const described = describeFailure(build, task, fault);
  const key = keys.failure(task.original.sha256, build.version);
  if (task.attemptsBefore > 0) await store.delete(key);
  await store.putIfAbsent(key, Buffer.from(canonicalJson(failure, described)));
  return described;
}

/** A later try went well: the record stands in the place of the failure. */
export async function forgetFailure(store: Store, build: Build, task: Task): Promise<void> {
  await store.delete(keys.failure(task.original.sha256, build.version));
}

/** A reader that had to be killed was already given a second, fresh process before the fault came here. */
function triesOf(fault: Fault): number {
  return errorTable[fault.code].retry === 'once-alone' ? 2 : 1;
}
