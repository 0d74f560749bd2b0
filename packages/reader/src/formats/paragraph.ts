import type { Block } from "./blocks.ts";

/**
 * A paragraph in the making, with the tables, boxes and notes that hang on it. They come after its text, or before it where it had none
 * yet when they came, so that a box anchored in the middle of a sentence does not cut it in two.
 */
export class Paragraph {
  readonly #text: string[] = [];
  #hasText = false;
  readonly #before: Block[] = [];
  readonly #after: Block[] = [];

  write(text: string): void {
    if (text === "") return;
    this.#text.push(text);
    this.#hasText ||= text.trim() !== "";
  }

  hang(block: Block): void {
    (this.#hasText ? this.#after : this.#before).push(block);
  }

  blocks(): Block[] {
    return [...this.#before, this.#text.join(""), ...this.#after];
  }
}
