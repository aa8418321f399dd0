// Holds code to know nothing of the documents it is tried on: no names of files, people or organisations of the corpus.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGold } from '../../evaluation/gold-set.ts';
import { shared, whereShared } from '../shared.ts';
import { type SourceFile, sourceFile, sourceFiles } from './source.ts';

const corpus = path.join(shared, 'corpus');

/** Shorter words are too often part of others. */
const shortestName = 5;

/** Tests and evaluation may speak of documents; so may this list. Word lists hold ordinary nouns that documents are named by. */
const speakFreely = /^(?:tests|evaluation|bench)\//;
const ordinaryWords = /^(?:extractors\/languages|fixtures\/(?:words|content))\//;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\s_.-]+/g, ' ');

/** `holmby-council-2019-scan.pdf` → `holmby council`. */
function stems(): string[] {
  const files = fs.readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.pdf'));
  const names = files.map((file) => plain(path.basename(file, '.pdf').replace(/-\d.*$/, '')));
  return [...new Set(names)].filter((name) => name.length >= shortestName);
}

async function peopleAndOrganisations(): Promise<string[]> {
  const gold = await readGold(path.join(corpus, 'dev'));
  const people = gold.flatMap((document) => document.gold.attendance ?? []).map(({ name }) => plain(name));
  const organisations = gold.map((document) => plain(document.gold.meeting?.organization ?? ''));
  return [...people.filter((name) => name.includes(' ')), ...organisations].filter(
    (name) => name.length >= shortestName,
  );
}

const isLetter = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** The names that stand in a file as whole words. */
function namesIn(file: SourceFile, names: readonly string[]): string[] {
  const text = plain(file.text);
  return names.filter((name) => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return true;
    }
    return false;
  });
}

describe.skipIf(!whereShared(corpus))('code and the corpus (skipped where ../shared is absent)', () => {
  const code = sourceFiles().filter((file) => !speakFreely.test(file.path));

  it('names no file of the corpus', () => {
    const names = stems();
    const nouns = code.filter((file) => ordinaryWords.test(file.path));
    const rest = code.filter((file) => !ordinaryWords.test(file.path));
    const compound = names.filter((name) => name.includes(' '));
    expect(names.length).toBeGreaterThan(0);
    expect(rest.flatMap((file) => namesIn(file, names).map((name) => `${file.path}: ${name}`))).toEqual([]);
    expect(nouns.flatMap((file) => namesIn(file, compound).map((name) => `${file.path}: ${name}`))).toEqual([]);
  });

  it('names no person and no organisation of the labelled documents', async () => {
    const names = await peopleAndOrganisations();
    expect(names.length).toBeGreaterThan(0);
    expect(code.flatMap((file) => namesIn(file, names).map((name) => `${file.path}: ${name}`))).toEqual([]);
  });
});

describe('the check itself', () => {
  it('sees a name however it is joined, and only as whole words', () => {
    const file = sourceFile('extractors/a.ts', "const a = 'Little-Marsh_Council'; const concrete = 1;");
    expect(namesIn(file, ['little marsh council', 'crete'])).toEqual(['little marsh council']);
  });
});
