// Any sequence of documents that come, change and go gives the catalogue that a rebuild gives.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keys } from '../../../pipeline/store/keys.ts';
import { openMemoryStore } from '../../../pipeline/store/memory.ts';
import type { Item, MinutesRecord } from '../../../schemas/record.ts';
import { dumped, updated } from './archive.ts';
import { decision, earlier, inventedRecord, item, keep, person, referral, section } from './invented.ts';

const names = ['Anna Holm', 'Anna Maria Holm', 'A. Holm', 'Bo Lind', 'Wyatt'];
const words = ['cykelsti', 'kloakering', 'spildevandskloakering', 'skolen', 'skolernes', 'Sønderbæk'];
const bodies = ['Byrådet', 'Byråd', 'Økonomiudvalget', null];
const dates = ['2024-01-10', '2024-02-10', '2030-02-10', null];

const someItem = fc.record({
  title: fc.constantFrom(...words),
  text: fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((list) => list.join(' ')),
  caseNumber: fc.constantFrom('1/24', '2/24', null),
  goesTo: fc.constantFrom(...bodies, ...bodies),
  date: fc.constantFrom(...dates),
});

const someRecord = fc.record({
  language: fc.constantFrom('da', 'en', 'und'),
  organization: fc.constantFrom('Klithede Kommune', null),
  body: fc.constantFrom(...bodies),
  date: fc.constantFrom(...dates),
  people: fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom('A', 'V', null)), { maxLength: 4 }),
  items: fc.array(someItem, { maxLength: 3 }),
});

/** Which of six documents gets what content, or goes. */
const someStep = fc.tuple(fc.nat({ max: 5 }), fc.option(someRecord));

function recordOf(name: string, said: TypeOf<typeof someRecord>): MinutesRecord {
  return inventedRecord({
    ...said,
    name,
    attendance: said.people.map(([of, party], at) => person(at + 1, of, { party })),
    items: said.items.map(
      ({ title, text, caseNumber, goesTo, date }, at): Item =>
        item(at + 1, title, {
          caseNumber,
          sections: text === '' ? [] : [section(text)],
          decisions: [decision(at + 1, text === '' ? title : text)],
          referrals: goesTo === null ? [] : [referral(goesTo, date)],
          history: goesTo === null ? [] : [earlier(null, date, '1')],
        }),
    ),
  });
}

type TypeOf<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never;

describe('a catalogue after any sequence of updates', () => {
  it('is what a rebuild makes', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'minutebook-sequences-'));
    try {
      await fc.assert(
        fc.asyncProperty(fc.array(someStep, { minLength: 2, maxLength: 8 }), (steps) => sameAsRebuilt(folder, steps)),
        {
          numRuns: 25,
          seed: 42,
        },
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

async function sameAsRebuilt(folder: string, steps: readonly TypeOf<typeof someStep>[]): Promise<void> {
  const [grown, fresh] = [path.join(folder, 'grown.sqlite'), path.join(folder, 'fresh.sqlite')];
  rmSync(grown, { force: true });
  const store = openMemoryStore();
  let version = 0;
  for (const [document, said] of steps) {
    const name = `document ${document}`;
    version += 1;
    const { id } = inventedRecord({ name });
    for await (const { key } of store.list(`records/${id}/`)) await store.delete(key);
    if (said === null) await store.delete(keys.original(id));
    else await keep(store, recordOf(name, said), `0.1.0-${version}`);
    await updated(store, grown);
  }
  await updated(store, fresh, { rebuild: true });
  expect(dumped(grown)).toEqual(dumped(fresh));
}
