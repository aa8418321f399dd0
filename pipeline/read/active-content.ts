// Dictionaries of a PDF into the kinds of active content in them, which are never run.
import type { Dict, Page, PdfDocument } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { readable } from './fallible.ts';
import { core } from './pdfjs.ts';

/** Actions (ISO 32000-1, table 198) that do something instead of leading somewhere. */
const actions = new Map([
  ['JavaScript', 'javascript'],
  ['Launch', 'launch-action'],
  ['SubmitForm', 'submit-form'],
  ['ImportData', 'import-data'],
  ['Rendition', 'media'],
  ['Movie', 'media'],
  ['Sound', 'media'],
  ['RichMediaExecute', 'rich-media'],
]);

/** Annotations that are active by themselves. */
const annotations = new Map([
  ['RichMedia', 'rich-media'],
  ['3D', 'rich-media'],
  ['Movie', 'media'],
  ['Sound', 'media'],
  ['Screen', 'media'],
]);

/** An action may be followed by others; real files chain two or three. */
const longestChain = 20;

/** What opening, printing or closing the document would do, and what its scripts' names say. */
export function documentActions({ catalog }: PdfDocument, found: Set<string>): void {
  const dict = catalog.cloneDict();
  noteAction(entryOf(dict, 'OpenAction'), found);
  noteTriggers(dict, found);
  const names = entryOf(dict, 'Names');
  if (names instanceof core.Dict && names.has('JavaScript')) found.add('javascript');
  if (catalog.acroForm?.has('XFA')) found.add('xfa-form');
}

/** What opening the page or touching something on it would do. */
export function pageActions({ pageDict, annotations: list }: Page, { xref }: PdfDocument, found: Set<string>): void {
  noteTriggers(pageDict, found);
  for (const entry of list) {
    const annotation = readable(() => xref.fetchIfRef(entry), null);
    if (!(annotation instanceof core.Dict)) continue;
    noteAction(entryOf(annotation, 'A'), found);
    noteTriggers(annotation, found);
    const kind = annotations.get(nameOf(entryOf(annotation, 'Subtype')));
    if (kind !== undefined) found.add(kind);
  }
}

/** `AA`: actions by what triggers them. */
function noteTriggers(dict: Dict, found: Set<string>): void {
  const triggers = entryOf(dict, 'AA');
  if (!(triggers instanceof core.Dict)) return;
  for (const key of triggers.getKeys()) noteAction(entryOf(triggers, key), found);
}

function noteAction(first: unknown, found: Set<string>): void {
  let action = first;
  for (let step = 0; step < longestChain && action instanceof core.Dict; step += 1) {
    const dict: Dict = action;
    const kind = actions.get(nameOf(entryOf(dict, 'S')));
    if (kind !== undefined) found.add(kind);
    [action] = [readable(() => dict.getArray('Next'), null)].flat();
  }
}

function entryOf(dict: Dict, key: string): unknown {
  return readable(() => dict.get(key), null);
}

function nameOf(value: unknown): string {
  return value instanceof core.Name ? value.name : '';
}
