// Test double: says what no recogniser says.
import { onOrder, say } from './spoken.ts';

onOrder(() => say({ kind: 'page', page: { words: 'many' } }));
