// Invented archives of several documents with links between them, and what a test reads off their catalogues.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { openForReading } from '../../../exports/catalogue/database.ts';
import { dumpOf } from '../../../exports/catalogue/dump.ts';
import { type Update, updateCatalogue } from '../../../exports/catalogue/update.ts';
import type { Store } from '../../../pipeline/store/store.ts';
import { decision, earlier, inventedRecord, inventedVersion, item, person, referral, section } from './invented.ts';

/** A folder that goes away with the test. */
export function testFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'minutebook-catalogue-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

export async function updated(
  store: Store,
  file: string,
  more: { rebuild?: boolean; version?: string } = {},
): Promise<Update> {
  return updateCatalogue({ store, file, version: inventedVersion, ...more });
}

/** Runs `read` on an open catalogue. */
export function reading<Result>(file: string, read: (db: ReturnType<typeof openForReading>) => Result): Result {
  const db = openForReading(file);
  try {
    return read(db);
  } finally {
    db.close();
  }
}

/** The dump of a catalogue, opened so that it may make the views it dumps by. */
export function dumped(file: string): string[] {
  const db = openForReading(file);
  db.exec('PRAGMA query_only = OFF');
  try {
    return [...dumpOf(db)];
  } finally {
    db.close();
  }
}

/** SHA-256 of the dump, for catalogues too large to be shown line by line. */
export function dumpDigest(file: string): string {
  return dumped(file)
    .reduce((hash, line) => hash.update(`${line}\n`), createHash('sha256'))
    .digest('hex');
}

/** Rows of a question, as plain objects. */
export function rowsOf(file: string, sql: string): Record<string, unknown>[] {
  return reading(file, (db) =>
    db
      .prepare(sql)
      .all()
      .map((row) => ({ ...row })),
  );
}

const council = [person(1, 'Anna Holm', { party: 'A', role: 'chair' }), person(2, 'Bo Lind', { party: 'V' })];
const caseNumber = '05.04.00-P20-3-23';

/** A council that refers a matter to a committee, the committee that handles it, and an association elsewhere. */
export const linkedRecords = [
  inventedRecord({
    name: 'council march',
    attendance: council,
    items: [
      item(1, 'Ny cykelsti ved Søndergade', {
        caseNumber,
        sections: [section('Der etableres en cykelsti langs åen.')],
        decisions: [decision(1, 'Sendes til udvalget.', { outcome: 'referred' })],
        referrals: [referral('Teknisk Udvalg', '2024-03-20')],
      }),
      item(2, 'Takster for kloakering', { sections: [section('Spildevandskloakering af sommerhuse.')] }),
    ],
  }),
  inventedRecord({
    name: 'committee march',
    body: 'Teknisk Udvalg',
    date: '2024-03-20',
    attendance: [person(1, 'Anna Holm', { party: 'A' }), person(2, 'Carl Dam', { party: 'B' })],
    items: [
      item(1, 'Godkendelse af dagsorden'),
      item(2, 'Ny cykelsti ved Søndergade', {
        decisions: [decision(2, 'Anbefales.', { outcome: 'recommended' })],
        history: [earlier('Byrådet', '2024-03-04', '1')],
      }),
    ],
  }),
  inventedRecord({
    name: 'council april',
    date: '2024-04-08',
    attendance: [person(1, 'Anna Holm', { party: 'A' }), person(2, 'B. Lind', { party: 'V' })],
    items: [
      item(1, 'Cykelsti', {
        caseNumber: '05.04.00 - p20-3-23',
        decisions: [decision(1, 'Forkastet.', { outcome: 'rejected' })],
      }),
    ],
  }),
  inventedRecord({
    name: 'association',
    language: 'en',
    organization: null,
    body: 'Board',
    date: '2024-02-01',
    attendance: [person(1, 'Ada Finch'), person(2, 'Cora Reed'), person(3, 'Boris Plum')],
    items: [item(1, 'Drainage of the green', { caseNumber, public: false })],
  }),
];
