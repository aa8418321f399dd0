// The pdf.js package on disk into its bare parser, with the classes inside it.
//
// pdf.js comes in two halves that talk over a message channel: a worker that parses, and a display that draws on a
// canvas. We only need the parser, and we need it to leave images alone: decoding them takes as long as everything
// else together and is where bombs sit. So the parser's own classes are made reachable: one export line is added to
// its source as it is loaded. The version is pinned, and a test holds the names. What is changed in these classes
// stands in `stream-limits.ts`, `without-pixels.ts` and `past-faults.ts`.
import { registerHooks } from 'node:module';

/** Names of the parser that we use, all listed in `pdfjs-core.d.ts`. */
const names = [
  'BaseStream',
  'DecodeStream',
  'Dict',
  'EvaluatorPreprocessor',
  'FormatError',
  'IdentityToUnicodeMap',
  'InvalidPDFException',
  'Lexer',
  'LocalPdfManager',
  'Name',
  'OperatorList',
  'OPS',
  'PartialEvaluator',
  'PasswordException',
  'PDFImage',
  'Ref',
  'RenderingIntentFlag',
  'setVerbosityLevel',
  'TranslatedFont',
  'WorkerTask',
  'XRefParseException',
];

const parserFile = '/pdfjs-dist/legacy/build/pdf.worker.mjs';

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith(parserFile)) return loaded;
    return { ...loaded, source: `${String(loaded.source)}\nexport { ${names.join(', ')} };` };
  },
});

export const core = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');

const quiet = 0;
core.setVerbosityLevel(quiet);
