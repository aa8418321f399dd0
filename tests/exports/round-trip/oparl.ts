// OParl objects back into the facts of a record.
import * as z from 'zod';
import type { ReadBack } from './facts.ts';

const file = z.object({ id: z.string(), name: z.string(), fileName: z.string().optional(), accessUrl: z.string() });

const membership = z.object({
  organization: z.string(),
  role: z.string().optional(),
  onBehalfOf: z.string().optional(),
});

const agendaItem = z.object({
  id: z.string(),
  number: z.string().optional(),
  name: z.string(),
  public: z.boolean().optional(),
  result: z.string().optional(),
  resolutionText: z.string().optional(),
  consultation: z.string().optional(),
  auxiliaryFile: z.array(file).default([]),
  keyword: z.array(z.string()).default([]),
});

const oparl = z.object({
  body: z.object({ name: z.string() }),
  organization: z.array(z.object({ id: z.string(), name: z.string(), organizationType: z.string().optional() })),
  person: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      status: z.array(z.string()).default([]),
      membership: z.array(membership),
    }),
  ),
  meeting: z.object({
    name: z.string().optional(),
    start: z.string().optional(),
    end: z.string().optional(),
    location: z.object({ description: z.string() }).optional(),
    agendaItem: z.array(agendaItem),
    auxiliaryFile: z.array(file).default([]),
  }),
  paper: z.array(z.object({ reference: z.string(), consultation: z.array(z.object({ id: z.string() })) })),
});

const clock = (moment: string | undefined): string | null => moment?.slice(11, 16) ?? null;
const attachment = ({ id, name, fileName, accessUrl }: z.infer<typeof file>) => ({
  name,
  fileName,
  url: accessUrl === id ? null : accessUrl,
});

/** Given the JSON as it is written. */
export function fromOParl(json: string): ReadBack {
  const { body, organization, person, meeting, paper } = oparl.parse(JSON.parse(json));
  const [own] = organization;
  const nameOf = (id: string | undefined) => organization.find((one) => one.id === id)?.name;
  const start = clock(meeting.start);
  return {
    meeting: {
      organization: body.name === own?.name ? null : body.name,
      body: own?.organizationType === undefined ? null : own.name,
      title: meeting.name,
      date: meeting.start?.slice(0, 10),
      startTime: start === '00:00' ? null : start,
      endTime: clock(meeting.end),
      location: meeting.location?.description,
    },
    attendance: person.map(({ name, status, membership: [seat, party] }) => ({
      name,
      title: status[0],
      role: seat?.role,
      organization: nameOf(seat?.onBehalfOf),
      party: nameOf(party?.organization),
    })),
    items: meeting.agendaItem.map((item) => ({
      number: item.number,
      title: item.name,
      public: item.public,
      caseNumber: paper.find(({ consultation }) => consultation.some(({ id }) => id === item.consultation))?.reference,
      references: item.keyword,
      wholeDecision: item.resolutionText,
      lastOutcome: item.result,
      attachments: item.auxiliaryFile.map(attachment),
    })),
    attachments: meeting.auxiliaryFile.map(attachment),
  };
}
