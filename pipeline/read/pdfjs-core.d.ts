// What we use of the parsing half of pdf.js. It has no types of its own; `pdfjs.ts` makes these names reachable.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  /** An object of the PDF: a number, string, boolean, null, array, `Name`, `Ref`, `Dict` or stream. */
  export type PdfObject = unknown;

  export class Name {
    readonly name: string;
  }

  export class Ref {
    toString(): string;
  }

  export class Dict {
    readonly objId: string | null;
    readonly size: number;
    /** The value, references resolved. */
    get(key: string, otherKey?: string): PdfObject;
    getRaw(key: string): PdfObject;
    getArray(key: string): PdfObject;
    getKeys(): Iterable<string>;
    has(key: string): boolean;
  }

  export class BaseStream {
    readonly dict: Dict | null;
  }

  export interface XRef {
    readonly trailer: Dict;
    readonly encrypt: object | null;
    fetchIfRef(value: PdfObject): PdfObject;
  }

  /** Where the parser sends what a screen would need. */
  export interface Handler {
    send(name: string, data: unknown): void;
    sendWithPromise(name: string, data: unknown): Promise<unknown>;
  }

  export interface Glyph {
    readonly originalCharCode?: number;
    readonly unicode: string;
    /** In glyph space: thousandths of an em, unless the font has its own matrix. */
    readonly width: number;
    /** `[advance, origin x, origin y]` for vertical writing. */
    readonly vmetric?: readonly number[];
    /** True for the one-byte code 32, to which word spacing applies. */
    readonly isSpace: boolean;
  }

  export interface Font {
    readonly name?: string;
    readonly isType3Font?: boolean;
    readonly vertical?: boolean;
    readonly fontMatrix?: readonly number[];
    readonly bbox?: readonly number[];
    readonly ascent?: number;
    readonly descent?: number;
    readonly widths?: unknown;
    readonly composite?: boolean;
    /** The letters of a code. */
    readonly toUnicode?: { has(code: number): boolean };
    /** The font file as repaired by pdf.js. */
    readonly data?: Uint8Array;
  }

  /** What a font gets that tells nothing about its letters: every code is taken for a letter. */
  export class IdentityToUnicodeMap {
    has(code: number): boolean;
  }

  export class TranslatedFont {
    readonly loadedName: string;
    readonly font: Font;
    readonly dict: Dict | null;
    send(handler: Handler): void;
    loadType3Data(): Promise<void>;
  }

  export interface Operation {
    fn: number;
    args: unknown[] | null;
  }

  export class EvaluatorPreprocessor {
    read(operation: Operation): boolean;
  }

  export class Lexer {
    /** The instructions it knows; null outside of a page's content. */
    readonly knownCommands: object | null;
    getObj(): PdfObject;
  }

  export const PartialEvaluator: { buildFontPaths(): void };

  export class DecodeStream {
    readonly stream: {
      reset(): void;
      readonly isAsync?: boolean;
      asyncGetBytes(): Promise<Uint8Array | null>;
      getBytes(): Uint8Array;
    };
    ensureBuffer(requested: number): Uint8Array;
    asyncGetBytesFromDecompressionStream(
      name: string,
    ): Promise<{ decompressed: Uint8Array | null; compressed: Uint8Array }>;
  }

  export interface Pixels {
    readonly data: Uint8Array;
    readonly width: number;
    readonly height: number;
    readonly interpolate: boolean;
  }

  export class PDFImage {
    readonly width: number;
    readonly height: number;
    static buildImage(source: object): Promise<{ createImageData(): Promise<Pixels> }>;
    static createMask(source: { image: BaseStream }): Promise<Pixels | { isSingleOpaquePixel: true }>;
    createImageData(): Promise<Pixels>;
  }

  export class WorkerTask {
    constructor(name: string);
    terminate(): void;
  }

  /** A part of a page's drawing instructions; the arrays are emptied after the call. */
  export interface OperatorChunk {
    readonly fnArray: readonly number[];
    readonly argsArray: readonly (readonly unknown[] | null | undefined)[];
    readonly length: number;
  }

  export class OperatorList {}

  export interface OperatorSink {
    readonly ready: Promise<void>;
    enqueue(chunk: OperatorChunk): void;
  }

  export interface AnnotationData {
    readonly annotationType?: number;
    readonly subtype?: string;
    readonly rect?: readonly number[];
    readonly url?: string | null;
    readonly unsafeUrl?: string | null;
  }

  export interface Page {
    readonly view: readonly number[];
    readonly rotate: number;
    readonly userUnit: number;
    readonly pageDict: Dict;
    readonly content: PdfObject;
    readonly annotations: readonly PdfObject[];
    readonly _parsedAnnotations: Promise<readonly { readonly data: AnnotationData }[]>;
    getOperatorList(request: { handler: Handler; sink: OperatorSink; task: WorkerTask; intent: number }): Promise<void>;
  }

  export interface OutlineItem {
    readonly title: string;
    readonly dest: PdfObject;
    readonly items: readonly OutlineItem[];
  }

  export interface OptionalContentConfig {
    readonly groups: readonly OptionalContentGroup[];
    readonly baseState: string | null;
    readonly on: readonly string[];
    readonly off: readonly string[];
  }

  export interface OptionalContentGroup {
    readonly id: string;
  }

  export interface Catalog {
    readonly acroForm: Dict | null;
    readonly collection: Dict | null;
    readonly needsRendering: boolean;
    readonly documentOutline: readonly OutlineItem[] | null;
    readonly pageLabels: readonly string[] | null;
    readonly attachments: ReadonlyMap<string, { readonly filename?: string }> | null;
    readonly optionalContentConfig: OptionalContentConfig | null;
    cloneDict(): Dict;
    getDestination(id: string): PdfObject;
    getPageIndex(ref: Ref): Promise<number>;
  }

  export interface PdfDocument {
    readonly catalog: Catalog;
    readonly xref: XRef;
    readonly numPages: number;
    readonly documentInfo: Readonly<Record<string, unknown>>;
    getPage(index: number): Promise<Page>;
  }

  export class LocalPdfManager {
    constructor(source: {
      source: Uint8Array;
      docId: string;
      password: string | null;
      docBaseUrl: string | null;
      enableXfa: boolean;
      handler: Handler;
      evaluatorOptions: Record<string, unknown>;
    });
    readonly pdfDocument: PdfDocument;
    initDocument(recoveryMode: boolean): Promise<void>;
    cleanup(manuallyTriggered: boolean): Promise<void>;
    terminate(reason: Error): void;
  }

  export const OPS: Readonly<Record<string, number>>;
  export const RenderingIntentFlag: Readonly<Record<'DISPLAY' | 'OPLIST', number>>;
  export class FormatError extends Error {}
  export class InvalidPDFException extends Error {}
  export class PasswordException extends Error {}
  export class XRefParseException extends Error {}
  export function setVerbosityLevel(level: number): void;
}
