// Test double: works on a page forever.
import { onOrder } from './spoken.ts';

onOrder(() => {
  for (;;);
});
