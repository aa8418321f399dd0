// package-lock.json as npm left it to one that names the packages of other platforms too: `node .ci/complete-lock.mjs`.
//
// npm drops an optional package from the lockfile when the registry at hand does not have its version (mirrors often
// carry one platform only), and `npm ci` then refuses that lockfile everywhere. Entries added here carry no checksum:
// npm takes it from the registry that does have the package.
import fs from 'node:fs';
import path from 'node:path';

const file = path.join(import.meta.dirname, '..', 'package-lock.json');
const lock = JSON.parse(fs.readFileSync(file, 'utf8'));

const systems = /-(android|darwin|freebsd|linux|openharmony|win32)(?=-|$)/;
const processors = /-(arm64|arm|ia32|ppc64|riscv64|s390x|x64)(?=-|$)/;
const libraries = { musl: 'musl', gnu: 'glibc' };

/** `…/binding-linux-x64-musl` → what npm asks of a machine before it installs it. */
function platformOf(name) {
  const library = Object.entries(libraries).find(([ending]) => name.endsWith(`-${ending}`))?.[1];
  const [, os] = systems.exec(name) ?? [];
  const [, cpu] = processors.exec(name) ?? [];
  return { cpu: cpu && [cpu], libc: os === 'linux' && library ? [library] : undefined, os: os && [os] };
}

for (const { dev, optionalDependencies = {} } of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const { cpu, libc, os } = platformOf(name);
    lock.packages[`node_modules/${name}`] ??= { version, cpu, dev, libc, optional: true, os };
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([one], [other]) => one.localeCompare(other, 'en')),
);
fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
