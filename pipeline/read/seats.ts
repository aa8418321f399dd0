// A number of places for readers into turns: who asks first is served first, each on a place of its own.

/** A process that reads or recognises. */
export interface Replaceable {
  /** False once it has died, was killed, or has done its share and should be replaced. */
  isFit(): boolean;
  /** Ends it at once; resolves when it is gone. */
  end(): Promise<void>;
}

/** A place with its reader, which is replaced when it is no longer fit. */
export interface Seat<Reader extends Replaceable> {
  reader(): Reader;
  /** Ends the reader, if there is one, and starts another. */
  freshReader(): Promise<Reader>;
}

export interface Seats<Reader extends Replaceable> {
  /** Waits for a place, uses it and leaves it to the next. */
  use<Result>(work: (seat: Seat<Reader>) => Promise<Result>): Promise<Result>;
  /** Ends all readers, at work or not. */
  close(): Promise<void>;
}

interface Place<Reader extends Replaceable> extends Seat<Reader> {
  end(): Promise<void>;
}

export function openSeats<Reader extends Replaceable>(size: number, start: () => Reader): Seats<Reader> {
  const places = Array.from({ length: size }, () => openPlace(start));
  const free = [...places];
  const waiting: ((place: Place<Reader>) => void)[] = [];
  const leave = (place: Place<Reader>): void => {
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
      const place = free.pop() ?? (await new Promise<Place<Reader>>((resolve) => waiting.push(resolve)));
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
function openPlace<Reader extends Replaceable>(start: () => Reader): Place<Reader> {
  let reader = start();
  const replace = (): Reader => {
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
