// A number of places for readers into turns: who asks first is served first, each on a place of its own.
import type { ReaderProcess } from './reader-process.ts';

/** A place with its reader, which is replaced when it is no longer fit. */
export interface Seat {
  reader(): ReaderProcess;
  /** Ends the reader, if there is one, and starts another. */
  freshReader(): Promise<ReaderProcess>;
}

export interface Seats {
  /** Waits for a place, uses it and leaves it to the next. */
  use<Result>(work: (seat: Seat) => Promise<Result>): Promise<Result>;
  /** Ends all readers, at work or not. */
  close(): Promise<void>;
}

interface Place extends Seat {
  end(): Promise<void>;
}

export function openSeats(size: number, start: () => ReaderProcess): Seats {
  const places = Array.from({ length: size }, () => openPlace(start));
  const free = [...places];
  const waiting: ((place: Place) => void)[] = [];
  const leave = (place: Place): void => {
    const next = waiting.shift();
    if (next === undefined) free.push(place);
    else next(place);
  };
  const endAll = (): void => {
    for (const place of places) void place.end();
  };
  process.on('exit', endAll);
  return {
    async use(work) {
      const place = free.pop() ?? (await new Promise<Place>((resolve) => waiting.push(resolve)));
      try {
        return await work(place);
      } finally {
        leave(place);
      }
    },
    async close() {
      process.off('exit', endAll);
      await Promise.all(places.map((place) => place.end()));
    },
  };
}

/** The reader starts with the place, so that it is warm when the first document comes. */
function openPlace(start: () => ReaderProcess): Place {
  let reader = start();
  const replace = (): ReaderProcess => {
    void reader.end();
    reader = start();
    return reader;
  };
  return {
    reader: () => (reader.isFit() ? reader : replace()),
    async freshReader() {
      await reader.end();
      return replace();
    },
    end: () => reader.end(),
  };
}
