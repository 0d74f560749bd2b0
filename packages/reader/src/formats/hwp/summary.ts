/** The property of a summary that holds the title, and the type of one written in UTF-16 (MS-OLEPS). */
const titleProperty = 2;
const wideString = 31;
const mostProperties = 100;

/** The title of an OLE property set, or undefined where it holds none or is damaged: a title is worth no failure. */
export function summaryTitle(bytes: Uint8Array | undefined): string | undefined {
  if (!bytes || bytes.length < 48) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const set = view.getUint32(44, true);
    const at = propertyAt(view, set, titleProperty);
    if (at === undefined || view.getUint32(at, true) !== wideString) return undefined;
    const units = view.getUint32(at + 4, true);
    const text = new Uint8Array(view.buffer, view.byteOffset + at + 8, Math.min(units * 2, view.byteLength - at - 8));
    return new TextDecoder("utf-16le").decode(text).split("\0", 1)[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function propertyAt(view: DataView, set: number, wanted: number): number | undefined {
  const count = Math.min(mostProperties, view.getUint32(set + 4, true));
  for (let index = 0; index < count; index++) {
    const entry = set + 8 + index * 8;
    if (view.getUint32(entry, true) === wanted) return set + view.getUint32(entry + 4, true);
  }
  return undefined;
}
