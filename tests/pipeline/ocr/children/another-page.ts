// Test double: recognises another page than it is asked for.
import { onOrder, page, say } from './spoken.ts';

onOrder((order) => say(page({ ...order, page: order.page + 1 }, 'wrong')));
