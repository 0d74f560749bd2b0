import { sideOf } from "./sides.ts";
import { type ChunkTable, longestChunk } from "./table.ts";
import { hangulTable, kanaTable } from "./tables.ts";
import type { PreparedName } from "./types.ts";

const mostKeys = 8;
const longestSkeleton = 4;
const longestKey = 6;

/** Classes of sounds that both Hangul and kana keep apart, one letter each. */
const classes = new Map<string, string>(
  Object.entries({
    n: "mnN\u1106\u1102\u11ab\u11b7\u11bc",
    r: "r\u1105\u11af",
    p: "pbfv\u1107\u1108\u1111\u11b8",
    t: "td\u1103\u1104\u1110\u11ba",
    k: "kg\u1100\u1101\u110f\u11a8",
    s: "szSCTj\u1109\u110a\u110c\u110d\u110e",
  }).flatMap(([name, sounds]) => [...sounds].map((sound): [string, string] => [sound, name])),
);

/**
 * Keys under which names that may be the same meet: for each word the coarse consonants it may be heard as. At most 8, stable, to be
 * stored beside the name. Some true pairs share none: docs/names.md says how many.
 */
export function nameKeys(name: PreparedName): string[] {
  const words = name.script === "hangul" ? hangulWords(name) : name.script === "kana" ? soundWords(name, "kana-sounds") : letterWords(name);
  const keys = new Set<string>(name.acronym === "" ? [] : [`=${name.acronym}`]);
  if (name.kind === "organisation" && name.initials.length > 2) keys.add(`=${name.initials}`);
  if (words.length === 1 || name.tokens.length === 1) for (const key of beginnings(words.at(-1) ?? [])) keys.add(key);
  const telling = words.some((word) => !tooShort(word[0] ?? "-"));
  const deepest = Math.max(0, ...words.map((word) => word.length));
  for (let rank = 0; rank < deepest && keys.size < mostKeys; rank += 1) {
    for (const word of words) {
      const key = word[rank];
      if (key !== undefined && keys.size < mostKeys && !(telling && tooShort(key))) keys.add(key);
    }
  }
  return [...keys];
}

/** A name of one word has no other word to meet by: its first three consonants do, whatever follows. */
const beginnings = (word: readonly string[]): string[] => [...new Set(word.map((key) => `~${key.slice(0, 3)}`))].slice(0, 4);

/** One consonant, or none: half the names have such a word. */
const tooShort = (key: string): boolean => key.length < 2 || key.startsWith("-");

function soundWords(name: PreparedName, view: "hangul-sounds" | "kana-sounds"): string[][] {
  const words = sideOf(name, view).written.map((word) => [skeleton(word)]);
  if (words.length === 0) return letterWords(name);
  return [
    joinedKeys(
      words.map((word) => word[0] ?? ""),
      false,
    ),
    ...words,
  ];
}

/** Of a Korean name in one word the given name, behind a family name of one or two syllables, counts by itself. */
function hangulWords(name: PreparedName): string[][] {
  const words = soundWords(name, "hangul-sounds");
  const only = name.tokens.length === 1 ? (name.tokens[0]?.text ?? "") : "";
  if (name.kind !== "person" || only.length < 2 || only.length > 4) return words;
  const parts = [only.slice(1), only.slice(2)].filter((part) => part !== "");
  return [...parts.map((part) => [skeleton(part.normalize("NFD"))]), ...words];
}

function letterWords(name: PreparedName): string[][] {
  const each = name.readings.slice(0, 2).flatMap((_, form) => sideOf(name, "kana-letters", form).written);
  const words = [...new Set(each)].slice(0, 4).map(heardAs);
  const joined = joinedKeys(
    words.map((word) => word[0] ?? ""),
    true,
  );
  return joined.length > 0 && words.length > 1 ? [joined, ...words] : words;
}

/** All words run together, as they stand and turned: Korean and Chinese names are one word in Hangul; family names stand first or last. */
function joinedKeys(words: readonly string[], bothOrders: boolean): string[] {
  const orders = bothOrders && words.length > 1 ? [words, [...words.slice(1), ...words.slice(0, 1)]] : [words];
  const joined = orders.map((order) => order.map((key) => key.replaceAll(/[r-]|1$/gu, "")).reduce(extended, ""));
  return [...new Set(joined)].filter((key) => key.length > 1).map((key) => `+${key}`);
}

/** The coarse consonants of a row of sounds, repeated ones once; "-" where there are none. */
function skeleton(sounds: string): string {
  let found = "";
  for (const sound of sounds) found = extended(found, classes.get(sound) ?? "");
  return found.slice(0, longestSkeleton) || vowelKey(sounds);
}

/** Words of vowels only meet by how many they have. */
const vowelKey = (sounds: string): string => `-${sounds.length > 3 ? "" : "1"}`;

function extended(found: string, more: string): string {
  if (found.length > longestKey || more === "") return found;
  return found.at(-1) === more[0] ? found + more.slice(1) : found + more;
}

const beam = 12;
const heard = new Map<string, string[]>();
const mostHeard = 20_000;

/** The skeletons a Latin word is most likely heard as, the likeliest first; from the fitted tables. */
function heardAs(word: string): string[] {
  let found = heard.get(word);
  if (!found) {
    if (heard.size >= mostHeard) heard.clear();
    heard.set(word, (found = likeliest(word)));
  }
  return found;
}

function likeliest(word: string): string[] {
  const costs = new Map<string, number>();
  for (const choices of [hangulChoices(), kanaChoices()]) {
    for (const [key, cost] of decoded(word, choices)) costs.set(key, Math.min(cost, costs.get(key) ?? Number.POSITIVE_INFINITY));
  }
  const best = [...costs]
    .toSorted((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
    .map(([key]) => key.slice(0, longestSkeleton) || vowelKey(word.slice(1, -1)));
  return [...new Set(best)].slice(0, mostKeys);
}

type Choices = ReadonlyMap<string, readonly (readonly [skeleton: string, cost: number])[]>;

/** Walks the word from left to right and keeps the cheapest skeletons at each place. */
function decoded(word: string, choices: Choices): [string, number][] {
  const at: Map<string, number>[] = Array.from({ length: word.length + 1 }, () => new Map());
  at[0]?.set("", 0);
  for (let i = 0; i < word.length; i += 1) {
    for (const [found, cost] of cheapest(at[i] ?? new Map())) {
      for (let a = 1; a <= longestChunk && i + a <= word.length; a += 1) {
        const options = choices.get(word.slice(i, i + a)) ?? (a === 1 ? silent : []);
        for (const [more, price] of options) keep(at[i + a], extended(found, more), cost + price);
      }
    }
  }
  return cheapest(at[word.length] ?? new Map());
}

const silent: readonly (readonly [string, number])[] = [["", 4]];

function keep(costs: Map<string, number> | undefined, key: string, cost: number): void {
  if (costs && cost < (costs.get(key) ?? Number.POSITIVE_INFINITY)) costs.set(key, cost);
}

const cheapest = (costs: ReadonlyMap<string, number>): [string, number][] => [...costs].toSorted((a, b) => a[1] - b[1]).slice(0, beam);

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const hangulChoices = once(() => choicesOf(hangulTable()));
const kanaChoices = once(() => choicesOf(kanaTable()));
const dearest = 4;

/** For each chunk of letters the skeletons of its sounds, each at its cheapest. */
function choicesOf(table: ChunkTable): Choices {
  const choices = new Map<string, [string, number][]>();
  for (const [letters, row] of table.letters) {
    const costs = new Map<string, number>();
    for (const [sounds, column] of table.sounds) {
      const cost = (table.costs[row * table.columns + column] ?? Number.POSITIVE_INFINITY) / table.scale;
      if (cost < dearest)
        keep(
          costs,
          [...sounds].reduce((found, sound) => extended(found, classes.get(sound) ?? ""), ""),
          cost,
        );
    }
    choices.set(letters, cheapest(costs).slice(0, 4));
  }
  return choices;
}
