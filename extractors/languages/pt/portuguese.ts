// Portuguese, put together from its files.
import type { Language } from '../language.ts';
import { attachments } from './attachments.ts';
import { attendance } from './attendance.ts';
import { decisions } from './decisions.ts';
import { general } from './general.ts';
import { handling } from './handling.ts';
import { items } from './items.ts';
import { meeting } from './meeting.ts';
import { sections } from './sections.ts';
import { votes } from './votes.ts';

export const portuguese: Language = {
  code: 'pt',
  name: 'Portuguese',
  general,
  meeting,
  attendance,
  items,
  sections,
  decisions,
  votes,
  attachments,
  handling,
};
