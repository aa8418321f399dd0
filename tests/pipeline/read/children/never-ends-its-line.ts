// Test double: prints without end and without a line break.
import { onOrder } from './spoken.ts';

onOrder(() => {
  const print = (): void => {
    process.stdout.write('x'.repeat(2 ** 20), print);
  };
  print();
});
