// Lines around a heading, and the heading itself → the numbers of the case, its documents and plans.
//
//   EMN-2023-009832                    ← a line of nothing but a number
//   Sagsnr.: 11/15813   Dok.nr. 4711   ← labelled
//   Design Review PLN13-0060           ← in the title
import type { ItemSegment, Segmented } from '../../segment/model.ts';
import { findPhrases } from '../../text/phrase.ts';
import { linesIn, type Span, sliceOf } from '../../text/span.ts';
import { handlingBooks } from './handling-lexicon.ts';
import { handlingThresholds as t } from './thresholds.ts';

export interface ItemNumbers {
  readonly caseNumber: string | null;
  readonly references: string[];
}

const shapes = {
  /** One token of digits and at least one separator or capital: `00.01.00-P35-1-19`, `EMN-2023-009832`, `11/15813`. */
  token: /^(?=(?:[^\d]{0,40}\d){4})[\p{Lu}\d](?:[\p{L}\d]|[./_-](?=[\p{L}\d])){3,40}$/u,
  separated: /[/_-]|\p{Lu}.{0,20}\d|\d\.\d.{0,20}[\p{Lu}/-]/u,
  /** Dates, years, times, amounts and page counts have the look of numbers but are none. */
  not: /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|\d{4}[-/]\d{2,4}|\d{1,3}(?:[.,]\d{3}){1,4}|\d{1,2}[.:]\d{2}-\d{1,2}[.:]\d{2}|\d{1,4}-\d{1,4})$/u,
  /** Behind a label a number may have blanks and fewer digits: `LB 425339`, `R/54/7W`. */
  labelled:
    /^\s{0,2}(?:\p{Ll}{2}\.?|#)?\s{0,2}[:#]?\s{0,2}((?:\p{Lu}{1,5}\s?[:#]?\s?)?[\p{L}\d]{0,12}\d[\p{L}\d]{0,16}(?:[./_‑-][\p{L}\d]{1,16}){0,6})(?=[\s,;).]|$)/u,
  /** In a title: letters, then digits, or parts joined by slashes and dashes. */
  inTitle:
    /(?<![\p{L}\d./-])((?:\p{Lu}{2,6}-?\d{2,6}(?:[-/]\d{2,8}){1,3})|(?:\p{Lu}{1,3}\/\d{1,4}\/\d{1,4}\p{Lu}?)|(?:\d{2}\/\d{4,6}\/\p{Lu}{2,4})|(?:\d{2}\.\d{2}\.\d{2}-\p{Lu}\d{2}-\d{1,5}-\d{2}))(?![\p{L}\d/-])/gu,
} as const;

/** Given an item and the document, returns its case number and other numbers as printed. */
export function itemNumbersOf(item: ItemSegment, segmented: Segmented): ItemNumbers {
  const lines = metaLines(item, segmented);
  const found = [
    ...labelledNumbers(segmented, item.title, false),
    ...lines.flatMap((line) => labelledNumbers(segmented, line, true)),
  ];
  const bare = [...filedNumber(item, segmented), ...lines.flatMap((line) => bareNumber(segmented, line))];
  const titled = titleNumbers(segmented, item);
  const labelled = found.filter(({ kind }) => kind === 'case').map(({ text }) => text);
  const cases = [...bare, ...titled, ...labelled, ...numberAbove(segmented, item)];
  const references = [...cases.slice(1), ...found.filter(({ kind }) => kind === 'reference').map(({ text }) => text)];
  const [caseNumber = null] = cases;
  const others = new Set(references.filter((reference) => !caseNumber?.includes(reference)));
  return { caseNumber, references: [...others] };
}

/** The short lines right below the heading, up to the first line of text. */
export function metaLines(item: ItemSegment, { layout }: Segmented): Span[] {
  const found: Span[] = [];
  for (const line of linesIn(layout, {
    start: item.body.start,
    end: Math.min(item.body.end, item.body.start + t.metaLines * t.metaLineChars),
  })) {
    const start = Math.max(line.words[0]?.start ?? 0, item.body.start);
    const end = Math.min(line.words.at(-1)?.end ?? start, item.body.end);
    if (end - start > t.metaLineChars || found.length >= t.metaLines) break;
    found.push({ start, end });
  }
  return found;
}

function bareNumber({ layout }: Segmented, line: Span): string[] {
  const text = sliceOf(layout.text, line).replace(/^[([]|[)\]]$/gu, '');
  return isCaseNumber(text) ? [text] : [];
}

/** `3 2024_GR_00023 – Title`: between the number of the item and its title. */
function filedNumber({ numberSpan, title }: ItemSegment, { layout }: Segmented): string[] {
  const between = numberSpan ? layout.text.slice(numberSpan.end, title.start) : '';
  const token = /^\s{1,12}(\S{6,40})\s{0,3}[-–—:]?\s{0,3}$/u.exec(between)?.[1];
  return token !== undefined && isCaseNumber(token) ? [token] : [];
}

function isCaseNumber(text: string): boolean {
  return shapes.token.test(text) && shapes.separated.test(text) && !shapes.not.test(text);
}

interface Labelled {
  readonly kind: 'case' | 'reference';
  readonly text: string;
}

/** Numbers behind a label; on a meta line the label must open the line or have its colon. */
function labelledNumbers({ folded, layout, lexicon }: Segmented, span: Span, meta: boolean): Labelled[] {
  const text = folded.slice(span.start, span.end);
  const labels = findPhrases(handlingBooks(lexicon).numberLabels, text);
  const longest = labels.filter(
    (label) =>
      !labels.some(
        (other) =>
          other !== label &&
          other.start <= label.start &&
          other.end >= label.end &&
          other.end - other.start > label.end - label.start,
      ),
  );
  return longest.flatMap((label) => {
    const behind = layout.text.slice(span.start + label.end, span.end);
    const number = shapes.labelled.exec(behind)?.[1];
    const colon = /^\s?[:#]/u.test(behind);
    if (!number || (meta && label.start > 0 && !colon) || shapes.not.test(number)) return [];
    return /\d{2}/u.test(number) || colon ? [{ kind: label.meaning, text: number.trim() }] : [];
  });
}

function titleNumbers({ layout }: Segmented, item: ItemSegment): string[] {
  const title = layout.text.slice(item.title.start, item.title.end);
  const found = Array.from(title.matchAll(shapes.inTitle), (match) => ({
    text: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
  const [first] = found;
  if (!first) return closingNumber(title);
  const joined = found.filter(
    (other, i) => i === 0 || /^\s(?:\p{L}{1,3}|&|,)\s$/u.test(title.slice(found[i - 1]?.end ?? 0, other.start)),
  );
  const last = joined.at(-1) ?? first;
  return [
    sliceOf(title, { start: first.start, end: last.end }),
    ...found.filter((other) => !joined.includes(other)).map((other) => other.text),
  ];
}

/** `A new park (2021-0112345)`: a number in brackets that ends the title. */
function closingNumber(title: string): string[] {
  const number = /\(([^\s()]{5,40})\)$/u.exec(title)?.[1] ?? '';
  return isCaseNumber(number) ? [number] : [];
}

/** Some papers print the number above the title: it counts where most items have one there. */
function numberAbove(segmented: Segmented, item: ItemSegment): string[] {
  const own = lineAbove(segmented, item);
  if (own.length === 0) return [];
  const { items } = segmented;
  const share = items.filter((other) => lineAbove(segmented, other).length > 0).length / Math.max(1, items.length);
  return share >= t.aboveShare ? own : [];
}

function lineAbove(segmented: Segmented, item: ItemSegment): string[] {
  const line = linesIn(segmented.layout, {
    start: Math.max(0, item.heading.start - 2),
    end: item.heading.start - 1,
  }).at(-1);
  const start = line?.words[0]?.start ?? 0;
  const end = line?.words.at(-1)?.end ?? 0;
  return line && end <= item.heading.start ? bareNumber(segmented, { start, end }) : [];
}
