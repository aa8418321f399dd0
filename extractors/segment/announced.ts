// Finds what only announces the items: contents lists, and an agenda printed before the minutes proper.
//
//   Dagsorden:                 ← agenda head
//   1. Valg af dirigent        ← announced
//   2. Regnskab                ← announced
//   1. Valg af dirigent        ← the item
//   A. Holm blev valgt.
import type { Lexicon } from '../languages/lexicon.ts';
import { perLexicon } from '../languages/lexicon.ts';
import type { Block, Layout } from '../layout/model.ts';
import { hasPhrase, phraseBook } from '../text/phrase.ts';
import type { Candidate } from './heading.ts';
import { segmentThresholds as t } from './thresholds.ts';

const agendaHeads = perLexicon(({ language }: Lexicon) => phraseBook([[true, language.items.agenda]]));

/** Given the candidates, returns those that are entries of an announcement: they come again further down. */
export function announcedCandidates(
  layout: Layout,
  folded: string,
  lexicon: Lexicon,
  candidates: readonly Candidate[],
): Set<Candidate> {
  const announced = new Set<Candidate>();
  for (const run of entryRuns(folded, candidates)) {
    const last = run.at(-1);
    if (!last || run.length < 2) continue;
    const later = candidates.filter((candidate) => candidate.at > last.at);
    const repeated = run.filter((entry) => later.some((other) => comesAgain(folded, entry, other))).length;
    const headed = agendaHeadBefore(layout, folded, lexicon, run);
    const numbered = run[0]?.mark !== null || run.length >= t.plainEntries;
    if (
      (numbered && repeated >= run.length * t.repeatedEntries) ||
      (headed && repeated >= 2 && repeated >= run.length * t.headedEntries)
    )
      for (const entry of [
        ...run,
        ...headsAbove(layout, folded, lexicon, candidates, run),
        ...groupsBelow(folded, candidates, last),
      ])
        announced.add(entry);
  }
  return announced;
}

/** Entries that count on below the head of a further group: `Closed items`, `5. Sale of land`. */
function groupsBelow(folded: string, candidates: readonly Candidate[], end: Candidate): Candidate[] {
  const more: Candidate[] = [];
  let last = end;
  for (const candidate of candidates) {
    if (candidate.at <= last.at || !candidate.mark) continue;
    const next = candidate.mark.value[0] === (last.mark?.value[0] ?? Infinity) + 1 && isAlike(last, candidate);
    const again = candidates.some((other) => other.at > candidate.at && comesAgain(folded, candidate, other));
    if (!next || !again || candidate.at - last.at > t.groupHeadBlocks) break;
    more.push(candidate);
    last = candidate;
  }
  return more;
}

/** Runs of candidates of one form with nothing between them. */
function entryRuns(folded: string, candidates: readonly Candidate[]): Candidate[][] {
  const runs: Candidate[][] = [];
  for (const candidate of candidates) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const rises = (candidate.mark?.value[0] ?? 0) >= (before?.mark?.value[0] ?? 0);
    const again = run?.some((entry) => comesAgain(folded, entry, candidate));
    if (run && before && rises && !again && isAlike(before, candidate) && isNext(before, candidate))
      run.push(candidate);
    else runs.push([candidate]);
  }
  return runs;
}

function isAlike({ mark: a, look: x }: Candidate, { mark: b, look: y }: Candidate): boolean {
  if (!a && !b) return x.bold === y.bold && x.caps === y.caps && x.size === y.size && Math.abs(x.indent - y.indent) < 1;
  return a?.numeral === b?.numeral && a?.close === b?.close && a?.word === b?.word;
}

/** Nothing between two entries but the end of a title. */
function isNext(before: Candidate, entry: Candidate): boolean {
  const between = entry.at - before.at - before.blocks;
  return between <= (entry.mark ? 1 : 0) && entry.heading.start - before.heading.end < longestTail;
}

/** A title's second line at most (characters). */
const longestTail = 60;

function agendaHeadBefore(layout: Layout, folded: string, lexicon: Lexicon, run: readonly Candidate[]): boolean {
  const at = run[0]?.at ?? 0;
  return layout.blocks.slice(Math.max(0, at - 3), at).some((block) => isAgendaHead(folded, lexicon, block));
}

/** Candidates right above the entries that are the agenda's own head. */
function headsAbove(
  layout: Layout,
  folded: string,
  lexicon: Lexicon,
  candidates: readonly Candidate[],
  run: readonly Candidate[],
): Candidate[] {
  const at = run[0]?.at ?? 0;
  return candidates.filter((candidate) => {
    const block = layout.blocks[candidate.at];
    const above = !candidate.mark && candidate.at < at && candidate.at >= at - 3;
    return above && block !== undefined && isAgendaHead(folded, lexicon, block);
  });
}

/** A short block that names an agenda. */
function isAgendaHead(folded: string, lexicon: Lexicon, block: Block): boolean {
  const text = folded.slice(block.start, Math.min(block.end, block.start + 200));
  return hasPhrase(agendaHeads(lexicon), text);
}

/** The same number and much the same words; without numbers, the same words as far as they go. */
function comesAgain(folded: string, entry: Candidate, other: Candidate): boolean {
  if (entry.mark?.text !== other.mark?.text) return false;
  const [a, b] = [titleOf(folded, entry), titleOf(folded, other)];
  if (!entry.mark) return a.startsWith(b) || b.startsWith(a);
  return likeness(a, b) >= t.sameTitle;
}

function titleOf(folded: string, candidate: Candidate): string {
  return folded.slice(candidate.title.start, candidate.title.end);
}

/** Share of words two titles have in common, by the shorter one: lists cut titles short. */
export function likeness(a: string, b: string): number {
  const x = wordsOf(a);
  const y = wordsOf(b);
  if (x.size === 0 || y.size === 0) return 0;
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared / Math.min(x.size, y.size);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.match(/[\p{L}\p{N}]{2,40}/gu) ?? []);
}
