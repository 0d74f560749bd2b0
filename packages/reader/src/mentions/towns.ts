import type { TownSlots } from "../languages/name-slots.ts";
import { isBlank } from "../text/letters.ts";
import { type Phrases, phrasesOf, type Word, wordsOf } from "../text/words.ts";
import type { CompiledNames } from "./compile.ts";
import { draftOfName, type NameDraft } from "./draft.ts";
import { initialsOf, mayBeginAs } from "./initials.ts";
import type { Source } from "./places.ts";
import { askedOnce } from "./remember.ts";

interface CompiledTowns {
  slots: TownSlots;
  behind: Phrases<true>;
  ahead: Phrases<true>;
  near: ReadonlySet<string>;
  joints: ReadonlySet<string>;
  articles: ReadonlySet<string>;
}

const compiledTowns = new WeakMap<TownSlots, CompiledTowns>();

function townsOf(slots: TownSlots): CompiledTowns {
  const known = compiledTowns.get(slots);
  if (known) return known;
  const made: CompiledTowns = {
    slots,
    behind: phrasesOf(slots.behind),
    ahead: phrasesOf(slots.ahead ?? []),
    near: new Set(slots.near),
    joints: new Set(slots.joints),
    articles: new Set(slots.articles),
  };
  compiledTowns.set(slots, made);
  return made;
}

const behindBit = 1;
const nearBit = 2;
const articleBit = 4;
const aheadBit = 8;

/** What a word tells of the words behind it, as bits. */
const cuesOf = askedOnce(({ slots }, { lower }): number => {
  if (!slots.places.towns) return 0;
  const { behind, ahead, near, articles } = townsOf(slots.places.towns);
  const phrases = (behind.opensWith(lower) ? behindBit : 0) | (ahead.opensWith(lower) ? aheadBit : 0);
  return phrases | (near.has(lower) ? nearBit : 0) | (articles.has(lower) ? articleBit : 0);
});

/** What is looked at while one document's towns are sought; what few documents need is gathered when it is asked for. */
class Search {
  readonly source: Source;
  readonly towns: CompiledTowns;
  readonly free: (word: Word) => boolean;
  #nouns: ReadonlySet<string> | undefined;
  #counts: ReadonlyMap<string, number> | undefined;

  constructor(source: Source, towns: CompiledTowns, free: (word: Word) => boolean) {
    this.source = source;
    this.towns = towns;
    this.free = free;
  }

  /** Words that follow an article somewhere: nouns. */
  get nouns(): ReadonlySet<string> {
    this.#nouns ??= nounsOf(this.source);
    return this.#nouns;
  }

  /** How often each capitalised word stands in the text, a genitive counted for its name. */
  get counts(): ReadonlyMap<string, number> {
    this.#counts ??= countsOf(this.source.words, this.towns.slots.genitive);
    return this.#counts;
  }
}

/** A town's name as words `first` to `last`; `owns` where the last word carries the genitive. */
interface Run {
  first: number;
  last: number;
  owns: boolean;
  rule: string;
}

/**
 * Towns that no list knows, by their place in the sentence: behind words such as "mayor of", before an office they own, in a
 * dateline, behind a preposition when named again. A name found once is then found wherever it stands. Linear in the words.
 */
export function findTowns(source: Source, known: readonly NameDraft[], free: (word: Word) => boolean): NameDraft[] {
  const { towns: slots } = source.names.slots.places;
  if (!slots) return [];
  const search = new Search(source, townsOf(slots), free);
  const seen: Run[] = [];
  for (let index = 0; index < source.words.length; index++) for (const run of runsAt(search, index)) seen.push(run);
  if (known.length === 0 && seen.length === 0) return [];
  const names = new Set([...known.map((draft) => draft.name), ...seen.map((run) => nameOf(search, run))]);
  return [...seen, ...repeated(search, names)].map((run) => draftOf(search, run));
}

function nounsOf({ words, names }: Source): ReadonlySet<string> {
  const nouns = new Set<string>();
  for (let index = 1; index < words.length; index++) {
    const word = words[index] as Word;
    if (word.gap === " " && (cuesOf(names, words[index - 1] as Word) & articleBit) !== 0) nouns.add(word.lower);
  }
  return nouns;
}

function countsOf(words: readonly Word[], genitive: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const word of words) {
    if (!word.capital) continue;
    add(word.text);
    if (genitive !== "" && word.text.endsWith(genitive)) add(word.text.slice(0, -genitive.length));
  }
  return counts;
}

const leastLength = 3;

/** A capitalised word that no other name has taken and that is neither a noun, an office nor a form of address. */
function isTownWord(search: Search, index: number): boolean {
  const { words, names } = search.source;
  const word = words[index];
  if (!word?.capital || !mayBeTown(names, word)) return false;
  if (names.roles.at(words, index) || names.honorifics.at(words, index) || names.placeBefore.at(words, index)) return false;
  return search.free(word) && !search.nouns.has(word.lower);
}

/** No figure, acronym, noun or head of a body, as far as the word itself tells. */
const mayBeTown = askedOnce((names, { text, lower }): boolean => {
  if (text.length < leastLength || /\d/.test(text) || text === text.toUpperCase()) return false;
  if (names.placeNever.has(lower) || names.leading.has(lower) || names.personNever.has(lower) || names.nouns.has(lower)) return false;
  return !names.slots.places.towns?.nounEndings.some((ending) => lower.endsWith(ending)) && !endsInHead(names, lower);
});

function endsInHead({ headEndings, never }: CompiledNames, word: string): boolean {
  if (never.has(word)) return true;
  for (let cut = 0; cut <= word.length - leastLength; cut++) if (headEndings.has(word.slice(cut))) return true;
  return false;
}

const mostWords = 3;

/** The town whose name begins at word `first`, or nothing. */
function runFrom(search: Search, first: number, rule: string): Run | undefined {
  let last = first - 1;
  while (last + 1 - first < mostWords && isTownWord(search, last + 1) && (last < first || search.source.words[last + 1]?.gap === " "))
    last++;
  if (last < first || hasKindBehind(search.source, last)) return undefined;
  return { first, last, owns: isOwner(search, last), rule };
}

/** "Aberfoyle's | twin town": where the genitive has an apostrophe it is no part of any name. */
function isOwner({ source, towns }: Search, last: number): boolean {
  const { genitive } = towns.slots;
  return genitive.startsWith("'") && (source.words[last] as Word).text.replace("’", "'").endsWith(genitive);
}

/** "A | is twinned with", "A and B | are twin towns": the town that ends right before the words, and one joined to it. */
function runsBefore(search: Search, index: number): readonly Run[] {
  const run = runBefore(search, index);
  if (!run) return noRuns;
  const joint = search.source.words[run.first - 1];
  const joined = joint && search.towns.joints.has(joint.lower) && search.source.words[run.first]?.gap === " ";
  const other = joined ? runBefore(search, run.first - 1) : undefined;
  return other ? [other, run] : [run];
}

function runBefore(search: Search, index: number): Run | undefined {
  const { words } = search.source;
  let first = index;
  while (index - first < mostWords && words[first]?.gap === " " && isTownWord(search, first - 1)) first--;
  return first === index ? undefined : { first, last: index - 1, owns: isOwner(search, index - 1), rule: "town-ahead" };
}

/** "Yuba | City": a name with a capital word for its kind behind it is found with that word. */
function hasKindBehind({ words, names }: Source, last: number): boolean {
  return words[last + 1]?.capital === true && words[last + 1]?.gap === " " && names.placeAfter.at(words, last + 1) !== undefined;
}

const noRuns: readonly Run[] = [];

function runsAt(search: Search, index: number): readonly Run[] {
  const { words, names } = search.source;
  const cues = cuesOf(names, words[index] as Word);
  const cue = (cues & behindBit) === 0 ? undefined : search.towns.behind.at(words, index);
  if (cue && words[index + cue.count]?.gap === " ") return listFrom(search, index + cue.count);
  if ((cues & aheadBit) !== 0 && search.towns.ahead.at(words, index)) return runsBefore(search, index);
  if ((cues & nearBit) !== 0) return againNamed(search, index + 1);
  if (opensLine(search.source, index)) return dateline(search, index);
  const owner = ownerAt(search, index);
  return owner ? [owner] : noRuns;
}

/** A town, and a second one joined to it. */
function listFrom(search: Search, first: number): readonly Run[] {
  const { words } = search.source;
  const run = runFrom(search, first, "town-behind");
  if (!run) return noRuns;
  const joint = words[run.last + 1];
  const second =
    joint && search.towns.joints.has(joint.lower) && words[run.last + 2]?.gap === " "
      ? runFrom(search, run.last + 2, "town-behind")
      : undefined;
  return second ? [run, second] : [run];
}

function isRepeated({ source, counts }: Search, { first }: Run): boolean {
  return (counts.get((source.words[first] as Word).text) ?? 0) > 1;
}

function againNamed(search: Search, first: number): readonly Run[] {
  if (search.source.words[first]?.gap !== " ") return noRuns;
  const run = runFrom(search, first, "town-near");
  return run && isRepeated(search, run) ? [run] : noRuns;
}

function opensLine({ words, text }: Source, index: number): boolean {
  if (index === 0) return /^\s*$/.test(text.slice(0, words[0]?.start));
  const { gap, start } = words[index] as Word;
  if (gap === " ") return false;
  let at = start - 1;
  while (isBlank(text, at) && text.charCodeAt(at) !== lineEnd) at--;
  return text.charCodeAt(at) === lineEnd;
}

const lineEnd = "\n".charCodeAt(0);

/** "Town – The delegation …", "Town (abc). The …", "Town. The …": a line's first name, named again further down or before the dash that opens the text. */
function dateline(search: Search, first: number): readonly Run[] {
  const { words, text } = search.source;
  const run = runFrom(search, first, "town-dateline");
  if (!run) return noRuns;
  const behind = text.slice((words[run.last] as Word).end, (words[run.last] as Word).end + datelineReach);
  if (!/^(?:\s*\([^()\n]{1,16}\))?(?:\s[–—-]\s|[.:]\s|\s*\/\s?\p{Lu})/u.test(behind)) return noRuns;
  const leads = first === 0 && /^\s[–—]\s/u.test(behind);
  return leads || isRepeated(search, run) ? [run] : noRuns;
}

const datelineReach = 24;

/** "Town's mayor": a name in the genitive right before an office, named elsewhere too. */
function ownerAt(search: Search, index: number): Run | undefined {
  const { words, names } = search.source;
  const word = words[index] as Word;
  const { genitive } = search.towns.slots;
  if (genitive === "" || !word.capital || !word.text.endsWith(genitive) || words[index + 1]?.gap !== " ") return undefined;
  if (!names.roles.at(words, index + 1) || !isTownWord(search, index)) return undefined;
  const bare = word.text.slice(0, -genitive.length);
  const named = (search.counts.get(bare) ?? 0) > (search.counts.get(word.text) ?? 0);
  return named ? { first: index, last: index, owns: true, rule: "town-owner" } : undefined;
}

function nameOf({ source, towns }: Search, { first, last, owns }: Run): string {
  const end = (source.words[last] as Word).end - (owns ? towns.slots.genitive.length : 0);
  return source.text.slice((source.words[first] as Word).start, end);
}

/** Every further place in the text where one of the names stands. */
function repeated(search: Search, names: ReadonlySet<string>): Run[] {
  const { words, text } = search.source;
  const { genitive } = search.towns.slots;
  const runs: Run[] = [];
  const opens = new Set([...names].flatMap((name) => wordsOf(name)[0]?.text ?? []));
  const initials = initialsOf(opens);
  const opensName = ({ text: own }: Word) => opens.has(own) || (own.endsWith(genitive) && opens.has(own.slice(0, -genitive.length)));
  for (let first = 0; first < words.length; first++) {
    const word = words[first] as Word;
    if (!word.capital || !mayBeginAs(initials, word.text) || !opensName(word) || !search.free(word)) continue;
    for (let last = Math.min(first + mostWords, words.length) - 1; last >= first; last--) {
      const written = text.slice(word.start, (words[last] as Word).end);
      const owns = genitive !== "" && written.endsWith(genitive) && names.has(written.slice(0, -genitive.length));
      if (!names.has(written) && !owns) continue;
      runs.push({ first, last, owns: !names.has(written), rule: "town-again" });
      first = last;
      break;
    }
  }
  return runs;
}

function draftOf(search: Search, run: Run): NameDraft {
  const { start } = search.source.words[run.first] as Word;
  return draftOfName(search.source, "place", { start, end: start + nameOf(search, run).length }, run.rule, 0.65);
}
