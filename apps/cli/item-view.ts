// An item of a record into readable text: heading, decisions, votes, attachments, where it goes next.
import pc from 'picocolors';
import type {
  Action,
  Attachment,
  Ballot,
  Decision,
  Item,
  MinutesRecord,
  Outcome,
  Referral,
  Vote,
} from '../../schemas/record.ts';
import { oneLine, printable, wrapped } from './terminal.ts';

/** Longest text that is shown whole; the record has all of it. */
const longestText = 1_500;

/** Spaces before the facts of an item, and by which a sub-item stands further in. */
const factIndent = 4;
const levelIndent = 2;

/** An item with its facts; the record tells the number of the item it belongs to. */
export function itemText(item: Item, record: MinutesRecord): string {
  const indent = (item.level - 1) * levelIndent;
  const fact = (text: string): string => wrapped(text, indent + factIndent);
  const below = (text: string): string => wrapped(text, indent + factIndent + levelIndent);
  return [
    wrapped(headingText(item, record), indent),
    ...item.decisions.map(decisionText).map(fact),
    ...item.votes.flatMap((vote) => [fact(voteText(vote)), ...ballotLines(vote.ballots).map(below)]),
    ...item.attachments.map((attachment) => fact(`${pc.dim('attachment')} ${attachmentLine(attachment)}`)),
    ...item.referrals.map(referralText).map(fact),
    ...item.actions.map(actionText).map(fact),
    ...item.recusals.map((name) => fact(`${pc.dim('stepped out')} ${oneLine(name)}`)),
  ].join('\n');
}

/** `1 Site plan (ref. 123/45)` */
export function attachmentLine({ number, name, reference, public: open }: Attachment): string {
  const printed = [number, name].filter((part) => part !== null).map((part) => oneLine(part));
  const known = [reference === null ? null : `ref. ${oneLine(reference)}`, open === false ? 'closed' : null];
  const remarks = known.filter((remark) => remark !== null);
  return printed.join(' ') + (remarks.length === 0 ? '' : pc.dim(` (${remarks.join(', ')})`));
}

function headingText(item: Item, { items }: MinutesRecord): string {
  const number = item.number === null ? '–' : oneLine(item.number);
  const parent = item.level > 1 ? items.find(({ id }) => id === item.parent) : undefined;
  const pages = item.pageStart === item.pageEnd ? `p. ${item.pageStart}` : `p. ${item.pageStart}–${item.pageEnd}`;
  const marks = [
    item.public === false ? pc.magenta('closed') : null,
    item.offAgenda ? pc.magenta('added at the meeting') : null,
    item.caseNumber === null ? null : pc.dim(`case ${oneLine(item.caseNumber)}`),
    parent?.number == null ? null : pc.dim(`under ${oneLine(parent.number)}`),
    pc.dim(pages),
  ];
  return `${pc.bold(pc.cyan(number))}  ${pc.bold(oneLine(item.title, longestText))}  ${marks.filter((mark) => mark !== null).join(' ')}`;
}

const outcomeColours: Partial<Record<Outcome, (text: string) => string>> = {
  adopted: pc.green,
  'adopted-amended': pc.green,
  elected: pc.green,
  recommended: pc.green,
  rejected: pc.red,
  postponed: pc.yellow,
  referred: pc.yellow,
  returned: pc.yellow,
  withdrawn: pc.yellow,
};

function decisionText({ outcome, text, number }: Decision): string {
  const label = (outcomeColours[outcome] ?? pc.dim)(`decision: ${outcome}`);
  const printed = number === null ? '' : `${oneLine(number)} `;
  return `${label} ${printed}${cut(printable(text))}`;
}

function voteText({ counts, result, method, mover, seconder }: Vote): string {
  const tally = (['yes', 'no', 'abstain', 'absent'] as const).flatMap((option) =>
    counts[option] === null ? [] : [`${counts[option]} ${option}`],
  );
  const known = [result, method, mover && `moved by ${oneLine(mover)}`, seconder && `seconded by ${oneLine(seconder)}`];
  const remarks = known.filter((remark) => remark !== null && remark !== '');
  return `${pc.blue('vote')} ${[tally.join(', '), ...remarks].filter((part) => part !== '').join(' · ')}`;
}

function ballotLines(ballots: readonly Ballot[]): string[] {
  return [...Map.groupBy(ballots, ({ option }) => option)].map(
    ([option, cast]) => `${option}: ${pc.dim(cast.map(({ name }) => oneLine(name)).join(', '))}`,
  );
}

function referralText({ body, date }: Referral): string {
  return `${pc.dim('goes to')} ${oneLine(body)}${date === null ? '' : ` ${date}`}`;
}

function actionText({ text, responsible }: Action): string {
  const person = responsible === null ? '' : `${oneLine(responsible)}: `;
  return `${pc.dim('to do')} ${person}${oneLine(text, longestText)}`;
}

function cut(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText)} …`;
}
