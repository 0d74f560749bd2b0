import { contextsOf } from "./contexts.ts";
import { hangulTable as hangulText } from "./data/hangul-table.ts";
import { kanaContexts } from "./data/kana-contexts.ts";
import { kanaTable as kanaText } from "./data/kana-table.ts";
import { latinRules } from "./data/latin-rules.ts";
import { hangulRules, kanaRules } from "./data/transcription-rules.ts";
import { kanaSounds } from "./sounds.ts";
import { type Cell, type ChunkTable, cellsOf, tableOf } from "./table.ts";

/** What single letters and sounds cost that no fitted chunk covers, in nats. */
export const singlePrices = { alone: 5.5, aloneVowel: 3.5, unrelated: 6, otherVowel: 3.2 };
/** Steps to a nat, and to a letter. */
const natSteps = 20;
const letterSteps = 100;

function once(make: () => ChunkTable): () => ChunkTable {
  let made: ChunkTable | undefined;
  return () => (made ??= make());
}

/** Latin letters against Hangul sounds. */
export const hangulTable = once(() => tableOf([...cellsOf(hangulText), ...hangulCells(hangulRules)], natSteps, singlePrices));

/** A table for Latin letters against kana sounds, of fitted cells; no neighbours count in it. */
export const kanaTableOf = (fitted: readonly Cell[]): ChunkTable => tableOf([...fitted, ...kanaCells(kanaRules)], natSteps, singlePrices);

/** Latin letters against kana sounds. */
export const kanaTable = once(() => ({ ...kanaTableOf(cellsOf(kanaText)), contexts: contextsOf(kanaContexts) }));

/** Latin letters against Latin letters. */
export const latinTable = once(() => {
  const rules = ruledCells(latinRules, (letters) => letters);
  const turned = rules.map(([left, right, cost]): Cell => [right, left, cost]);
  const same = [...`^$${"abcdefghijklmnopqrstuvwxyz0123456789éèáíóúöüäåøæñçčćšžłńşđðōūýăıßãõřğ"}`].map(
    (letter): Cell => [letter, letter, 0],
  );
  return tableOf([...rules, ...turned, ...same], letterSteps, { alone: 1, aloneVowel: 1, unrelated: 1, otherVowel: 0.9, swapped: 0.9 });
});

/** The cells of rules that are written with letters of the Hangul keyboard. */
export const hangulCells = (rules: string): Cell[] => ruledCells(rules, jamo);

/** The cells of rules that are written in kana. */
export const kanaCells = (rules: string): Cell[] => ruledCells(rules, kana);

function ruledCells(rules: string, sounds: (written: string) => string): Cell[] {
  const cells = rules.split(/[|\n]/u).map((rule) => rule.trim().split(" "));
  return cells.filter((cell) => cell.length === 3).map(([letters = "", other = "", cost]): Cell => [letters, sounds(other), Number(cost)]);
}

const onsets = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const codas = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
const firstVowel = "ㅏ".charCodeAt(0);

/** Letters of the Hangul keyboard as the parts of syllables that hangulSounds gives; the silent beginning has none. */
function jamo(written: string): string {
  return written.replace(/-?[ㄱ-ㅣ]/gu, (part) => {
    const letter = part.at(-1) ?? "";
    if (letter >= "ㅏ") return String.fromCharCode(0x1161 + letter.charCodeAt(0) - firstVowel);
    if (part.length > 1 || letter === "ㅇ") return part.length > 1 ? String.fromCharCode(0x11a8 + codas.indexOf(letter)) : "";
    return String.fromCharCode(0x1100 + onsets.indexOf(letter));
  });
}

const kana = (written: string): string => written.replace(/[^^$]+/gu, (part) => kanaSounds(part));
