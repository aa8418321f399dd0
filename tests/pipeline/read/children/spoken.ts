// For test doubles of a reader process: what a well-behaved one says, and how it hears orders.
import { createInterface } from 'node:readline';

export function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** Says it is ready and calls back with the path of each document it is asked for. */
export function onOrder(answer: (path: string) => void): void {
  say({ kind: 'ready' });
  createInterface({ input: process.stdin }).on('line', (line) => answer(String(JSON.parse(line).path)));
}

export function page(number: number, text = 'Referat'): object {
  const size = { width: 595, height: 842, rotation: 0 };
  const source = { textSource: 'text-layer', textTrust: 1, ocrConfidence: null, failed: null };
  const styles = [{ font: 'Plain', size: 10, bold: false, italic: false, colour: '#000000' }];
  const words = { texts: text, wordNumbers: [5000, 9200, 3000, 1000, 10000, 0, 0], ruleNumbers: [] };
  return { kind: 'page', page: { number, ...size, ...source, styles, ...words, areas: [], images: [], links: [] } };
}

/** `title` is how a test learns something about the process. */
export function done(title: string, processorSeconds = 0): object {
  const names = { title, author: null, creator: null, producer: null, createdAt: null };
  const parts = { attachmentsEmbedded: [], outline: [], pageLabels: null, activeContent: [] };
  return { kind: 'done', info: { pageCount: 1, ...names, encrypted: false, ...parts }, processorSeconds };
}
