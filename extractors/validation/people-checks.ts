// Votes and attendance → issues: tallies against ballots, voters against those present.
import type { Issue } from '../../schemas/codes.ts';
import type { Attendance, Item, Vote } from '../../schemas/record.ts';
import { issueOf } from './issues.ts';

/** Checks every vote against itself and against the attendance. */
export function peopleIssues(items: readonly Item[], attendance: readonly Attendance[]): Issue[] {
  const votes = items.flatMap((item) =>
    item.votes.flatMap((vote, i) => voteIssues(vote, `/items/${item.order - 1}/votes/${i}`, attendance)),
  );
  return [...votes, ...namesakes(attendance)];
}

function voteIssues(vote: Vote, path: string, attendance: readonly Attendance[]): Issue[] {
  const issues: Issue[] = [];
  if (vote.reconciliation.status === 'mismatch')
    issues.push(
      issueOf(
        'VOTE_TALLY_MISMATCH',
        'warning',
        `${path}/counts`,
        vote.reconciliation.notes ?? 'The printed counts and the named votes differ.',
        vote.evidence,
      ),
    );
  const seen = new Set<string>();
  vote.ballots.forEach((ballot, i) => {
    const at = `${path}/ballots/${i}`;
    const key = ballot.person ?? ballot.name;
    if (seen.has(key))
      issues.push(
        issueOf('VOTER_TWICE', 'warning', at, `${ballot.name} is named twice in this vote.`, ballot.evidence),
      );
    seen.add(key);
    issues.push(...voterIssues(ballot, at, attendance));
  });
  return issues;
}

function voterIssues(ballot: Vote['ballots'][number], at: string, attendance: readonly Attendance[]): Issue[] {
  if (attendance.length === 0 || ballot.basis !== 'explicit') return [];
  const person = attendance.find((candidate) => candidate.id === ballot.person);
  if (!person)
    return [
      issueOf('NAME_UNRESOLVED', 'info', at, `${ballot.name} votes, but is not in the attendance.`, ballot.evidence),
    ];
  const voted = ballot.option === 'yes' || ballot.option === 'no' || ballot.option === 'abstain';
  if (!voted || !['absent', 'excused', 'substituted'].includes(person.status)) return [];
  return [
    issueOf(
      'VOTER_NOT_PRESENT',
      'warning',
      at,
      `${ballot.name} votes, but is listed as ${person.status}.`,
      ballot.evidence,
    ),
  ];
}

/** The same name twice in the attendance: two people, or one printed in two lists. */
function namesakes(attendance: readonly Attendance[]): Issue[] {
  return attendance.flatMap((person, i) => {
    const earlier = attendance.slice(0, i).find((other) => other.name === person.name);
    if (!earlier) return [];
    return [
      issueOf(
        'ATTENDANCE_CONTRADICTION',
        'warning',
        `/attendance/${i}`,
        `${person.name} is listed twice (${earlier.status}, ${person.status}).`,
        person.evidence,
      ),
    ];
  });
}
