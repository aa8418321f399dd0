// A heading's words → whether they are a label of the head: a date, a place, a list of people, an office, the agenda.
//
//   Mødested: Byrådssalen      Referent: A. Holm      Present      Agenda
import { type Lexicon, perLexicon } from '../languages/lexicon.ts';
import { phraseBook, wholeIn } from '../text/phrase.ts';
import type { Candidate } from './heading.ts';

const labels = perLexicon(({ language: { meeting, attendance, items } }: Lexicon) =>
  phraseBook([
    ['field', meeting.labels.flatMap(([, phrases]) => phrases)],
    ['people', attendance.labels.flatMap(([, , phrases]) => phrases)],
    ['people', attendance.offices.flatMap(([, phrases]) => phrases)],
    ['field', [...items.contents, ...items.agenda]],
  ]),
);

/**
 * Given folded words and what is printed behind them, returns true where all of them together are such a label. Words
 * for people need a colon: "Management" may head an item.
 */
export function isHeadLabel(words: string, behind: string, lexicon: Lexicon): boolean {
  const bare = words.replace(/[\s:.]{1,9}$/u, '');
  const found = bare.length <= longest ? wholeIn(labels(lexicon), bare) : null;
  return found !== null && (found.meaning === 'field' || /^\s?:/u.test(behind));
}

/**
 * `CLERK: …`, `SUPERVISOR: …`, `ASSESSOR: …`: offices whose reports are items, one after the other. Given all candidates,
 * labels of the head among them and those that are no headings, returns the labels without such in capitals that stand
 * between headings of their look.
 */
export function withoutRowHeads(
  all: readonly Candidate[],
  labels: ReadonlySet<Candidate>,
  none: ReadonlySet<Candidate>,
): Set<Candidate> {
  const headings = all.filter((candidate) => isInRow(candidate) && !labels.has(candidate) && !none.has(candidate));
  const [first, last] = [headings[0]?.at ?? Infinity, headings.at(-1)?.at ?? -1];
  const isBetween = (candidate: Candidate) => isInRow(candidate) && candidate.at > first && candidate.at < last;
  return new Set([...labels].filter((candidate) => !isBetween(candidate)));
}

function isInRow({ mark, runIn, look }: Candidate): boolean {
  return mark === null && runIn && look.caps;
}

/** Longest label (characters). */
const longest = 60;
