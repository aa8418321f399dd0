// Holds the house to its plan: imports point one way, never in a circle, and the extractors never touch the world.
import { Visitor } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { importsOf, type SourceFile, sourceFile, sourceFiles } from './source.ts';

const files = sourceFiles();

/** Each room, and the rooms below it that it may import. Fixtures, tests and bench stand outside and may see all. */
const below: Record<string, readonly string[]> = {
  schemas: [],
  extractors: ['schemas'],
  pipeline: ['schemas', 'extractors'],
  exports: ['schemas', 'extractors', 'pipeline'],
  evaluation: ['schemas', 'extractors', 'pipeline'],
  apps: ['schemas', 'extractors', 'pipeline', 'exports', 'evaluation'],
};

/** Modules from elsewhere that a room without files, sockets and clock may use: hashing and comparing words reach nothing. */
const harmless = ['zod', 'node:crypto', 'natural/lib/natural/distance/index.js'];

/** Names through which code reaches the world or chance. */
const worldly = new Set([
  'process',
  'fetch',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'require',
  'crypto',
  'WebSocket',
  'XMLHttpRequest',
  'navigator',
]);

const fromRoot = (target: string): string => target.split('/')[0] ?? '';
const isOwn = (target: string): boolean => files.some(({ path }) => path === target);

function wrongWay(file: SourceFile): string[] {
  const allowed = below[file.room];
  if (allowed === undefined) return [];
  return importsOf(file)
    .filter(({ target }) => target.includes('/') && (fromRoot(target) in below || fromRoot(target) === 'fixtures'))
    .filter(({ target }) => fromRoot(target) !== file.room && !allowed.includes(fromRoot(target)))
    .map(({ target }) => `${file.path} imports ${target}`);
}

function worldlyUses(file: SourceFile): string[] {
  const found: string[] = [];
  const report = (what: string): void => void found.push(`${file.path} uses ${what}`);
  new Visitor({
    Identifier(node) {
      if (worldly.has(node.name)) report(node.name);
    },
    MemberExpression(node) {
      if (node.object.type !== 'Identifier' || node.property.type !== 'Identifier') return;
      const name = `${node.object.name}.${node.property.name}`;
      if (name === 'Math.random' || name === 'Date.now') report(name);
    },
    NewExpression(node) {
      if (node.arguments.length > 0 || node.callee.type !== 'Identifier') return;
      if (node.callee.name === 'Date') report('new Date() without a date');
    },
  }).visit(file.parsed.program);
  return found;
}

/** The first circle met from `start`, empty when there is none; `safe` files are in none, or in one told already. */
function circleFrom(start: string, edges: ReadonlyMap<string, readonly string[]>, safe: Set<string>): string[] {
  const walk = (at: string, trail: readonly string[]): string[] => {
    if (trail.includes(at)) return [...trail.slice(trail.indexOf(at)), at];
    if (safe.has(at)) return [];
    for (const next of edges.get(at) ?? []) {
      const circle = walk(next, [...trail, at]);
      if (circle.length > 0) return circle;
    }
    safe.add(at);
    return [];
  };
  return walk(start, []);
}

function circles(some: readonly SourceFile[]): string[] {
  const edges = new Map(some.map((file) => [file.path, importsOf(file).map(({ target }) => target)]));
  const safe = new Set<string>();
  return some.flatMap(({ path }) => {
    const circle = circleFrom(path, edges, safe);
    for (const known of circle) safe.add(known);
    return circle.length === 0 ? [] : [circle.join(' → ')];
  });
}

describe('the plan of the house', () => {
  it('has files in it to look at', () => {
    expect(files.filter(({ room }) => room === 'schemas').length).toBeGreaterThan(0);
    expect(files.flatMap(importsOf).filter(({ target }) => isOwn(target)).length).toBeGreaterThan(files.length);
  });

  it('lets rooms import only from rooms below them', () => {
    expect(files.flatMap(wrongWay)).toEqual([]);
  });

  it('has no circles of imports, types included', () => {
    expect(circles(files)).toEqual([]);
  });

  it('keeps the schemas and extractors free of modules that reach the world', () => {
    const reaching = files
      .filter(({ room }) => room === 'extractors' || room === 'schemas')
      .filter(({ path }) => path !== 'schemas/publish.ts')
      .flatMap((file) => importsOf(file).map(({ target }) => ({ path: file.path, target })))
      .filter(({ target }) => !(fromRoot(target) in below) && !harmless.includes(target))
      .map(({ path, target }) => `${path} imports ${target}`);
    expect(reaching).toEqual([]);
  });

  it('keeps clock, chance and process out of the extractors', () => {
    expect(files.filter(({ room }) => room === 'extractors').flatMap(worldlyUses)).toEqual([]);
  });
});

describe('the check itself', () => {
  it('sees an import that points up, also of a type or for later', () => {
    const file = sourceFile(
      'extractors/facts/wrong.ts',
      `import type { A } from '../../pipeline/a.ts'; export { b } from '../../apps/b.ts'; import('../../fixtures/c.ts');`,
    );
    expect(wrongWay(file)).toHaveLength(3);
  });

  it('sees a circle', () => {
    const [one, two] = [
      sourceFile('schemas/one.ts', `import { two } from './two.ts';`),
      sourceFile('schemas/two.ts', `import type { one } from './one.ts';`),
    ];
    expect(circles([one, two])).toEqual(['schemas/one.ts → schemas/two.ts → schemas/one.ts']);
  });

  it('sees the clock and chance', () => {
    const file = sourceFile(
      'extractors/wrong.ts',
      'new Date(); new Date(0); Date.now(); Math.random(); process.cwd();',
    );
    expect(worldlyUses(file)).toHaveLength(4);
  });
});
