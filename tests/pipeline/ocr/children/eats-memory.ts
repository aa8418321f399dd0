// Test double: fills memory outside of JavaScript's heap until it is stopped.
import { onOrder } from './spoken.ts';

const eaten: Buffer[] = [];
onOrder(() => {
  setInterval(() => eaten.push(Buffer.alloc(2 ** 25, 1)), 20);
});
