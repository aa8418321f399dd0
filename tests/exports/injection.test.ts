import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { textOfCell } from '../../exports/csv/csv.ts';
import { exportFormats } from '../../exports/formats.ts';
import { parquetRows } from './duck.ts';
import { type Exported, exported } from './exporting.ts';
import { attachment, attendee, decision, inventedRecord, item, storeOf, vote } from './invented.ts';

/** Text that would do harm where somebody takes it for more than text. */
const hostile = [
  '=HYPERLINK("http://example.org/?"&A1,"click")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  "Robert'); DROP TABLE items; --",
  '<script>alert("x")</script><img src=x onerror=alert(1)>',
  '</heading></debateSection>]]><!--&lt;&#x41;',
  '{"delete":{"_index":"*"}}',
  '../../etc/passwd',
  '\u202Egnp.exe \u001B[31mred',
] as const;

const record = inventedRecord('hostile', {
  attendance: hostile.map((name, i) => attendee(`p${i + 1}`, name, { verbatim: name, party: name, title: name })),
  items: hostile.map((text, i) =>
    item(`i${i + 1}`, text, {
      sections: [{ role: 'other', heading: text, text, evidence: [] }],
      decisions: [decision(`i${i + 1}.d1`, text, { votes: [`i${i + 1}.v1`] })],
      votes: [vote(`i${i + 1}.v1`, { motion: text, mover: text, ballots: [] })],
      attachments: [attachment(`i${i + 1}.a1`, text, { url: 'https://example.org/?a="><b>' })],
    }),
  ),
  attendanceChanges: [],
  issues: [],
});

/** Every text in plain data. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function textsInXml(xml: string): string[] {
  const document = XmlDocument.fromString(xml);
  try {
    return document.find('//*[not(*)] | //@*').map((node) => node.content);
  } finally {
    document.dispose();
  }
}

/** What a reader of a file finds in it: the texts, each whole. */
async function textsOf({ folder }: Exported, name: string, content: string): Promise<string[]> {
  if (name.endsWith('.parquet')) return textsIn(await parquetRows(path.join(folder, name)));
  if (name.endsWith('.csv'))
    return parse(content, { record_delimiter: '\r\n' })
      .flat()
      .map((cell) => textOfCell(String(cell)));
  if (name.endsWith('.xml')) return textsInXml(content);
  if (name.endsWith('.ndjson') || name.endsWith('.jsonl'))
    return content
      .split('\n')
      .filter((line) => line !== '')
      .flatMap((line) => textsIn(JSON.parse(line)));
  return textsIn(JSON.parse(content));
}

/** XML knows no escape character at all, so it stands as a replacement. */
const asIn = (format: string, text: string): string =>
  format === 'akoma-ntoso' ? text.replace('\u001B', '\u{FFFD}') : text;

describe.each(exportFormats.map(({ name }) => name))('hostile text exported to %s', (format) => {
  it('is the same text for whoever reads it, and no name of a file', async () => {
    const result = await exported(await storeOf([record]), format);
    const found = await Promise.all(
      [...result.files].map(([name, content]) => textsOf(result, name, content.toString())),
    );
    const texts = new Set(found.flat());
    expect(hostile.filter((text) => !texts.has(asIn(format, text)))).toEqual([]);
    expect([...result.files.keys()].filter((name) => !/^[a-z0-9/._-]+$/.test(name))).toEqual([]);
  });
});
