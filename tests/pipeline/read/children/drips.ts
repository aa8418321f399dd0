// Test double: hands over a page every tenth of a second, without end.
import { onOrder, page, say } from './spoken.ts';

onOrder(() => {
  let number = 0;
  setInterval(() => {
    number += 1;
    say(page(number));
  }, 100);
});
