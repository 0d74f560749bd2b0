import { nameKey, type Reading } from "@entente/model";
import type { ModelReading } from "@entente/reader";
import type { Speak } from "../messages.ts";

const lists = ["persons", "organisations", "places", "encounters", "agreements", "ties", "commitments", "figures", "sectors"] as const;
type List = (typeof lists)[number];
type Item = Reading[List][number];

/** Two readings of one document side by side: for each list what both say, what only the model and what only the grammar says. */
export function compare({ reading, grammar }: ModelReading, speak: Speak): string {
  const rows = lists.flatMap((list) => compareList(list, reading[list], grammar[list], speak));
  return [reading.document.title ?? reading.document.file, ...rows, ""].join("\n");
}

function compareList(list: List, model: readonly Item[], grammar: readonly Item[], speak: Speak): string[] {
  const both = model.filter((item) => grammar.some((other) => alike(item, other)));
  const only = (items: readonly Item[], others: readonly Item[]) => items.filter((item) => !others.some((other) => alike(item, other)));
  const [onlyModel, onlyGrammar] = [only(model, grammar), only(grammar, model)];
  if (model.length + grammar.length === 0) return [];
  const counts = { both: both.length, model: onlyModel.length, grammar: onlyGrammar.length };
  const heading = speak("cli", "compare.counts", { list: speak("cli", `compare.${list}`), ...counts });
  const lines = (items: readonly Item[], sign: string) => items.map((item) => `  ${sign} ${wordsOf(item)}`);
  return ["", heading, ...lines(onlyModel, "+"), ...lines(onlyGrammar, "−")];
}

/** Named things by their name; facts by sharing words of the text and their kind of statement. */
function alike(a: Item, b: Item): boolean {
  if ("name" in a && "name" in b) return nameKey(a.name) === nameKey(b.name);
  if ("code" in a && "code" in b) return a.code === b.code;
  if ("value" in a && "value" in b && a.value !== b.value) return false;
  if ("type" in a && "type" in b && a.type !== b.type) return false;
  return a.evidence.some((words) => b.evidence.some((others) => words.start < others.end && others.start < words.end));
}

function wordsOf(item: Item): string {
  if ("name" in item) return item.name;
  if ("code" in item && !("evidence" in item && "type" in item)) return item.code;
  return (item.evidence[0]?.quote ?? "").replace(/\s+/gu, " ");
}
