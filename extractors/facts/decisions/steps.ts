// The statements of an item's text in order → its matters: each opens one, adds to one or settles one. One step a kind.
//
//   motion → seconding → (talk) → result, tally     one matter: text = motion and seconding, vote = the rest
//   formal statement                                one matter, with its own vote if it tells of one
import type { Span } from '../../text/span.ts';
import { joinedFacts, noVote, type VoteFacts } from '../votes/vote-facts.ts';
import type { Matter, MatterText } from './matters.ts';
import type { Statement, StatementKind } from './statements.ts';
import { decisionThresholds as t } from './thresholds.ts';

/** A statement being entered into the matters found so far. */
export interface Entry {
  readonly matters: Matter[];
  readonly statement: Statement;
  readonly at: number;
  readonly text: MatterText;
}

type Step = (entry: Entry) => void;

const steps: Readonly<Partial<Record<StatementKind, Step>>> = {
  motion: (entry) => {
    const { statement, text } = entry;
    const texts = text.textOf(statement, entry.at);
    const worded = text.worded(statement) || texts[0] !== statement.unit;
    const above = worded ? undefined : recent(entry.matters, entry.at, 1);
    if (above && isUnmoved(above)) {
      add(entry, above, { open: statement.vote.result === null });
      return;
    }
    const unsettled = statement.vote.result === null;
    open(entry, { texts, vote: statement.vote, open: unsettled, atOnce: !unsettled, worded });
  },
  dropped: ({ matters }) => {
    const motion = pendingMotion(matters);
    if (motion) matters.splice(matters.indexOf(motion), 1);
  },
  seconding: (entry) => {
    const motion = pendingMotion(entry.matters);
    if (motion) add(entry, motion, { texts: withUnit(motion, entry), open: entry.statement.vote.result === null });
    else if (entry.statement.vote.result !== null && entry.text.worded(entry.statement)) decided(entry, 'formal');
  },
  result: (entry) => {
    const { matters, statement, at, text } = entry;
    const alone = pendingMotion(matters) === undefined && recent(matters, at) === undefined;
    const says = statement.unit.words >= t.ownResultWords || statement.vote.counts.yes !== null;
    const isOwn = alone && says && !statement.spoken && text.confirms(statement);
    if (isOwn) decided(entry, 'formal');
    else settle(entry);
  },
  verdict: (entry) => {
    const motion = pendingMotion(entry.matters);
    const near = motion !== undefined && entry.at - motion.at <= t.reach;
    const own = entry.statement.unit.first && motion === undefined;
    if (!near && !entry.statement.spoken && (own || isLone(entry.statement))) bare(entry);
    else settle(entry);
  },
  tally: (entry) => {
    const { matters, statement, at } = entry;
    const matter = recent(matters, at, 1) ?? pendingMotion(matters) ?? motionAbove(matters, at);
    if (!matter) entry.text.keep(statement.vote);
    else if (matter.vote.ballots.length === 0 || statement.vote.ballots.length === 0)
      add(entry, matter, { open: matter.open && !told(statement.vote) });
  },
  resolution: (entry) => {
    const texts = entry.text.textOf(entry.statement, entry.at);
    const before = entry.matters.findLast((matter) => matter.kind !== 'soft');
    const headed = (texts[0]?.start ?? 0) >= entry.statement.unit.end;
    if (before?.kind === 'resolution' && entry.at - before.at <= 1 && !headed) {
      add(entry, before, { texts: [...before.texts, ...texts] });
    } else if (before && precedes(before, entry.at)) {
      add(entry, before, { kind: 'resolution', texts, open: false, worded: true });
    } else open(entry, { texts, vote: entry.statement.vote });
  },
  standing: (entry) => {
    const motion = recent(entry.matters, entry.at);
    if (motion?.kind === 'motion') add(entry, motion, { texts: withUnit(motion, entry), open: false });
    else if (entry.text.confirms(entry.statement)) decided(entry, 'formal');
  },
  closing: (entry) => {
    const motion = recent(entry.matters, entry.at);
    if (motion?.open) add(entry, motion, { texts: withUnit(motion, entry), open: false });
  },
  formal: (entry) => {
    const motion = recent(entry.matters, entry.at);
    if (motion && confirmedBy(motion, entry)) add(entry, motion, { texts: withUnit(motion, entry), open: false });
    else decided(entry, 'formal');
  },
  soft: (entry) => open(entry, { texts: entry.text.textOf(entry.statement, entry.at), vote: noVote }),
  bare: (entry) => {
    const motion = pendingMotion(entry.matters);
    const near = motion !== undefined && (entry.statement.spoken || entry.at - motion.at <= t.reach);
    if (near) settle(entry);
    else bare(entry);
  },
  other: (entry) => {
    const matter = recent(entry.matters, entry.at, 1);
    if (matter && entry.statement.vote.ballots.length > 0) add(entry, matter, {});
  },
  elected: (entry) => {
    const before = entry.matters.at(-1);
    const next = before?.kind === 'elected' && before.at === entry.at - 1;
    if (next) add(entry, before, { texts: withUnit(before, entry) });
    else open(entry, { texts: [entry.statement.unit], vote: entry.statement.vote });
  },
};

/** Given the statements of one text, returns its matters in order. */
export function mattersOf(statements: readonly Statement[], text: MatterText): Matter[] {
  const matters: Matter[] = [];
  statements.forEach((statement, at) => {
    if (!text.taken.has(at)) steps[statement.kind]?.({ matters, statement, at, text });
  });
  return matters;
}

type Opening = Pick<Matter, 'texts' | 'vote'> & Partial<Matter>;

function open({ matters, statement, at, text }: Entry, opening: Opening): void {
  matters.push({
    kind: statement.kind,
    deciding: statement.unit,
    earlier: [],
    open: false,
    worded: true,
    at: lastTaken(text, at),
    ...opening,
  });
}

/** Statements inside the matter's text stand between it and what follows. */
function lastTaken({ taken }: MatterText, at: number): number {
  let last = at;
  while (taken.has(last + 1)) last++;
  return last;
}

/** "Motion to approve the budget." above "Motion by Ek, second by Holm.": the words of a motion, still without its movers. */
function isUnmoved({ kind, open: isOpen, vote }: Matter): boolean {
  return kind === 'motion' && isOpen && vote.mover === null && vote.seconder === null;
}

/** Adds a statement to a matter: what it tells of the vote, and what else changes. */
function add({ matters, statement, at }: Entry, matter: Matter, change: Partial<Matter>): void {
  const place = matters.indexOf(matter);
  if (place >= 0) matters[place] = { ...matter, vote: joinedFacts(matter.vote, statement.vote), at, ...change };
}

/** A decision of its own, with a tally printed before it, if one was; or the next of several that run into each other. */
function decided(entry: Entry, kind: StatementKind): void {
  const unfinished = recent(entry.matters, entry.at, 1);
  if (unfinished && entry.text.runsInto(unfinished, entry.statement)) {
    add(entry, unfinished, { texts: withUnit(unfinished, entry) });
    return;
  }
  const texts = entry.text.textOf({ ...entry.statement, kind }, entry.at);
  withoutCandidates(entry, texts);
  const before = absorbed(entry.matters, texts);
  open(entry, { kind, texts, vote: joinedFacts(joinedFacts(before, entry.text.pending()), entry.statement.vote) });
}

/** A list of people right above the sentence that elects them was the list of candidates. */
function withoutCandidates({ matters, at, text }: Entry, texts: readonly Span[]): void {
  const last = matters.at(-1);
  if (last?.kind === 'elected' && last.at === at - 1 && text.repeats(texts, last.texts)) matters.pop();
}

/** The matters right before whose words the texts take up are no longer matters of their own; returns their vote. */
function absorbed(matters: Matter[], texts: readonly Span[]): VoteFacts {
  const within = (span: Span) => texts.some(({ start, end }) => start <= span.start && end >= span.end);
  let vote = noVote;
  for (let last = matters.at(-1); last?.texts.every(within); last = matters.at(-1)) {
    vote = joinedFacts(last.vote, vote);
    matters.pop();
  }
  return vote;
}

/** The result of the motion still open, else of the matter just before. */
function settle(entry: Entry): void {
  const motion = pendingMotion(entry.matters) ?? recent(entry.matters, entry.at);
  if (!motion) return;
  const unsettled = motion.open || motion.vote.result === null;
  if (unsettled || (motion.kind === 'motion' && motion.vote.ballots.length === 0)) add(entry, motion, { open: false });
}

/** An outcome on a line of its own, or behind the sentence it decides on: "Resolution No. 15, “…”. Adopted." */
function bare(entry: Entry): void {
  const { statement, text } = entry;
  if (!isLone(statement)) {
    decided(entry, 'bare');
    return;
  }
  const texts = text.textOf({ ...statement, kind: 'bare' }, entry.at);
  if (texts.length > 1) open(entry, { kind: 'bare', texts, vote: noVote });
}

function isLone({ unit }: Statement): boolean {
  return unit.words <= t.namelessWords && !unit.first;
}

function withUnit(matter: Matter, { statement }: Entry): Span[] {
  return [...matter.texts, statement.unit];
}

function pendingMotion(matters: readonly Matter[]): Matter | undefined {
  return matters.findLast((matter) => matter.open);
}

/** The last matter, if it stands close enough. */
function recent(matters: readonly Matter[], at: number, within: number = t.reach): Matter | undefined {
  const last = matters.at(-1);
  return last && at - last.at <= within ? last : undefined;
}

/** A motion whose tally is printed a few lines below its result. */
function motionAbove(matters: readonly Matter[], at: number): Matter | undefined {
  const last = recent(matters, at, t.tallyReach);
  return last?.kind === 'motion' ? last : undefined;
}

function told({ ballots, counts }: VoteFacts): boolean {
  return ballots.length > 0 || counts.yes !== null || counts.no !== null;
}

/** "The minutes were approved." behind the motion to approve them. */
function confirmedBy(motion: Matter, { statement, text }: Entry): boolean {
  if (motion.kind !== 'motion' || motion.texts.length >= t.confirmedTexts) return false;
  if (motion.atOnce && statement.unit.words > t.ownResultWords) return false;
  return motion.open || text.related(motion.texts, statement.unit);
}

/** A motion that was carried, or a vote told just before, is the vote on the resolution printed behind it. */
function precedes(before: Matter, at: number): boolean {
  if (before.kind === 'motion') return before.open || before.vote.result === 'pass';
  return before.kind === 'formal' && before.vote.held && at - before.at <= t.resolutionReach;
}
