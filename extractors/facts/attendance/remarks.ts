// What is printed behind a name → what it says: excused, online, arrived at 6:17, alternate for someone.
import type { AttendanceStatus } from '../../../schemas/record.ts';
import type { RemarkMeaning } from '../../languages/attendance-words.ts';
import { type Lexicon, perLexicon } from '../../languages/lexicon.ts';
import { fold } from '../../text/folding.ts';
import { type NameSpan, namesIn } from '../../text/names.ts';
import { phraseBook, possible } from '../../text/phrase.ts';
import type { Span } from '../../text/span.ts';

export interface Remark {
  readonly meaning: RemarkMeaning;
  readonly span: Span;
  /** The person named behind "alternate for". */
  readonly named: NameSpan | null;
}

const bookOf = perLexicon(({ language }) => phraseBook(language.attendance.remarks));

/** Given the text behind a name, returns what it says; of several meanings all. */
export function remarksIn(text: string, span: Span, lexicon: Lexicon): Remark[] {
  const folded = `${fold(text.slice(span.start, span.end))} `;
  const byMeaning = new Map<RemarkMeaning, Remark>();
  const found = possible(bookOf(lexicon), folded).flatMap(({ meaning, places }) =>
    places(folded)
      .slice(0, 1)
      .map((match) => ({ meaning, match })),
  );
  for (const { meaning, match } of found) {
    if (byMeaning.has(meaning) || found.some((other) => other.meaning !== meaning && isWithin(match, other.match)))
      continue;
    const behind = { start: Math.min(span.end, span.start + match.end), end: span.end };
    const named = meaning === 'substitute' ? (namesIn(text, behind, lexicon)[0] ?? null) : null;
    byMeaning.set(meaning, { meaning, span, named });
  }
  return [...byMeaning.values()];
}

/** "afbud" in "uden afbud": the longer words tell. */
function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}

/** The status a list gives, corrected by the remarks behind the name. */
export function statusWith(status: AttendanceStatus, remarks: readonly Remark[]): AttendanceStatus {
  const says = (meaning: RemarkMeaning) => remarks.some((remark) => remark.meaning === meaning);
  const moved = says('arrival') || says('departure') || says('partial');
  if (says('excused') && status !== 'excused') return moved ? 'partial' : 'excused';
  if (says('absent') && status !== 'excused') return moved ? 'partial' : 'absent';
  if (moved) return 'partial';
  if (says('remote') && status === 'present') return 'remote';
  return status;
}
