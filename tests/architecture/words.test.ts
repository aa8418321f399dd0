// Holds all knowledge of words to the language files: no word of theirs stands in the code of the extractors.
import fs from 'node:fs';
import path from 'node:path';
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { Visitor } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { publishedSchemas } from '../../schemas/publish.ts';
import { root, type SourceFile, sourceFile, sourceFiles } from './source.ts';

const languages = path.join(root, 'extractors', 'languages');
/** The same in every language: endings of file names (`jp` and `mp` are what patterns leave of `jpe?g` and `mp[34]`) and sizes. */
const fileWords = ['pdf', 'htm', 'doc', 'xls', 'ppt', 'jp', 'mp', 'pages', 'key', 'numbers', 'kb', 'mb'];
/** Letters that are written in two ways, and the code of BCP 47 for a language that could not be told. */
const letterPairs = ['aa', 'ae', 'oe', 'ue', 'ss'];
const unknownLanguage = 'und';
const isData = /^extractors\/languages\/[a-z]{2,3}\//;
const plain = (text: string): string => text.normalize('NFC').toLowerCase();
const wordsIn = (text: string): string[] => plain(text).match(/\p{L}{2,}/gu) ?? [];

/** Every text in the data of all languages, or one, as whole entries: `godkend*`, `taget til efterretning`. */
async function entries(language = ''): Promise<Set<string>> {
  const folder = path.join(languages, language);
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(folder, file))
    .filter((file) => file.endsWith('.ts') && isData.test(path.relative(root, file).split(path.sep).join('/')));
  const modules = await Promise.all(files.map((file) => import(file)));
  return new Set(modules.flatMap(textsIn).map(plain));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

const jsonSchema = z.record(z.string(), z.unknown());

/** The values of all enumerations of the contract: `adopted`, `roll-call` … mean the same in every language. */
function contractWords(): string[] {
  const enumsIn = (schema: unknown): string[] => {
    if (Array.isArray(schema)) return schema.flatMap(enumsIn);
    const parsed = jsonSchema.safeParse(schema);
    if (!parsed.success) return [];
    const { enum: values } = parsed.data;
    return [...(Array.isArray(values) ? values.map(String) : []), ...Object.values(parsed.data).flatMap(enumsIn)];
  };
  return [...publishedSchemas().values()].flatMap((content) => enumsIn(JSON.parse(content)));
}

/** Words that name things of the code: its own enumerations, keys and variables. */
function identifiersOf({ parsed }: SourceFile): string[] {
  const found: string[] = [];
  new Visitor({
    Identifier: (node) => void found.push(node.name),
    TSLiteralType(node) {
      if (node.literal.type === 'Literal' && typeof node.literal.value === 'string') found.push(node.literal.value);
    },
  }).visit(parsed.program);
  return found;
}

/** Texts that the code compares with or gives back; not its imports, types and keys. */
function textsOf({ parsed }: SourceFile): string[] {
  const found: string[] = [];
  const skipped = new Set<number>();
  new Visitor({
    ImportDeclaration: ({ source }) => void skipped.add(source.start),
    ExportNamedDeclaration: ({ source }) => void (source && skipped.add(source.start)),
    TSLiteralType: ({ literal }) => void skipped.add(literal.start),
    Property: ({ key }) => void skipped.add(key.start),
    Literal(node) {
      if (typeof node.value === 'string' && !skipped.has(node.start)) found.push(node.value);
    },
  }).visit(parsed.program);
  return found;
}

/** Words inside regular expressions, and inside templates that regular expressions are built from. */
function patternWordsOf({ parsed }: SourceFile): string[] {
  const found: string[] = [];
  const addTemplate = (quasis: readonly { value: { raw: string } }[]): void => {
    for (const { value } of quasis)
      found.push(...wordsIn(value.raw.replace(/\\[pP]\{[^}]*\}|\\.|\(\?<\w+>|\[[^\]]*\]/g, ' ')));
  };
  new Visitor({
    Literal(node) {
      if ('regex' in node) found.push(...wordsInPattern(node.regex.pattern, node.regex.flags));
    },
    TaggedTemplateExpression: ({ quasi }) => addTemplate(quasi.quasis),
    NewExpression({ callee, arguments: [pattern] }) {
      if (callee.type === 'Identifier' && callee.name === 'RegExp' && pattern?.type === 'TemplateLiteral') {
        addTemplate(pattern.quasis);
      }
    },
  }).visit(parsed.program);
  return found;
}

/** Runs of letters that stand for themselves: not escapes, and not the letters of a class such as `[aeiou]`. */
function wordsInPattern(source: string, flags: string): string[] {
  let text = '';
  let end = 0;
  const unicode = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
  visitRegExpAST(new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, unicode), {
    onCharacterEnter({ value, start, end: next, parent }) {
      if (parent.type !== 'Alternative') return;
      text += `${start === end ? '' : ' '}${String.fromCodePoint(value)}`;
      end = next;
    },
  });
  return wordsIn(text);
}

interface Knowledge {
  entries: ReadonlySet<string>;
  words: ReadonlySet<string>;
  /** Texts that code may use: of the contract or of the code itself, which is written in English words. */
  neutral: ReadonlySet<string>;
}

function wordsOfLanguages(file: SourceFile, { entries, words, neutral }: Knowledge): string[] {
  const texts = textsOf(file).filter(
    (text) => entries.has(plain(text)) && !neutral.has(plain(text)) && /\p{L}{2}/u.test(text),
  );
  const inPatterns = patternWordsOf(file).filter((word) => words.has(word));
  return [...texts, ...inPatterns].map((word) => `${file.path}: ${word}`);
}

const extractors = sourceFiles().filter(({ room, path }) => room === 'extractors' && !isData.test(path));
const code = extractors.filter(({ path }) => !path.startsWith('extractors/languages/'));

async function knowledge(): Promise<Knowledge> {
  const known = await entries();
  const contract = new Set(contractWords().map(plain));
  const english = [...(await entries('en'))].filter((entry) => !entry.includes(' '));
  const wordless = new Set([...fileWords, ...letterPairs]);
  const neutral = new Set([unknownLanguage, ...contract, ...english, ...extractors.flatMap(identifiersOf).map(plain)]);
  const words = new Set([...known].flatMap(wordsIn).filter((word) => !contract.has(word) && !wordless.has(word)));
  return { entries: known, words, neutral };
}

describe('words of languages', () => {
  it('stand in the language files and nowhere else in the extractors', async () => {
    const known = await knowledge();
    expect(known.entries.size).toBeGreaterThan(100);
    expect(code.flatMap((file) => wordsOfLanguages(file, known))).toEqual([]);
  });
});

describe('the check itself', () => {
  const known: Knowledge = {
    entries: new Set(['godkendt', 'present', 'taget til efterretning']),
    words: new Set(['godkendt', 'taget', 'til', 'efterretning']),
    neutral: new Set(['present']),
  };
  const check = (text: string): string[] => wordsOfLanguages(sourceFile('extractors/a.ts', text), known);

  it.each([
    "const a = 'godkendt';",
    "if (line === 'Taget til efterretning') found();",
    'const a = /^(?:blev )?godkendt$/u;',
    'const a = String.raw`\\d{1,2} til \\d{1,2}`;',
    'const a = new RegExp(`til \\d`);',
  ])('sees the word in %s', (text) => {
    expect(check(text)).toHaveLength(1);
  });

  it.each([
    "const a = 'present';",
    'const a = /[til]\\p{L}/u;',
    "import a from './godkendt.ts';",
    "type A = 'godkendt';",
  ])('lets %s be', (text) => {
    expect(check(text)).toEqual([]);
  });
});
