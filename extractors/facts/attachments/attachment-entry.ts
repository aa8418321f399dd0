// One entry of a list → an attachment: its number, document number, access word, name, case number and pages.
//
//   1 - 3366958   Åben   Notat til udvalget.docx (132264/22) (H)
//   Bilag 2: Samlede høringssvar        Appendix A – Terms of Reference
//   3. Budget 2024.pdf  PDF 217 KB
import type { Segmented } from '../../segment/model.ts';
import { findPhrases } from '../../text/phrase.ts';
import { type Span, sliceOf, trimmed } from '../../text/span.ts';
import { attachmentBooks } from './attachment-lexicon.ts';

export interface AttachmentEntry {
  readonly number: string | null;
  readonly name: Span;
  readonly reference: Span | null;
  readonly caseNumber: string | null;
  readonly public: boolean | null;
  readonly pages: number | null;
  /** True where the entry shows by number, file name or access word that it is one. */
  readonly marked: boolean;
}

const patterns = {
  bullet: /^[\s•●▪■◦○‣*\u{F0B7}\u{F0A7}\u200B–—-]{1,6}/u,
  /** `2.1.a`, `3b)`: numbers of more than one part. */
  compound:
    /^(\d{1,2}(?=\s{1,3}\p{Lu}\p{Ll})|\d{1,3}(?:\.\d{1,2}){1,3}(?:\.?\p{Ll})?|\d{1,3}\.?\p{Ll})[.):]?\s{1,3}(?=\p{Lu})/u,
  /** `1 -`, `1.`, `a)`; no part of a date or of a document number. */
  running:
    /^(\d{1,3}|\p{L})(?:\s{0,2}[.)]\s{1,3}|\s{0,2}[-–]\s{1,3}|\s?[-–](?=\t|$)|[.)](?=\t|$))(?!\d{1,2}[-.]\d{2,4})/u,
  document:
    /^(\d{5,12}|\d{2,8}[/-]\d{2,9}(?:-\d{1,9})?|[A-Z]{1,5}-?\d{2,10}(?:[/-]\d{1,9}){0,2})(?=\s|$|\p{Lu}\p{Ll})/u,
  lastBrackets: /\s{0,2}\(([^()]{0,40})\)\s{0,2}$/u,
  caseNumber: /^[\p{L}\d.-]{0,12}\d{1,10}\/\d{1,6}(?:-\d{1,6})?$|^\d{2,6}-\d{2,10}-\d{1,6}$/u,
  day: /^\d{1,2}-\d{1,2}-(?:19|20)?\d{2}$/u,
  /** `(647708)` behind a name: a document's number; four digits may be a year. */
  bracketedNumber: /^\d{5,12}$/u,
  mark: /^(?:\p{Lu}{1,2}|)$/u,
  size: /[\s,(–-]{0,3}(?:(?<![.\p{L}])(?:pdf|docx?|xlsx?|pptx?)\s?[,-]?\s?)?\(?(?:\d{1,3}(?:,\d{3}){1,2}|\d{1,4})(?:[.,]\d{1,2})?\s?(?:kb|mb|kib|mib)\)?\s{0,2}$/iu,
  fileName:
    /\.(?:pdf|docx?|pptx?|xlsx?|xlsm|odt|ods|odp|rtf|txt|csv|msg|eml|jpe?g|png|tiff?|gif|zip|html?|mp[34]|pages|key|numbers)$/iu,
} as const;

/** The name of a file where a name is one, else null. */
export function fileNameOf(name: string): string | null {
  return patterns.fileName.test(name) ? name : null;
}

/** `Plan.pdf (1,044 KB)`: a file and its size, as listed wherever it is printed. */
export function isSizedFile(printed: string): boolean {
  const size = patterns.size.exec(printed);
  return size !== null && fileNameOf(printed.slice(0, size.index)) !== null;
}

/** Given the span of one entry (a line, block or table row), returns what it lists, or null where it lists nothing. */
export function attachmentEntry(segmented: Segmented, entry: Span): AttachmentEntry | null {
  const { layout } = segmented;
  let at = entry.start + (patterns.bullet.exec(layout.text.slice(entry.start, entry.end))?.[0].length ?? 0);
  const number = running(layout.text, at, entry.end);
  at = number?.end ?? at;
  const reference = leadingReference(segmented, at, entry.end, number !== null);
  at = reference?.end ?? at;
  const access = accessWord(segmented, at, entry.end);
  at = access?.end ?? at;
  const late = reference ? null : leadingReference(segmented, at, entry.end, access !== null);
  const tail = strippedTail(segmented, { start: late?.end ?? at, end: entry.end });
  const name = trimmed(layout.text, tail.name);
  if (!isName(segmented, name)) return null;
  const noun = nounNumber(segmented, name);
  const marked =
    number !== null ||
    access !== null ||
    noun !== null ||
    reference !== null ||
    fileNameOf(sliceOf(layout.text, name)) !== null;
  return {
    number: number?.value ?? noun,
    name,
    reference: reference ?? late ?? tail.reference,
    caseNumber: tail.caseNumber,
    public: access?.value ?? tail.public,
    pages: tail.pages,
    marked,
  };
}

interface Found<T> extends Span {
  readonly value: T;
}

function running(text: string, start: number, end: number): Found<string> | null {
  const head = text.slice(start, Math.min(end, start + 16));
  const match = patterns.running.exec(head) ?? patterns.compound.exec(head);
  return match?.[1] ? { value: match[1], start, end: skipBlanks(text, start + match[0].length, end) } : null;
}

function skipBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && /\s/u.test(text[at] ?? '')) at++;
  return at;
}

/** A document number before the name counts where a cell ends behind it, an access word follows, or a number stands before. */
function leadingReference(segmented: Segmented, start: number, end: number, numbered: boolean): Span | null {
  const { text } = segmented.layout;
  const match = patterns.document.exec(text.slice(start, Math.min(end, start + 40)));
  if (!match?.[1]) return null;
  const stop = start + match[1].length;
  const after = skipBlanks(text, stop, end);
  const cell = text.slice(stop, after).includes('\t');
  const access = accessWord(segmented, after, end) !== null;
  const long = /^\d{6,12}$/u.test(match[1]);
  return cell || access || (numbered && long) ? { start, end: after > stop ? stop : stop } : null;
}

function accessWord({ folded, layout, lexicon }: Segmented, from: number, end: number): Found<boolean> | null {
  const start = skipBlanks(layout.text, from, end);
  const text = folded.slice(start, Math.min(end, start + 24));
  const match = findPhrases(attachmentBooks(lexicon).access, text)
    .filter((found) => found.start === 0)
    .sort((a, b) => b.end - a.end)[0];
  if (!match) return null;
  const stop = start + match.end;
  const parted = /^(?:\s{0,2}\t|\s{1,3}(?=\p{Lu}|\d)|\s{0,2}[-–:]\s{0,2}|(?=\p{Lu}))/u.exec(
    layout.text.slice(stop, stop + 6),
  );
  return parted ? { value: match.meaning, start, end: skipBlanks(layout.text, stop + parted[0].length, end) } : null;
}

interface Tail {
  readonly name: Span;
  readonly caseNumber: string | null;
  readonly reference: Span | null;
  readonly public: boolean | null;
  readonly pages: number | null;
}

/** Takes case number, marks, sizes and pages off the end of a name; other brackets belong to it. */
function strippedTail(segmented: Segmented, span: Span): Tail {
  const { layout, folded, lexicon } = segmented;
  const books = attachmentBooks(lexicon);
  let name = trimmed(layout.text, span);
  let tail: Tail = { name, caseNumber: null, reference: null, public: null, pages: null };
  for (let round = 0; round < 6; round++) {
    const text = layout.text.slice(name.start, name.end);
    const size = patterns.size.exec(text);
    const brackets = patterns.lastBrackets.exec(text);
    const inner = (brackets?.[1] ?? '').trim();
    const innerFolded = folded.slice(name.end - (brackets?.[0].length ?? 0), name.end);
    const pages = brackets ? findPhrases(books.pages, innerFolded)[0]?.slots.number : undefined;
    const access = brackets ? findPhrases(books.access, innerFolded)[0] : undefined;
    if (size && size.index > 0) tail = { ...tail };
    else if (!brackets || brackets.index === 0) break;
    else if (patterns.caseNumber.test(inner) && !patterns.day.test(inner))
      tail = { ...tail, caseNumber: tail.caseNumber ?? inner };
    else if (patterns.bracketedNumber.test(inner)) {
      const at = name.start + (brackets?.index ?? 0) + brackets[0].indexOf(inner);
      tail = { ...tail, reference: tail.reference ?? { start: at, end: at + inner.length } };
    } else if (pages) tail = { ...tail, pages: Number(innerFolded.slice(pages.start, pages.end)) || null };
    else if (access && innerFolded.trim().length <= access.end - access.start + 3)
      tail = { ...tail, public: access.meaning };
    else if (!patterns.mark.test(inner)) break;
    name = trimmed(layout.text, { start: name.start, end: name.start + (size?.index ?? brackets?.index ?? 0) });
  }
  return { ...withReference(segmented, { ...tail, name }) };
}

/** `… dok.nr. 3366958`: a labelled document number behind the name. */
function withReference({ folded, layout, lexicon }: Segmented, tail: Tail): Tail {
  const text = folded.slice(tail.name.start, tail.name.end);
  const [label] = findPhrases(attachmentBooks(lexicon).references, text).sort((a, b) => b.end - a.end);
  if (!label || label.start === 0) return tail;
  const number = /^\s?:?\s?([\p{L}\d][\p{L}\d/.-]{2,24})\)?\s{0,2}$/u.exec(
    layout.text.slice(tail.name.start + label.end, tail.name.end),
  );
  if (!number?.[1] || !/\d/u.test(number[1])) return tail;
  const start = tail.name.start + label.end + number[0].indexOf(number[1]);
  const before = layout.text.slice(tail.name.start, tail.name.start + label.start).replace(/[\s,;(–-]{1,5}$/u, '');
  return {
    ...tail,
    reference: { start, end: start + number[1].length },
    name: { start: tail.name.start, end: tail.name.start + before.length },
  };
}

function isName({ folded, layout, lexicon }: Segmented, name: Span): boolean {
  const text = layout.text.slice(name.start, name.end);
  const plain = folded.slice(name.start, name.end).replace(/[.\s]{1,4}$/u, '');
  if (!/[\p{L}\d]{2}/u.test(text)) return false;
  const none = findPhrases(attachmentBooks(lexicon).notListed, plain)[0];
  if (none && none.start <= 1 && none.end >= plain.length - 2) return false;
  return !lexicon.language.general.none.includes(plain);
}

/** `Bilag 1: …`, `Exhibit A`: the number behind the word; the name keeps both as printed. */
function nounNumber({ folded, layout, lexicon }: Segmented, name: Span): string | null {
  const noun = findPhrases(attachmentBooks(lexicon).nouns, folded.slice(name.start, name.start + 24)).find(
    (match) => match.start === 0,
  );
  if (!noun) return null;
  const behind = layout.text.slice(name.start + noun.end, name.start + noun.end + 10);
  return (
    /^\s?(?:\p{Ll}{2}\.?\s?)?(\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?|[A-Z]|[IVX]{1,4})(?=[\s.:)–-]|$)/u.exec(behind)?.[1] ??
    null
  );
}
