import { fold } from "../fold.ts";
import { heardTable } from "./data/heard-table.ts";
import { hangulRules, kanaRules } from "./data/transcription-rules.ts";
import { remembering } from "./remembering.ts";
import { extended, skeleton } from "./skeleton.ts";
import { type Cell, cellsOf, longestChunk } from "./table.ts";
import { hangulCells, kanaCells } from "./tables.ts";

/** A skeleton that a word in Latin letters may be heard as, and how probable that is. */
export type Heard = readonly [skeleton: string, chance: number];

/** Consonants of a word that count. */
const LONGEST = 4;
/** Skeletons followed at each letter, and for each chunk. */
const BEAM = 10;
const CHOICES = 5;
/** Share of the likeliest below which nothing is followed. */
const HOPELESS = 1e-4;
/** Chance of a letter that nothing is known about: it is not heard. */
const SILENT = 1e-7;
/** Chance of a chunk that only a rule knows. */
const RULED = 3e-5;

/** The skeletons that a word in Latin letters is heard as in Hangul and kana, the likeliest first; their chances sum to 1 or a little less. */
export const heardAs = remembering((word): readonly Heard[] => shares(decoded(`^${word}$`)));

function shares(list: readonly Heard[]): Heard[] {
  const sum = list.reduce((all, [, chance]) => all + chance, 0);
  return list.map(([found, chance]) => [found, chance / sum]);
}

/** Walks the word from left to right and adds up, over all ways of cutting it into chunks, what each skeleton is worth. */
function decoded(word: string): Heard[] {
  const at: Map<string, number>[] = Array.from({ length: word.length + 1 }, () => new Map());
  at[0]?.set("", 1);
  for (let i = 0; i < word.length; i += 1) {
    const ways = likeliest(at[i] ?? new Map());
    for (let a = 1; a <= longestChunk && i + a <= word.length; a += 1) {
      const to = at[i + a];
      if (to) for (const choice of choicesOf(word.slice(i, i + a))) follow(ways, choice, to);
    }
  }
  return likeliest(at[word.length] ?? new Map());
}

function follow(ways: readonly Heard[], [more, chance]: Heard, to: Map<string, number>): void {
  for (const [found, before] of ways) {
    const next = found.length >= LONGEST ? found : extended(found, more).slice(0, LONGEST);
    to.set(next, (to.get(next) ?? 0) + before * chance);
  }
}

function likeliest(chances: ReadonlyMap<string, number>): Heard[] {
  const all = [...chances].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, BEAM);
  const least = (all[0]?.[1] ?? 0) * HOPELESS;
  return all.filter(([, chance]) => chance >= least);
}

const silent: readonly Heard[] = [["", SILENT]];
const nothing: readonly Heard[] = [];

function choicesOf(chunk: string): readonly Heard[] {
  const known = choices().get(chunk) ?? choices().get(fold(chunk));
  return known ?? (chunk.length === 1 ? silent : nothing);
}

let made: ReadonlyMap<string, readonly Heard[]> | undefined;
const choices = (): ReadonlyMap<string, readonly Heard[]> => (made ??= choicesByChunk());

/** For each chunk of letters the skeletons of its sounds: as fitted, and by the rules that the data has too few names for. */
function choicesByChunk(): Map<string, readonly Heard[]> {
  const fitted = Map.groupBy(cellsOf(heardTable), ([letters]) => letters);
  const ruled = Map.groupBy([...hangulCells(hangulRules), ...kanaCells(kanaRules)], ([letters]) => letters);
  const chunks = new Set([...fitted.keys(), ...ruled.keys()]);
  return new Map([...chunks].map((letters) => [letters, choicesFor(fitted.get(letters) ?? [], ruled.get(letters) ?? [])]));
}

function choicesFor(fitted: readonly Cell[], ruled: readonly Cell[]): Heard[] {
  const chances = new Map(fitted.map(([, found, cost]) => [found, Math.exp(-cost)]));
  const common = Math.max(
    RULED,
    [...chances.values()].reduce((sum, chance) => sum + chance, 0),
  );
  for (const [, sounds, cost] of ruled) {
    const found = skeleton(sounds);
    chances.set(found, Math.max(chances.get(found) ?? 0, common * Math.exp(-cost)));
  }
  return likeliest(chances).slice(0, CHOICES);
}
