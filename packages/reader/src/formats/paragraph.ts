import type { Block } from "./blocks.ts";

/**
 * A paragraph in the making, with the tables, boxes and notes that hang on it. They come after its text, or before it where it had none
 * yet when they came, so that a box anchored in the middle of a sentence does not cut it in two.
 */
export class Paragraph {
  #text: string[] = [];
  readonly #before: Block[] = [];
  readonly #after: Block[] = [];

  write(text: string): void {
    if (text !== "") this.#text.push(text);
  }

  hang(block: Block): void {
    const list = this.#text.some((piece) => piece.trim() !== "") ? this.#after : this.#before;
    list.push(block);
  }

  blocks(): Block[] {
    return [...this.#before, this.#text.join(""), ...this.#after];
  }
}
