import type { Span } from "@entente/model";
import { Beginnings } from "../gazetteer/beginnings.ts";
import type { Boundaries, Found } from "../gazetteer/finder.ts";
import type { Word } from "../text/words.ts";
import type { CompiledNames, PlaceName } from "./compile.ts";
import { firstFrom } from "./draft.ts";
import type { Source } from "./places.ts";
import { askedOnce } from "./remember.ts";

const nowhere: Found<PlaceName>[] = [];

/** The listed places in a stretch of a text, which `lower` is in lower case; where words stand apart, they tell where one may begin. */
export function placesWithin(source: Source, span: Span, lower: string, boundaries: Boundaries): Found<PlaceName>[] {
  const { names } = source;
  const isTold = names.slots.writing.spaced && lower.length === span.end - span.start && beginningsOf(names).signs.size === 0;
  const starts = isTold ? startsWithin(source, span) : undefined;
  return starts?.length === 0 ? nowhere : names.places.find(lower, boundaries, lower, starts && { at: starts, begun: undefined });
}

/** Where in a stretch of a text a listed place may begin, counted from the start of the stretch. */
function startsWithin({ words, names }: Source, { start, end }: Span): number[] {
  const found: number[] = [];
  for (let index = firstWordIn(words, start); index < words.length && (words[index] as Word).start < end; index++) {
    const word = words[index] as Word;
    for (const place of placesIn(names, word)) if (word.start + place >= start) found.push(word.start + place - start);
  }
  return found;
}

/** Index of the first word that ends behind a position. */
export function firstWordIn(words: readonly Word[], start: number): number {
  const index = firstFrom(words, start);
  return index > 0 && (words[index - 1] as Word).end > start ? index - 1 : index;
}

/** Where in a word a listed place may begin, also in its middle. */
const placesIn = askedOnce((names, { text }): readonly number[] => {
  const lower = text.toLowerCase();
  // Lower case of another length tells nothing about places in the word.
  if (lower.length !== text.length) return Array.from(text, (_, at) => at);
  return beginningsOf(names)
    .in(lower, () => 1)
    .filter((_, index) => index % 2 === 0);
});

const known = new WeakMap<CompiledNames, Beginnings>();

function beginningsOf(names: CompiledNames): Beginnings {
  const beginnings = known.get(names) ?? new Beginnings([names.places.names]);
  known.set(names, beginnings);
  return beginnings;
}
