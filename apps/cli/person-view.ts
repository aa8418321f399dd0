// What is known of a person of a body into text for people.
import pc from 'picocolors';
import type { NamedPeople, PersonAccount } from '../../exports/catalogue/person-account.ts';
import { shownDigits } from './report-view.ts';
import { barText } from './table-view.ts';
import { counted, oneLine, wrapped } from './terminal.ts';

const barWidth = 20;

/** Ballots and unlinked entries that are shown; --json has all. */
const mostLines = 20;

export function peopleText({ people, unlinked }: NamedPeople): string {
  const parts = people.map(personText);
  if (unlinked.length > 0) parts.push(unlinkedText(unlinked));
  return parts.join('\n\n\n');
}

function personText(person: PersonAccount): string {
  const { name, parties, body, organization, names, elsewhere } = person;
  const spellings = names.slice(1).map((spelling) => oneLine(spelling));
  const party = parties.map((one) => oneLine(one)).join(', ');
  const span = person.firstDate === null ? '' : `${person.firstDate} to ${person.lastDate}`;
  const facts = [
    [body, organization]
      .filter((part) => part !== null)
      .map((part) => oneLine(part))
      .join(', '),
    span,
  ];
  return [
    `${pc.bold(oneLine(name))}${party === '' ? '' : ` (${party})`}  ${facts.filter((part) => part !== '').join(' · ')}`,
    spellings.length === 0 ? '' : wrapped(`${pc.dim('also printed')} ${spellings.join(', ')}`, 2),
    elsewhere.length === 0 ? '' : wrapped(`${pc.dim('also in')} ${elsewhere.map((id) => oneLine(id)).join(', ')}`, 2),
    wrapped(`${pc.dim('linked by')} ${person.links.map(({ reason, count }) => `${reason} (${count})`).join(', ')}`, 2),
    attendanceText(person),
    ballotsText(person),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function attendanceText({ attendance }: PersonAccount): string {
  if (attendance.length === 0) return '';
  const lines = attendance.map(({ year, meetings, present }) => {
    const bar = barText(present, meetings, barWidth).padEnd(barWidth);
    return `    ${(year ?? 'no date').padEnd(8)}${`${present} of ${meetings}`.padStart(10)}  ${pc.green(bar)} ${Math.round((100 * present) / meetings)} %`;
  });
  return [`  ${pc.dim('there')}`, ...lines].join('\n');
}

function ballotsText({ ballots }: PersonAccount): string {
  if (ballots.length === 0) return '';
  const sum = [...Map.groupBy(ballots, ({ option }) => option)].map(([option, cast]) => `${cast.length} ${option}`);
  const lines = ballots.slice(0, mostLines).map(({ date, option, basis, title, motion }) => {
    const how = basis === 'explicit' ? option : `${option} (inferred)`;
    return `    ${date ?? 'no date   '}  ${how.padEnd(14)} ${oneLine(motion ?? title, 70)}`;
  });
  const more = ballots.length - lines.length;
  return [
    `  ${pc.dim('votes')} ${sum.join(', ')}`,
    ...lines,
    ...(more > 0 ? [pc.dim(`    and ${counted(more, 'more vote')}; --json has all`)] : []),
  ].join('\n');
}

function unlinkedText(unlinked: NamedPeople['unlinked']): string {
  const lines = unlinked
    .slice(0, mostLines)
    .map(
      ({ name, document, date, body, reason }) =>
        `  ${oneLine(name)} · ${oneLine(body ?? 'body not printed')} ${date ?? ''} · ${document.slice(0, shownDigits)} ${pc.dim(`(${reason ?? 'the body is not printed'})`)}`,
    );
  const more = unlinked.length - lines.length;
  return [
    pc.bold('This name stands elsewhere too, and it is not certain whose it is there:'),
    ...lines,
    ...(more > 0 ? [pc.dim(`  and ${more} more`)] : []),
  ].join('\n');
}
