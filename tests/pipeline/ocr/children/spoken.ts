// For test doubles of a recogniser process: what a well-behaved one says, and how it hears orders.
import { createInterface } from 'node:readline';

export interface HeardOrder {
  readonly page: number;
  readonly languages: readonly string[];
}

export function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** Says it is ready and calls back with each order. */
export function onOrder(answer: (order: HeardOrder) => void): void {
  say({ kind: 'ready' });
  createInterface({ input: process.stdin }).on('line', (line) => answer(JSON.parse(line)));
}

/** A page with one word, by which a test learns something about the process. */
export function page({ page: number, languages }: HeardOrder, text: string): object {
  const styles = [{ font: '', size: 10, bold: false, italic: false, colour: '#000000' }];
  const words = [{ text, box: [50, 50, 30, 10], baseline: 60, style: 0, confidence: 0.9 }];
  return {
    kind: 'page',
    page: { page: number, languages, failed: null, turn: 0, skew: 0, resolution: 300, styles, words, rules: [] },
  };
}
