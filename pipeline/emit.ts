// Record and text into the store, once: a second run that gives other bytes is an alarm, never an overwrite.
import type { MinutesRecord } from '../schemas/record.ts';
import { minutesRecord } from '../schemas/record.ts';
import { canonicalJson } from './canonical-json.ts';
import { MinutebookError } from './errors.ts';
import { parseStored } from './results.ts';
import type { Carried, Stage } from './stage.ts';
import { keys } from './store/keys.ts';
import type { Store } from './store/store.ts';

/** A record with its canonical text, as the extractors make them. */
export interface Extracted {
  readonly record: MinutesRecord;
  readonly text: string;
}

export interface Emitted extends Extracted {
  /** The record as it is written. */
  readonly json: string;
}

/** Last stage. The record is written last: where it is, everything else of the document is. */
export const emit: Stage<Carried<Extracted>, Emitted> = {
  name: 'emit',
  version: '1',
  async run({ original, content }, { store, build }) {
    const json = canonicalJson(minutesRecord, content.record);
    await writeText(store, keys.text(original.sha256, build.version), content.text);
    await writeRecord(store, keys.record(original.sha256, build.version), json);
    return { ...content, json };
  },
};

async function writeText(store: Store, key: string, text: string): Promise<void> {
  const present = await writeOrGet(store, key, text);
  if (present !== null && present !== text) throw otherBytes('text');
}

/** A copy of the document may have come in under another name: the name alone may differ from the record that is there. */
async function writeRecord(store: Store, key: string, json: string): Promise<void> {
  const present = await writeOrGet(store, key, json);
  if (present === null || present === json) return;
  if (withoutName(present) !== withoutName(json)) throw otherBytes('record');
}

async function writeOrGet(store: Store, key: string, content: string): Promise<string | null> {
  if ((await store.putIfAbsent(key, Buffer.from(content))) === 'written') return null;
  const present = await store.get(key);
  return present === null ? null : Buffer.from(present).toString();
}

function withoutName(json: string): string {
  const record = parseStored(minutesRecord, Buffer.from(json), 'record');
  return canonicalJson(minutesRecord, { ...record, file: { ...record.file, name: '' } });
}

function otherBytes(what: string): MinutebookError {
  return new MinutebookError('nondeterministic', `This run gave another ${what} than the one in the store.`);
}
