import type { OrganisationType } from "@entente/model";
import type { Word } from "../text/words.ts";
import type { BodyRun, Surroundings } from "./organisations-capital.ts";
import type { Source } from "./places.ts";
import { askedOnce } from "./remember.ts";

const longestName = 8;
/** Foreign names are written in plain letters, by which they stand out of a text whose own words carry marks. */
const isPlain = askedOnce((_, { text }): boolean => /^[A-Za-z][A-Za-z0-9&.'-]*$/.test(text));

/**
 * Bodies named in a foreign language that puts the head last, in a text whose own language puts it first: "UC Berkeley Institute",
 * "Alpha Display". A place right behind names the branch.
 */
export function findForeignBodies(source: Source, around: Surroundings): BodyRun[] {
  const runs: BodyRun[] = [];
  if (source.names.slots.organisations.headPosition !== "first") return runs;
  let head = -1;
  for (let index = 0; index < source.words.length; index++) {
    if (head < index) head = nextHead(source, index);
    if (head === source.words.length) break;
    index = Math.max(index, head - longestName + 1);
    if (!isForeign(source, index, around) || source.names.leading.has((source.words[index] as Word).lower)) continue;
    const found = headOf(source, index, around);
    if (!found) continue;
    const last = branchEnd(source, found.last, around);
    runs.push({ first: index, last, type: found.type, rule: "foreign-head", confidence: 0.85 });
    index = last;
  }
  return runs;
}

/** The next word with which a head begins, or the end of the text; no name begins further before a head than a name is long. */
function nextHead({ words, names }: Source, from: number): number {
  let at = from;
  while (at < words.length && !names.foreignHeads.at(words, at)) at++;
  return at;
}

function isForeign({ words, names }: Source, at: number, { persons }: Surroundings): boolean {
  const word = words[at];
  return word !== undefined && word.capital && isPlain(names, word) && !persons.at(word.start) && !names.roles.at(words, at);
}

/**
 * The head that ends the run beginning at `from`, behind at least one other word; where more follows, as in "Tech Week", it is the
 * name of something else. "University of X" ends with the run.
 */
function headOf(source: Source, from: number, around: Surroundings): { last: number; type: OrganisationType } | undefined {
  const { words, names } = source;
  const opening = names.foreignHeads.at(words, from);
  let found: { last: number; type: OrganisationType } | undefined;
  for (let at = from; at - from < longestName && isForeign(source, at, around); ) {
    const head = names.foreignHeads.at(words, at);
    if (head && at > from) found = { last: at + head.count - 1, type: head.value };
    const next = nextOf(source, Math.max(at, found?.last ?? 0), around);
    if (next === undefined || (found && around.places.at((words[next] as Word).start))) break;
    found = opening && next > at + 1 ? { last: next, type: opening.value } : undefined;
    at = next;
  }
  return found;
}

const smallWords: ReadonlySet<string> = new Set(["of", "for", "and", "&", "de", "in"]);

/** The next word of a foreign name, over a small one between. */
function nextOf(source: Source, at: number, around: Surroundings): number | undefined {
  const { words } = source;
  if (words[at + 1]?.gap !== " ") return undefined;
  if (isForeign(source, at + 1, around)) return at + 1;
  const small = smallWords.has(words[at + 1]?.text ?? "") && words[at + 2]?.gap === " ";
  return small && isForeign(source, at + 2, around) ? at + 2 : undefined;
}

function branchEnd({ words }: Source, last: number, { places }: Surroundings): number {
  const next = words[last + 1];
  const place = next?.gap === " " ? places.at(next.start) : undefined;
  if (!place || place.start !== next?.start) return last;
  let end = last + 1;
  while (words[end + 1] && (words[end + 1] as Word).end <= place.end) end++;
  return end;
}
