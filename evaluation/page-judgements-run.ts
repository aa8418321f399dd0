// The PDFs of a folder into a table of their pages by judgement, and how it agrees with the hand-checked list.
//
//     node evaluation/page-judgements-run.ts ../shared/corpus
import process from 'node:process';
import {
  type Agreement,
  agreementOf,
  halfOf,
  type JudgedFolder,
  judgeFolder,
  readCheckedPages,
} from './page-judgements.ts';

const [folder = '../shared/corpus'] = process.argv.slice(2);
const judged = await judgeFolder(folder);
const checked = await readCheckedPages();
const print = (line: string): void => void process.stdout.write(`${line}\n`);

print(`Pages of ${judged.size} documents by judgement`);
for (const [kind, count] of counts(judged)) print(`${String(count).padStart(6)}  ${kind}`);
print('\nAgainst the list of pages a person has looked at');
print(line('all', agreementOf(checked, judged)));
for (const half of ['chosen on', 'held out'] as const) {
  const pages = checked.filter((page) => halfOf(page) === half);
  print(line(half, agreementOf(pages, judged)));
}
print('\nBy kind');
for (const kind of [...new Set(checked.map((page) => page.kind))].sort()) {
  const { pages, disagreements } = agreementOf(
    checked.filter((page) => page.kind === kind),
    judged,
  );
  print(
    `${String(pages).padStart(6)}  ${kind}${disagreements.length === 0 ? '' : `, ${disagreements.length} judged otherwise`}`,
  );
}
print('\nEvery disagreement');
for (const { document, page, verdict, kind, judgement } of agreementOf(checked, judged).disagreements) {
  print(
    `  ${document} page ${page} (${kind}): ${verdict}, judged ${judgement?.layer ?? 'not'} ${judgement?.reason ?? ''}`,
  );
}

function counts(folder: JudgedFolder): readonly (readonly [string, number])[] {
  const found = new Map<string, number>();
  for (const { layer, reason } of [...folder.values()].flat()) {
    const kind = reason === null ? layer : `${layer}, ${reason}`;
    found.set(kind, (found.get(kind) ?? 0) + 1);
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1));
}

function line(name: string, { pages, positives, precision, recall }: Agreement): string {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  return `  ${name}: ${pages} pages, ${positives} to be recognised; precision ${percent(precision)}, recall ${percent(recall)}`;
}
