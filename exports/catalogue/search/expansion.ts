// Terms of a query into the expressions of FTS5 that stand for them, and into what is to be marked in a text.
import type { DatabaseSync } from 'node:sqlite';
import { compoundFinder } from './compounds.ts';
import { foldingLanguages, foldingsFor, foldWord } from './letters.ts';
import { searchLimits } from './limits.ts';
import type { Query, Term } from './query-syntax.ts';
import { stemmedLanguages, stemOf } from './stems.ts';

/** What stands for one term. */
export interface Expansion {
  readonly term: Term;
  /** Words that are the term or a form of it. */
  readonly forms: ReadonlySet<string>;
  /** Longer words that it is a part of. */
  readonly compounds: ReadonlySet<string>;
}

export interface ExpandedQuery {
  readonly wanted: readonly (readonly Expansion[])[];
  /** For MATCH: forms only, and with compounds. Both are made of letters, digits and our own signs. */
  readonly narrow: string;
  readonly wide: string;
}

/** Languages whose words are looked at: all, or the one that is asked for. */
const allLanguages: readonly string[] = [...new Set([...stemmedLanguages, ...foldingLanguages])];

export function expandQuery(db: DatabaseSync, query: Query, language: string | null): ExpandedQuery {
  const expand = expander(db, language === null ? allLanguages : [language]);
  const wanted = query.wanted.map((terms) => terms.map(expand));
  const excluded = query.excluded.map((term) => expressionOf({ ...expand(term), compounds: new Set() }, false));
  const without = excluded.length === 0 ? '' : ` NOT (${excluded.join(' OR ')})`;
  const all = (withCompounds: boolean): string =>
    wanted.map((group) => `(${group.map((one) => expressionOf(one, withCompounds)).join(' OR ')})`).join(' AND ');
  return { wanted, narrow: `(${all(false)})${without}`, wide: `(${all(true)})${without}` };
}

function expander(db: DatabaseSync, languages: readonly string[]): (term: Term) => Expansion {
  const formsOf = db.prepare(
    `SELECT word FROM search_words WHERE language = ?1 AND (stem = ?2 OR stem = ?3 OR word = ?2)
      ORDER BY items DESC, word LIMIT ?4`,
  );
  const findCompounds = compoundFinder(db);
  return (term) => {
    const forms = new Set<string>();
    const compounds = new Set<string>();
    const [word = ''] = term.words;
    if (term.kind !== 'word') return { term, forms, compounds };
    for (const language of languages) {
      for (const folded of foldingsFor(word, language)) {
        forms.add(folded);
        // Some stems go one step too far: `budget` has `budg`, `budgettet` has `budget`. So a stem may be the word itself.
        const found = formsOf.all(language, stemOf(folded, language), folded, searchLimits.wordsPerTerm);
        for (const row of found) forms.add(String(row.word));
        for (const compound of findCompounds(folded, language)) compounds.add(compound);
      }
    }
    return { term, forms, compounds: compounds.difference(forms) };
  };
}

/** Every word stands in quotes, and holds letters and digits only, so nothing that was typed is a sign to FTS5. */
function expressionOf({ term, forms, compounds }: Expansion, withCompounds: boolean): string {
  if (term.kind === 'word') {
    const words = [...forms, ...(withCompounds ? compounds : [])].slice(0, searchLimits.wordsPerTerm);
    return words.map((word) => `"${word}"`).join(' OR ');
  }
  const star = term.kind === 'prefix' ? ' *' : '';
  return [...phrasesOf(term)].map((phrase) => `"${phrase}"${star}`).join(' OR ');
}

/** The words of a phrase in each way of folding. */
export function phrasesOf({ words }: Term): ReadonlySet<string> {
  return new Set(foldingLanguages.map((language) => words.map((word) => foldWord(word, language)).join(' ')));
}
