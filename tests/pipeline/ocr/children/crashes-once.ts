// Test double: crashes on the first try of page 2, which it marks in its folder, and recognises everything else.
import fs from 'node:fs';
import { onOrder, page, say } from './spoken.ts';

const mark = 'tried';

onOrder((order) => {
  if (order.page === 2 && !fs.existsSync(mark)) {
    fs.writeFileSync(mark, '');
    process.kill(process.pid, 'SIGSEGV');
    return;
  }
  say(page(order, String(process.pid)));
});
