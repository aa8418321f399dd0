// The attachments of one item or of the document: paired by name, then their printed document numbers.
import type { GoldAttachment } from '../../schemas/gold.ts';
import type { Attachment } from '../../schemas/record.ts';
import type { Comparison } from '../findings.ts';
import { pairUp } from '../pairing.ts';
import { count } from '../tally.ts';
import { likeness, likenessFrom, sameWords } from '../wording.ts';

interface Attachments {
  gold: readonly GoldAttachment[];
  got: readonly Attachment[];
}

const brief = ({ name, reference }: GoldAttachment | Attachment) => ({ name, reference });
const referenced = ({ reference }: GoldAttachment | Attachment): boolean => reference !== null;

export function compareAttachments({ tallies, misses, judged }: Comparison, { gold, got }: Attachments): void {
  const { pairs, missed, extra } = pairUp(gold, got, (one, other) => likenessFrom(likeness.same, one.name, other.name));
  count(tallies.attachments, pairs.length, gold.length, got.length);
  const sameReference = pairs.filter(
    (pair) => referenced(pair.gold) && sameWords(pair.gold.reference, pair.got.reference),
  );
  count(
    tallies['attachments.reference'],
    sameReference.length,
    gold.filter(referenced).length,
    got.filter(referenced).length,
  );

  for (const attachment of missed) misses.push({ group: 'attachments', gold: brief(attachment), got: null });
  for (const attachment of extra) misses.push({ group: 'attachments', gold: null, got: brief(attachment) });
  for (const pair of pairs) {
    if (sameWords(pair.gold.reference, pair.got.reference)) continue;
    misses.push({ group: 'attachments.reference', gold: brief(pair.gold), got: brief(pair.got) });
  }
  for (const { got } of pairs)
    judged.push({ group: 'attachments', fact: got, confidence: got.confidence, right: true });
  for (const fact of extra) judged.push({ group: 'attachments', fact, confidence: fact.confidence, right: false });
}
