// A record into a page of readable text, as one would tell a colleague what the paper says.
import pc from 'picocolors';
import type { Issue } from '../../schemas/codes.ts';
import type { Failure } from '../../schemas/failure.ts';
import type { MinutesRecord } from '../../schemas/record.ts';
import { attachmentLine, itemText } from './item-view.ts';
import { attendanceText, meetingText } from './meeting-view.ts';
import { shownDigits } from './report-view.ts';
import { counted, oneLine, wrapped } from './terminal.ts';

/** The whole record; text of the PDF is made safe for a terminal on the way. */
export function recordText(record: MinutesRecord): string {
  return [
    meetingText(record.meeting),
    aboutText(record),
    attendanceText(record.attendance, record.attendanceChanges),
    ...record.items.map((item) => itemText(item, record)),
    list('Attachments', record.attachments.map(attachmentLine)),
    list('Worth a look', record.issues.filter(({ severity }) => severity !== 'info').map(issueLine)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What is known of a document that could not be read. */
export function failureText({ code, message, advice, file, stage, attempts, id }: Failure): string {
  return [
    pc.bold(oneLine(file.name)),
    `${pc.red(code)} ${oneLine(message)}`,
    advice,
    pc.dim(`stage ${stage} · ${counted(attempts, 'attempt')} · ${id.slice(0, shownDigits)}`),
  ].join('\n');
}

function aboutText({ documentKind, approvalStatus, language, file, extraction, id }: MinutesRecord): string {
  const approval = approvalStatus === 'unknown' ? [] : [approvalStatus];
  const { coverage, grade } = extraction;
  const { pages: all, textPages, ocrPages, mixedPages, blankPages } = coverage;
  const without = all - textPages - ocrPages - mixedPages - blankPages;
  const pages = counted(all, 'page') + (without > 0 ? ` (${without} without text)` : '');
  const facts = [documentKind, ...approval, language, pages, `grade ${grade}`, id.slice(0, shownDigits)];
  return `${pc.dim(oneLine(file.name))}\n${pc.dim(facts.join(' · '))}`;
}

function list(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [pc.bold(heading), ...lines.map((line) => wrapped(line, 2))].join('\n');
}

function issueLine({ severity, code, message, evidence }: Issue): string {
  const colour = severity === 'error' ? pc.red : pc.yellow;
  const page = evidence[0] === undefined ? '' : pc.dim(` p. ${evidence[0].page}`);
  return `${colour(code)} ${oneLine(message, 300)}${page}`;
}
