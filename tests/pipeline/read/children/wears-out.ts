// Test double: reads as it should, but says it has used up most of its processor time; tells its process id.
import { done, onOrder, page, say } from './spoken.ts';

onOrder(() => {
  say(page(1));
  say(done(String(process.pid), 1_000_000));
});
