// Puts one object into a folder store and says whether it was the first.
import { openFolderStore } from '../../../../pipeline/store/folder.ts';

const [root = '', key = '', word = ''] = process.argv.slice(2);
const store = await openFolderStore(root, { create: true });
console.log(await store.putIfAbsent(key, new TextEncoder().encode(word.repeat(1000))));
