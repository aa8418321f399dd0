import { openMemoryStore } from '../../../pipeline/store/memory.ts';
import { storeConformance } from './conformance.ts';

storeConformance('memory', async () => openMemoryStore());
