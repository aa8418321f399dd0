// Test double: crashes whenever it is asked for page 2, and recognises everything else.
import { onOrder, page, say } from './spoken.ts';

onOrder((order) => {
  if (order.page === 2) process.kill(process.pid, 'SIGSEGV');
  else say(page(order, String(process.pid)));
});
