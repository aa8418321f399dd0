// The words of a text layer into how far it can be believed.
import type { PrintedWord } from './printed-text.ts';

/** U+FFFD and private use: glyphs whose letter the file does not tell. */
const unknown = /[\ufffd\ue000-\uf8ff\u{f0000}-\u{10fffd}]/gu;

const isBullet = /^[\ue000-\uf8ff]$/;

/**
 * 1 − (characters that are U+FFFD, private use, control, or in a font that does not tell its letters) ÷ (all
 * characters), over the words that show; over all words if none shows. Rounded to 0.01; 0 without words.
 * A private-use character that stands alone is a bullet of a symbol font and counts as neither. `controls` is how many
 * control characters were left out of the words. Whether the letters make words is judged later, page by page.
 */
export function textTrust(words: readonly PrintedWord[], shown: readonly PrintedWord[], controls: number): number {
  return Math.round(knownShare(shown.length > 0 ? shown : words, controls) * 100) / 100;
}

function knownShare(words: readonly PrintedWord[], controls: number): number {
  let all = controls;
  let bad = controls;
  for (const { text, run } of words) {
    const characters = [...text].length;
    const strange = run.nameless ? characters : (text.match(unknown)?.length ?? 0);
    if (isBullet.test(text)) continue;
    all += characters;
    bad += strange;
  }
  return all === 0 ? 0 : 1 - bad / all;
}
