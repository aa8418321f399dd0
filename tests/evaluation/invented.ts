// Invented gold of one small meeting, with every group of facts in it.
import type { GoldRecord } from '../../schemas/gold.ts';

export const inventedGold: GoldRecord = {
  file: 'meeting.pdf',
  language: 'en',
  documentKind: 'minutes',
  meeting: {
    organization: 'Little Marsh Parish Council',
    body: 'Parish Council',
    number: null,
    date: '2031-03-04',
    startTime: '19:00',
    endTime: null,
    location: 'Village Hall',
  },
  attendance: [
    { name: 'Ada Finch', status: 'present', role: 'chair' },
    { name: 'Boris Plum', status: 'present', role: 'member' },
    { name: 'Cora Reed', status: 'excused', role: 'member' },
  ],
  items: [
    {
      number: '1',
      title: 'Apologies for absence',
      level: 1,
      page: 1,
      public: null,
      caseNumber: null,
      decisions: [],
      votes: [],
      attachments: [],
    },
    {
      number: '2',
      title: 'Repair of the duck pond fence',
      level: 1,
      page: 1,
      public: null,
      caseNumber: null,
      decisions: [{ text: 'RESOLVED that the fence be repaired before the summer.', outcome: 'adopted' }],
      votes: [
        {
          counts: { yes: 2, no: 0, abstain: null },
          result: 'pass',
          mover: 'A. Finch',
          seconder: 'B. Plum',
          ballots: [
            { name: 'Ada Finch', option: 'yes' },
            { name: 'Boris Plum', option: 'yes' },
          ],
        },
      ],
      attachments: [{ name: 'Appendix A: Quotations for the fence', reference: '31-77', public: null }],
    },
  ],
  attachments: [{ name: 'List of payments', reference: null, public: null }],
};
