// Judgements of pages and a hand-checked list of verdicts into how often they agree, and every page where they do not.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { judgePages, type PageJudgement } from '../extractors/judgement/judgement.ts';
import { openReaderPool } from '../pipeline/read/pool.ts';

/** Hex digits of a SHA-256 that name a document in the list. */
const nameLength = 12;

/**
 * A page that a person has looked at. `readable`: its words can be read as they are. `recognise`: words are missing, or
 * one in twenty (one in fifty of a text that was never scanned) is not what is printed. `blank`: there is nothing to read.
 */
const checkedPage = z.strictObject({
  document: z.string().length(nameLength).describe('the first digits of the SHA-256 of the PDF'),
  page: z.int().positive(),
  verdict: z.enum(['readable', 'recognise', 'blank']),
  kind: z.string().describe('what the page looks like'),
});
export type CheckedPage = z.infer<typeof checkedPage>;

export async function readCheckedPages(): Promise<readonly CheckedPage[]> {
  const file = path.join(import.meta.dirname, 'page-judgements.json');
  return z.array(checkedPage).parse(JSON.parse(await readFile(file, 'utf8')));
}

/** Judgements by document, under the name that the list uses. */
export type JudgedFolder = ReadonlyMap<string, readonly PageJudgement[]>;

/** Reads and judges every PDF below a folder. A document that cannot be read is left out. */
export async function judgeFolder(folder: string, onDocument: () => void = () => undefined): Promise<JudgedFolder> {
  const files = fs.globSync('**/*.pdf', { cwd: folder }).map((file) => path.join(folder, file));
  const pool = await openReaderPool({ size: readers });
  try {
    const judged = await Promise.all(
      files.map(async (file) => {
        const name = createHash('sha256')
          .update(await readFile(file))
          .digest('hex')
          .slice(0, nameLength);
        const judgements = judgePages(await pool.read(file)).judgements;
        onDocument();
        return [name, judgements] as const;
      }),
    );
    return new Map(judged);
  } finally {
    await pool.close();
  }
}

/** Reader processes: as many as the machines that check us have cores. */
const readers = 2;

export interface Disagreement extends CheckedPage {
  /** Null where the page was not found. */
  readonly judgement: PageJudgement | null;
}

export interface Agreement {
  readonly pages: number;
  /** Pages to be recognised, as a person says; of these, and of those we would recognise, how many are right. */
  readonly positives: number;
  readonly precision: number;
  readonly recall: number;
  readonly disagreements: readonly Disagreement[];
}

/** Compares what is recognised and what should be. */
export function agreementOf(checked: readonly CheckedPage[], judged: JudgedFolder): Agreement {
  const compared = checked.map((page) => {
    const judgement = judged.get(page.document)?.[page.page - 1] ?? null;
    return { page, judgement, should: page.verdict === 'recognise', does: (judgement?.regions.length ?? 0) > 0 };
  });
  const count = (holds: (one: (typeof compared)[number]) => boolean): number => compared.filter(holds).length;
  const right = count(({ should, does }) => should && does);
  return {
    pages: compared.length,
    positives: count(({ should }) => should),
    precision:
      right /
      Math.max(
        1,
        count(({ does }) => does),
      ),
    recall:
      right /
      Math.max(
        1,
        count(({ should }) => should),
      ),
    disagreements: compared
      .filter(({ should, does, judgement }) => should !== does || judgement === null)
      .map(({ page, judgement }) => ({ ...page, judgement })),
  };
}

/** The half on which thresholds were chosen, and the half that was only asked; a document is in one of them. */
export function halfOf({ document }: CheckedPage): 'chosen on' | 'held out' {
  return Number.parseInt(document.slice(0, 1), 16) % 2 === 0 ? 'chosen on' : 'held out';
}
