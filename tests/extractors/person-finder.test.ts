import { describe, expect, it } from 'vitest';
import { personFinder } from '../../extractors/facts/attendance/person-finder.ts';
import type { Attendance } from '../../schemas/record.ts';
import { emptyPerson } from '../empty-record.ts';

const person = (id: string, name: string, verbatim = name): Attendance => ({ ...emptyPerson(id, name), verbatim });

const find = personFinder([
  person('p1', 'Anna Quist Dahl', 'Anna Quist Dahl (AQD)'),
  person('p2', 'Bo Ek'),
  person('p3', 'Carla Ek'),
  person('p4', 'Jane Holmberg', 'Councillor Jane Holmberg'),
  person('p5', 'Lund', 'Trustee Lund'),
]);

describe('a person', () => {
  it.each([
    ['Anna Quist Dahl', 'p1'],
    ['Anna Dahl', 'p1'],
    ['A Q Dahl', 'p1'],
    ['Dahl', 'p1'],
    ['Anna', 'p1'],
    ['AQD', 'p1'],
    ['Bo Ek', 'p2'],
    ['B Ek', 'p2'],
    ['J O Holmberg', 'p4'],
    ['Holmburg', 'p4'],
    ['Councillor Holmberg', 'p4'],
    ['Trustee Lund', 'p5'],
    ['Kevin Lund', 'p5'],
  ])('is found by %s', (name, id) => expect(find(name)).toBe(id));

  it.each(['Ek', 'Dan Ek', 'Gram', 'Bo Dahl', ''])('is not guessed by %j', (name) => expect(find(name)).toBeNull());
});
