import type { Force, Span } from "@entente/model";
import { hitsOf, type SentenceView, type View } from "./view.ts";

/** Acts that speak of what is yet to come; what was pledged or agreed on may have been done with the same words. */
const wishing: ReadonlySet<Force> = new Set(["proposed", "requested", "invited", "offered"]);

/** How far, in UTF-16 units, a wish may stand before what it wishes for, and behind it where the verb comes last. */
const reachBefore = 120;
const reachBehind = 14;

/** Whether the words at `span` are only proposed, asked or hoped for: nobody says that they came about. */
export function onlyWished(view: View, sentence: SentenceView, span: Span): boolean {
  const verbFinal = view.context.grammar.order === "verb-final";
  return hitsOf(sentence, "commitment").some(({ cue, start, end }) => {
    if (!wishing.has(cue.of.force) || cue.of.weight !== "named") return false;
    return verbFinal ? start >= span.start && start - span.end <= reachBehind : end <= span.start && span.start - end <= reachBefore;
  });
}

/** Whether a sentence dates something after its text was published, and nobody has agreed on it or promised it. */
export function onlyPlanned(view: View, sentence: SentenceView): boolean {
  const published = view.context.publishedOn;
  const dated = sentence.dates.some(
    ({ value, impossible }) =>
      value !== undefined && !impossible && published !== undefined && value > published && !published.startsWith(value),
  );
  return dated && !hitsOf(sentence, "commitment").some(({ cue }) => settled.has(cue.of.force));
}

const settled: ReadonlySet<Force> = new Set(["agreed", "pledged"]);

/** Whether a sentence dates something to a year before its text was published; the day of the report itself is no past. */
export function tellsOfThePast(view: View, sentence: SentenceView): boolean {
  const year = view.context.publishedOn?.slice(0, 4);
  return (
    year !== undefined && sentence.dates.some(({ value, impossible }) => value !== undefined && !impossible && value.slice(0, 4) < year)
  );
}
