// Store, file and version on the command line into an updated catalogue; made to be killed.
import { updateCatalogue } from '../../../../exports/catalogue/update.ts';
import { openStore } from '../../../../pipeline/store/address.ts';

const [address = '', file = '', version = ''] = process.argv.slice(2);
await updateCatalogue({ store: await openStore(address, { create: false }), file, version });
