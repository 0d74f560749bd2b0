import { tidyLine } from "./tidy.ts";

/**
 * The title that a word processor keeps, where a person gave it: without one the program takes the first letters of the text, cut where
 * they reach its limit, and those say nothing that the text does not.
 */
export function ownTitle(stated: string | undefined, text: string): string | undefined {
  const title = tidyLine(stated ?? "");
  const opening = tidyLine(text.slice(0, 2 * title.length + 200));
  const [first] = text.split("\n", 1);
  return title !== "" && (title === first || !opening.startsWith(title)) ? title : undefined;
}
