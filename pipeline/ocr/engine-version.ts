// The packages that recognition rests on into one label: another version may read other words.
import canvas from '@napi-rs/canvas/package.json' with { type: 'json' };
import dan from '@tesseract.js-data/dan/package.json' with { type: 'json' };
import deu from '@tesseract.js-data/deu/package.json' with { type: 'json' };
import eng from '@tesseract.js-data/eng/package.json' with { type: 'json' };
import fin from '@tesseract.js-data/fin/package.json' with { type: 'json' };
import fra from '@tesseract.js-data/fra/package.json' with { type: 'json' };
import nld from '@tesseract.js-data/nld/package.json' with { type: 'json' };
import nor from '@tesseract.js-data/nor/package.json' with { type: 'json' };
import por from '@tesseract.js-data/por/package.json' with { type: 'json' };
import spa from '@tesseract.js-data/spa/package.json' with { type: 'json' };
import swe from '@tesseract.js-data/swe/package.json' with { type: 'json' };
import pdfjs from 'pdfjs-dist/package.json' with { type: 'json' };
import core from 'tesseract.js-core/package.json' with { type: 'json' };

const data = [dan, deu, eng, fin, fra, nld, nor, por, spa, swe].map(
  ({ name, version }) => `${name.split('/').at(-1)} ${version}`,
);

export const engineVersion = [
  `core ${core.version}`,
  `pdfjs ${pdfjs.version}`,
  `canvas ${canvas.version}`,
  ...data,
].join(', ');
