// Test double: finds every document encrypted, and says how often it and others in its folder were asked.
import fs from 'node:fs';
import { onOrder, say } from './spoken.ts';

onOrder(() => {
  fs.appendFileSync('asked', '.');
  say({ kind: 'failed', code: 'encrypted', message: `Asked: ${fs.statSync('asked').size}` });
});
