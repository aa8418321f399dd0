// Comings and goings, each matched to the person it is told of, and what they make of that person's status.
import type { Movement } from './changes.ts';
import { findPerson, type Person } from './people.ts';
import { nameKey } from './person-match.ts';

export interface Move {
  readonly movement: Movement;
  readonly person: Person;
}

/** Given movements, returns those of people in attendance, each told once, and makes their presence partial. */
export function takeMovements(people: readonly Person[], movements: readonly Movement[]): Move[] {
  const moves: Move[] = [];
  for (const movement of movements) {
    const { name, initials } = movement.person;
    const person = findPerson(people, nameKey(name, initials), () => true);
    if (!person || moves.some((move) => move.person === person && isSame(move.movement, movement))) continue;
    moves.push({ movement, person });
    person.status = statusAfter(person.status, movement);
  }
  return moves;
}

/** Told again: at the same time, or for the same item. */
function isSame(one: Movement, other: Movement): boolean {
  if (one.change !== other.change) return false;
  if (one.time !== null && other.time !== null)
    return one.time === other.time && (one.item === other.item || one.item === null || other.item === null);
  return one.item === other.item && one.time === other.time;
}

function statusAfter(status: Person['status'], { change }: Movement): Person['status'] {
  if (change === 'recusal') return status;
  if (status === 'present' || status === 'remote' || status === 'unknown') return 'partial';
  return status === 'absent' && change === 'arrival' ? 'partial' : status;
}
