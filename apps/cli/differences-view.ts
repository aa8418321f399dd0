// What changed in the facts of documents into lines for people.
import pc from 'picocolors';
import type { Reextracted } from '../../pipeline/reextraction.ts';
import type { Difference } from '../../pipeline/reextraction-differences.ts';
import type { Plain } from '../../pipeline/reextraction-facts.ts';
import { shownDigits } from './report-view.ts';
import { counted, oneLine } from './terminal.ts';

/** Differences of one document that are shown; --json has them all. */
const mostLines = 12;
/** Characters of a value that are shown. */
const mostOfValue = 60;
const mostOfName = 40;

const signs = { added: pc.green('+'), removed: pc.red('-'), altered: pc.yellow('~') } as const;

/** A document with its differences; nothing for one whose facts are the same. */
export function differencesText({ document, differences, outcome }: Reextracted): string {
  const head = `${pc.cyan(document.id.slice(0, shownDigits))}  ${oneLine(document.name, mostOfName)}`;
  if (outcome.fault !== null) return `${head}  ${pc.red(outcome.fault.code)} ${oneLine(outcome.fault.message)}`;
  if (differences === null) return `${head}  ${pc.green('a first record')}`;
  if (differences.length === 0) return '';
  const lines = differences.slice(0, mostLines).map((difference) => `  ${lineOf(difference)}`);
  const more = differences.length - mostLines;
  const rest = more > 0 ? [pc.dim(`  … and ${counted(more, 'more difference')}; --json shows all`)] : [];
  return [`${head}  ${changesText(counts(differences))}`, ...lines, ...rest].join('\n');
}

/** `3 added, 1 removed, 2 altered`, without what is none. */
export function changesText(numbers: Readonly<Record<Difference['change'], number>>): string {
  return (['added', 'removed', 'altered'] as const)
    .filter((change) => numbers[change] > 0)
    .map((change) => `${numbers[change].toLocaleString('en')} ${change}`)
    .join(', ');
}

function counts(differences: readonly Difference[]): Record<Difference['change'], number> {
  const count = (change: Difference['change']): number =>
    differences.filter((difference) => difference.change === change).length;
  return { added: count('added'), removed: count('removed'), altered: count('altered') };
}

function lineOf({ change, kind, item, what, field, before, after }: Difference): string {
  const place = item === null || kind === 'item' ? '' : `${pc.dim(oneLine(item, mostOfName))} › `;
  const name = what === kind ? kind : `${kind} “${oneLine(what, mostOfName)}”`;
  if (change !== 'altered') return `${signs[change]} ${place}${name}`;
  const [old, now] = fromFirstDifference(before, after);
  return `${signs.altered} ${place}${name} ${field}: ${shown(old)} → ${shown(now)}`;
}

/** Characters of what two texts have in common that are shown before they part. */
const sharedShown = 15;

/** Long texts are of interest from where they part. */
function fromFirstDifference(before: Plain, after: Plain): readonly [Plain, Plain] {
  if (typeof before !== 'string' || typeof after !== 'string') return [before, after];
  if (Math.max(before.length, after.length) <= mostOfValue) return [before, after];
  let shared = 0;
  while (shared < before.length && before[shared] === after[shared]) shared += 1;
  const from = Math.max(0, shared - sharedShown);
  return from === 0 ? [before, after] : [`…${before.slice(from)}`, `…${after.slice(from)}`];
}

function shown(value: Plain): string {
  if (value === null) return pc.dim('–');
  return oneLine(typeof value === 'string' ? value : JSON.stringify(value), mostOfValue);
}
