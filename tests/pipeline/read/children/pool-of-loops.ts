// Test program: a parent whose reader loops without end; tells the reader's folder and waits to be killed.
import { openReaderPool } from '../../../../pipeline/read/pool.ts';

const [document = '', program = ''] = process.argv.slice(2);
const pool = await openReaderPool({ size: 1, program });
const reading = pool.read(document);
process.stdout.write(`${process.pid}\n`);
await reading;
