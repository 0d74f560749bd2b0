/** Words, or letters of a script without spaces, of one passage. */
const WORDS = 4;
const LETTERS = 8;
/** Longest text looked at, in UTF-16 code units; the beginning of a longer one tells enough. */
const REACH = 60_000;
/** Smallest hashes kept of a document. Two texts that share a third of their passages share some of them all but surely. */
const MARKS = 40;

const word = /[\p{L}\p{M}\p{N}]+/gu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Hashes of all passages of a text: runs of a few words, or of letters where the script has no spaces. Case, marks of reading and layout do not count. */
export function passagesOf(text: string): Set<number> {
  const plain = text.slice(0, REACH).normalize("NFKC").toLowerCase();
  const words = plain.match(word) ?? [];
  const letters = words.join("");
  const without = (letters.match(unspaced)?.length ?? 0) > letters.length / 3;
  const [parts, size] = without ? [[...letters], LETTERS] : [words, WORDS];
  const passages = new Set<number>();
  for (let at = 0; at + size <= parts.length; at++) passages.add(hash(parts.slice(at, at + size).join(" ")));
  return passages;
}

/** FNV-1a, then mixed so that the smallest values are spread evenly over all passages (MurmurHash3's finalizer). 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** The passages by which a document is found among all others: a sketch of the smallest hashes (Broder's bottom-k). */
export function marksOf(passages: ReadonlySet<number>): number[] {
  return [...passages].sort((a, b) => a - b).slice(0, MARKS);
}

/** How much two texts have in common. */
export interface Overlap {
  /** Shared passages over all, 0..1. */
  alike: number;
  /** Shared passages over those of the shorter text, 0..1. */
  held: number;
  /** Passages of the shorter text. */
  size: number;
}

export function overlapOf(a: ReadonlySet<number>, b: ReadonlySet<number>): Overlap {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const passage of few) if (many.has(passage)) shared++;
  const all = a.size + b.size - shared;
  return { alike: all === 0 ? 0 : shared / all, held: few.size === 0 ? 0 : shared / few.size, size: few.size };
}

/** Share of the numbers of two texts that both have, 0..1; 1 where one has too few to tell. Reports made from one form differ in their numbers only. */
export function sharedNumbers(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  if (Math.min(left.size, right.size) < 4) return 1;
  const shared = [...left].filter((number) => right.has(number)).length;
  return shared / Math.min(left.size, right.size);
}

function numbersOf(text: string): Set<string> {
  return new Set(
    text
      .slice(0, REACH)
      .normalize("NFKC")
      .match(/(?<![\p{Script=Latin}\d])\d+(?:[.,]\d+)*/gu) ?? [],
  );
}
