// Gold documents and their records to the whole report: numbers per group, language and document, misses, reliability.
import { compareRecord } from './comparison.ts';
import type { JudgedFact, Miss } from './findings.ts';
import type { GoldDocument, RecordFinder } from './gold-set.ts';
import { type Reliability, reliability } from './reliability.ts';
import { overall, sum, type Tallies } from './tally.ts';

export interface DocumentReport {
  name: string;
  folder: string;
  language: string;
  /** False when no record came out of the PDF: all its facts are missed. */
  extracted: boolean;
  /** 0..1, null when gold and record hold no fact that counts. */
  overall: number | null;
  tallies: Tallies;
  misses: Miss[];
  judged: JudgedFact[];
}

export interface EvaluationReport {
  overall: number | null;
  tallies: Tallies;
  /** Language to its overall number, by language code. */
  languages: Record<string, number | null>;
  /** Worst first. */
  documents: DocumentReport[];
  reliability: Reliability[];
}

/** Compares one document after the other, as each record is found. */
export async function evaluate(golds: readonly GoldDocument[], find: RecordFinder): Promise<EvaluationReport> {
  const documents: DocumentReport[] = [];
  for (const document of golds) documents.push(await evaluateDocument(document, find));
  const tallies = sum(documents.map((document) => document.tallies));
  return {
    overall: overall(tallies),
    tallies,
    languages: byLanguage(documents),
    documents: documents.toSorted((one, other) => (one.overall ?? 1) - (other.overall ?? 1)),
    reliability: reliability(documents.flatMap((document) => document.judged)),
  };
}

async function evaluateDocument(document: GoldDocument, find: RecordFinder): Promise<DocumentReport> {
  const record = await find(document);
  const comparison = compareRecord(document.gold, record);
  return {
    name: document.name,
    folder: document.folder,
    language: document.gold.language,
    extracted: record !== null,
    overall: overall(comparison.tallies),
    ...comparison,
  };
}

function byLanguage(documents: readonly DocumentReport[]): Record<string, number | null> {
  const languages = [...new Set(documents.map(({ language }) => language))].sort();
  const own = (language: string) => documents.filter((document) => document.language === language);
  return Object.fromEntries(
    languages.map((language) => [language, overall(sum(own(language).map(({ tallies }) => tallies)))]),
  );
}
