// Test double: recognises its own process id on every page.
import { onOrder, page, say } from './spoken.ts';

onOrder((order) => say(page(order, String(process.pid))));
