// Test double: prints something that is no line of a reader.
import { onOrder } from './spoken.ts';

onOrder(() => {
  process.stdout.write('Here is your page!\n');
});
