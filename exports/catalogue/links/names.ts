// Names as printed into keys under which two spellings of one name meet.

/** Letters that have a second spelling without their mark; both are one name. */
const spelledOut: ReadonlyMap<string, string> = new Map([
  ['ø', 'oe'],
  ['ö', 'oe'],
  ['å', 'aa'],
  ['æ', 'ae'],
  ['ä', 'ae'],
  ['ü', 'ue'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['đ', 'd'],
]);

/** Characters of a name that count; longer ones are no names. */
const longestName = 200;

/**
 * The words of a name in small letters, marks spelled out or left out: `Søren J. Müller-Holm` → soeren, j, mueller, holm.
 * Nothing is taken together that could be two names: `Moe` is not `Mo`.
 */
export function nameWords(name: string): string[] {
  const lower = name.slice(0, longestName).normalize('NFC').toLowerCase();
  const spelled = Array.from(lower, (letter) => spelledOut.get(letter) ?? letter).join('');
  return (
    spelled
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The same as one word for ids: `Klithede Kommune` → `klithede-kommune`. */
export function slug(name: string): string {
  return nameWords(name).join('-');
}

/**
 * What the links of a meeting are sought within: its organization. Where none is printed, all bodies of the same name are
 * looked at together, and told apart by who sits in them (`bodies.ts`). Null if neither is printed.
 */
export function scopeOf({ organization, body }: { organization: string | null; body: string | null }): string | null {
  const ofOrganization = slug(organization ?? '');
  if (ofOrganization !== '') return ofOrganization;
  const ofBody = slug(body ?? '');
  return ofBody === '' ? null : `-/${ofBody}`;
}
