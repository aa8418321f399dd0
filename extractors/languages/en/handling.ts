// English: earlier handling, referrals, tasks (vocabulary en.6, en.7).
import type { HandlingWords } from '../handling-words.ts';

export const handling = {
  history: [
    ['body', ['committee', 'body', 'considered by', 'meeting']],
    ['date', ['date', 'meeting date', 'date considered']],
    ['number', ['item', 'item no.', 'agenda item', 'minute no.']],
  ],
  referred: [
    '(referred|remitted|forwarded|transmitted|remanded|submitted) [back] to [the]',
    'refer … to [the]',
    'be referred to [the]',
    'recommend* to [the]',
    'report back to [the]',
    'be (considered|heard|reviewed|discussed) (by|at) [the]',
    'will (go|return) to [the]',
    'for consideration (by|at) [the]',
    'sent to [the]',
    'be sent to [the]',
  ],
  dateLinks: ['on', 'at its meeting on', 'at the meeting on', 'meeting on', 'at their meeting on', 'of', 'for'],
  actions: [
    ['text', ['action', 'action item', 'task', 'action point', 'actions', 'what', 'item', 'to do']],
    [
      'responsible',
      [
        'responsible',
        'owner',
        'who',
        'assigned to',
        'lead',
        'action by',
        'person responsible',
        'responsibility',
        'by whom',
      ],
    ],
    ['deadline', ['deadline', 'due', 'due date', 'when', 'by when', 'target date', 'completion date']],
  ],
  tasked: [
    '(was|were) (asked|requested|instructed|directed|tasked|charged|authorised|authorized) to',
    '(is|are) (asked|requested|instructed|directed|tasked) to',
    'agreed to (look|investigate|contact|write|follow|arrange|provide|send|prepare|obtain|check|speak|report)',
    'undertook to',
    'will follow up',
    'to follow up',
    'volunteered to',
    'be (asked|requested|instructed|directed) to',
  ],
  taken: [
    'to (contact|investigate|write|arrange|obtain|prepare|circulate|report|check|send|provide|speak|draft|update|liaise|review|organise|organize)',
    'will (contact|investigate|write to|arrange|obtain|prepare|circulate|check|send|look into|speak to|draft|research|schedule)',
  ],
  deadlines: ['by', 'before', 'no later than', 'due', 'deadline', 'by the', 'due by', 'on or before'],
} as const satisfies HandlingWords;
