// A word into how likely its letters follow each other in a language: bits a letter, few for a word of the language.

/** How often three letters follow each other, as it stands in a `letters.json`. */
export interface LetterTable {
  /** The letters that are told apart, the commonest first; every other letter is taken for `otherLetter`. */
  readonly alphabet: string;
  /** One character a row of three signs, in the order of `signsOf`: the bits of the third after the first two. */
  readonly bits: string;
  /** Bits a letter that so many of a hundred words of the language stay below. */
  readonly below: { readonly 50: number; readonly 95: number; readonly 99: number };
}

/** Bits are kept in quarters, as characters from `!` on: quotes and backslashes, which JSON doubles, are few. */
const packing = { first: 0x23, perBit: 4, most: 80, escape: 0x5c } as const;

/** The edge of a word, and any letter that the alphabet does not hold. */
export const edge = ' ';
export const otherLetter = '?';

/** All signs of a table, in their order. */
export function signsOf(alphabet: string): readonly string[] {
  return [edge, otherLetter, ...alphabet];
}

export interface LetterModel {
  /** As in the table. */
  readonly below: LetterTable['below'];
  /** Bits a letter, the end of the word counted as one; the word is in lower case and not empty. */
  bitsOf(word: string): number;
}

/** Given a table of letters, the model. */
export function letterModel({ alphabet, bits, below }: LetterTable): LetterModel {
  const signs = signsOf(alphabet);
  const places = new Map(signs.map((sign, place) => [sign, place]));
  const other = places.get(otherLetter) ?? 0;
  const costs = Float32Array.from(bits, unpackedBits);
  return {
    below,
    bitsOf(word) {
      let [before, last, sum, letters] = [0, 0, 0, 1];
      for (const letter of word) {
        const place = places.get(letter) ?? other;
        sum += costs[(before * signs.length + last) * signs.length + place] ?? 0;
        [before, last] = [last, place];
        letters += 1;
      }
      sum += costs[(before * signs.length + last) * signs.length] ?? 0;
      return sum / letters;
    },
  };
}

/** The backslash is left out, so that every sign stands for itself in JSON. */
export function packedBits(bits: number): string {
  const code = packing.first + Math.min(packing.most, Math.round(bits * packing.perBit));
  return String.fromCharCode(code < packing.escape ? code : code + 1);
}

function unpackedBits(sign: string): number {
  const code = sign.charCodeAt(0);
  return (code - packing.first - (code > packing.escape ? 1 : 0)) / packing.perBit;
}
