import { fold } from "../fold.ts";
import { remembering } from "./remembering.ts";
import { hangulSounds, kanaSounds, latinLetters } from "./sounds.ts";
import { hangulLetterSurprise, hangulSoundSurprise, kanaLetterSurprise, kanaSoundSurprise, type Surprise } from "./surprise.ts";
import { type Chunked, type ChunkTable, chunked } from "./table.ts";
import { hangulTable, kanaTable, latinTable } from "./tables.ts";
import type { PreparedName } from "./types.ts";

/** From which side of which table a name is looked at. */
export type View = "latin-left" | "latin-right" | "hangul-letters" | "hangul-sounds" | "kana-letters" | "kana-sounds";

/** A name cut up for one side of one table. */
export interface Side {
  /** Its words as letters or sounds, "^" before and "$" behind. */
  written: string[];
  words: Chunked[];
  seen: readonly SeenWord[];
  /** The whole in one, as it stands and with the first word last or the last first. */
  orders: () => readonly Chunked[];
  /** Whether it is one Hangul word of at most four syllables, as Korean and Chinese names are. */
  inSyllables: boolean;
  /** Length of all words. */
  length: number;
  /** How much each word tells, in nats, and all of them; 0 where both sides are letters. */
  surprises: readonly number[];
  surprise: number;
  /** All letters without word bounds. */
  all: string;
  /** How many sounds of each class it has: names far apart in these need no closer look. */
  profile: readonly number[];
  /** The same of each word. */
  profiles: readonly (readonly number[])[];
}

const mostWords = 10;
const places: Readonly<Record<View, number>> = {
  "latin-left": 0,
  "latin-right": 1,
  "hangul-letters": 2,
  "hangul-sounds": 3,
  "kana-letters": 4,
  "kana-sounds": 5,
};
const surpriseIn: Readonly<Record<View, Surprise>> = {
  "latin-left": () => 0,
  "latin-right": () => 0,
  "hangul-letters": (word) => hangulLetterSurprise(fold(word)),
  "hangul-sounds": hangulSoundSurprise,
  "kana-letters": (word) => kanaLetterSurprise(fold(word)),
  "kana-sounds": kanaSoundSurprise,
};
const known = new WeakMap<PreparedName, (Side | undefined)[]>();

/** The name as `view` has it; `form` chooses among its readings. Kept as long as the name is. */
export function sideOf(name: PreparedName, view: View, form = 0): Side {
  let sides = known.get(name);
  if (!sides) known.set(name, (sides = []));
  const at = form * 6 + places[view];
  return (sides[at] ??= makeSide(name, view, form));
}

function makeSide(name: PreparedName, view: View, form: number): Side {
  const written = writtenWords(name, view, form).slice(0, mostWords);
  const words = written.map((word) => seenWord(view, word));
  const all = written.join("");
  let orders: readonly Chunked[] | undefined;
  return {
    written: words.map(({ text }) => text),
    words: words.map(({ cut }) => cut),
    seen: words,
    orders: () => (orders ??= ordersOf(written).map((order) => cutFor(view, runTogether(view, order)))),
    inSyllables: view === "hangul-sounds" && written.length === 1 && syllables(all) <= 4,
    length: words.reduce((sum, { text }) => sum + text.length, 0),
    surprises: words.map(({ surprise }) => surprise),
    surprise: words.reduce((sum, { surprise }) => sum + surprise, 0),
    all,
    profile: profileOf(all),
    profiles: words.map(({ profile }) => profile),
  };
}

/** A word as a view has it. */
export interface SeenWord {
  /** With "^" before and "$" behind. */
  text: string;
  cut: Chunked;
  surprise: number;
  profile: readonly number[];
}

/** The words of names as each view has them. */
const wordsIn = {} as Record<View, (word: string) => SeenWord>;
for (const view of Object.keys(places) as View[]) {
  wordsIn[view] = remembering((word) => {
    const text = `^${word}$`;
    return { text, cut: cutFor(view, text), surprise: surpriseIn[view](text), profile: profileOf(word) };
  });
}

/** A word of a name as `view` has it. */
export function seenWord(view: View, word: string): SeenWord {
  return wordsIn[view](word);
}

const syllables = (sounds: string): number => sounds.match(/[\u1161-\u1175]/gu)?.length ?? 0;

/** Letters keep the bounds of words where they stand for sounds, since a letter sounds otherwise at the end. */
function runTogether(view: View, words: readonly string[]): string {
  const bounded = view === "hangul-letters" || view === "kana-letters";
  return bounded ? words.map((word) => `^${word}$`).join("") : `^${words.join("")}$`;
}

const lettersOf = remembering(latinLetters);
const jamoOf = remembering(hangulSounds);
const kanaOf = remembering(kanaSounds);

/** The words of a name as letters or sounds. */
export function writtenWords(name: PreparedName, view: View, form = 0): string[] {
  if (view === "hangul-sounds") return name.tokens.map((token) => jamoOf(token.text)).filter((word) => word !== "");
  if (view === "kana-sounds") return name.tokens.map((token) => kanaOf(token.text)).filter((word) => word !== "");
  const reading = name.readings[form] ?? [];
  const words = reading.map((word, at) => {
    const token = name.tokens[at];
    // What a number sounds like says nothing about the name; decisive.ts compares numbers as such.
    if (!view.startsWith("latin") && /^\p{N}+$/u.test(word)) return "";
    return token?.script === "latin" && reading.length === name.tokens.length ? lettersOf(token.text) : word;
  });
  return words.filter((word) => word !== "");
}

function ordersOf(words: readonly string[]): string[][] {
  if (words.length < 2) return [[...words]];
  const turned = [...words.slice(1), ...words.slice(0, 1)];
  return words.length === 2 ? [[...words], turned] : [[...words], turned, [...words.slice(-1), ...words.slice(0, -1)]];
}

function cutFor(view: View, word: string): Chunked {
  const table = tableOfView(view);
  return chunked(table, view.endsWith("sounds") || view === "latin-right" ? "sounds" : "letters", word, plainChunk);
}

const plainChunk = remembering(fold);

function tableOfView(view: View): ChunkTable {
  if (view.startsWith("latin")) return latinTable();
  return view.startsWith("hangul") ? hangulTable() : kanaTable();
}

/** Sounds that transcription keeps, more or less: nasals, liquids, lips, tongue tip, back of the tongue, hissing. */
const classes: readonly ReadonlySet<string>[] = [
  new Set("mnñńN\u1106\u1102\u11ab\u11b7\u11bc"),
  new Set("lrłř\u1105\u11af"),
  new Set("pbfvw\u1107\u1108\u1111\u11b8"),
  new Set("tdđðT\u1103\u1104\u1110"),
  new Set("kgqcx\u1100\u1101\u110f\u11a8"),
  new Set("szšžćčśşßjxcgSCT\u1109\u110a\u110c\u110d\u110e\u11ba"),
];
/** What it tells that the letters have one more of a class than the sounds, and one fewer; set by hand after counts over true pairs. */
const moreLetters = [1.5, 0.6, 0.8, 0.7, 0.4, 0.4];
const fewerLetters = [1.5, 1.8, 2, 2, 2.5, 0.8];

function profileOf(written: string): number[] {
  return classes.map((set) => {
    let count = 0;
    let before = "";
    for (const letter of written) {
      if (set.has(letter) && letter !== before && !(set === classes[1] && set.has(before))) count += 1;
      before = letter;
    }
    return count;
  });
}

/** How far two names lie apart by their profiles; 0 where they agree. */
export function profileGap(letters: readonly number[], sounds: readonly number[]): number {
  let gap = 0;
  for (let at = 0; at < classes.length; at += 1) {
    const more = (letters[at] ?? 0) - (sounds[at] ?? 0);
    gap += more > 0 ? more * (moreLetters[at] ?? 1) : -more * (fewerLetters[at] ?? 1);
  }
  return gap;
}

/** The same between two names in one script. */
export function letterGap(a: readonly number[], b: readonly number[]): number {
  let gap = 0;
  for (let at = 0; at < classes.length; at += 1) gap += Math.abs((a[at] ?? 0) - (b[at] ?? 0)) * (moreLetters[at] ?? 1);
  return gap;
}
