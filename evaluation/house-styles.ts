// Labelled documents → how well each house style is read by rules that lack what only it speaks for.
import { extractFacts } from '../extractors/facts/facts.ts';
import { lexicons } from '../extractors/languages/languages.ts';
import { lexiconOf } from '../extractors/languages/lexicon.ts';
import { layOut } from '../extractors/layout/lay-out.ts';
import type { Layout } from '../extractors/layout/model.ts';
import { segment } from '../extractors/segment/segment.ts';
import { fold } from '../extractors/text/folding.ts';
import { validate } from '../extractors/validation/validate.ts';
import type { GoldRecord } from '../schemas/gold.ts';
import type { ReadDocument } from '../schemas/pages.ts';
import { ablated, firesIn, type Supported } from './ablation.ts';
import { compareRecord } from './comparison.ts';
import { overall, sum, type Tallies } from './tally.ts';

export interface LabelledReading {
  readonly template: string;
  readonly gold: GoldRecord;
  readonly document: ReadDocument;
}

/** What may be known of a language besides the labelled documents. */
export interface Knowledge {
  /** Folded texts of documents that were never labelled, by language. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  /** Folded text of a vocabulary that was there before the rules. */
  readonly vocabulary: string;
}

export interface HouseStyleReport {
  readonly template: string;
  readonly documents: number;
  /** Phrases taken out. */
  readonly dropped: readonly string[];
  /** 0..1, with all words and without those. */
  readonly whole: number | null;
  readonly without: number | null;
}

export interface LeftOut {
  readonly styles: readonly HouseStyleReport[];
  readonly whole: number | null;
  readonly without: number | null;
}

interface Read extends LabelledReading {
  readonly layout: Layout;
  readonly folded: string;
  readonly language: string;
}

/** Leaves out one house style after the other. Templates in the order of their names. */
export function leaveStylesOut(labelled: readonly LabelledReading[], knowledge: Knowledge): LeftOut {
  const documents = labelled.map(readingOf);
  const styles = [...Map.groupBy(documents, ({ template }) => template)].sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  const made = styles.map(([template, own]) => leaveOut(template, own, documents, knowledge));
  return {
    styles: made.map(({ report }) => report),
    whole: overall(sum(made.map(({ whole }) => whole))),
    without: overall(sum(made.map(({ without }) => without))),
  };
}

function readingOf(reading: LabelledReading): Read {
  const layout = layOut(reading.document);
  return { ...reading, layout, folded: fold(layout.text), language: segment(layout).language };
}

function leaveOut(
  template: string,
  own: readonly Read[],
  all: readonly Read[],
  knowledge: Knowledge,
): { report: HouseStyleReport; whole: Tallies; without: Tallies } {
  const dropped: string[] = [];
  const known = lexicons.map((lexicon) => {
    const { code } = lexicon.language;
    const here = own.filter(({ language }) => language === code).map(({ folded }) => folded);
    if (here.length === 0) return lexicon;
    const others = all.filter((read) => read.language === code && read.template !== template);
    const beside = (knowledge.texts.get(code) ?? []).filter((text) => !isOfHouse(text, own));
    const supported = supportedBy([...others.map(({ folded }) => folded), ...beside], knowledge);
    const made = ablated(lexicon.language, here, supported);
    dropped.push(...made.dropped);
    return lexiconOf(made.language);
  });
  const whole = sum(own.map((read) => talliesOf(read, lexicons)));
  const without = sum(own.map((read) => talliesOf(read, known)));
  const report = { template, documents: own.length, dropped, whole: overall(whole), without: overall(without) };
  return { report, whole, without };
}

/**
 * Documents in which all longer words of the house's name stand, whoever wrote them, may be of the same house style:
 * they speak for nothing.
 */
function isOfHouse(text: string, own: readonly Read[]): boolean {
  return own.some(({ gold }) => {
    const name = gold.meeting?.organization ?? gold.meeting?.body ?? '';
    const words = fold(name).match(/\p{L}{4,40}/gu) ?? [];
    return words.length > 0 && words.every((word) => text.includes(word));
  });
}

function supportedBy(texts: readonly string[], { vocabulary }: Knowledge): Supported {
  const known = new Map<string, boolean>();
  return (phrase) => {
    const found = known.get(phrase) ?? firesIn(phrase, [vocabulary, ...texts]);
    known.set(phrase, found);
    return found;
  };
}

const original = { sha256: '0'.repeat(64), name: 'labelled.pdf', size: 0 };
const build = { pipelineVersion: 'leave-out', configHash: 'leave-out' };

function talliesOf({ layout, gold }: Read, known: Parameters<typeof segment>[1]): Tallies {
  const { record } = validate(extractFacts(segment(layout, known)), original, build);
  return compareRecord(gold, record).tallies;
}
