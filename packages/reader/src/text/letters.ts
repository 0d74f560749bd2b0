/** Classes of UTF-16 code units, looked up instead of matched: the reader asks for them at every character. */
export const other = 0;
export const lower = 1;
export const upper = 2;
/** Letters without case, and marks. */
export const plain = 3;
export const digit = 4;

let table: Uint8Array | undefined;

function classOf(unit: string): number {
  if (/\p{Lu}|\p{Lt}/u.test(unit)) return upper;
  if (/\p{Ll}/u.test(unit)) return lower;
  if (/\p{L}|\p{M}/u.test(unit)) return plain;
  return /\p{N}/u.test(unit) ? digit : other;
}

function classes(): Uint8Array {
  if (table) return table;
  const made = new Uint8Array(65536);
  for (let unit = 0; unit < 0xd800; unit++) made[unit] = classOf(String.fromCharCode(unit));
  made.fill(plain, 0xd800, 0xe000);
  for (let unit = 0xe000; unit < 65536; unit++) made[unit] = classOf(String.fromCharCode(unit));
  table = made;
  return made;
}

/**
 * The text itself, known to the engine to be a string. Strings have many inner forms (flat, sliced, joined; of one byte or two), and
 * where a place in the program has met several of them, the engine looks up `length` and `charCodeAt` by name at every character,
 * four times as slowly, unless it sees where the string was made. For loops over the units of a text.
 */
export function asString(text: string): string {
  return `${text}`;
}

/** The class of the code unit at `index`; `other` outside the text. Halves of surrogate pairs count as letters. */
export function letterClass(text: string, index: number): number {
  const units = asString(text);
  if (index < 0 || index >= units.length) return other;
  return (table ?? classes())[units.charCodeAt(index)] as number;
}

/** Whether a letter, mark or digit stands at `index`. */
export function isWordUnit(text: string, index: number): boolean {
  return letterClass(text, index) !== other;
}

/** Blanks beyond Latin-1. */
const wideBlanks: ReadonlySet<number> = new Set(
  Array.from("\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff", (blank) =>
    blank.charCodeAt(0),
  ),
);

/** Whether a blank stands at `index`: what "\s" matches. */
export function isBlank(text: string, index: number): boolean {
  const units = asString(text);
  if (index < 0 || index >= units.length) return false;
  const unit = units.charCodeAt(index);
  if (unit <= 0xa0) return unit === 0x20 || unit === 0xa0 || (unit >= 0x09 && unit <= 0x0d);
  // Most units beyond these blanks are letters and signs of East Asian scripts.
  return unit >= 0x1680 && (unit <= 0x3000 || unit === 0xfeff) && wideBlanks.has(unit);
}

/** Whether half a surrogate pair stands at `index`: an emoji or a rare ideograph. */
export function isSurrogate(text: string, index: number): boolean {
  return (asString(text).charCodeAt(index) & 0xf800) === 0xd800;
}

/** Lower case with the same length as the text, so that positions in one are positions in the other. */
export function lowerAligned(text: string): string {
  const whole = text.toLowerCase();
  if (whole.length === text.length) return whole;
  let aligned = "";
  for (const letter of text) {
    const small = letter.toLowerCase();
    aligned += small.length === letter.length ? small : letter;
  }
  return aligned;
}
