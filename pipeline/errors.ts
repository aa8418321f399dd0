// The one table of errors: code → retry, exit code, HTTP status, advice. The command line, queue and server derive from it.
import type { ErrorCode } from '../schemas/failure.ts';

export interface ErrorRow {
  /** `never`: a fault of the document or of us; `once-alone`: once more in a fresh reader; `backoff`: the environment's fault. */
  readonly retry: 'never' | 'once-alone' | 'backoff';
  readonly exitCode: number;
  readonly httpStatus: number;
  readonly advice: string;
}

const never = 'never' as const;

export const errorTable: Readonly<Record<ErrorCode, ErrorRow>> = {
  bad_args: { retry: never, exitCode: 1, httpStatus: 400, advice: 'See minutebook --help.' },
  not_pdf: {
    retry: never,
    exitCode: 2,
    httpStatus: 415,
    advice: 'Check that the file is a whole PDF; copy or download it again.',
  },
  encrypted: { retry: never, exitCode: 3, httpStatus: 422, advice: 'Save a copy without a password and import that.' },
  malformed: {
    retry: never,
    exitCode: 4,
    httpStatus: 422,
    advice: 'Open and re-save it in a PDF viewer, or repair it with qpdf, then import the copy.',
  },
  unsupported: {
    retry: never,
    exitCode: 5,
    httpStatus: 422,
    advice: 'Print the form or portfolio to an ordinary PDF and import that.',
  },
  limit: {
    retry: never,
    exitCode: 6,
    httpStatus: 413,
    advice: 'Split the document, or raise the limit named in the message.',
  },
  reader_timeout: {
    retry: 'once-alone',
    exitCode: 7,
    httpStatus: 422,
    advice: 'Re-save the PDF; minutebook retry tries it again.',
  },
  reader_memory: {
    retry: 'once-alone',
    exitCode: 7,
    httpStatus: 422,
    advice: 'Re-save the PDF; it needs more memory than a reader may take.',
  },
  reader_crash: {
    retry: 'once-alone',
    exitCode: 7,
    httpStatus: 422,
    advice: 'Re-save the PDF; minutebook retry tries it again.',
  },
  partial: { retry: never, exitCode: 8, httpStatus: 200, advice: 'Look at the issues of the record.' },
  invalid_output: {
    retry: never,
    exitCode: 9,
    httpStatus: 500,
    advice: 'This is our fault: please report it with the document.',
  },
  store_unavailable: {
    retry: 'backoff',
    exitCode: 10,
    httpStatus: 503,
    advice: 'Check that the store can be reached and written, then run the command again.',
  },
  store_corrupt: {
    retry: never,
    exitCode: 10,
    httpStatus: 500,
    advice: 'The stored bytes differ from their checksum: restore the object or import the original again.',
  },
  queue_unavailable: {
    retry: 'backoff',
    exitCode: 10,
    httpStatus: 503,
    advice: 'Check that the queue server runs, then try again.',
  },
  disk_full: {
    retry: 'backoff',
    exitCode: 10,
    httpStatus: 503,
    advice: 'Free some disk space, then run the command again: it goes on where it stopped.',
  },
  nondeterministic: {
    retry: never,
    exitCode: 15,
    httpStatus: 500,
    advice: 'Two runs gave different bytes. This is our fault: please report it with the document.',
  },
  internal: {
    retry: never,
    exitCode: 15,
    httpStatus: 500,
    advice: 'This is our fault: please report it with the document.',
  },
};

/** An error that has a row in the table. `message` says what went wrong with this file, in plain words. */
export class MinutebookError extends Error {
  override readonly name = 'MinutebookError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  get row(): ErrorRow {
    return errorTable[this.code];
  }
}
