// What a stage is, and how stages join into one line in which each takes what the one before it gives.
import type { ReadDocument } from '../schemas/pages.ts';
import type { Build, StageLabel } from './build.ts';
import type { Configuration } from './configuration.ts';
import type { RecognisedPage } from './ocr/recognised-page.ts';
import type { RecognitionOrder } from './ocr/recognition-order.ts';
import type { Store } from './store/store.ts';

/** A PDF whose bytes are known. The identity is the hash; the name is a label, without folders. */
export interface Original {
  /** Where its bytes can be read on this machine. */
  readonly path: string;
  readonly name: string;
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  /** Its bytes are only in the store: they are fetched to `path` when a stage wants them. */
  readonly stored?: boolean;
}

/** What travels down the line: the document it is about, and what the stages have made of it so far. */
export interface Carried<Content> {
  readonly original: Original;
  readonly content: Content;
}

/** All that a stage may touch of the world. */
export interface Context {
  readonly store: Store;
  readonly build: Build;
  readonly configuration: Configuration;
  readonly signal: AbortSignal;
  /** Reads a PDF in the sandbox; rejects with a MinutebookError. */
  read(path: string, signal: AbortSignal): Promise<ReadDocument>;
  /**
   * Recognises one page of a PDF in the sandbox. A page that cannot be recognised is a result with a code in `failed`;
   * rejects only with a fault of the world, or the reason of `signal`.
   */
  recognise(order: RecognitionOrder, signal: AbortSignal): Promise<RecognisedPage>;
  /** Notes something worth knowing that changed no result: it goes to the run log. */
  note(sentence: string): void;
}

export interface Stage<Input, Output> extends StageLabel {
  run(input: Input, context: Context): Output | Promise<Output>;
}

/** Stages in their order. */
export interface Line<Input, Output> {
  readonly stages: readonly StageLabel[];
  /** Walks the stages, calling `enter` before each. Stops between two of them when the signal is aborted. */
  run(input: Input, context: Context, enter: (stage: string) => void): Promise<Output>;
  to<Next>(stage: Stage<Output, Next>): Line<Input, Next>;
  /** This line, and then all stages of another. */
  join<Next>(rest: Line<Output, Next>): Line<Input, Next>;
}

/** A line of one stage, to be made longer with `to`. */
export function line<Input, Output>(first: Stage<Input, Output>): Line<Input, Output> {
  return lineOf([first], (input, context, enter) => step(first, input, context, enter));
}

/** A stage that touches nothing of the world: from what was carried, and whose it is, to what is carried on. */
export function pure<Input, Output>(
  name: string,
  version: string,
  change: (content: Input, original: Original, build: Build) => Output,
): Stage<Carried<Input>, Carried<Output>> {
  return {
    name,
    version,
    run: ({ original, content }, { build }) => ({ original, content: change(content, original, build) }),
  };
}

function lineOf<Input, Output>(stages: readonly StageLabel[], run: Line<Input, Output>['run']): Line<Input, Output> {
  return {
    stages,
    run,
    to: (stage) =>
      lineOf([...stages, stage], async (input, context, enter) =>
        step(stage, await run(input, context, enter), context, enter),
      ),
    join: (rest) =>
      lineOf([...stages, ...rest.stages], async (input, context, enter) =>
        rest.run(await run(input, context, enter), context, enter),
      ),
  };
}

async function step<Input, Output>(
  stage: Stage<Input, Output>,
  input: Input,
  context: Context,
  enter: (stage: string) => void,
): Promise<Output> {
  context.signal.throwIfAborted();
  enter(stage.name);
  return stage.run(input, context);
}
