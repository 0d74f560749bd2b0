/** One name found in a text; `value` is what was filed under it. */
export interface Found<T> {
  start: number;
  end: number;
  value: T;
}

/** Decides whether a name may begin or end where it was found. */
export interface Boundaries {
  begins(text: string, start: number): boolean;
  ends(text: string, start: number, end: number): boolean;
}

const longestPrefix = 3;
/** Names longer than this are not filed; it bounds the work done at one position of a text. */
export const longestName = 120;

/**
 * Many names, searched for at once. A name is filed whole under its text; under its first letters stand only the lengths that
 * occur, longest first. So a search costs the same for a hundred names and for a hundred thousand, and a name costs little
 * more memory than its letters.
 */
export class NameFinder<T> {
  private readonly values = new Map<string, T>();
  private readonly lengths = new Map<string, number[]>();
  private readonly firsts = new Uint8Array(65536);
  private readonly pairs = new Uint8Array(65536);

  get size(): number {
    return this.values.size;
  }

  /** Files a name; the first value filed under a name stays. */
  add(name: string, value: T): void {
    if (name.length === 0 || name.length > longestName || this.values.has(name)) return;
    this.values.set(name, value);
    const prefix = name.slice(0, longestPrefix);
    const lengths = this.lengths.get(prefix);
    if (!lengths) this.lengths.set(prefix, [name.length]);
    else if (!lengths.includes(name.length)) insertDescending(lengths, name.length);
    this.firsts[name.charCodeAt(0)] = 1;
    if (name.length > 1) this.pairs[pairKey(name, 0)] = 1;
  }

  /** What is filed under exactly this name. */
  get(name: string): T | undefined {
    return this.values.get(name);
  }

  /** The longest name that begins at `start` and whose end the boundaries accept. */
  at(text: string, start: number, boundaries: Boundaries, context: string = text): Found<T> | undefined {
    if (!this.firsts[text.charCodeAt(start)]) return undefined;
    const mayBeLong = this.pairs[pairKey(text, start)] === 1;
    for (let size = mayBeLong ? longestPrefix : 1; size > 0; size--) {
      const lengths = this.lengths.get(text.slice(start, start + size));
      const found = lengths && this.longest(text, start, lengths, size, boundaries, context);
      if (found) return found;
    }
    return undefined;
  }

  private longest(
    text: string,
    start: number,
    lengths: number[],
    size: number,
    boundaries: Boundaries,
    context: string,
  ): Found<T> | undefined {
    for (const length of lengths) {
      if ((size < longestPrefix && length !== size) || start + length > text.length) continue;
      const value = this.values.get(text.slice(start, start + length));
      if (value !== undefined && boundaries.ends(context, start, start + length)) return { start, end: start + length, value };
    }
    return undefined;
  }

  /**
   * All names in a text, left to right, longest first, none overlapping another. `text` is what names are compared with;
   * `context`, of the same length, is what the boundaries look at.
   */
  find(text: string, boundaries: Boundaries, context: string = text): Found<T>[] {
    const found: Found<T>[] = [];
    for (let index = 0; index < text.length; index++) {
      if (!this.firsts[text.charCodeAt(index)] || !boundaries.begins(context, index)) continue;
      const name = this.at(text, index, boundaries, context);
      if (!name) continue;
      found.push(name);
      index = name.end - 1;
    }
    return found;
  }
}

function pairKey(text: string, index: number): number {
  return (text.charCodeAt(index) * 31 + (text.charCodeAt(index + 1) || 0)) & 0xffff;
}

function insertDescending(lengths: number[], length: number): void {
  const at = lengths.findIndex((each) => each < length);
  lengths.splice(at < 0 ? lengths.length : at, 0, length);
}
