// Test double: hands over one page and then loops without end.
import { onOrder, page, say } from './spoken.ts';

onOrder(() => {
  say(page(1));
  for (;;) Math.random();
});
