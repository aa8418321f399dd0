// Holds files to the house rules: their length, names, first comment and exports.
import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFile, sourceFiles } from './source.ts';

/** From this length on a file is the place where everything lands. */
const mostLines = 300;

const files = sourceFiles();
const isData = ({ path }: SourceFile): boolean => /^(?:extractors\/languages|fixtures\/words)\//.test(path);
const linesOf = ({ text }: SourceFile): number => text.trimEnd().split('\n').length;
const nounless = /(?:^|[-/.])(?:utils?|helpers?|managers?|misc|common|stuff)(?=[-/.])/i;

const defaultExports = ({ parsed }: SourceFile): boolean =>
  parsed.module.staticExports.some(({ entries }) =>
    entries.some(({ exportName }) => exportName.kind === 'Default' || exportName.name === 'default'),
  );

/** The first comment stands at the very top and is a sentence; that it tells what becomes of what, only a reader can see. */
const opensWithSentence = ({ text }: SourceFile): boolean => /^\/\/ .{10,160}\n/.test(text);

const paths = (some: readonly SourceFile[]): string[] => some.map(({ path }) => path);

describe('files', () => {
  it(`are at most ${mostLines} lines long, language and word data aside`, () => {
    const long = files.filter((file) => !isData(file) && linesOf(file) > mostLines);
    expect(long.map((file) => `${file.path}: ${linesOf(file)} lines`)).toEqual([]);
  });

  it('are named with nouns of the field', () => {
    expect(paths(files).filter((path) => nounless.test(path))).toEqual([]);
  });

  it('have no default export', () => {
    expect(paths(files.filter(defaultExports))).toEqual([]);
  });

  it('open with a sentence on what they are for; tests may do without', () => {
    const silent = files.filter((file) => !file.path.endsWith('.test.ts') && !opensWithSentence(file));
    expect(paths(silent)).toEqual([]);
  });
});

describe('the check itself', () => {
  it.each(['pipeline/utils.ts', 'pipeline/text-helpers.ts', 'apps/misc/page.ts', 'apps/job-manager.ts'])(
    'does not like the name %s',
    (path) => {
      expect(nounless.test(path)).toBe(true);
    },
  );

  it('sees default exports of both kinds', () => {
    expect(defaultExports(sourceFile('apps/a.ts', 'export default 1;'))).toBe(true);
    expect(defaultExports(sourceFile('apps/a.ts', 'const a = 1; export { a as default };'))).toBe(true);
    expect(defaultExports(sourceFile('apps/a.ts', 'export const a = 1;'))).toBe(false);
  });
});
