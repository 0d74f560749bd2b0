import { familiesAtHead, familiesOf } from "./families.ts";
import { type Heard, heardAs } from "./heard.ts";
import { writtenWords } from "./sides.ts";
import { sinoReadings } from "./sino.ts";
import { extended, skeleton } from "./skeleton.ts";
import type { PreparedName } from "./types.ts";

/** Keys of one name at most. */
export const mostKeys = 28;
/** Consonants of a word that count, and of a whole name. */
const longestWord = 4;
const longestName = 7;
/** Words of a name that keys are made of. */
const mostWords = 6;

/**
 * Keys under which names that may be the same meet; stable, to be stored beside the name. Those that say most come first: the letters of
 * the whole name and of all words but one, then pairs of what is heard, the family, a ruler's number, then what each word is heard as. In a
 * large register the last are shared by too many to be of use. Some true pairs share none: docs/names.md says how many.
 */
export function nameKeys(name: PreparedName): string[] {
  const words = heardWords(name);
  const keys = [
    ...shortForms(name),
    ...spelled(name),
    ...sinoHalves(name),
    ...halves(name, words),
    ...familyKeys(name, words[0] ?? []),
    ...rulerKeys(name),
    ...wordKeys(name, words),
  ];
  return [...new Set(keys)].slice(0, mostKeys);
}

function shortForms({ kind, acronym, initials }: PreparedName): string[] {
  const keys = acronym === "" ? [] : [`=${acronym}`];
  return kind === "organisation" && initials.length > 2 ? [...keys, `=${initials}`] : keys;
}

/** The letters of all words in one alphabetic row, so that neither order nor spaces count; then those of all words but one. */
function spelled({ readings }: PreparedName): string[] {
  return readings.slice(0, 2).flatMap((reading) => {
    const words = reading.map(plain).filter((word) => word.length > 1);
    const rows = words.length > 2 && words.length <= mostWords ? [words, ...words.map((_, at) => words.toSpliced(at, 1))] : [words];
    return rows.map((row) => `@${[...row.join("")].sort().join("")}`).filter((key) => key.length > 2);
  });
}

/** A word without what spellings of one name differ in most: umlauts spelled out, long vowels, doubled letters. */
const plain = (word: string): string =>
  word
    .replace(/([aou])e/gu, "$1")
    .replace(/ou/gu, "o")
    .replace(/ph/gu, "f")
    .replaceAll("y", "i")
    .replace(/(.)\1+/gu, "$1");

/** What each word may be heard as. Kana and Hangul say it exactly. */
function heardWords(name: PreparedName): (readonly Heard[])[][] {
  if (name.script === "hangul" || name.script === "kana") {
    const words = writtenWords(name, name.script === "hangul" ? "hangul-sounds" : "kana-sounds");
    if (words.length > 0) return [words.slice(0, mostWords).map(exactly)];
  }
  return name.readings.slice(0, 2).map((_, form) => writtenWords(name, "kana-letters", form).slice(0, mostWords).map(heardAs));
}

const exactly = (sounds: string): readonly Heard[] => [[skeleton(sounds).slice(0, longestWord), 1]];

/** Chance that the ways of hearing which are followed leave out, and how many are followed at most. */
const leftOut = 0.15;
const mostPairs = 3;
/** Ways of hearing one word that are joined with those of another. */
const mostWays = 4;

/**
 * What the first word and what all others are heard as, and the same of the last word: as family and given name. Of a Korean or Chinese
 * name in one Hangul word the family name is the first syllable or the first two.
 */
function halves(name: PreparedName, readings: readonly (readonly Heard[])[][]): string[] {
  const inOne = name.script === "hangul" ? syllableHalves(name) : [];
  return [...inOne, ...readings.flatMap((words) => [...wordHalves(words), ...together(words)])];
}

function syllableHalves({ kind, tokens }: PreparedName): string[] {
  const only = tokens.length === 1 && kind === "person" ? (tokens[0]?.text ?? "") : "";
  const cuts = only.length < 2 || only.length > 4 ? [] : only.length === 4 ? [1, 2] : [1];
  return cuts.map((cut) => pairKey(heardSyllables(only.slice(0, cut)), heardSyllables(only.slice(cut))));
}

/** Ways of reading a Chinese name in Korean that are followed. */
const mostSino = 8;

/** A Chinese name as Koreans read it: the first syllable and the others, and the first two and the others. */
function sinoHalves(name: PreparedName): string[] {
  const heard = sinoReadings(name).map((list) => [...new Set(list.map(heardSyllables))]);
  const cuts = heard.length < 2 ? [] : heard.length === 4 ? [1, 2] : [1];
  const run = (parts: readonly string[][]): string[] =>
    parts.reduce((found, list) => found.flatMap((before) => list.map((more) => extended(before, more))).slice(0, mostSino), [""]);
  const keys = cuts.flatMap((cut) => run(heard.slice(0, cut)).flatMap((one) => run(heard.slice(cut)).map((other) => pairKey(one, other))));
  return [...new Set(keys)].slice(0, mostSino);
}

const heardSyllables = (part: string): string => skeleton(part.normalize("NFD")).slice(0, longestName);

function wordHalves(words: readonly (readonly Heard[])[]): string[] {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length < 2) return [];
  const pairs: [readonly Heard[], readonly Heard[]][] =
    words.length === 2
      ? [[first, last]]
      : [
          [first, joined(words.slice(1))],
          [last, joined(words.slice(0, -1))],
          [first, last],
          // A baptismal name before, or one more family name behind, that the other side lacks.
          [words[1] ?? first, joined(words.slice(2))],
        ];
  return pairs.flatMap(([one, other]) => likeliest(one, other).map(([a, b]) => pairKey(a, b)));
}

/** Families that a word in Latin letters may be, at most. */
const mostFamilies = 3;

/** A family as Korean writes it, and what the rest of the name is heard as. */
type FamilyAndRest = readonly [family: string, rest: string];

/** The family with what the rest is heard as, then the family alone. */
function familyKeys(name: PreparedName, words: readonly (readonly Heard[])[]): string[] {
  const found = name.kind === "person" ? familiesAndRests(name, words) : [];
  return [...found.map((both) => both.join("+")), ...found.map(([family]) => `^${family}`)];
}

function familiesAndRests(name: PreparedName, words: readonly (readonly Heard[])[]): readonly FamilyAndRest[] {
  if (name.script === "latin") return familiesInLatin(name, words);
  const only = name.script === "hangul" && name.tokens.length === 1 ? (name.tokens[0]?.text ?? "") : "";
  return familiesAtHead(only).map((family) => [family, heardSyllables(only.slice(family.length))]);
}

/** The family stands first or last. */
function familiesInLatin(name: PreparedName, words: readonly (readonly Heard[])[]): FamilyAndRest[] {
  const written = writtenWords(name, "kana-letters").slice(0, mostWords);
  const places = written.length > 1 ? [0, written.length - 1] : [0];
  return places.flatMap((at) => {
    const [rest] = joined(words.toSpliced(at, 1))[0] ?? [""];
    const families = familiesOf(written[at] ?? "").slice(0, mostFamilies);
    return families.map((family): FamilyAndRest => [family, rest]);
  });
}

/** The number of a ruler or pope: they are called by it where the name itself differs from land to land. */
function rulerKeys({ kind, tokens }: PreparedName): string[] {
  return kind === "person" ? tokens.filter(({ text }) => /^\p{Nd}+$/u.test(text)).map(({ text }) => `#${text}`) : [];
}

const pairKey = (one: string, other: string): string => (one < other ? `${one}+${other}` : `${other}+${one}`);

/** The likeliest ways of hearing two things together, until few are left out. */
function likeliest(one: readonly Heard[], other: readonly Heard[]): [string, string][] {
  const all: [string, string, number][] = [];
  for (const [a, chance] of one.slice(0, mostWays)) for (const [b, more] of other.slice(0, mostWays)) all.push([a, b, chance * more]);
  all.sort((a, b) => b[2] - a[2]);
  const found: [string, string][] = [];
  let rest = 1;
  for (const [a, b, chance] of all) {
    if (found.length === mostPairs || rest < leftOut) break;
    found.push([a, b]);
    rest -= chance;
  }
  return found;
}

/** Several words as one. */
function joined(words: readonly (readonly Heard[])[]): readonly Heard[] {
  let found = words[0] ?? nothing;
  for (const word of words.slice(1)) {
    const all: Heard[] = [];
    for (const [a, chance] of found.slice(0, mostWays))
      for (const [b, more] of word.slice(0, mostWays)) all.push([extended(a, b).slice(0, longestName), chance * more]);
    found = all.sort((a, b) => b[1] - a[1]);
  }
  return found;
}

const nothing: readonly Heard[] = [];

/** Ways of hearing a whole name. */
const mostTogether = 2;

/** All words run together, as they stand and with the last word first: in Hangul foreign names are often one word. */
function together(words: readonly (readonly Heard[])[]): string[] {
  if (words.length > 4) return [];
  const orders = words.length === 1 ? [words] : [words, [...words.slice(-1), ...words.slice(0, -1)]];
  const keys = orders.flatMap((order) =>
    joined(order)
      .slice(0, mostTogether)
      .map(([heard]) => heard.slice(0, longestName)),
  );
  return keys.filter((key) => key.length > 2).map((key) => `&${key}`);
}

const mostOfWords = 12;
const leftOutOfWord = 0.012;

/** What each word is heard as, the likeliest of each word first; of a name of one word also its beginnings. */
function wordKeys({ tokens }: PreparedName, readings: readonly (readonly Heard[])[][]): string[] {
  const words = readings.flat().map((word, _, all) => enough(word, mostOfWords / all.length));
  const deepest = Math.max(0, ...words.map((word) => word.length));
  const keys: string[] = [];
  for (let rank = 0; rank < deepest; rank += 1) for (const word of words) if (word[rank] !== undefined) keys.push(word[rank] || "-");
  const only = words.length === 1 || tokens.length === 1 ? (words.at(-1) ?? []) : [];
  return [...keys, ...only.map((key) => `~${key.slice(0, 3)}`)];
}

function enough(word: readonly Heard[], most: number): string[] {
  const found: string[] = [];
  let rest = 1;
  for (const [key, chance] of word) {
    if (found.length >= most || rest < leftOutOfWord) break;
    found.push(key);
    rest -= chance;
  }
  return found;
}
