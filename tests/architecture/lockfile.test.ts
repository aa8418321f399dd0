// Holds package-lock.json to what `npm ci` accepts on every machine.
import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { root } from './source.ts';

const names = z.record(z.string(), z.string()).default({});
const lockfile = z.object({ packages: z.record(z.string(), z.object({ optionalDependencies: names })) });

it('the lockfile names the packages of all platforms (else run: node .ci/complete-lock.mjs)', () => {
  const { packages } = lockfile.parse(JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')));
  const optional = Object.values(packages).flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies));
  expect(optional.length).toBeGreaterThan(0);
  expect(optional.filter((name) => !(`node_modules/${name}` in packages))).toEqual([]);
});
