// A store, and what the user says, into the file that its catalogue is kept in.
import path from 'node:path';
import { MinutebookError } from '../../pipeline/errors.ts';
import { keys } from '../../pipeline/store/keys.ts';
import type { Store } from '../../pipeline/store/store.ts';

/** Not a key of a store, so no object can lie there. */
const fileName = 'catalogue.sqlite';

/** The named file, otherwise one beside the objects. Throws `bad_args` for a store elsewhere: then a name is needed. */
export function catalogueFileOf(store: Store, named: string | null): string {
  if (named !== null) return path.resolve(named);
  const object = store.filePath(keys.run('any'));
  if (object !== null) return path.join(path.dirname(path.dirname(object)), fileName);
  throw new MinutebookError(
    'bad_args',
    `The store ${store.place} is not a folder, so say with --catalogue FILE where its catalogue is to be kept.`,
  );
}
