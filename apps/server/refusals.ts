// What only a server can say no to: codes beside those of `pipeline/errors.ts`, each with its HTTP status and advice.
//
// Everything about documents, stores and queues has a row in the one table of errors. These here are about keys, rates and
// addresses, which the command line does not know; no exit code and no failure in a store ever has one of them.

interface RefusalRow {
  readonly httpStatus: number;
  readonly advice: string;
}

export const refusalTable = {
  no_key: { httpStatus: 401, advice: 'Send a key: `Authorization: Bearer <key>`.' },
  no_scope: { httpStatus: 403, advice: 'Use a key with the scope that is named in the message.' },
  not_found: { httpStatus: 404, advice: 'Look at /openapi.json for addresses; ids are those of receipts.' },
  not_ready: { httpStatus: 404, advice: 'Ask again later; the standing of the document says what it waits for.' },
  too_slow: { httpStatus: 408, advice: 'Send it again over a faster line, or in smaller uploads.' },
  too_often: { httpStatus: 429, advice: 'Wait as long as Retry-After says.' },
  full: { httpStatus: 503, advice: 'Wait as long as Retry-After says, then send it again: nothing is lost by that.' },
} as const satisfies Readonly<Record<string, RefusalRow>>;

export type RefusalCode = keyof typeof refusalTable;

/** A request that is turned away by the door itself. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  /** Null where waiting does not help. */
  readonly retryAfterSeconds: number | null;

  constructor(code: RefusalCode, message: string, retryAfterSeconds: number | null = null) {
    super(message);
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
