// Compressed streams into bytes, of which there may only be so many.
import { inflateSync } from 'node:zlib';
import { core } from './pdfjs.ts';

/** A stream that would unpack to more than it may. Kept as state: the parser swallows what is thrown inside a page. */
let oversizedStreams = 0;
let streamBytes = Number.POSITIVE_INFINITY;

/** Sets how many bytes a compressed stream may unpack to from now on, and forgets earlier breaches. */
export function limitStreams(bytes: number): void {
  streamBytes = bytes;
  oversizedStreams = 0;
}

/** How many streams were stopped because they unpacked to more than the limit. */
export function streamsStopped(): number {
  return oversizedStreams;
}

function stopStream(): never {
  oversizedStreams += 1;
  throw new RangeError('A compressed stream unpacks to more than it may');
}

const growBuffer = core.DecodeStream.prototype.ensureBuffer;

core.DecodeStream.prototype.ensureBuffer = function ensureBuffer(requested) {
  if (requested > streamBytes) stopStream();
  return growBuffer.call(this, requested);
};

/** As in pdf.js, but at once instead of over a stream of chunks, and with a limit; a broken stream is left to pdf.js. */
core.DecodeStream.prototype.asyncGetBytesFromDecompressionStream = async function inflated(name) {
  this.stream.reset();
  const compressed = (this.stream.isAsync && (await this.stream.asyncGetBytes())) || this.stream.getBytes();
  if (name !== 'deflate') return { decompressed: null, compressed };
  try {
    return { decompressed: inflateSync(compressed, { maxOutputLength: maxOutput() }), compressed };
  } catch (error) {
    if (Object(error).code === 'ERR_BUFFER_TOO_LARGE') stopStream();
    return { decompressed: null, compressed };
  }
};

function maxOutput(): number {
  return Math.min(streamBytes, 2 ** 31 - 1);
}
