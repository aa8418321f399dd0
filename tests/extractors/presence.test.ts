import { describe, expect, it } from 'vitest';
import { withPresence } from '../../extractors/facts/presence.ts';
import type { AttendanceChange } from '../../schemas/record.ts';
import { emptyItem as item, emptyPerson as person } from '../empty-record.ts';

const change = (
  id: string,
  kind: AttendanceChange['change'],
  at: string,
  timing: AttendanceChange['timing'],
): AttendanceChange => ({
  person: id,
  verbatim: 'as printed',
  change: kind,
  item: at,
  timing,
  time: null,
  evidence: [],
});

const people = [person('p1', 'Anna Holm'), person('p2', 'Bo Lund')];
const items = [item(1), item(2), item(3)];
const presentAt = (changes: AttendanceChange[]) =>
  withPresence(items, people, changes).map(({ presentIds }) => presentIds?.join(' ') ?? null);

describe('presence', () => {
  it('is not inferred where no change is recorded', () => expect(presentAt([])).toEqual([null, null, null]));

  it('begins with the item during which a person arrived', () =>
    expect(presentAt([change('p2', 'arrival', 'i2', 'during')])).toEqual(['p1', 'p1 p2', 'p1 p2']));

  it('ends with the item during which a person left', () =>
    expect(presentAt([change('p2', 'departure', 'i2', 'during')])).toEqual(['p1 p2', 'p1 p2', 'p1']));

  it('ends before the item before which a person left', () =>
    expect(presentAt([change('p2', 'departure', 'i2', 'before')])).toEqual(['p1 p2', 'p1', 'p1']));

  it('pauses for the item from which a person was recused, who is named there', () => {
    const changes = [change('p2', 'recusal', 'i2', null)];
    expect(presentAt(changes)).toEqual(['p1 p2', 'p1', 'p1 p2']);
    expect(withPresence(items, people, changes).map(({ recusals }) => recusals)).toEqual([[], ['Bo Lund'], []]);
  });
});
