import { fold } from "../fold.ts";
import { places } from "./index.ts";

/** Longest name looked for, in words of a spaced script or letters of one without spaces. */
const LONGEST = 6;
const SHORTEST_LATIN = 4;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

interface Index {
  /** Lower case with marks, then folded, each by its words joined by a space. */
  words: Map<string, string>;
  letters: Map<string, string>;
}

/** Built on first use; place names do not change while the program runs. */
let built: Index | undefined;

function index(): Index {
  if (built) return built;
  const made: Index = { words: new Map(), letters: new Map() };
  for (const { code, names, caution = [] } of places) {
    for (const name of Object.values(names).flat()) if (!caution.includes(name)) note(made, name, code);
  }
  return (built = made);
}

function note({ words, letters }: Index, name: string, code: string): void {
  const put = (map: Map<string, string>, key: string) => void (map.has(key) || map.set(key, code));
  if (unspaced.test(name)) return name.length > 1 ? put(letters, name) : undefined;
  const exact = wordsOf(name).join(" ");
  put(words, exact);
  if (exact.length >= SHORTEST_LATIN) put(words, fold(exact));
}

function wordsOf(name: string): string[] {
  return (
    name
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/**
 * Codes of the places that a body's name holds ("UBND tỉnh Thừa Thiên Huế" → VN-26), longest name first. Names that are everyday words
 * too count for nothing here.
 */
export function placesNamed(name: string): string[] {
  const { words, letters } = index();
  const found = [...inWords(wordsOf(name), words), ...(unspaced.test(name) ? inLetters(name, letters) : [])];
  return [...new Set(found)];
}

function inWords(all: readonly string[], known: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  for (let size = Math.min(LONGEST, all.length); size > 0; size--) {
    for (let at = 0; at + size <= all.length; at++) {
      const key = all.slice(at, at + size).join(" ");
      const code = known.get(key) ?? (key.length >= SHORTEST_LATIN ? known.get(fold(key)) : undefined);
      if (code) found.push(code);
    }
    // "Thừa Thiên Huế" is not also Huế.
    if (found.length > 0) break;
  }
  return found;
}

function inLetters(name: string, known: ReadonlyMap<string, string>): string[] {
  for (let size = Math.min(2 * LONGEST, name.length); size > 1; size--) {
    const found: string[] = [];
    for (let at = 0; at + size <= name.length; at++) {
      const code = known.get(name.slice(at, at + size));
      if (code) found.push(code);
    }
    if (found.length > 0) return found;
  }
  return [];
}
