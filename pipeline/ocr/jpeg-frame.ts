// The head of a JPEG file into the size of its picture, and where it keeps a colour profile.

export interface JpegFrame {
  readonly width: number;
  readonly height: number;
  /** Places of the marker segments with a colour profile: a PDF says itself what the colours of its pictures are. */
  readonly profiles: readonly number[];
}

/** ITU-T T.81, table B.1. */
const markers = { start: 0xd8, firstFrame: 0xc0, lastFrame: 0xcf, profile: 0xe2 } as const;
/** Of the same range, but no frames: tables of Huffman codes, a reserved one, and arithmetic coding conditions. */
const notFrames: ReadonlySet<number> = new Set([0xc4, 0xc8, 0xcc]);

/**
 *     FF D8 | FF E0 length … | FF E2 length … | FF C0 length precision height width …
 *             a segment: its length counts its own two bytes
 *
 * Null if there is no whole frame header, or its height is left to be told later.
 */
export function jpegFrame(bytes: Uint8Array): JpegFrame | null {
  if (bytes[0] !== 0xff || bytes[1] !== markers.start) return null;
  const profiles: number[] = [];
  for (let at = 2; at + 9 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker >= markers.firstFrame && marker <= markers.lastFrame && !notFrames.has(marker)) {
      const [height, width] = [wordAt(bytes, at + 5), wordAt(bytes, at + 7)];
      return width > 0 && height > 0 ? { width, height, profiles } : null;
    }
    if (marker === markers.profile) profiles.push(at);
    at += 2 + wordAt(bytes, at + 2);
  }
  return null;
}

/** Most significant byte first. */
function wordAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}
