// A pool of recognisers that is only opened when a page needs it: most documents have a text layer.
import { openRecogniserPool, type RecogniserPool, type RecogniserPoolOptions } from './pool.ts';
import type { RecognisedPage } from './recognised-page.ts';
import type { RecognitionOrder } from './recognition-order.ts';

export interface LazyRecognisers {
  recognise(order: RecognitionOrder, signal: AbortSignal): Promise<RecognisedPage>;
  close(): Promise<void>;
}

/** `recognised` is called after each page. */
export function lazyRecognisers(options: RecogniserPoolOptions, recognised: () => void = () => {}): LazyRecognisers {
  let pool: Promise<RecogniserPool> | null = null;
  return {
    async recognise(order, signal) {
      pool ??= openRecogniserPool(options);
      const page = await (await pool).recognise(order, signal);
      recognised();
      return page;
    },
    close: async () => (await pool)?.close(),
  };
}
