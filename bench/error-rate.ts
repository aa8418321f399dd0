// Words with boxes, as printed and as recognised, into the share of characters that are wrong.

export interface BoxedWord {
  readonly text: string;
  /** `[x, y, width, height]`, in any unit. */
  readonly box: readonly [number, number, number, number];
}

/** Row by row, whatever the columns: so recognition is measured, and not the order of reading. */
export function rowText(words: readonly BoxedWord[]): string {
  const rows: { middle: number; height: number; words: BoxedWord[] }[] = [];
  for (const word of words.toSorted((one, other) => middleOf(one) - middleOf(other))) {
    const row = rows.at(-1);
    if (row !== undefined && middleOf(word) - row.middle < sameRow * Math.max(row.height, word.box[3]))
      row.words.push(word);
    else rows.push({ middle: middleOf(word), height: word.box[3], words: [word] });
  }
  return rows
    .map((row) =>
      row.words
        .toSorted((one, other) => one.box[0] - other.box[0])
        .map(({ text }) => text)
        .join(' '),
    )
    .join('\n');
}

/** Share of a word's height by which the middles of words in one row differ at most. */
const sameRow = 0.6;

function middleOf({ box }: BoxedWord): number {
  return box[1] + box[3] / 2;
}

/** Least number of characters to insert, delete or exchange, per character of `printed`. Blanks and breaks count once. */
export function characterErrorRate(printed: string, recognised: string): number {
  const [from, to] = [letters(printed), letters(recognised)];
  let costs = Array.from({ length: to.length + 1 }, (_, index) => index);
  from.forEach((letter, row) => {
    const next = [row + 1];
    for (let column = 1; column <= to.length; column += 1) {
      const exchanged = (costs[column - 1] ?? 0) + (letter === to[column - 1] ? 0 : 1);
      next.push(Math.min(exchanged, (costs[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    costs = next;
  });
  return (costs[to.length] ?? 0) / Math.max(1, from.length);
}

/** Dashes and quotation marks have many forms, of which no recogniser knows the printed one. */
function letters(text: string): string[] {
  return [
    ...text
      .replace(/[\u2010-\u2015]/gu, '-')
      .replace(/[“”„‟«»]/gu, '"')
      .replace(/[‘’‚`´]/gu, "'")
      .replace(/\s+/gu, ' ')
      .trim(),
  ];
}
