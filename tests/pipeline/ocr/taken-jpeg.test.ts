// JPEG pictures of pages, by the canvas's decoder and, where they are to be painted, by that of pdf.js.
import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { type RawObject, rawPdf } from '../../../fixtures/hostile/raw-pdf.ts';
import { ocrLimits } from '../../../pipeline/limits.ts';
import { jpegFrame } from '../../../pipeline/ocr/jpeg-frame.ts';
import { type PagePicture, pagePicture } from '../../../pipeline/ocr/page-picture.ts';
import { openDrawable } from '../../../pipeline/ocr/pdf-drawing.ts';
import { takingJpegs } from '../../../pipeline/ocr/taken-jpeg.ts';

const [width, height] = [120, 160];

/** White paper with a black bar across its upper half. */
function sheet(): Uint8Array {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.fillStyle = 'black';
  context.fillRect(20, 32, 80, 16);
  return canvas.toBuffer('image/jpeg', 95);
}

/** One image, shown on every page; what is painted over it, page by page. */
function scan(jpeg: Uint8Array, over: readonly string[], colours = '/DeviceRGB'): Uint8Array {
  const first = 4;
  const kids = over.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  const image: RawObject = {
    entries: `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8 /ColorSpace ${colours} /Filter /DCTDecode`,
    data: jpeg,
  };
  const pages = over.flatMap((more, index): RawObject[] => [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${first + 1 + 2 * index} 0 R ` +
      '/Resources << /XObject << /Scan 3 0 R >> >> >>',
    { entries: '', data: `q ${width} 0 0 ${height} 0 0 cm /Scan Do Q ${more}` },
  ]);
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${over.length} >>`,
    image,
    ...pages,
  ]);
}

async function picturesOf(pdf: Uint8Array, pages: number, limits = ocrLimits): Promise<readonly PagePicture[]> {
  const drawable = await openDrawable(pdf, limits);
  const pictures: PagePicture[] = [];
  for (let number = 1; number <= pages; number += 1) pictures.push(await pagePicture(drawable, number, 1, limits));
  await drawable.close();
  return pictures;
}

/** How dark the bar, and how dark the paper under it, in points of the page. */
function greys({ placed: { picture, scaleX, scaleY } }: PagePicture): { bar: number; paper: number } {
  const at = (x: number, y: number): number =>
    picture.dots[Math.round(y * scaleY) * picture.width + Math.round(x * scaleX)] ?? -1;
  return { bar: Math.round(at(60, 40) / 8), paper: Math.round(at(60, 120) / 8) };
}

const asPrinted = { bar: 0, paper: 32 };
const line = '1 0 0 RG 10 10 m 50 10 l S';

describe('the head of a JPEG file', () => {
  it('tells its size', () => {
    expect(jpegFrame(sheet())).toMatchObject({ width, height });
  });

  it('tells where a colour profile is, among other segments and bytes that fill up', () => {
    const bytes = Uint8Array.of(
      ...[0xff, 0xd8, 0xff, 0xe0, 0, 3, 9, 0xff, 0xe2, 0, 4, 1, 1, 0xff, 0xff, 0xc0],
      ...[0, 11, 8, 1, 2, 3, 4, 1, 1, 1, 1],
    );
    expect(jpegFrame(bytes)).toEqual({ width: 0x304, height: 0x102, profiles: [7] });
  });

  it.each([
    ['of another kind', [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 0, 0, 0, 0]],
    ['that is cut off', [0xff, 0xd8, 0xff, 0xe0, 0, 3, 9, 0xff, 0xc0, 0, 11]],
    ['whose height is told later', [0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 0, 1, 2, 1, 1, 1, 1]],
    ['that runs beyond its segments', [0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff, 0, 0, 0, 0, 0, 0, 0]],
  ])('of a file %s tells nothing', (_, bytes) => expect(jpegFrame(Uint8Array.from(bytes))).toBeNull());
});

describe('a page that is one JPEG image', () => {
  it('has the dots of the image, page after page', async () => {
    const pictures = await picturesOf(scan(sheet(), ['', '', '']), 3);
    expect(pictures.map(greys)).toEqual([asPrinted, asPrinted, asPrinted]);
    expect(pictures.map(({ placed }) => placed.picture.width)).toEqual([width, width, width]);
  });

  it('may come before and after one on which the same image is painted over', async () => {
    const pictures = await picturesOf(scan(sheet(), ['', line, '', line, '']), 5);
    expect(pictures.map(greys)).toEqual([asPrinted, asPrinted, asPrinted, asPrinted, asPrinted]);
    expect(pictures.map(({ damaged }) => damaged)).toEqual([false, false, false, false, false]);
    expect(pictures.map(({ placed }) => placed.picture.width === width)).toEqual([true, false, true, false, true]);
  });

  it('looks the same where its colours are left to pdf.js', async () => {
    const pictures = await picturesOf(scan(sheet(), [''], '[/CalRGB << /WhitePoint [0.95 1 1.09] >>]'), 1);
    expect(pictures.map(greys)).toEqual([{ bar: 0, paper: expect.closeTo(asPrinted.paper, -0.5) }]);
  });

  it('is white from where the file is cut off', async () => {
    const whole = sheet();
    const cut = whole.subarray(0, whole.length - 60);
    expect((await picturesOf(scan(cut, ['']), 1)).map(greys)).toEqual([asPrinted]);
  });

  it('is not decoded when the file has more dots than the PDF says, and than may be', async () => {
    const pdf = scan(sheet(), ['']);
    const taken: string[] = [];
    const drawable = await openDrawable(pdf, ocrLimits);
    await takingJpegs({ mostDots: width * height - 1, onTaken: () => taken.push('image') }, async () => {
      await (await drawable.document.getPage(1)).getOperatorList();
    });
    await drawable.close();
    expect(taken).toEqual([]);
  });
});

it('images are taken for one page at a time', async () => {
  const errand = { mostDots: 1, onTaken: () => undefined };
  const nested = takingJpegs(errand, () => takingJpegs(errand, () => Promise.resolve(1)));
  await expect(nested).rejects.toThrow('another page');
  await expect(takingJpegs(errand, () => Promise.resolve(2))).resolves.toBe(2);
});
