import { asString } from "../text/letters.ts";
import { Trie } from "./trie.ts";

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

/** For words written together with what stands around them. */
export const anywhere: Boundaries = { begins: () => true, ends: () => true };

/** Names longer than this are not filed; it bounds the work done at one position of a text. */
export const longestName = 120;

/** Many names, searched for at once: a search costs the same for a hundred names and for a hundred thousand. */
export class NameFinder<T> {
  readonly names = new Trie<T>();

  get size(): number {
    return this.names.size;
  }

  /** Files a name; the first value filed under a name stays. */
  add(name: string, value: T): void {
    if (name.length > 0 && name.length <= longestName) this.names.add(name, value);
  }

  /** What is filed under exactly this name. */
  get(name: string): T | undefined {
    return this.names.get(name);
  }

  /** The longest name that begins at `start` and whose end the boundaries accept. */
  at(whole: string, start: number, boundaries: Boundaries, context: string = whole): Found<T> | undefined {
    const text = asString(whole);
    const { names } = this;
    let found: T | undefined;
    let foundEnd = start;
    let node: number = start < 0 ? Trie.none : Trie.root;
    for (let end = start + 1; node !== Trie.none && end <= text.length; end++) {
      node = names.step(node, text.charCodeAt(end - 1));
      if (node === Trie.none) break;
      const value = names.valueAt(node);
      if (value === undefined || !boundaries.ends(context, start, end)) continue;
      found = value;
      foundEnd = end;
    }
    return found === undefined ? undefined : { start, end: foundEnd, value: found };
  }

  /**
   * All names in a text, left to right, longest first, none overlapping another. `text` is what names are compared with;
   * `context`, of the same length, is what the boundaries look at. Where the places are known at which a name may begin, only
   * these `starts` (ascending) are looked at.
   */
  find(text: string, boundaries: Boundaries, context: string = text, starts?: readonly number[]): Found<T>[] {
    if (starts) return this.findAt(starts, text, boundaries, context);
    const found: Found<T>[] = [];
    const units = asString(text);
    for (let index = 0; index < units.length; index++) {
      if (this.names.step(Trie.root, units.charCodeAt(index)) === Trie.none || !boundaries.begins(context, index)) continue;
      const name = this.at(text, index, boundaries, context);
      if (!name) continue;
      found.push(name);
      index = name.end - 1;
    }
    return found;
  }

  private findAt(starts: readonly number[], text: string, boundaries: Boundaries, context: string): Found<T>[] {
    const found: Found<T>[] = [];
    let free = 0;
    for (const start of starts) {
      if (start < free || !boundaries.begins(context, start)) continue;
      const name = this.at(text, start, boundaries, context);
      if (!name) continue;
      found.push(name);
      free = name.end;
    }
    return found;
  }
}
