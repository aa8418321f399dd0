import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportFormats } from '../../exports/formats.ts';
import { hiddenSentences, hiddenText } from '../../fixtures/hostile/hidden.ts';
import { defaultConfiguration } from '../../pipeline/configuration.ts';
import { buildWith } from '../../pipeline/session.ts';
import { openFolderStore } from '../../pipeline/store/folder.ts';
import type { Store } from '../../pipeline/store/store.ts';
import { minutebook } from '../apps/command.ts';
import { emptyFolder, exported } from './exporting.ts';

describe('minutes with hidden sentences, read from their PDF', () => {
  let store: Store;
  beforeAll(async () => {
    const folder = emptyFolder();
    fs.writeFileSync(path.join(folder, 'hidden.pdf'), hiddenText());
    const { code } = await minutebook([
      'import',
      path.join(folder, 'hidden.pdf'),
      '--store',
      path.join(folder, 'store'),
      '--quiet',
    ]);
    expect(code).toBe(0);
    store = await openFolderStore(path.join(folder, 'store'), { create: false });
  });

  it.each(exportFormats.filter(({ name }) => name !== 'parquet').map(({ name }) => name))(
    'go to %s without any of them',
    async (format) => {
      const { version } = buildWith(defaultConfiguration);
      const { files, summary } = await exported(store, format, { onlyPublic: true, version });
      expect(summary.documents).toBe(1);
      const words = [...files.values()].map((content) => content.toString()).join('\n');
      const hidden = hiddenSentences.map(({ text }) => text).flatMap((text) => [text, text.split(' ')[0] ?? text]);
      expect(hidden.filter((text) => words.includes(text))).toEqual([]);
    },
  );
});
