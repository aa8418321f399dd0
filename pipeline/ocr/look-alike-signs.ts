// Signs that a recogniser takes for others of the same form → those that only can stand where they stand.
//
//    2 against, O abstained      a capital alone within a sentence, before a small letter: nothing
//    For: 3  Against: O          behind a colon, in a line where a number is behind another: nothing
//    39 $ Budget                 at the head of a line, between a number and a title: the sign of a section
import type { PrintedLine, ReadWord } from './hocr.ts';

/** Given a line, the same with a lone `O` that is a nought, and a `$` that is a section sign, put right. */
export function withTrueSigns(line: PrintedLine): PrintedLine {
  if (!line.words.some(({ text }) => text === 'O' || text === '$')) return line;
  return { ...line, words: line.words.map((word, at) => ({ ...word, text: trueText(line.words, word, at) })) };
}

function trueText(words: readonly ReadWord[], { text }: ReadWord, at: number): string {
  const [before = '', after = ''] = [words[at - 1]?.text, words[at + 1]?.text];
  if (text === 'O' && /[\p{Ll}\d][,;:]?$/u.test(before) && /^\p{Ll}/u.test(after)) return '0';
  if (text === 'O' && before.endsWith(':') && hasCount(words)) return '0';
  if (text === '$' && at === 1 && /^\d{1,4}$/u.test(before) && /^\p{Lu}/u.test(after)) return '§';
  return text;
}

function hasCount(words: readonly ReadWord[]): boolean {
  return words.some(({ text }, at) => text.endsWith(':') && /^\d{1,3}[,;]?$/u.test(words[at + 1]?.text ?? ''));
}
