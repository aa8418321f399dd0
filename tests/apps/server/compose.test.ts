// Holds compose.yaml and Dockerfile, which cannot be run everywhere, to the program they start.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { buildProgram } from '../../../apps/cli/program.ts';
import packageFile from '../../../package.json' with { type: 'json' };
import { importsOf, root, sourceFiles } from '../../architecture/source.ts';

const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');
const service = z.looseObject({
  image: z.string(),
  command: z.array(z.string()),
  environment: z.record(z.string(), z.string()).default({}),
  read_only: z.boolean().default(false),
  networks: z.array(z.string()),
  ports: z.array(z.string()).default([]),
  healthcheck: z.looseObject({ test: z.array(z.string()) }).optional(),
  secrets: z.array(z.string()).default([]),
});
const compose = z
  .looseObject({
    services: z.record(z.string(), service),
    volumes: z.record(z.string(), z.unknown()),
    secrets: z.record(z.string(), z.object({ file: z.string() })),
    networks: z.record(z.string(), z.object({ internal: z.boolean() }).nullable()),
  })
  .parse(parse(read('compose.yaml'), { merge: true }));
const ours = Object.entries(compose.services).filter(([, { image }]) => image === 'minutebook');
const dockerfile = read('Dockerfile');
const code = sourceFiles().filter(({ room }) => ['pipeline', 'apps'].includes(room));

describe('compose.yaml', () => {
  it('starts one server and workers of this program, a queue and a store', () => {
    expect(ours.map(([name, { command }]) => `${name} ${command[0]}`)).toEqual(['api serve', 'worker work']);
    expect(Object.keys(compose.services)).toEqual(['redis', 's3', 'api', 'worker']);
  });

  it.each(ours)(
    'gives %s a command with options that it has, which it understands',
    (_name, { command: [name, ...rest] }) => {
      const command = buildProgram().commands.find((candidate) => candidate.name() === name);
      const known = [...(command?.options ?? []), ...buildProgram().options];
      const given = rest.map((word) => word.replace(/\$\{\w+:-([^}]*)\}/, '$1'));
      const options = given.filter((word) => word.startsWith('--'));
      expect(options.filter((option) => !known.some(({ long }) => long === option))).toEqual([]);
      // Commander parses the words; what is left over would be an argument that the command does not take.
      expect(command?.parseOptions(given.filter((_, index) => !isJobs(given, index)))).toMatchObject({
        operands: [],
        unknown: [],
      });
    },
  );

  it.each(ours)('gives %s only variables that the code reads', (_name, { environment }) => {
    const unread = Object.keys(environment).filter((name) => !code.some(({ text }) => text.includes(name)));
    expect(unread).toEqual([]);
  });

  it('has no secret in it, only names of variables without a default', () => {
    const secret = Object.values(compose.services)
      .flatMap(({ environment }) => Object.entries(environment))
      .filter(([name]) => /PASSWORD|KEY|AUTH|SECRET|REDIS_URL/.test(name) && !name.endsWith('_FILE'));
    expect(secret.length).toBeGreaterThan(5);
    for (const [, value] of secret) expect(value).toMatch(/\$\{[A-Z0-9_]+:\?[^}]+\}/);
  });

  it('pins every image it does not build, and checks the health of what others wait for', () => {
    for (const [name, { image, healthcheck }] of Object.entries(compose.services)) {
      if (image !== 'minutebook') expect(image).toMatch(/:v?\d+\.\d+\.\d+/);
      if (name !== 'worker') expect(healthcheck?.test.length).toBeGreaterThan(1);
    }
  });

  it('keeps root file systems read-only, and lets nothing but the server be reached, from this machine alone', () => {
    for (const [name, { read_only, networks, ports }] of Object.entries(compose.services)) {
      expect(read_only).toBe(true);
      if (name === 'api') expect(ports).toEqual(['127.0.0.1:8080:8080']);
      else expect({ networks, ports }).toEqual({ networks: ['inside'], ports: [] });
    }
    expect(compose.networks.inside).toEqual({ internal: true });
  });

  it('has a queue that loses nothing', () => {
    const queue = compose.services.redis?.command.join(' ') ?? '';
    expect(queue).toContain('--maxmemory-policy noeviction');
    expect(queue).toContain('--appendonly yes');
  });
});

describe('the Dockerfile', () => {
  it('has the Node.js of package.json, and no other base', () => {
    const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, base]) => base);
    expect(new Set(bases)).toEqual(new Set([`node:${packageFile.dependencies.node}-bookworm-slim`]));
  });

  it('runs as nobody special, and holds no secret', () => {
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).not.toMatch(/^(?:ENV|ARG).*(?:KEY|SECRET|PASSWORD|TOKEN)/m);
  });

  it('copies every room that the program imports, and only what is there', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, from = '']) => from.split(' '));
    expect(copied.filter((from) => !fs.existsSync(path.join(root, from)))).toEqual([]);
    expect(roomsReached('apps/cli/main.ts').filter((room) => !copied.includes(room))).toEqual([]);
    const allowed = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'));
    expect(allowed.map((line) => line.slice(1)).toSorted()).toEqual([...new Set(copied)].toSorted());
  });
});

/** `--jobs` belongs to the program and not to its commands. */
function isJobs(words: readonly string[], index: number): boolean {
  return words[index] === '--jobs' || words[index - 1] === '--jobs';
}

/** Rooms of all files that one file needs, directly or not. */
function roomsReached(start: string): string[] {
  const files = new Map(sourceFiles().map((file) => [file.path, file]));
  const reached = new Set<string>();
  const visit = (file: string): void => {
    const source = files.get(file);
    if (source === undefined || reached.has(file)) return;
    reached.add(file);
    for (const { target, typeOnly } of importsOf(source)) if (!typeOnly) visit(target);
  };
  visit(start);
  return [...new Set([...reached].map((file) => file.split('/')[0] ?? ''))];
}
