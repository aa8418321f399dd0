// A worker that does what the name of its document says: answers, dies, throws, hangs or eats memory.
import { blankResult } from '../../../pipeline/result.ts';
import type { Order } from '../../../pipeline/worker-process.ts';

const doings: Record<string, () => void> = {
  answers: () => process.send?.({ ...blankResult, status: 'read' }),
  dies: () => process.exit(1),
  throws: () => {
    throw new TypeError('unforeseen');
  },
  hangs: () => {
    for (;;);
  },
  eats: () => {
    const eaten: object[] = [];
    for (;;) eaten.push({ bite: [eaten.length] });
  },
  waits: () => undefined,
};

process.on('message', (order: Order) => {
  if (order.kind === 'task') doings[order.task.original.name]?.();
  else if (order.kind === 'abort') process.send?.({ ...blankResult, status: 'stopped' });
  else if (order.kind === 'close') process.disconnect();
});
