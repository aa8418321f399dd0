// Test double: dies of a signal in the middle of a document, as a fault in native code would.
import { onOrder, page, say } from './spoken.ts';

onOrder(() => {
  say(page(1));
  process.kill(process.pid, 'SIGSEGV');
});
