import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelOf, takeUpload } from '../../../pipeline/queue/upload.ts';
import { sha256 } from '../samples.ts';

async function* pieces(...texts: string[]): AsyncIterable<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

async function* breaking(): AsyncIterable<Uint8Array> {
  yield Buffer.from('%PDF-1.7 half a ');
  throw new Error('the cable was pulled');
}

describe('an upload', () => {
  it('becomes a file with its hash, which is gone when it is released', async () => {
    const { original, release } = await takeUpload(pieces('%PDF', '-1.7 minutes'), 'minutes.pdf', 100);
    expect(original).toMatchObject({ name: 'minutes.pdf', sha256: sha256('%PDF-1.7 minutes'), size: 16 });
    expect(fs.readFileSync(original.path, 'utf8')).toBe('%PDF-1.7 minutes');
    await release();
    expect(fs.existsSync(original.path)).toBe(false);
  });

  it.each([
    ['one byte too many', () => pieces('%PDF', 'x'.repeat(97)), 'limit'],
    ['nothing', () => pieces(), 'not_pdf'],
    ['another kind of file', () => pieces('PK', 'x'.repeat(50)), 'not_pdf'],
    ['a connection that breaks', breaking, 'bad_args'],
  ])('is refused for %s', async (_, body, code) => {
    await expect(takeUpload(body(), 'minutes.pdf', 100)).rejects.toMatchObject({ code });
  });

  it('that is no PDF is refused at its beginning', async () => {
    let asked = 0;
    const endless = async function* (): AsyncIterable<Uint8Array> {
      for (;;) {
        asked += 1;
        yield Buffer.alloc(1_000, 'x');
      }
    };
    await expect(takeUpload(endless(), 'minutes.pdf', 1e9)).rejects.toMatchObject({ code: 'not_pdf' });
    expect(asked).toBe(2);
  });

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\minutes\\2024.pdf', '2024.pdf'],
    ['/', 'unnamed.pdf'],
    [`${'x'.repeat(300)}.pdf`, 'x'.repeat(255)],
  ])('named %s is labelled %s', (name, label) => {
    expect(labelOf(name)).toBe(label);
  });
});
