import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportFormats } from '../../exports/formats.ts';
import { publicRecord } from '../../exports/public/public-record.ts';
import { type MinutesRecord, minutesRecord } from '../../schemas/record.ts';
import { parquetRows } from './duck.ts';
import { type Exported, exported } from './exporting.ts';
import { attachment, attendee, decision, idOf, inventedRecord, item, storeOf, vote } from './invented.ts';

/** Numbers made up to fit their forms; the first three have their check digits. */
const numbers = ['070761-4285', '0707614285', '01019900041', '010203-1234'];

/** What nobody may find in a public export: each stands in the record in a place of its own. */
const canaries = {
  closedTitle: 'CANARY-closed-title',
  closedText: 'CANARY-closed-text',
  closedDecision: 'CANARY-closed-decision',
  closedVote: 'CANARY-closed-motion',
  closedPaper: 'CANARY-paper-of-closed-item',
  belowClosed: 'CANARY-sub-item-of-closed',
  belowBelow: 'CANARY-sub-sub-item',
  closedByReason: 'CANARY-closed-by-reason',
  closedAttachment: 'CANARY closed attachment.pdf',
  closedReference: 'CANARY-D-991188',
  closedAnnex: 'CANARY-closed-annex',
  metadataTitle: 'CANARY-metadata-title',
  metadataAuthor: 'CANARY-metadata-author',
  embedded: 'CANARY-embedded.xml',
  script: 'javascript:CANARY()',
  change: 'CANARY-left-for-closed-item',
  issue: 'CANARY-issue-of-closed-item',
  wholeIssue: 'CANARY-issue-of-the-whole',
} as const;

const text = (words: string) => ({ role: 'background' as const, heading: null, text: words, evidence: [] });
const changeAt = (at: string, verbatim: string) => ({
  person: 'p1',
  verbatim,
  change: 'recusal' as const,
  item: at,
  timing: null,
  time: null,
  evidence: [],
});

function planted(): MinutesRecord {
  const base = inventedRecord(`Letter about ${numbers[0]}`);
  const closed = item('i2', canaries.closedTitle, {
    public: false,
    sections: [text(canaries.closedText)],
    decisions: [decision('i2.d1', canaries.closedDecision)],
    votes: [vote('i2.v1', { motion: canaries.closedVote })],
    attachments: [attachment('i2.a1', canaries.closedPaper)],
  });
  const open = item('i1', 'Open matter', {
    caseNumber: numbers[3] ?? null,
    sections: [
      text(`Of ${numbers[0]} and ${numbers[1]}; Norwegian ${numbers[2]}; ${numbers[3]} is only plausible.`),
      { ...text(`Papers: Map, ${canaries.closedAttachment}`), role: 'attachments' },
      text(`See ${canaries.closedAttachment.replaceAll(' ', '\n')} (${canaries.closedReference}).`),
    ],
    decisions: [decision('i1.d1', `Paid to ${numbers[0]}.`)],
    votes: [vote('i1.v1', { appliesTo: ['i1', 'i2'] })],
    attachments: [
      attachment('i1.a1', canaries.closedAttachment, { public: false, reference: canaries.closedReference }),
      attachment('i1.a2', 'Map', { url: canaries.script, embeddedFile: canaries.embedded }),
    ],
  });
  return minutesRecord.parse({
    ...base,
    language: 'da',
    file: {
      ...base.file,
      title: canaries.metadataTitle,
      author: canaries.metadataAuthor,
      attachmentsEmbedded: [canaries.embedded],
    },
    attendance: [attendee('p1', 'Anna Holm', { verbatim: `Anna Holm, ${numbers[0]}` })],
    attendanceChanges: [changeAt('i2', canaries.change), changeAt('i1', 'Anna left.')],
    items: [
      open,
      closed,
      item('i3', canaries.belowClosed, { parent: 'i2', level: 2, public: null }),
      item('i4', canaries.belowBelow, { parent: 'i3', level: 3, public: true }),
      item('i5', canaries.closedByReason, { public: null, closedReason: 'personal matters' }),
      item('i6', 'Another open matter', { title: 'Another open matter' }),
    ],
    attachments: [attachment('a1', canaries.closedAnnex, { public: false }), attachment('a2', 'Annex')],
    issues: [
      { code: 'DECISION_MISSING', severity: 'info', path: '/items/1', message: canaries.issue, evidence: [] },
      { code: 'CONTENTS_MISMATCH', severity: 'info', path: '/items', message: canaries.wholeIssue, evidence: [] },
      { code: 'OUTCOME_UNKNOWN', severity: 'info', path: '/items/5/decisions/0', message: 'Unclear.', evidence: [] },
    ],
  });
}

/** All text of an export: that of its files, and for Parquet what an independent reader finds in them. */
async function everyWord(format: string, { files, folder }: Exported): Promise<string> {
  const plain = [...files].map(([name, content]) => `${name}\n${content.toString()}`);
  if (format !== 'parquet') return plain.join('\n');
  const tables = [...files.keys()].filter((name) => name.endsWith('.parquet'));
  const rows = await Promise.all(tables.map((name) => parquetRows(path.join(folder, name))));
  return [...plain, JSON.stringify(rows)].join('\n');
}

/** A secret in any of the ways in which a format may write it. */
const spellings = (secret: string): string[] => [secret, secret.replaceAll(' ', '\n'), secret.replaceAll(' ', '\\n')];

function found(words: string): string[] {
  return [...Object.values(canaries), ...numbers].filter((secret) =>
    spellings(secret).some((spelling) => words.includes(spelling)),
  );
}

describe.each(exportFormats.map(({ name }) => name))('an export to %s', (format) => {
  it('shows nothing that is closed, hidden or a personal number when it is public', async () => {
    const result = await exported(await storeOf([planted()]), format, { onlyPublic: true });
    const words = await everyWord(format, result);
    expect(found(words)).toEqual([]);
    expect(words).not.toContain('CANARY');
    expect(words).toContain('Another open matter');
    expect(result.summary).toMatchObject({ public: true, documents: 1, items: 2 });
  });

  it('does so, too, of what changed since a cursor', async () => {
    const result = await exported(await storeOf([planted()]), format, { onlyPublic: true, since: '0' });
    const words = await everyWord(format, result);
    expect(found(words)).toEqual([]);
    expect(words).toContain('Another open matter');
  });

  it('shows closed items when all is asked for, so this test would see them', async () => {
    const result = await exported(await storeOf([planted()]), format);
    const words = await everyWord(format, result);
    expect(found(words)).toEqual(expect.arrayContaining([canaries.closedTitle, canaries.belowBelow, numbers[0]]));
  });
});

describe('everything of a record', () => {
  it('has all that the public part must not show', async () => {
    const result = await exported(await storeOf([planted()]), 'ndjson');
    expect(found(result.text('records.ndjson'))).toEqual([...Object.values(canaries), ...numbers]);
  });
});

describe('the public part of a record', () => {
  const shown = publicRecord(planted());

  it('is a record itself, with the ids that its items had', () => {
    expect(minutesRecord.parse(shown)).toEqual(shown);
    expect(shown.items.map(({ id }) => id)).toEqual(['i1', 'i6']);
    expect(shown.id).toBe(idOf(`Letter about ${numbers[0]}`));
  });

  it('points to items where they are now, and to no closed one', () => {
    expect(shown.issues.map(({ path: pointer }) => pointer)).toEqual(['/items/1/decisions/0']);
    expect(shown.items[0]?.votes[0]?.appliesTo).toEqual(['i1']);
    expect(shown.attendanceChanges.map(({ item: at }) => at)).toEqual(['i1']);
  });

  it('is the record itself where nothing has to be left out', () => {
    const open = inventedRecord('open', { issues: [] });
    const file = { ...open.file, title: null, author: null, attachmentsEmbedded: [] };
    expect(publicRecord(open)).toEqual({ ...open, file });
  });
});
