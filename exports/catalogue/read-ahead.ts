// A list of things that are read from far away into what was read, in the order of the list, with some underway meanwhile.

/** Yields each item with what `read` gives for it. At most `width` are underway at a time. Rejects as `read` does. */
export async function* readAhead<Item, Result>(
  items: readonly Item[],
  width: number,
  read: (item: Item) => Promise<Result>,
): AsyncGenerator<readonly [Item, Result]> {
  const underway: (readonly [Item, Promise<Result>])[] = [];
  let next = 0;
  while (next < items.length || underway.length > 0) {
    for (; underway.length < width && next < items.length; next++) {
      const item = items[next];
      if (item === undefined) break;
      const reading = read(item);
      // A rejection is thrown when its turn comes; until then Node must not take it for one that nobody waits for.
      reading.catch(() => undefined);
      underway.push([item, reading]);
    }
    const first = underway.shift();
    if (first === undefined) return;
    yield [first[0], await first[1]];
  }
}
