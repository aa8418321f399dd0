// Blocks → section labels: the printed words that open a section inside an item.
//
//   Sagsfremstilling                          alone on its line
//   Beslutning i Direktionen den 12-10-2022   with body and date
//   RESOLVED: That …                          run in
import type { SectionRole } from '../../schemas/record.ts';
import { type Lexicon, perLexicon } from '../languages/lexicon.ts';
import { type Block, firstLine, type Layout } from '../layout/model.ts';
import { openingIndexOf, placesAt } from '../text/opening-words.ts';
import { phrasePattern } from '../text/phrase-pattern.ts';
import type { Span } from '../text/span.ts';

export interface SectionLabel {
  readonly role: SectionRole;
  readonly heading: Span;
  /** Where the section's text begins: behind a run-in label, or the end of the block. */
  readonly bodyStart: number;
}

/** The phrases of all labels with their roles, each role's in the order of the language file. */
const labelsOf = perLexicon(({ language }: Lexicon) => {
  const labels = language.sections.labels.flatMap(([role, phrases]) => phrases.map((phrase) => ({ role, phrase })));
  return { labels, openings: openingIndexOf(labels.map(({ phrase }) => phrase)), patterns: new Map<string, RegExp>() };
});

/** A label's phrase; `…` at its end stands for a body, a date, an item number. */
function wholeLabel(phrase: string): string {
  const open = /\s?…$/u.test(phrase);
  return phrasePattern(phrase.replace(/\s?…$/u, '')) + (open ? String.raw`(?:[\s,].{0,90})?` : '');
}

/** Longest label (characters) that can still be one. */
const longest = 110;

/** Blocks are asked more than once: as headings, as sections, as column heads. */
const known = new WeakMap<Block, { readonly lexicon: Lexicon; readonly label: SectionLabel | null }>();

/** Given a block, returns the section label it begins with, or null. */
export function sectionLabel(layout: Layout, folded: string, lexicon: Lexicon, block: Block): SectionLabel | null {
  const before = known.get(block);
  if (before?.lexicon === lexicon) return before.label;
  const label = labelOf(layout, folded, lexicon, block);
  known.set(block, { lexicon, label });
  return label;
}

/**
 * Given a block, returns the decision labels with which lines inside it begin: `Decision: Adopted.` set without white
 * above, behind a line that ends a sentence.
 */
export function lineLabels(layout: Layout, folded: string, lexicon: Lexicon, block: Block): SectionLabel[] {
  return block.lines.slice(1).flatMap((line, i) => {
    const start = line.words[0]?.start;
    const before = block.lines[i]?.words.at(-1)?.end;
    if (start === undefined || before === undefined || !/[.!?]["”)]?$/u.test(layout.text.slice(before - 2, before)))
      return [];
    const text = folded.slice(start, Math.min(block.end, start + longest));
    const colon = text.search(/:(?:\s|$)/u);
    const isLabel =
      colon > 0 && /^\p{Lu}/u.test(layout.text.slice(start)) && labelRole(text.slice(0, colon), lexicon) === 'decision';
    const end = start + colon + 1;
    return isLabel ? [{ role: 'decision' as const, heading: { start, end }, bodyStart: end }] : [];
  });
}

function labelOf(layout: Layout, folded: string, lexicon: Lexicon, block: Block): SectionLabel | null {
  const text = folded.slice(block.start, block.end);
  const lead = /^[\s•●▪*_-]{0,6}/u.exec(text)?.[0].length ?? 0;
  const colon = text.slice(0, longest + 2).search(/:(?:\s|$)/u);
  const whole = text.length <= longest ? labelRole(text.slice(lead), lexicon) : null;
  if (whole && standsAlone(block) && !isSentence(text, block))
    return { role: whole, heading: { start: block.start, end: block.end }, bodyStart: block.end };
  if (colon > 0) {
    const role = labelRole(text.slice(lead, colon), lexicon);
    if (role)
      return {
        role,
        heading: { start: block.start, end: block.start + colon + 1 },
        bodyStart: block.start + colon + 1,
      };
  }
  return styledLead(layout, block, folded, lexicon);
}

/** One short block of at most two lines. */
function standsAlone(block: Block): boolean {
  return block.lines.length <= 2;
}

function styledLead(layout: Layout, block: Block, folded: string, lexicon: Lexicon): SectionLabel | null {
  const line = firstLine(block);
  const last = line.words[Math.max(line.boldLead, line.underlinedLead) - 1];
  if (!last) return null;
  const role = labelRole(folded.slice(block.start, last.end), lexicon);
  const after = /^[\s:.–-]{0,4}/u.exec(layout.text.slice(last.end, last.end + 4))?.[0].length ?? 0;
  return role ? { role, heading: { start: block.start, end: last.end }, bodyStart: last.end + after } : null;
}

/** "Bill was approved.": several words with a full stop, set as text. */
function isSentence(text: string, block: Block): boolean {
  const printed = text.slice(0, longest + 2).trim();
  return printed.includes(' ') && /\p{L}\.$/u.test(printed) && !firstLine(block).bold;
}

/** The role of a folded label, null for any other text. Letter-spaced ones ("D E C I S I O N") are read by the reader as one word. */
export function labelRole(text: string, lexicon: Lexicon): SectionRole | null {
  const bare = text
    .replace(/^\(?\d{1,2}[.)]\s{1,3}/u, '')
    .replace(/[\s:.]{1,6}$/u, '')
    .trim();
  if (bare.length < 3) return null;
  const { labels, openings, patterns } = labelsOf(lexicon);
  for (const place of placesAt(openings, bare, 0)) {
    const label = labels[place];
    if (label && patternOf(label.phrase, patterns).test(bare)) return label.role;
  }
  return null;
}

/** Made when first tried: few labels of a language stand in one document. */
function patternOf(phrase: string, made: Map<string, RegExp>): RegExp {
  const pattern = made.get(phrase) ?? new RegExp(`^(?:${wholeLabel(phrase)})$`, 'u');
  made.set(phrase, pattern);
  return pattern;
}
