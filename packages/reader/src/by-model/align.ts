import type { Evidence } from "@entente/model";

/**
 * Finds where a model's quote stands in the text and gives back the text's own words. Spaces, line ends and the shape of quotation
 * marks may differ, since models tidy these; letters and digits may not. Searches from `from` on first. Undefined where the words are not there.
 */
export class Aligner {
  readonly #text: string;
  readonly #plain: string;
  /** For each character of the plain text, its place in the original. */
  readonly #places: Uint32Array;

  constructor(text: string) {
    this.#text = text;
    const { plain, places } = tidied(text);
    this.#plain = plain;
    this.#places = places;
  }

  find(quote: string, from = 0): Evidence | undefined {
    const exact = this.#after(this.#text, quote, from);
    if (exact !== undefined && quote.trim().length > 0) return this.#trimmed(exact, exact + quote.length);
    const { plain } = tidied(quote);
    if (plain.length === 0) return undefined;
    const place = this.#after(this.#plain, plain, this.#plainPlace(from));
    if (place === undefined) return undefined;
    return this.#trimmed(this.#places[place] as number, (this.#places[place + plain.length - 1] as number) + 1);
  }

  /** Whether the words stand anywhere in the text. */
  has(words: string): boolean {
    return this.find(words) !== undefined;
  }

  #after(text: string, words: string, from: number): number | undefined {
    const later = text.indexOf(words, from);
    const place = later >= 0 ? later : text.indexOf(words);
    return place >= 0 ? place : undefined;
  }

  #plainPlace(from: number): number {
    let low = 0;
    let high = this.#places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#places[middle] as number) < from) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #trimmed(start: number, end: number): Evidence | undefined {
    const raw = this.#text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const quote = raw.trim();
    return quote.length > 0 ? { start: start + lead, end: start + lead + quote.length, quote } : undefined;
  }
}

/** The text without spaces and with one shape of quotation marks and dashes. Character by character, so that places stay known. */
function tidied(text: string): { plain: string; places: Uint32Array } {
  const places: number[] = [];
  let plain = "";
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] as string;
    if (/\s/u.test(character)) continue;
    plain += sameShape[character] ?? character;
    places.push(index);
  }
  return { plain, places: Uint32Array.from(places) };
}

const sameShape: Record<string, string> = Object.fromEntries([
  ...[..."“”„‟«»＂"].map((mark) => [mark, '"']),
  ...[..."‘’‚‛′＇"].map((mark) => [mark, "'"]),
  ...[..."–—−‐‑"].map((dash) => [dash, "-"]),
]);
