// Test double: crashes on the first try, which it marks in its folder, and reads the document on the second.
import fs from 'node:fs';
import { done, onOrder, page, say } from './spoken.ts';

const mark = 'tried';

onOrder(() => {
  if (!fs.existsSync(mark)) {
    fs.writeFileSync(mark, '');
    process.kill(process.pid, 'SIGSEGV');
    return;
  }
  say(page(1));
  say(done(String(process.pid)));
});
