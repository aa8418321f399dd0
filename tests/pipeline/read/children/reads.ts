// Test double: reads every document at once and tells its process id as the title.
import { done, onOrder, page, say } from './spoken.ts';

onOrder(() => {
  say(page(1));
  say(done(String(process.pid)));
});
