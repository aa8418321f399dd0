// The JPEG image that is a whole page into grey dots, by the canvas's decoder: pdf.js takes ten times as long.
//
// pdf.js asks the web's `ImageDecoder` first, where there is one, and decodes for itself what that one refuses. Ours
// hands over plain dots, which can be read but not painted: so it refuses whatever is to be painted.
import { MessageChannel, type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { createCanvas, type Image, loadImage } from '@napi-rs/canvas';
import { type GreyPicture, greysOfRgba } from './grey-picture.ts';
import { jpegFrame } from './jpeg-frame.ts';
import { pictures } from './thresholds.ts';

/** For whom images are taken: one page at a time. */
let errand: Errand | null = null;

export interface Errand {
  /** Images with more dots are left to pdf.js. */
  readonly mostDots: number;
  /** Called as soon as the first is taken, and maybe again. */
  onTaken(): void;
}

/** While `work` goes on, pdf.js is given JPEG images as dots. Throws where other work is going on already. */
export async function takingJpegs<Result>(mine: Errand, work: () => Promise<Result>): Promise<Result> {
  if (errand !== null) throw new Error('Images are being taken for another page.');
  errand = mine;
  try {
    return await work();
  } finally {
    errand = null;
  }
}

/** Puts our decoder where pdf.js looks for one: it must be there before pdf.js is first asked for a document. */
export function offerDecoder(): void {
  Object.assign(globalThis, { ImageDecoder: JpegDecoder });
}

/**
 * What pdf.js keeps in place of a decoded image: it wants something that can be handed to another thread, and closed.
 * A message port is that, and the dots wait in it.
 */
type Handle = MessagePort & { readonly displayWidth: number; readonly displayHeight: number };

/** The dots of a taken image; null if somebody had them before. */
export function dotsIn(handle: MessagePort): Uint8Array | null {
  const dots: unknown = receiveMessageOnPort(handle)?.message;
  return dots instanceof Uint8Array ? dots : null;
}

interface TransferableDots extends GreyPicture {
  readonly dots: Uint8Array<ArrayBuffer>;
}

function handleFor({ width, height, dots }: TransferableDots): Handle {
  const { port1: from, port2: to } = new MessageChannel();
  from.postMessage(dots, [dots.buffer]);
  return Object.assign(to, { displayWidth: width, displayHeight: height });
}

/** As much of https://www.w3.org/TR/webcodecs/#imagedecoder-interface as pdf.js uses. */
class JpegDecoder {
  readonly #bytes: Uint8Array;

  static isTypeSupported(type: string): Promise<boolean> {
    return Promise.resolve(type === 'image/jpeg');
  }

  constructor({ data }: { readonly data: Uint8Array }) {
    this.#bytes = data;
  }

  async decode(): Promise<{ readonly image: Handle }> {
    const frame = jpegFrame(this.#bytes);
    if (errand === null || frame === null || frame.width * frame.height > errand.mostDots)
      throw new Error('This image is left to pdf.js.');
    errand.onTaken();
    return { image: handleFor(greyDots(await loadImage(withoutProfiles(this.#bytes, frame.profiles)))) };
  }

  close(): void {}
}

/** A copy in which the segments with colour profiles are comments. */
function withoutProfiles(bytes: Uint8Array, profiles: readonly number[]): Uint8Array {
  if (profiles.length === 0) return bytes;
  const copy = bytes.slice();
  for (const at of profiles) copy[at + 1] = comment;
  return copy;
}

/** ITU-T T.81, table B.1. */
const comment = 0xfe;

/** Row by row, so that the coloured dots are not held as a whole for a second time. What is missing is white paper. */
function greyDots(image: Image): TransferableDots {
  const { width, height } = image;
  const dots = new Uint8Array(width * height);
  const canvas = createCanvas(width, Math.min(height, pictures.stripRows));
  const context = canvas.getContext('2d');
  for (let top = 0; top < height; top += canvas.height) {
    const rows = Math.min(canvas.height, height - top);
    context.clearRect(0, 0, width, rows);
    context.drawImage(image, 0, top, width, rows, 0, 0, width, rows);
    const colours = context.getImageData(0, 0, width, rows).data;
    greysOfRgba(colours, dots.subarray(top * width, (top + rows) * width));
  }
  return { width, height, dots };
}
