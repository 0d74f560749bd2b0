import { toKatakana, toRomaji } from "wanakana";
import { fold } from "../fold.ts";

/**
 * A word as a row of sounds, one character each, as far as its script writes them. Latin words stay letters, since what a letter
 * sounds like depends on the language, which a name does not tell.
 */

/** Marked Latin letters that stay apart from their base, because they are read otherwise. */
const keptLetters = new Set("éèáíóúöüäåøæçñčćšžłńşđðōūýăıßãõř");

/** Latin letters, lower case; marks stay where they change the sound, all else is left out. */
export function latinLetters(word: string): string {
  let letters = "";
  for (const letter of word.toLowerCase().normalize("NFC")) {
    if (keptLetters.has(letter)) letters += letter;
    else letters += fold(letter).replace(/[^a-z0-9]/gu, "");
  }
  return letters;
}

/** The letters of a Hangul word, beginnings and ends of syllables apart; the silent beginning is left out. */
export function hangulSounds(word: string): string {
  return word.normalize("NFD").replace(/[^\u1100-\u11ff]|\u110b/gu, "");
}

const wideSounds: readonly [RegExp, string][] = [
  [/^sh/u, "S"],
  [/^ch/u, "C"],
  [/^ts/u, "T"],
  [/^n$/u, "N"],
];
const smallVowels = new Map([..."ァィゥェォ"].map((kana, at) => [kana, "aiueo"[at] ?? ""]));
const smallGlides = new Map([..."ャュョヮ"].map((kana, at) => [kana, ["ya", "yu", "yo", "wa"][at] ?? ""]));

/** The sounds of a word in kana: ":" is the long mark, "Q" the doubling, "N" the closing n, "S", "C", "T" are sh, ch, ts. */
export function kanaSounds(word: string): string {
  let sounds = "";
  for (const kana of toKatakana(word.normalize("NFC"))) sounds = withKana(sounds, kana);
  return sounds;
}

function withKana(before: string, kana: string): string {
  const vowel = smallVowels.get(kana);
  if (vowel !== undefined) return withVowel(before, vowel);
  const glide = smallGlides.get(kana);
  if (glide !== undefined) return withGlide(before, glide);
  if (kana === "ー") return `${before}:`;
  if (kana === "ッ") return `${before}Q`;
  return before + soundOf(kana);
}

const soundsOfKana = new Map<string, string>();

function soundOf(kana: string): string {
  let sound = soundsOfKana.get(kana);
  if (sound === undefined) {
    sound = /\p{Script=Katakana}/u.test(kana) ? toRomaji(kana) : "";
    for (const [pattern, short] of wideSounds) sound = sound.replace(pattern, short);
    sound = sound.replace(/[^a-zSCTN]/gu, "");
    soundsOfKana.set(kana, sound);
  }
  return sound;
}

/** ティ → ti, ウィ → wi, クァ → kwa: a small vowel takes the place of the vowel before it. */
function withVowel(before: string, vowel: string): string {
  const stem = before.slice(0, -1);
  const last = before.at(-1) ?? "";
  if (!"aiueo".includes(last) || last === "") return before + vowel;
  const onset = stem.at(-1) ?? "";
  if (/[aiueo:QN]|^$/u.test(onset) && last === "u") return `${stem}w${vowel}`;
  if (/[aiueo:QN]|^$/u.test(onset) && last === "i") return `${stem}y${vowel}`;
  if ((onset === "k" || onset === "g") && last === "u") return `${stem}w${vowel}`;
  return stem + vowel;
}

/** キャ → kya, シャ → Sa. */
function withGlide(before: string, glide: string): string {
  const stem = before.slice(0, -1);
  const onset = stem.at(-1) ?? "";
  if (!/[iueo]/u.test(before.at(-1) ?? "")) return before + glide;
  return /[SCj]/u.test(onset) ? stem + glide.slice(1) : stem + glide;
}

const romajiOfSound: Readonly<Record<string, string>> = { S: "sh", C: "ch", T: "ts", N: "n", Q: "", ":": "" };

/** A word in kana in plain Latin letters, lengths and doublings left out. */
export function kanaRomaji(word: string): string {
  return kanaSounds(word).replace(/[SCTNQ:]/gu, (sound) => romajiOfSound[sound] ?? sound);
}
