// What we use of the recogniser's WebAssembly build, which has no types of its own.
import { createRequire } from 'node:module';

export interface TesseractFiles {
  writeFile(path: string, data: Uint8Array): void;
  unlink(path: string): void;
}

/** As in Tesseract's `baseapi.h`. */
export interface TessBaseAPI {
  /** 0 if all went well. */
  Init(dataPath: null, languages: string, engineMode: number): number;
  SetVariable(name: string, value: string): boolean;
  /** Takes the file `/input`; 0 if all went well. */
  SetImageFile(exifOrientation: number, angle: number): number;
  /** 0 if all went well. */
  Recognize(monitor: null): number;
  GetHOCRText(page: number): string;
  Clear(): void;
  End(): void;
}

export interface Tesseract {
  readonly FS: TesseractFiles;
  readonly TessBaseAPI: new () => TessBaseAPI;
}

/** Takes what it would print. */
type StartTesseract = (settings: { print(line: string): void; printErr(line: string): void }) => Promise<Tesseract>;

/** The plain SIMD build on every machine: the one with relaxed SIMD may read other words on another processor. */
export const startTesseract: StartTesseract = createRequire(import.meta.url)(
  'tesseract.js-core/tesseract-core-simd-lstm.js',
);
