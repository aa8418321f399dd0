// The statements of an item's text in order → its matters: what was moved or decided, with the vote on it.
//
//   motion → seconding → (talk) → result, tally     one matter: text = motion and seconding, vote = the rest
//   formal statement                                one matter, with its own vote if it tells of one
import type { Span } from '../../text/span.ts';
import { joinedFacts, noVote, type VoteFacts } from '../votes/vote-facts.ts';
import type { Statement, StatementKind } from './statements.ts';

export interface Matter {
  /** The statement that opened it. */
  readonly kind: StatementKind;
  /** Text of the decision, in printed order. */
  readonly texts: readonly Span[];
  readonly vote: VoteFacts;
  /** A motion with no result yet. */
  readonly open: boolean;
  /** It has words of its own: not only names of movers. */
  readonly worded: boolean;
  /** Index of the last statement that belongs to it. */
  readonly at: number;
}

/** Statements between a matter and a line that still belongs to it ("The minutes stand approved"). */
const reach = 2;

/** Given the statements of one text, returns its matters in order. */
export function mattersOf(statements: readonly Statement[], extra: MatterText): Matter[] {
  const matters: Matter[] = [];
  statements.forEach((statement, i) => {
    if (extra.taken.has(i)) return;
    const step = steps[statement.kind];
    step?.(matters, statement, i, extra);
  });
  return matters;
}

/** Motions that came to nothing are no decisions; one that was seconded, with no result printed, may have been carried. */
export function came(matter: Matter): boolean {
  return !matter.open || (seconded(matter) && matter.worded);
}

function seconded(matter: Matter): boolean {
  return matter.vote.mover !== null && matter.vote.seconder !== null;
}

/** What belongs to a statement's text beyond its unit, and which statements that takes up. */
export interface MatterText {
  readonly textOf: (statement: Statement, at: number) => readonly Span[];
  /** Statements that stand inside another's text (lists, quoted motions). */
  readonly taken: Set<number>;
  /** A tally printed before the decision it belongs to is kept until that comes. */
  readonly keep: (vote: VoteFacts) => void;
  readonly pending: () => VoteFacts;
  /** Does a confirming line decide by itself, without a motion before it? */
  readonly confirms: (statement: Statement) => boolean;
  /** Has a motion words of its own beside the names of its movers? */
  readonly worded: (statement: Statement) => boolean;
  /** Do a motion and a line behind it speak of the same matter? */
  readonly related: (texts: readonly Span[], unit: Span) => boolean;
}

type Step = (matters: Matter[], statement: Statement, at: number, extra: MatterText) => void;

const steps: Readonly<Partial<Record<StatementKind, Step>>> = {
  motion: (matters, statement, at, extra) => {
    const texts = extra.textOf(statement, at);
    const result = statement.vote.result;
    matters.push({
      kind: 'motion',
      texts,
      vote: statement.vote,
      open: result === null,
      worded: extra.worded(statement) || texts[0] !== statement.unit,
      at,
    });
  },
  dropped: (matters) => {
    const motion = matters.findLast((matter) => matter.open);
    if (motion) matters.splice(matters.indexOf(motion), 1);
  },
  seconding: (matters, statement, at) => {
    const motion = matters.findLast((matter) => matter.open);
    if (motion)
      replace(matters, motion, {
        texts: [...motion.texts, statement.unit],
        vote: joinedFacts(motion.vote, statement.vote),
        open: statement.vote.result === null,
        at,
      });
  },
  result: (matters, statement, at, extra) => {
    const motion = matters.findLast((matter) => matter.open) ?? recent(matters, at);
    if (motion && (motion.open || motion.vote.result === null)) close(matters, motion, statement.vote, at);
    else if (motion?.kind === 'motion' && motion.vote.ballots.length === 0) close(matters, motion, statement.vote, at);
    else if (!motion) extra.taken.add(at);
  },
  verdict: (matters, statement, at, extra) => {
    const motion = matters.findLast((matter) => matter.open);
    const near = motion && at - motion.at <= reach;
    if (near || statement.spoken || (motion && !isLone(statement))) steps.result?.(matters, statement, at, extra);
    else if (statement.unit.first || isLone(statement)) bare(matters, statement, at, extra);
    else steps.result?.(matters, statement, at, extra);
  },
  tally: (matters, statement, at, extra) => {
    const matter = recent(matters, at, 1) ?? matters.findLast((candidate) => candidate.open) ?? lastMotion(matters, at);
    if (matter && matter.vote.ballots.length === 0)
      replace(matters, matter, {
        vote: joinedFacts(matter.vote, statement.vote),
        open: matter.open && !told(statement.vote),
        at,
      });
    else if (!matter) extra.keep(statement.vote);
  },
  resolution: (matters, statement, at, extra) => {
    const texts = extra.textOf(statement, at);
    const before = matters.findLast((matter) => matter.kind !== 'soft');
    if (before && (before.kind === 'resolution' ? at - before.at <= 1 : precedes(before, at))) {
      const kept = before.kind === 'resolution' ? before.texts : [];
      replace(matters, before, {
        kind: 'resolution',
        texts: [...kept, ...texts],
        vote: joinedFacts(before.vote, statement.vote),
        open: false,
        worded: true,
        at,
      });
    } else matters.push({ kind: 'resolution', texts, vote: statement.vote, open: false, worded: true, at });
  },
  standing: (matters, statement, at, extra) => {
    const motion = recent(matters, at);
    if (motion?.kind === 'motion')
      replace(matters, motion, {
        texts: [...motion.texts, statement.unit],
        vote: joinedFacts(motion.vote, statement.vote),
        open: false,
        at,
      });
    else if (extra.confirms(statement))
      matters.push({
        kind: 'formal',
        texts: extra.textOf(statement, at),
        vote: joinedFacts(extra.pending(), statement.vote),
        open: false,
        worded: true,
        at,
      });
  },
  closing: (matters, statement, at) => {
    const motion = recent(matters, at);
    if (motion?.open)
      replace(matters, motion, { texts: [...motion.texts, statement.unit], open: false, worded: true, at });
  },
  formal: (matters, statement, at, extra) => {
    const motion = recent(matters, at);
    if (
      motion?.kind === 'motion' &&
      (motion.open || extra.related(motion.texts, statement.unit)) &&
      motion.texts.length < 4
    ) {
      replace(matters, motion, {
        texts: [...motion.texts, statement.unit],
        vote: joinedFacts(motion.vote, statement.vote),
        open: false,
        at,
      });
    } else
      matters.push({
        kind: 'formal',
        texts: extra.textOf(statement, at),
        vote: joinedFacts(extra.pending(), statement.vote),
        open: false,
        worded: true,
        at,
      });
  },
  soft: (matters, statement, at, extra) =>
    matters.push({ kind: 'soft', texts: extra.textOf(statement, at), vote: noVote, open: false, worded: true, at }),
  bare: (matters, statement, at, extra) => {
    const motion = matters.findLast((matter) => matter.open);
    if (motion && (statement.spoken || at - motion.at <= reach)) close(matters, motion, statement.vote, at);
    else bare(matters, statement, at, extra);
  },
  elected: (matters, statement, at) => {
    const before = matters.at(-1);
    if (before?.kind === 'elected' && before.at === at - 1)
      replace(matters, before, { texts: [...before.texts, statement.unit], at });
    else
      matters.push({ kind: 'elected', texts: [statement.unit], vote: statement.vote, open: false, worded: true, at });
  },
};

/** A word or two at the end of a paragraph that tell its outcome: "Resolution No. 15, “…”. Adopted." */
function isLone({ unit }: Statement): boolean {
  return unit.words <= 2 && !unit.first;
}

function bare(matters: Matter[], statement: Statement, at: number, extra: MatterText): void {
  const vote = isLone(statement) ? noVote : joinedFacts(extra.pending(), statement.vote);
  matters.push({
    kind: 'bare',
    texts: extra.textOf({ ...statement, kind: 'bare' }, at),
    vote,
    open: false,
    worded: true,
    at,
  });
}

function told(vote: VoteFacts): boolean {
  return vote.ballots.length > 0 || vote.counts.yes !== null || vote.counts.no !== null;
}

/** A motion whose tally is printed a few lines below its result. */
function lastMotion(matters: readonly Matter[], at: number): Matter | undefined {
  const last = recent(matters, at, 4);
  return last?.kind === 'motion' ? last : undefined;
}

/** The last matter, if it stands close enough. */
function recent(matters: readonly Matter[], at: number, within = reach): Matter | undefined {
  const last = matters.at(-1);
  return last && at - last.at <= within ? last : undefined;
}

/** Most statements between "the board approved the following resolution" and the resolution itself. */
const resolutionReach = 6;

/** A motion that was carried, or a vote told just before, is the vote on the resolution printed behind it. */
function precedes(before: Matter, at: number): boolean {
  if (before.kind === 'motion') return before.open || before.vote.result === 'pass';
  return before.kind === 'formal' && before.vote.held && at - before.at <= resolutionReach;
}

function close(matters: Matter[], matter: Matter, vote: VoteFacts, at: number): void {
  replace(matters, matter, { vote: joinedFacts(matter.vote, vote), open: false, worded: true, at });
}

function replace(matters: Matter[], matter: Matter, change: Partial<Matter>): void {
  const at = matters.indexOf(matter);
  if (at >= 0) matters[at] = { ...matter, ...change };
}
