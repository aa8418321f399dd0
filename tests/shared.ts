// The material beside the repository (labelled documents, scorer, design), for tests that are skipped where it is absent.
import fs from 'node:fs';
import path from 'node:path';

export const shared = path.join(import.meta.dirname, '..', '..', 'shared');

/** True when all these paths are there. */
export const whereShared = (...paths: readonly string[]): boolean => paths.every((file) => fs.existsSync(file));
