// A font's name or file into whether it is bold or italic.

export interface FontTraits {
  readonly bold: boolean;
  readonly italic: boolean;
}

const boldName = /bold|black|heavy|demi(?!t)|[-,_](?:bd|blk|b|bi|bdit)$/i;
const italicName = /ital|obliq|kursiv|slant|[-,_](?:it|i|bi|bdit)$/i;
/** TeX's fonts have codes for names: `CMBX12` and `SFSX1440` are bold, `SFTI1000` italic, `CMSL10` slanted. */
const boldCode = /^(?:cm|sf|ec)(?:ss)?(?:bx|sx|b|bi|xc)(?=\d|ti|sl)/i;
const italicCode = /^(?:cm|sf|ec)(?:bx|ss)?(?:ti|sl|it|si|bi|i)(?=\d)/i;

/**
 * `Calibri-BoldItalic` → bold and italic; `TimesNewRoman,Bold` → bold; `MyriadPro-BdIt` → both. Weights below bold
 * (`-Medium`, `-Book`) are not bold.
 */
export function traitsOfName(name: string): FontTraits {
  return { bold: boldName.test(name) || boldCode.test(name), italic: italicName.test(name) || italicCode.test(name) };
}

/** Places in a TrueType file (OpenType specification: table directory, OS/2). */
const directory = { count: 4, start: 12, entry: 16, offset: 8 };
const os2 = { weightClass: 4, selection: 62, italicBit: 1, boldBit: 1 << 5, length: 64 };
const semiBold = 600;
const neither: FontTraits = { bold: false, italic: false };

/** Reads the OS/2 table of a TrueType or OpenType file: fonts named `F1` are told apart only by that. */
export function traitsOfFile(file: Uint8Array | undefined): FontTraits {
  if (file === undefined || file.byteLength < directory.start) return neither;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const at = tableOffset(view, 'OS/2');
  if (at === null || at + os2.length > file.byteLength) return neither;
  const selection = view.getUint16(at + os2.selection);
  return {
    bold: view.getUint16(at + os2.weightClass) >= semiBold || (selection & os2.boldBit) !== 0,
    italic: (selection & os2.italicBit) !== 0,
  };
}

function tableOffset(view: DataView, tag: string): number | null {
  const count = view.getUint16(directory.count);
  for (let index = 0; index < count; index += 1) {
    const entry = directory.start + index * directory.entry;
    if (entry + directory.entry > view.byteLength) return null;
    if (tagAt(view, entry) === tag) return view.getUint32(entry + directory.offset);
  }
  return null;
}

function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));
}
