#!/usr/bin/env node
// Starts the command line on Node 24: the one it runs on, or the one that came as a dependency.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const oldest = 24;
const main = path.join(import.meta.dirname, '..', 'apps', 'cli', 'main.ts');

if (Number.parseInt(process.versions.node, 10) >= oldest) await import(main);
else startOn(ownNode());

function ownNode() {
  return path.join(path.dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin', 'node');
}

function startOn(node) {
  const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 128 + (signal === 'SIGINT' ? 2 : 15) : (code ?? 1)));
}
