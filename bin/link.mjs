// Links this package's own command into node_modules/.bin, so that `npx minutebook` runs from a checkout.
import fs from 'node:fs';
import path from 'node:path';

const bin = path.join(import.meta.dirname, '..', 'node_modules', '.bin');
const link = path.join(bin, 'minutebook');
if (fs.existsSync(bin)) {
  fs.rmSync(link, { force: true });
  fs.symlinkSync(path.join('..', '..', 'bin', 'minutebook.mjs'), link);
}
