// Paragraphs of an item's text → the decisions and votes read from them.

import type { FactContext } from '../../extractors/facts/context.ts';
import { type DecisionFacts, decisionsOf } from '../../extractors/facts/decisions/decisions.ts';
import { lexicons } from '../../extractors/languages/languages.ts';
import type { Lexicon } from '../../extractors/languages/lexicon.ts';
import { layOut } from '../../extractors/layout/lay-out.ts';
import type { ItemSegment, SectionSegment, Segmented } from '../../extractors/segment/model.ts';
import { fold } from '../../extractors/text/folding.ts';
import { documentOf } from './typeset.ts';

export type Code = 'da' | 'en' | 'no' | 'sv' | 'de' | 'fi' | 'fr' | 'nl' | 'es' | 'pt';

/** A section of an item: its role, its printed label (null = none) and its paragraphs. */
export interface Section {
  readonly role: SectionSegment['role'];
  readonly label: string | null;
  readonly paragraphs: readonly string[];
}

const nobody: FactContext = { personId: () => null, attendanceStatements: [], meetingDate: null, bodies: [] };

export function lexiconOf(code: Code): Lexicon {
  const lexicon = lexicons.find(({ language }) => language.code === code);
  if (!lexicon) throw new Error(`no language ${code}`);
  return lexicon;
}

/** Reads the paragraphs of an item without section labels. */
export function decided(code: Code, ...paragraphs: readonly string[]): DecisionFacts {
  return decidedIn(code, [{ role: 'other', label: null, paragraphs }]);
}

/** Reads what stands under a decision label. */
export function underLabel(code: Code, label: string, ...paragraphs: readonly string[]): DecisionFacts {
  return decidedIn(code, [{ role: 'decision', label, paragraphs }]);
}

export function decidedIn(code: Code, sections: readonly Section[], context: Partial<FactContext> = {}): DecisionFacts {
  const { item, segmented } = segmentedItem(code, sections);
  return decisionsOf(item, segmented, { ...nobody, ...context });
}

/** One item with its sections, laid out as print. */
function segmentedItem(code: Code, sections: readonly Section[]): { item: ItemSegment; segmented: Segmented } {
  const printed = sections.flatMap(({ label, paragraphs }) => [...(label === null ? [] : [label]), ...paragraphs]);
  const layout = layOut(documentOf(printed.flatMap((paragraph) => [...wrapped(paragraph), '', ''])));
  const lexicon = lexiconOf(code);
  const ends = places(layout.text, sections);
  const none = { start: 0, end: 0 };
  const body = { start: 0, end: layout.bodyEnd };
  const item: ItemSegment = {
    ...{ id: 'i1', number: '1', numberSpan: null, title: none, heading: none, level: 1, parent: null },
    ...{ body, sections: ends, confidence: 1 },
  };
  const segmented: Segmented = {
    ...{ layout, folded: fold(layout.text), lexicon, language: code, kind: 'minutes', head: none },
    ...{ announced: [], items: [item], tail: none, furtherHeads: [] },
  };
  return { item, segmented };
}

/** Where each section stands in the canonical text: found by its first and last words. */
function places(text: string, sections: readonly Section[]): SectionSegment[] {
  let from = 0;
  return sections.map(({ role, label, paragraphs }) => {
    const heading = label === null ? null : found(text, label, from);
    const start = heading?.end ?? from;
    from = paragraphs.reduce((at, paragraph) => found(text, paragraph, at).end, start);
    return { role, heading, body: { start, end: from } };
  });
}

function found(text: string, printed: string, from: number): { start: number; end: number } {
  const words = printed.split(/\s+/u);
  const start = text.indexOf(words[0] ?? '', from);
  if (start < 0) throw new Error(`not in the text: ${printed}`);
  const end = words.reduce((at, word) => text.indexOf(word, at) + word.length, start);
  return { start, end };
}

const lineLength = 78;

function wrapped(paragraph: string): string[] {
  const lines: string[] = [''];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length >= lineLength) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

/** Outcome and text of each decision, one string a decision: "adopted: The budget was approved." */
export function told({ decisions }: DecisionFacts): string[] {
  return decisions.map(({ outcome, text }) => `${outcome}: ${text}`);
}
