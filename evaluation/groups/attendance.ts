// The people: paired by name, then their status and, where it tells more than "member", their role.
import type { GoldPerson } from '../../schemas/gold.ts';
import type { Attendance } from '../../schemas/record.ts';
import type { Comparison } from '../findings.ts';
import { type Pair, pairUp } from '../pairing.ts';
import { samePerson } from '../person.ts';
import { count } from '../tally.ts';

type People = Pair<GoldPerson, Attendance>;

const brief = ({ name, status, role }: GoldPerson | Attendance) => ({ name, status, role });
const tells = ({ role }: GoldPerson | Attendance): boolean => role !== 'member' && role !== 'unknown';
const sameStatus = ({ gold, got }: People): boolean => gold.status === got.status;
const sameRole = ({ gold, got }: People): boolean => gold.role === got.role;

/** A person is judged right when the name and the status are. */
export function compareAttendance(into: Comparison, gold: readonly GoldPerson[], got: readonly Attendance[]): void {
  const { tallies, misses, judged } = into;
  const { pairs, missed, extra } = pairUp(gold, got, (one, other) => samePerson(one.name, other.name));
  count(tallies.attendance, pairs.length, gold.length, got.length);
  count(tallies['attendance.status'], pairs.filter(sameStatus).length, gold.length, got.length);
  const roles = pairs.filter((pair) => tells(pair.gold) && sameRole(pair)).length;
  count(tallies['attendance.role'], roles, gold.filter(tells).length, got.filter(tells).length);

  for (const person of missed) misses.push({ group: 'attendance', gold: brief(person), got: null });
  for (const person of extra) misses.push({ group: 'attendance', gold: null, got: brief(person) });
  for (const pair of pairs) listDifferences(into, pair);
  for (const pair of pairs) {
    judged.push({ group: 'attendance', fact: pair.got, confidence: pair.got.confidence, right: sameStatus(pair) });
  }
  for (const person of extra)
    judged.push({ group: 'attendance', fact: person, confidence: person.confidence, right: false });
}

function listDifferences({ misses }: Comparison, pair: People): void {
  const [gold, got] = [brief(pair.gold), brief(pair.got)];
  if (!sameStatus(pair)) misses.push({ group: 'attendance.status', gold, got });
  if (!sameRole(pair) && (tells(pair.gold) || tells(pair.got))) {
    misses.push({ group: 'attendance.role', gold, got });
  }
}
