import { type NameKind, prepareName } from "@entente/model/names";

/** Letter groups that languages write for one sound, the longest first. */
const groups: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|tz|ts|ch|sh|zh|[czjsx]/gu, "s"],
  [/ph|[bfpvw]/gu, "p"],
  [/th|[dt]/gu, "t"],
  [/gh|kh|ng(?=[^aeiou]|$)|[gkq]/gu, "k"],
  [/[lr]/gu, "r"],
  [/eo|oe|ou/gu, "o"],
  [/eu|ue/gu, "u"],
  [/ae|ai|ei/gu, "e"],
  [/ie|iy|y/gu, "i"],
  [/h/gu, ""],
  [/(.)\1+/gu, "$1"],
];

/** How a word in Latin letters sounds, coarsely: what transcriptions from one script into another usually keep. */
function soundOf(word: string): string {
  return groups.reduce((text, [pattern, sound]) => text.replace(pattern, sound), word);
}

/** The consonants of a word: transcriptions differ in vowels first. */
function bonesOf(sound: string): string {
  return sound.replace(/[aeiou]/gu, "");
}

/** A word of a name as it may sound. */
export interface Heard {
  sounds: string[];
  bones: string[];
}

/** The words of a name, each in all its readings. */
export function heard(name: string, kind: NameKind): Heard[] {
  const { readings, tokens } = prepareName(name, kind);
  const count = Math.max(0, ...readings.map((reading) => reading.length), tokens.length > 0 && readings.length > 0 ? 1 : 0);
  return Array.from({ length: Math.min(count, 12) }, (_, index) => {
    const sounds = [...new Set(readings.map((reading) => soundOf(reading[index] ?? "")))].filter((sound) => sound !== "");
    return { sounds, bones: [...new Set(sounds.map(bonesOf))].filter((bones) => bones !== "") };
  }).filter(({ sounds }) => sounds.length > 0);
}

/** What is stored of a name to be found by; at most 32 words. */
export function findWords(name: string, kind: NameKind): string[] {
  const words = heard(name, kind).flatMap(({ sounds, bones }) => [
    ...sounds.map((sound) => `=${sound}`),
    ...bones.map((bone) => `~${bone}`),
  ]);
  return [...new Set(words)].slice(0, 32);
}
