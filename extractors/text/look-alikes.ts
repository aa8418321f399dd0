// A folded word → its skeleton: words that a recogniser takes for one another have the same.
//
//   forrnand, formand, f0rmancl → formaud        mødet, modet, mødct → modcf

/** Two letters side by side that make another one. */
const pairs = [
  [/[r]n/gu, 'm'],
  [/v{2}/gu, 'w'],
  [/cl/gu, 'd'],
  [/ae/gu, 'æ'],
] as const;

/** Letters, digits and signs that differ by a dot, a hook or a closed bow. */
const classes = [
  'il1|!íìîï',
  'oø0öóòôõ',
  'ceéèêë€',
  'aåäáàâã',
  'unüúùûñ',
  'bh68ß',
  's5§$',
  'gq9',
  'vyý',
  'ft',
  'z2',
  'æœ',
];

const representative = new Map(
  classes.flatMap((letters) => Array.from(letters, (letter) => [letter, letters.charAt(0)] as const)),
);

/** Given a folded word, returns its skeleton. Never longer than the word. */
export function skeletonOf(word: string): string {
  const single = pairs.reduce((text, [two, one]) => text.replaceAll(two, one), word);
  return Array.from(single, (letter) => representative.get(letter) ?? letter).join('');
}

/** Letters that stand for a digit where digits are beside them. */
const digits = new Map([
  ['o', '0'],
  ['i', '1'],
  ['l', '1'],
  ['|', '1'],
  ['s', '5'],
  ['b', '8'],
]);

/** A letter between two digits, before the sign that parts two numbers, or at the beginning of digits: `2o12`, `1o.30`, `l7`. */
const misreadDigit =
  /(?<=\d)[oil|sb](?=[oil|]?\d)|(?<=\d)[oil|](?=[.:/-]\d)|(?<![\p{L}\p{N}])[oil|](?=\d{1,3}(?![\p{L}\p{N}]))/gu;

/** Given folded text of recognised words, returns it with digits that were read as letters, of equal length. */
export function withDigits(folded: string): string {
  return folded.replace(misreadDigit, (letter) => digits.get(letter) ?? letter);
}
