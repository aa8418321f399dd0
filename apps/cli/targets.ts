// Listed files into the names of what is written for each: the folders of the input are the folders of the output.
import type { Source } from '../../pipeline/sources.ts';

/**
 * A name without extension for each source, below the output folder and with `/` between folders. Where two would meet
 * (`a.pdf` and `a.PDF`, or files of one name from two folders that were named alike), the later ones get `-2`, `-3` …
 */
export function targetsOf(sources: readonly Source[]): ReadonlyMap<Source, string> {
  const plain = sources.map((source) => [source, source.relative.replace(/\.pdf$/i, '')] as const);
  const free = new Set(plain.map(([, name]) => folded(name)));
  const used = new Set<string>();
  return new Map(
    plain.map(([source, name]) => {
      const target = used.has(folded(name))
        ? numbered(name, (candidate) => used.has(candidate) || free.has(candidate))
        : name;
      used.add(folded(target));
      return [source, target] as const;
    }),
  );
}

/** Some file systems take `A` and `a` for one name, and two ways to write `å` for one. */
function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function numbered(name: string, isTaken: (folded: string) => boolean): string {
  let number = 2;
  while (isTaken(folded(`${name}-${number}`))) number += 1;
  return `${name}-${number}`;
}
