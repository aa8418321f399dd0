// Test double: finds the page at fault.
import { onOrder, say } from './spoken.ts';

onOrder(() => say({ kind: 'failed', code: 'malformed', message: 'The page cannot be drawn.' }));
