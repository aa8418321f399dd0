// The thread of a case into text for people.
import pc from 'picocolors';
import type { CaseThread, Step, Way } from '../../exports/catalogue/case-thread.ts';
import { shownDigits } from './report-view.ts';
import { counted, oneLine, printable, wrapped } from './terminal.ts';

/** Characters of a decision that are shown; `minutebook show` has all of it. */
const longestDecision = 600;

export function threadText({ number, title, steps }: CaseThread): string {
  const head = `${pc.bold(number === null ? 'A case without a number' : oneLine(number))}  ${oneLine(title)}  ${pc.dim(counted(steps.length, 'step'))}`;
  return [head, ...steps.map(stepText)].join('\n\n');
}

function stepText(step: Step): string {
  const body = [step.body, step.organization].filter((part) => part !== null).map((part) => oneLine(part));
  const where = [step.date ?? 'no date', body.join(', '), step.number === null ? '' : `item ${oneLine(step.number)}`];
  const lines = [
    `${pc.cyan(where.filter((part) => part !== '').join(' · '))}${step.closed ? ` ${pc.magenta('closed')}` : ''}`,
    wrapped(pc.bold(oneLine(step.title, longestDecision)), 2),
    ...step.decisions.map(({ outcome, text }) => wrapped(`${pc.green(outcome)} ${cut(printable(text))}`, 4)),
    ...step.ways.map((way) => wrapped(wayText(way), 4)),
    `  ${pc.dim(`${step.document.slice(0, shownDigits)} p. ${step.page} · here by ${oneLine(step.reason)}`)}`,
  ];
  return lines.join('\n');
}

function wayText({ kind, body, date, item, reason }: Way): string {
  const what = kind === 'referral' ? 'goes to' : 'handled before by';
  const link = item === null ? pc.dim(`(${oneLine(reason ?? 'not looked for')})`) : pc.dim('→ in this thread');
  return `${pc.dim(what)} ${oneLine(body ?? 'the same body')}${date === null ? '' : ` ${date}`} ${link}`;
}

function cut(text: string): string {
  return text.length <= longestDecision ? text : `${text.slice(0, longestDecision)} …`;
}
