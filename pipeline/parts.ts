// A part of the way of a document into what the next part needs, kept in the store: what one machine of a cluster does.
import * as z from 'zod';
import { minutesRecord } from '../schemas/record.ts';
import { canonicalJson } from './canonical-json.ts';
import { delivered, type Success, travel } from './document.ts';
import { type Extracted, emit } from './emit.ts';
import { handedPages, handOn } from './handed-pages.ts';
import { gzipped, keptCopy } from './kept-copy.ts';
import { pagesToRecognise, recogniseAndKeep } from './recognised-pages.ts';
import { faultOf, isOfTheWorld, type Part, partDone, type Result, type Task } from './result.ts';
import { storedRecord } from './results.ts';
import type { Context, Original } from './stage.ts';
import { extraction, reading } from './stages.ts';
import { keys } from './store/keys.ts';
import { summarise } from './summary.ts';

type Enter = (stage: string) => void;

/** Goes one part of the way. Never rejects: whatever happens is in the result. */
export function processPart(task: Task, part: Part, context: Omit<Context, 'note'>): Promise<Result> {
  return travel(task, context, (original, world, enter) => {
    if (part.kind === 'read') return readPart(original, world, enter);
    if (part.kind === 'ocr') return ocrPart(original, part.pages, world, enter);
    if (part.kind === 'extract') return extractPart(original, world, enter);
    return emitPart(task, original, world, enter);
  });
}

/** Reads the pages and keeps them; tells which of them must be recognised. */
async function readPart(original: Original, context: Context, enter: Enter): Promise<Success> {
  const { content } = await reading.run(original, context, enter);
  await handOn(original, content.document, context);
  return { ...partDone, toRecognise: pagesToRecognise(content, context.configuration) };
}

async function ocrPart(original: Original, pages: readonly number[], world: Context, enter: Enter): Promise<Success> {
  const { context } = handedPages(original, world);
  const { content } = await reading.run(original, context, enter);
  enter('recognise');
  await recogniseAndKeep(original, content, pages, context);
  return partDone;
}

/** Makes the record out of what is kept of the pages, or was handed on, and stages it for `emit`. */
async function extractPart(original: Original, world: Context, enter: Enter): Promise<Success> {
  const { context, release } = handedPages(original, world);
  try {
    const { content } = await extraction.run(original, context, enter);
    // A record that does not fit its schema is found where it is made.
    canonicalJson(minutesRecord, content.record);
    await world.store.putIfAbsent(keys.staged(original.sha256, world.build.version), gzipped(content));
  } catch (error) {
    // Whoever tries again after a fault of the world, or an end of this worker, takes it up from there.
    if (!world.signal.aborted && !isOfTheWorld(faultOf(error, 'extract').code)) await release();
    throw error;
  }
  await release();
  return partDone;
}

const staged: z.ZodType<Extracted> = z.strictObject({ record: minutesRecord, text: z.string() });

/** Writes record and text. What is staged goes last, so that this part can be done again at any moment. */
async function emitPart(task: Task, original: Original, context: Context, enter: Enter): Promise<Success> {
  const { store, build } = context;
  const key = keys.staged(original.sha256, build.version);
  const content = await keptCopy(key, staged, context);
  const record = content === null ? await storedRecord(store, original.sha256, build.version) : null;
  if (record !== null) return { status: summarise(record).status, summary: summarise(record) };
  const carried = content === null ? await extraction.run(original, context, enter) : { original, content };
  enter('emit');
  const emitted = await emit.run(carried, context);
  await store.delete(key);
  return delivered(task, emitted, context);
}
