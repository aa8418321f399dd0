// A seed and a number of items into a store of invented records, made when they are asked for.
import { type Chance, chanceOf } from '../fixtures/chance.ts';
import { keys, partsOfKey } from '../pipeline/store/keys.ts';
import type { Store } from '../pipeline/store/store.ts';
import type { Item } from '../schemas/record.ts';
import {
  ballot,
  decision,
  inventedRecord,
  inventedVersion,
  item,
  person,
  section,
  sha256,
  vote,
} from '../tests/exports/catalogue/invented.ts';

/** As real minutes have: a few short items and some long ones. */
export const itemsPerMeeting = 12;
const members = 15;
const bodies = 40;

/** Words that occur, the frequent ones far more often than the rare: every text of people is so (Zipf). */
const dictionary = 40_000;

const syllables =
  'ba be bi bo bu da de di do du fa fe ga gi ha he ka ki ko la le li lo ma me mi mo na ne no pa pe ra re ri ro sa se si so sø ta te ti to tø va ve vi vå'.split(
    ' ',
  );
const endings = ['', '', '', 'en', 'et', 'er', 'ene', 'ing', 's', 'lig'];

/** A word by its rank; the same rank is always the same word. */
function wordAt(rank: number): string {
  const chance = chanceOf(rank + 1);
  const stem = Array.from({ length: chance.int(2, 4) }, () => chance.pick(syllables)).join('');
  return stem + chance.pick(endings);
}

const words = Array.from({ length: dictionary }, (_, rank) => wordAt(rank));

/** Rank 0 comes up most; ranks fall off as 1/rank. */
function drawnWord(chance: Chance): string {
  return words[Math.floor(dictionary ** chance.next()) - 1] ?? '';
}

const sentence = (chance: Chance, least: number, most: number): string =>
  Array.from({ length: chance.int(least, most) }, () => drawnWord(chance)).join(' ');

function inventedItem(number: number, chance: Chance, names: readonly string[]): Item {
  const caseNumber = `${chance.int(1, 99)}.01.00-P20-${chance.int(1, 60)}-23`;
  const outcome = chance.pick(['adopted', 'adopted', 'adopted', 'rejected', 'postponed', 'noted'] as const);
  const ballots = chance.maybe(0.1) ? names.map((name, at) => ballot(name, `p${at + 1}`, 'yes')) : [];
  return item(number, sentence(chance, 3, 9), {
    caseNumber: chance.maybe(0.5) ? caseNumber : null,
    sections: [section(sentence(chance, 20, 160)), section(sentence(chance, 5, 40), { role: 'recommendation' })],
    decisions: [decision(number, sentence(chance, 2, 25), { outcome })],
    votes: ballots.length > 0 ? [vote(number, ballots)] : [],
  });
}

function inventedMeeting(seed: number) {
  const chance = chanceOf(seed);
  const body = seed % bodies;
  const names = Array.from({ length: members }, (_, at) => `${words[at + 300]} ${words[body * members + at + 900]}`);
  return inventedRecord({
    name: `meeting ${seed}`,
    organization: `${words[body % 8]} Kommune`,
    body: `${words[body + 100]} udvalg`,
    date: `${chance.int(1990, 2025)}-${String(chance.int(1, 12)).padStart(2, '0')}-${String(chance.int(1, 28)).padStart(2, '0')}`,
    attendance: names.map((name, at) => person(at + 1, name, { party: 'ABC'.charAt(at % 3) })),
    items: Array.from({ length: itemsPerMeeting }, (_, at) => inventedItem(at + 1, chance, names)),
  });
}

/** A store of so many items. It only reads, and makes each record anew. */
export function inventedArchive(items: number): Store {
  const seeds = new Map(
    Array.from({ length: Math.ceil(items / itemsPerMeeting) }, (_, seed) => [sha256(`meeting ${seed}`), seed] as const),
  );
  const ids = [...seeds.keys()].sort();
  const refused = async (): Promise<never> => {
    throw new Error('The invented archive cannot be written.');
  };
  return {
    place: 'an invented archive',
    putIfAbsent: refused,
    delete: refused,
    append: refused,
    open: refused,
    stat: refused,
    filePath: () => null,
    async get(key) {
      const seed = seeds.get(partsOfKey(key)?.id ?? '');
      return seed === undefined ? null : Buffer.from(JSON.stringify(inventedMeeting(seed)));
    },
    async *list(prefix) {
      for (const id of ids) {
        if (prefix === 'originals/') yield { key: keys.original(id), size: 1000 };
        if (prefix === 'records/') yield { key: keys.record(id, inventedVersion), size: 1000 };
      }
    },
  };
}

/** Questions as people ask them: one or two words, some rare and some frequent, beginnings, phrases. */
export function inventedQuestions(count: number): string[] {
  const chance = chanceOf(7);
  return Array.from({ length: count }, (_, at) => {
    const word = drawnWord(chance);
    if (at % 5 === 1) return `${word} ${drawnWord(chance)}`;
    if (at % 5 === 2) return `${word.slice(0, 5)}*`;
    if (at % 5 === 3) return `"${word} ${words[0]}"`;
    if (at % 5 === 4) return `${word} OR ${drawnWord(chance)}`;
    return word;
  });
}
