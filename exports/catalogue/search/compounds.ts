// A word into the longer words that it is a part of, in languages that write compounds as one word.
import type { DatabaseSync } from 'node:sqlite';
import { searchLimits } from './limits.ts';
import { stemOf } from './stems.ts';

/** Letters that join the parts: `spildevand|s|kloakering`. */
const joints: Readonly<Record<string, readonly string[]>> = {
  da: ['', 's', 'e', 'n'],
  no: ['', 's', 'e', 'n'],
  sv: ['', 's', 'e', 'o', 'u'],
  de: ['', 's', 'es', 'n', 'en', 'e', 'er'],
  nl: ['', 's', 'e', 'en', 'n'],
  fi: ['', 'n'],
};

/** Finds compounds in the list of words. */
export type FindCompounds = (word: string, language: string) => string[];

/**
 * Given a folded word, finds words of that language that hold it (or its stem) and whose other parts are words of their
 * own: `spildevandskloakering` for `kloakering`, but not `transport` for `sport`. Of a long word any other part will do.
 */
export function compoundFinder(db: DatabaseSync): FindCompounds {
  const holding = db.prepare(
    `SELECT w.word FROM search_fragments f JOIN search_words w ON w.key = f.rowid
      WHERE f.word MATCH ? AND w.language = ? ORDER BY w.items DESC, w.word LIMIT ?`,
  );
  const exists = db.prepare('SELECT 1 AS found FROM search_words WHERE language = ? AND word = ?');
  return (word, language) => {
    const joining = joints[language];
    const stem = stemOf(word, language);
    const core = word.startsWith(stem) && stem.length >= searchLimits.compoundLetters ? stem : word;
    if (joining === undefined || core.length < searchLimits.compoundLetters) return [];
    const isCertain = core.length >= searchLimits.compoundCertain;
    const isWord = (part: string): boolean =>
      part.length >= searchLimits.compoundRest && (isCertain || exists.get(language, part) !== undefined);
    const rows = holding.all(`"${core}"`, language, searchLimits.compoundCandidates);
    const parts: Parts = { word, stem, core, language, joining, isWord };
    return rows.map((row) => String(row.word)).filter((candidate) => isCompound(candidate, parts));
  };
}

interface Parts {
  readonly word: string;
  readonly stem: string;
  readonly core: string;
  readonly language: string;
  readonly joining: readonly string[];
  isWord(part: string): boolean;
}

function isCompound(candidate: string, parts: Parts): boolean {
  for (let at = candidate.indexOf(parts.core); at >= 0; at = candidate.indexOf(parts.core, at + 1)) {
    const [head, tail] = [candidate.slice(0, at), candidate.slice(at)];
    const isLast = stemOf(tail, parts.language) === parts.stem;
    if (
      head === '' ? !isLast && beginsWith(tail, parts) : endsAsPart(head, parts) && (isLast || beginsWith(tail, parts))
    )
      return true;
  }
  return false;
}

/** `spildevands`: a word of its own, with or without what joins it to the next. */
function endsAsPart(head: string, { joining, isWord }: Parts): boolean {
  return joining.some((joint) => head.endsWith(joint) && isWord(head.slice(0, head.length - joint.length)));
}

/** `kloakeringsplan`: the word, what joins it, and another word. */
function beginsWith(tail: string, { word, core, joining, isWord }: Parts): boolean {
  return [word, core].some((form) =>
    joining.some((joint) => tail.startsWith(form + joint) && isWord(tail.slice(form.length + joint.length))),
  );
}
