// What stands between top headings → headings of sub-items: numbered or headed parts with text of their own.
//
//   9. Indkomne forslag
//      Forslag A: Fiberinternet        ← item word
//   7. REGULAR AGENDA ITEMS
//      7.A. Design Review …            ← number goes on from its parent's
//   3. COMMITTEE REPORTS
//      Dam Committee – …               ← a look of its own, twice and more

import { bestChain } from './chain.ts';
import { familiesOf } from './families.ts';
import type { Candidate, OutlineInput } from './heading.ts';
import { withFileNumbers } from './numbering.ts';
import { pointsOf } from './points.ts';
import { headingPoints, segmentThresholds as t } from './thresholds.ts';

/** Given the top headings, returns the sub-item headings between them. */
export function subHeadings(top: readonly Candidate[], input: OutlineInput): Candidate[] {
  const first = top[0];
  if (!first) return [];
  const taken = new Set(top.map((candidate) => candidate.at));
  const inside = input.candidates.filter((candidate) => candidate.at > first.at && !taken.has(candidate.at));
  const points = pointsOf(top, inside, input.decisive);
  const numbered = numberedSubs(
    top,
    inside.filter((candidate) => candidate.mark && !points.has(candidate)),
    input.blockCount,
  );
  const busy = new Set(numbered.map((candidate) => candidate.at));
  const plain = plainSubs(
    top,
    [...top, ...numbered],
    inside.filter((candidate) => !candidate.mark && !busy.has(candidate.at)),
    input,
  );
  return [...numbered, ...plain];
}

function parentOf(top: readonly Candidate[], candidate: Candidate): Candidate | undefined {
  return top.findLast((other) => other.at < candidate.at);
}

function numberedSubs(top: readonly Candidate[], inside: readonly Candidate[], blockCount: number): Candidate[] {
  const extending = inside.filter((candidate) => extendsParent(parentOf(top, candidate), candidate));
  if (areParagraphs(top, extending)) return [];
  if (extending.length > 0) return extending;
  const restarts = (a: Candidate, b: Candidate) => (parentOf(top, a) === parentOf(top, b) ? null : 0);
  const texted = textedGroups(top, inside, blockCount);
  const eligible = inside.filter((candidate) => isHeadingLike(top, candidate, texted));
  const chain = bestChain(eligible, restarts, blockCount);
  if (chain.score < t.chainFloor * 0.5) return [];
  const [only, ...more] = chain.members;
  return only && more.length === 0 && isStray(top, only)
    ? [{ ...only, mark: null, number: null, title: only.heading }]
    : withFileNumbers(chain.members, eligible);
}

/** The only number under headings that have none, and no first one: "Punkt 10c – gifts" speaks of a clause. */
function isStray(top: readonly Candidate[], { mark }: Candidate): boolean {
  return top.every((head) => head.mark === null) && (mark?.value[0] ?? 1) > 1;
}

/** `7.A` under `7`. */
function extendsParent(parent: Candidate | undefined, candidate: Candidate): boolean {
  const [above, own] = [parent?.mark?.value ?? [], candidate.mark?.value ?? []];
  return above.length > 0 && own.length === above.length + 1 && above.every((part, i) => part === own[i]);
}

/**
 * `**3 Report**` / `3.1 The director presented the report.`: plain sentences numbered below styled headings are the
 * paragraphs of their text.
 */
export function areParagraphs(top: readonly Candidate[], extending: readonly Candidate[]): boolean {
  const isStyled = ({ look }: Candidate) => look.bold || look.caps || look.underlined;
  const plain = extending.filter((candidate) => !isStyled(candidate) && candidate.mark?.word === '');
  const sentences = plain.filter(({ stopped, mark }) => stopped && mark?.numeral === 'arabic');
  return (
    extending.length > 1 &&
    sentences.length > t.paragraphShare * extending.length &&
    top.filter(isStyled).length > t.paragraphShare * top.length
  );
}

/** The entries of a list, one form of number below one top heading, of which half or more have text of their own. */
function textedGroups(top: readonly Candidate[], inside: readonly Candidate[], blockCount: number): Set<Candidate> {
  const marked = new Set([...top, ...inside].map(({ at }) => at));
  const groups = new Map<string, Candidate[]>();
  for (const candidate of inside) {
    const key = [parentOf(top, candidate)?.at, candidate.mark?.numeral, candidate.mark?.close].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  const hasText = ({ runIn, prose, at, blocks }: Candidate) =>
    (runIn && !prose) || (at + blocks < blockCount && !marked.has(at + blocks));
  const isTexted = (group: readonly Candidate[]) => {
    const share = group.filter(hasText).length / group.length;
    if (group.length > 1 && !group.slice(0, -1).some(hasText)) return false;
    return group.some(({ prose }) => prose) ? share > t.textedShare : share >= t.textedShare;
  };
  const formOf = ({ mark }: Candidate) => [mark?.numeral, mark?.close].join(' ');
  const alike = (group: readonly Candidate[]) => inside.filter((one) => group[0] && formOf(one) === formOf(group[0]));
  const isForm = (group: readonly Candidate[]) => {
    const all = alike(group);
    return all.filter(hasText).length >= t.textedForm * all.length;
  };
  return new Set([...groups.values()].filter((group) => isTexted(group) && isForm(group)).flat());
}

/** A title rather than an entry of a list ("RS 14/23 Letter of the ministry"): a look, an item word, or a row of short titles with text of their own. */
function isHeadingLike(top: readonly Candidate[], candidate: Candidate, texted: ReadonlySet<Candidate>): boolean {
  const { look, mark } = candidate;
  const numbered = top.filter((head) => head.mark !== null).length > t.numberedTop * top.length;
  const topIsPlain = parentOf(top, candidate)?.mark === null && !numbered;
  if (mark?.close === '' && mark.word === '' && !look.bold && !look.underlined) return false;
  if (look.bold || look.caps || look.underlined) return true;
  if (mark?.word) return mark.numeral !== 'compound' || texted.has(candidate);
  if (topIsPlain) return !candidate.prose || texted.has(candidate);
  return (
    mark?.numeral === 'letter' && texted.has(candidate) && candidate.title.end - candidate.title.start < t.letterTitle
  );
}

/**
 * Plain headings below the top ones: at least two that look alike, unless the document's plain headings are labels. Where
 * the top ones are numbered and styled, leads without any style ("Amendment A1: …") are text.
 */
function plainSubs(
  top: readonly Candidate[],
  above: readonly Candidate[],
  inside: readonly Candidate[],
  input: OutlineInput,
): Candidate[] {
  if (input.labelled) return [];
  const heads = new Set(above.map((candidate) => candidate.at + candidate.blocks));
  const styled = top.every(({ mark, look }) => mark !== null && (look.bold || look.underlined || look.caps));
  const families = familiesOf(inside).filter(
    ({ members }) =>
      members.length >= 2 &&
      !(styled && members.every(({ score }) => score <= headingPoints.lead)) &&
      weaker(members, top) &&
      !mostlyUnder(members, heads) &&
      !mostlyOver(members, input.rosters),
  );
  return families[0] ? [...families[0].members] : [];
}

/** Lines that mostly stand right under a heading go with it: a second line, an address, a name. */
function mostlyUnder(members: readonly Candidate[], heads: ReadonlySet<number>): boolean {
  return members.filter(({ at, runIn }) => !runIn && heads.has(at)).length > members.length / 2;
}

/** Lines that mostly stand right above people ("Members", "Substitutes") are heads of a list. */
function mostlyOver(members: readonly Candidate[], rosters: ReadonlySet<number>): boolean {
  return members.filter(({ at, blocks, runIn }) => !runIn && rosters.has(at + blocks)).length > members.length / 2;
}

/** Sub-headings are set no larger than the headings above them. */
function weaker(members: readonly Candidate[], top: readonly Candidate[]): boolean {
  const size = Math.max(...top.map((candidate) => candidate.look.size));
  return members.every((member) => member.look.size <= size + 0.6);
}
