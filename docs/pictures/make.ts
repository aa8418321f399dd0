// A page of the sample minutes and its record → the picture of the README: the page with coloured facts, the facts beside it.
//
//   node docs/pictures/make.ts      (needs Debian's chromium and poppler-utils)
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { extractMinutes } from '../../extractors/minutes.ts';
import { openReaderPool } from '../../pipeline/read/pool.ts';
import type { Evidence } from '../../schemas/evidence.ts';
import type { MinutesRecord } from '../../schemas/record.ts';

const run = promisify(execFile);
const source = path.join(import.meta.dirname, '..', '..', 'fixtures', 'golden', 'da-municipal-a', 'source.pdf');
const picture = path.join(import.meta.dirname, 'page-and-facts.png');
const page = 2;
/** Pixels a point. */
const scale = 1.5;

interface Shown {
  readonly kind: string;
  readonly colour: string;
  readonly text: string;
  readonly detail: string;
  readonly evidence: readonly Evidence[];
}

/** The facts of the page, in printed order. */
function shownFacts(record: MinutesRecord): Shown[] {
  const items = record.items.flatMap((item): Shown[] => [
    {
      kind: 'item',
      colour: '#2563eb',
      text: `${item.number ?? ''} ${item.title}`,
      detail: item.caseNumber ?? '',
      evidence: item.evidence,
    },
    ...item.decisions.map((decision) => ({
      kind: 'decision',
      colour: '#16a34a',
      text: decision.text,
      detail: decision.outcome,
      evidence: decision.evidence,
    })),
    ...item.votes.map((vote) => ({
      kind: 'vote',
      colour: '#db2777',
      text: vote.ballots.map(({ name, option }) => `${name} ${option}`).join(', ') || (vote.resultVerbatim ?? ''),
      detail: vote.result ?? '',
      evidence: vote.evidence,
    })),
    ...item.attachments.map((attachment) => ({
      kind: 'attachment',
      colour: '#d97706',
      text: attachment.name,
      detail: attachment.public === false ? 'closed' : (attachment.reference ?? ''),
      evidence: attachment.evidence,
    })),
  ]);
  const top = (fact: Shown) => fact.evidence.find((entry) => entry.page === page)?.box[1] ?? 0;
  return items.filter(({ evidence }) => evidence.some((entry) => entry.page === page)).sort((a, b) => top(a) - top(b));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function mark({ evidence, colour }: Shown): string {
  return evidence
    .filter((entry) => entry.page === page)
    .map(({ box: [x, y, width, height] }) => {
      const at = `left:${(x - 2) * scale}px;top:${(y - 1) * scale}px;width:${(width + 4) * scale}px;height:${(height + 2) * scale}px`;
      return `<i style="${at};background:${colour}33;border-bottom:2px solid ${colour}"></i>`;
    })
    .join('');
}

function row({ kind, colour, text, detail }: Shown): string {
  return `<p class="${kind}" style="border-color:${colour}"><b style="color:${colour}">${kind}</b> ${escaped(text)} <em>${escaped(detail)}</em></p>`;
}

function html(facts: readonly Shown[], png: string, width: number, height: number): string {
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; display: flex; gap: 24px; padding: 20px; background: #f1f5f9; font: 15px/1.35 'DejaVu Sans', sans-serif; color: #0f172a }
    .page { position: relative; width: ${width * scale}px; height: ${height * scale}px; background: #fff; box-shadow: 0 1px 8px #0003 }
    .page img { width: 100%; height: 100% } .page i { position: absolute; border-radius: 2px }
    .facts { width: 460px } p { margin: 0 0 7px; padding: 5px 10px; background: #fff; border-left: 4px solid; border-radius: 3px }
    p:not(.item) { margin-left: 22px; font-size: 14px } em { color: #64748b } b { font-weight: 600; margin-right: 4px }
  </style><div class="page"><img src="data:image/png;base64,${png}">${facts.map(mark).join('')}</div><div class="facts">${facts.map(row).join('')}</div>`;
}

const pool = await openReaderPool({ size: 1 });
const document = await pool.read(source).finally(() => pool.close());
const { record } = extractMinutes(
  document,
  { sha256: '0'.repeat(64), name: 'source.pdf', size: 0 },
  { pipelineVersion: 'picture', configHash: 'picture' },
);
const { width, height } = document.pages[page - 1] ?? { width: 595, height: 842 };
const folder = await mkdtemp(path.join(os.tmpdir(), 'minutebook-picture-'));
try {
  await run('pdftoppm', [
    '-r',
    '144',
    '-f',
    `${page}`,
    '-l',
    `${page}`,
    '-singlefile',
    '-png',
    source,
    path.join(folder, 'page'),
  ]);
  const png = await readFile(path.join(folder, 'page.png'), 'base64');
  const file = path.join(folder, 'page.html');
  await writeFile(file, html(shownFacts(record), png, width, height));
  const size = `${Math.ceil(width * scale) + 524},${Math.ceil(height * scale) + 40}`;
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--hide-scrollbars'];
  await run('/usr/bin/chromium', [
    ...flags,
    `--user-data-dir=${folder}/profile`,
    `--window-size=${size}`,
    `--screenshot=${picture}`,
    `file://${file}`,
  ]);
} finally {
  await rm(folder, { recursive: true, force: true });
}
