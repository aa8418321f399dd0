// A fixed seed into the archive of an invented town: three bodies over three years, with matters that wander between them.
import { type Chance, chanceOf } from '../../../fixtures/chance.ts';
import type { Attendance, Item, MinutesRecord } from '../../../schemas/record.ts';
import {
  attachment,
  ballot,
  decision,
  earlier,
  inventedRecord,
  item,
  on,
  person,
  referral,
  section,
  vote,
} from './invented.ts';

const seed = 2024;
const years = [2022, 2023, 2024];
const organization = 'Klithede Kommune';

interface Member {
  readonly name: string;
  readonly party: string;
}

const members: readonly Member[] = [
  { name: 'Mogens Vesterhede', party: 'V' },
  { name: 'Karen Ladegren', party: 'A' },
  { name: 'Ole Egelykke', party: 'A' },
  { name: 'Svend Kildebæk', party: 'I' },
  { name: 'Lone Søbakke', party: 'V' },
  { name: 'Birgit Bakholm', party: 'F' },
  { name: 'Niels Vadmark', party: 'V' },
];

interface Matter {
  readonly title: string;
  readonly background: string;
  readonly amount: number | null;
  readonly closed: boolean;
}

const matters: readonly Matter[] = [
  {
    title: 'Cykelsti langs Søndergade',
    background: 'Forvaltningen foreslår en dobbeltrettet cykelsti mellem skolen og havnen.',
    amount: 2_400_000,
    closed: false,
  },
  {
    title: 'Takster for spildevand',
    background: 'Taksten dækker spildevandskloakering i sommerhusområdet.',
    amount: 850_000,
    closed: false,
  },
  {
    title: 'Lokalplan 112 for havnen',
    background: 'Planen giver plads til boligbyggeri på havnearealet.',
    amount: null,
    closed: false,
  },
  { title: 'Salg af grund på Mosevej', background: 'Tilbuddene er fortrolige.', amount: 1_150_000, closed: true },
  {
    title: 'Renovering af Klithede Skole',
    background: 'Skolens tag er utæt, og lokalerne er for små.',
    amount: 12_500_000,
    closed: false,
  },
  {
    title: 'Tilskud til idrætsforeningen',
    background: 'Foreningen søger om tilskud til nye baner.',
    amount: 75_000,
    closed: false,
  },
];

const two = (number: number): string => String(number).padStart(2, '0');
const kroner = (value: number): string => `${value.toLocaleString('da-DK')} kr.`;

/** Where a matter of a year is handled, one month after the other. */
const way = [
  { body: 'Teknisk Udvalg', day: 6 },
  { body: 'Økonomiudvalget', day: 14 },
  { body: 'Byrådet', day: 25 },
] as const;

interface Handling {
  readonly year: number;
  readonly month: number;
  readonly number: number;
  readonly matter: Matter;
  readonly stop: 0 | 1 | 2;
}

const dateOf = ({ year, month }: Pick<Handling, 'year' | 'month'>, stop: number): string =>
  `${year}-${two(month)}-${two(way[stop]?.day ?? 1)}`;

/** The records, in the order in which the meetings were held. */
export function klithedeArchive(): MinutesRecord[] {
  const chance = chanceOf(seed);
  return years.flatMap((year, round) =>
    [3, 6, 9].flatMap((month, turn) => {
      const matter = matters[(round + 2 * turn) % matters.length];
      const other = matters[(round + 2 * turn + 1) % matters.length];
      return way.map((_, at) =>
        meetingOf({ year, month, stop: at === 0 ? 0 : at === 1 ? 1 : 2 }, [matter, other], chance),
      );
    }),
  );
}

function meetingOf(
  when: Pick<Handling, 'year' | 'month' | 'stop'>,
  at: readonly (Matter | undefined)[],
  chance: Chance,
): MinutesRecord {
  const { stop } = when;
  const { body } = way[stop];
  const attendance = attendanceOf(stop, chance);
  const found = at.flatMap((matter) => (matter === undefined ? [] : [matter]));
  return inventedRecord({
    name: `klithede ${body} ${dateOf(when, stop)}`,
    organization,
    body,
    date: dateOf(when, stop),
    attendance,
    items: [
      item(1, 'Godkendelse af dagsorden', { decisions: [decision(1, 'Godkendt.')] }),
      ...found.map((matter, index) => handled({ ...when, matter, number: index + 2 }, attendance, chance)),
    ],
  });
}

function attendanceOf(stop: number, chance: Chance): Attendance[] {
  const sitting = stop === 2 ? members : members.slice(0, 5);
  return sitting.map(({ name, party }, index) => {
    const isThere = chance.maybe(0.85);
    const printed = stop === 1 && chance.maybe(0.2) ? `${name.charAt(0)}. ${name.split(' ').at(-1)}` : name;
    return person(index + 1, printed, {
      party,
      role: index === 0 ? 'chair' : 'member',
      status: isThere || index === 0 ? 'present' : chance.pick(['excused', 'absent'] as const),
    });
  });
}

function handled(handling: Handling, attendance: readonly Attendance[], chance: Chance): Item {
  const { matter, number, stop, month, year } = handling;
  const body = way[stop].body;
  const caseNumber = `${two(matters.indexOf(matter) + 1)}.01.00-P20-${month}-${year - 2000}`;
  const base = {
    caseNumber: stop === 1 ? null : caseNumber,
    public: matter.closed ? false : null,
    sections: [section(matter.background, { heading: 'Sagsfremstilling' })],
    attachments: matter.closed
      ? []
      : [attachment(`i${number}.a1`, `Bilag til ${matter.title}.pdf`, { reference: `${year}-${month}${number}` })],
  };
  if (stop === 2) return item(number, matter.title, { ...base, ...decided(handling, attendance, chance) });
  const next = way[stop + 1];
  return item(number, matter.title, {
    ...base,
    decisions: [decision(number, `${body} anbefaler sagen.`, { outcome: 'recommended' })],
    referrals: next === undefined ? [] : [referral(next.body, dateOf(handling, stop + 1))],
    history: stop === 0 ? [] : [earlier(way[0].body, dateOf(handling, 0), null)],
  });
}

function decided({ matter, number, month, year }: Handling, attendance: readonly Attendance[], chance: Chance) {
  const there = attendance.filter(({ status }) => status === 'present');
  const ballots = there.map(({ id, name, party }) => ({
    ...ballot(name, id, chance.maybe(party === 'V' ? 0.9 : 0.5) ? 'yes' : 'no'),
    party,
  }));
  const yes = ballots.filter(({ option }) => option === 'yes').length;
  const isAdopted = yes > ballots.length / 2;
  const counts = { yes, no: ballots.length - yes, abstain: null, absent: null };
  const printed = matter.amount === null ? null : kroner(matter.amount);
  const text = isAdopted
    ? printed === null
      ? 'Godkendt.'
      : `Godkendt med en ramme på ${printed}`
    : 'Forslaget blev forkastet.';
  const amounts =
    printed === null || !isAdopted ? [] : [{ value: matter.amount ?? 0, currency: 'DKK', verbatim: printed }];
  return {
    decisions: [
      decision(number, text, { outcome: isAdopted ? 'adopted' : 'rejected', votes: [`i${number}.v1`], amounts }),
    ],
    votes: [
      vote(number, ballots, { counts, result: isAdopted ? 'pass' : 'fail', motion: `At ${matter.title} godkendes.` }),
    ],
    actions: isAdopted
      ? [
          {
            text: 'Forvaltningen melder tilbage.',
            responsible: 'Forvaltningen',
            deadline: `${year}-${two(month + 3)}-01`,
            evidence: on(3),
          },
        ]
      : [],
  };
}
