// The TypeScript files of the project to what the architecture tests ask of them: lines, imports, names and literals.
import fs from 'node:fs';
import path from 'node:path';
import { type ParseResult, parseSync, Visitor } from 'oxc-parser';

export const root = path.join(import.meta.dirname, '..', '..');

export interface Import {
  /** Path from the root with `/` for files of the project, else the module's name as written. */
  target: string;
  typeOnly: boolean;
}

export interface Pattern {
  source: string;
  flags: string;
}

export interface SourceFile {
  /** From the root, with `/`. */
  path: string;
  /** The top folder, empty for files at the root. */
  room: string;
  text: string;
  parsed: ParseResult;
}

const rooms = ['schemas', 'extractors', 'pipeline', 'exports', 'evaluation', 'apps', 'fixtures', 'tests', 'bench'];

/** All TypeScript files below the rooms, in order of their paths. */
export function sourceFiles(): SourceFile[] {
  return rooms
    .flatMap((room) => filesBelow(room))
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => sourceFile(file, fs.readFileSync(path.join(root, file), 'utf8')));
}

/** Given the path and text of one file, parses it. */
export function sourceFile(file: string, text: string): SourceFile {
  return { path: file, room: file.split('/')[0] ?? '', text, parsed: parseSync(file, text) };
}

function filesBelow(room: string): string[] {
  const directory = path.join(root, room);
  if (!fs.existsSync(directory)) return [];
  const files = fs.readdirSync(directory, { recursive: true, encoding: 'utf8' });
  return files.map((file) => `${room}/${file.split(path.sep).join('/')}`);
}

/** Everything a file imports or re-exports from elsewhere. */
export function importsOf({ path: file, text, parsed }: SourceFile): Import[] {
  const { staticImports, staticExports, dynamicImports } = parsed.module;
  const found = [
    ...staticImports.map(({ moduleRequest, entries }) => ({
      name: moduleRequest.value,
      typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...staticExports
      .flatMap(({ entries }) => entries)
      .flatMap(({ moduleRequest, isType }) =>
        moduleRequest === null ? [] : [{ name: moduleRequest.value, typeOnly: isType }],
      ),
    ...dynamicImports.map(({ moduleRequest }) => ({
      name: text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
      typeOnly: false,
    })),
  ];
  return found.map(({ name, typeOnly }) => ({
    target: name.startsWith('.') ? path.posix.normalize(path.posix.join(path.posix.dirname(file), name)) : name,
    typeOnly,
  }));
}

/** Regular expressions written as literals. */
export function patternsOf({ parsed }: SourceFile): Pattern[] {
  const found: Pattern[] = [];
  new Visitor({
    Literal(node) {
      if ('regex' in node) found.push({ source: node.regex.pattern, flags: node.regex.flags });
    },
  }).visit(parsed.program);
  return found;
}
