// Test double: prints good pages without end, as fast as they are taken.
import { onOrder, page, say } from './spoken.ts';

onOrder(() => {
  let number = 0;
  const print = (): void => {
    for (let line = 0; line < 1_000; line += 1) {
      number += 1;
      say(page(number));
    }
    setImmediate(print);
  };
  print();
});
