import { fold } from "../fold.ts";
import { emptyWords, heads, legalForms, placeEndings, placeHeads, wordForms } from "./data/organisation-words.ts";
import { honorifics } from "./data/person-words.ts";
import { readingsOf } from "./readings.ts";
import { remembering } from "./remembering.ts";
import { scriptOf } from "./script.ts";
import type { NameKind, NameScript, NameToken, PreparedName } from "./types.ts";
import { nameRulesVersion } from "./version.ts";

const longestText = 400;
const mostTokens = 12;
const longestToken = 40;

interface Parts {
  rest: string;
  legalForm: string;
  head: string;
}

/** Analyses a name once. Any text is accepted; of very long ones the beginning counts. */
export function prepareName(text: string, kind: NameKind): PreparedName {
  const clean = cleaned(text);
  const parts = kind === "person" ? { rest: numbered(clean), legalForm: "", head: "" } : withoutForms(clean, kind);
  const tokens = tokensOf(parts.rest, clean, kind);
  const readings = readingsOf(tokens.map((token) => token.text));
  return {
    version: nameRulesVersion,
    kind,
    text: text.slice(0, longestText).toWellFormed(),
    script: kind === "person" ? scriptOfPerson(tokens) : scriptOfAll(tokens),
    tokens,
    readings,
    acronym: acronymOf(tokens, kind),
    initials: tokens.length > 1 ? (readings[0] ?? []).map((word) => word[0] ?? "").join("") : "",
    legalForm: parts.legalForm,
    head: parts.head,
  };
}

/** One spelling of the same letters: composed, small, points of abbreviations and odd spaces gone. */
function cleaned(text: string): string {
  const plain = text.slice(0, longestText).toWellFormed().normalize("NFKC").toLowerCase().normalize("NFKC");
  return plain.replace(/(?<![\p{L}\p{M}])(\p{L})[.](?=\p{L}(?![\p{L}\p{M}]))/gu, "$1").replace(/[’ʻ`´]/gu, "'");
}

const unitsOfRoman: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function fromRoman(digits: string): number {
  const units = [...digits].map((digit) => unitsOfRoman[digit] ?? 0);
  return units.reduce((sum, unit, at) => sum + (unit < (units[at + 1] ?? 0) ? -unit : unit), 0);
}

/** A ruler's number stands behind the name; at the very end only where it is no word of another language, as "vi" and "xi" are. */
const romanNumber = /(?<=\p{L} )(?:(?=[ivx])(x{0,3}(?:ix|iv|v?i{0,3})) (?:of|the) .*|(i{2,3}|iv|vi{2,3}|ix|xi{2,3}|xi?v))$/u;

/** A rank behind the name: "Anthony Giddens, Baron Giddens". */
const rankBehind =
  /(?<=\p{L} \p{L}.*), (?:\S+ )?(?:baron|baroness|viscount|earl|count|countess|duke|duchess|marquess|prince|princess|king|queen)(?: .*)?$/u;

/** Writes the number of a ruler in figures, and leaves out the land or byname that other languages do not say: "Karl IV of France" → "karl 4". */
function numbered(text: string): string {
  return text
    .replace(rankBehind, "")
    .replace(romanNumber, (_, ruling: string | undefined, last: string | undefined) => `${fromRoman(ruling ?? last ?? "")}`)
    .replace(/(\p{Nd}+)\s?[세世](?!\p{L})/u, "$1");
}

/** Takes legal form and generic head off. What would leave nothing stays. */
function withoutForms(text: string, kind: NameKind): Parts {
  const spaced = ` ${text
    .replace(/[.,"“”«»;:]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim()} `;
  const [legal, legalForm] = kind === "organisation" ? taken(spaced, formPatterns) : [spaced, ""];
  const [rest, head] = taken(legal, kind === "place" ? placePatterns : headPatterns);
  const ending = kind === "place" && head === "" ? placeEnding(rest.trim()) : undefined;
  return ending ? { rest: ending.rest, legalForm, head: ending.head } : { rest, legalForm, head };
}

function placeEnding(text: string): { rest: string; head: string } | undefined {
  const found = placeEndings.find(([, ending]) => text.endsWith(ending) && text.length > 2);
  return found && { rest: text.slice(0, -1), head: found[0] };
}

type Pattern = readonly [code: string, pattern: RegExp];

const formPatterns = patternsOf(legalForms);
const headPatterns = patternsOf(heads);
const placePatterns = patternsOf(placeHeads);

/** Longest spelling first. Words of scripts without spaces may stand against the name. */
function patternsOf(list: readonly (readonly [string, ...string[]])[]): Pattern[] {
  const all = list.flatMap(([code, ...spellings]) => spellings.map((spelling): [string, string] => [code, spelling]));
  return all
    .toSorted((a, b) => b[1].length - a[1].length)
    .map(([code, spelling]) => {
      const written = spelling.replace(/[()/.*+?]/gu, String.raw`\$&`);
      const open = /[\p{Script=Hangul}\p{Script=Han}()]/u.test(spelling) || /gesellschaft$|^gmbh$/u.test(spelling);
      return [code, new RegExp(open ? written : `(?<= )${written}(?= )`, "u")];
    });
}

function taken(text: string, patterns: readonly Pattern[]): [rest: string, code: string] {
  let rest = text;
  let code = "";
  for (const [name, pattern] of patterns) {
    const without = rest.replace(pattern, " ").replace(/\s+/gu, " ");
    if (without === rest || !/[\p{L}\p{N}]/u.test(without)) continue;
    if (code === "" || rest.length - without.length > 2) code ||= name;
    rest = without;
  }
  return [rest, code];
}

const arabicArticle = /(?<![\p{L}\p{M}])(al|el|as|ad|ar|an|ul)-(?=\p{L})/gu;

function tokensOf(rest: string, whole: string, kind: NameKind): NameToken[] {
  const joined = rest.replace(arabicArticle, "$1 ").replace(/(?<=\p{L}|\p{M})['\-‐‑](?=\p{L})/gu, kind === "organisation" ? " " : "");
  const words = wordsOf(joined).flatMap((word) =>
    kind === "organisation" ? (wordForms[word] ?? word) : kind === "person" ? inTwoScripts(word) : word,
  );
  const kept = words.filter((word) => !isEmpty(word, kind));
  const best = kept.length > 0 ? kept : words.length > 0 ? words : wordsOf(whole);
  return best.slice(0, mostTokens).map(tokenOf);
}

const tokenOf = remembering((word): NameToken => {
  const text = word.slice(0, longestToken).toWellFormed();
  return { text, script: scriptOf(text) };
});

/** Characters with the kana that stand between two of them (一ノ瀬), and what other kana stand beside them. */
const charactersOrKana = /[\p{Script=Han}々]+(?:[ノツケヶのが][\p{Script=Han}々]+)*|[^\p{Script=Han}々]+/gu;

/** "高橋みなみ": where a Japanese name goes from characters to kana, the given name begins. */
function inTwoScripts(word: string): string[] {
  const mixed = /[\p{Script=Han}々]/u.test(word) && /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word);
  return mixed ? (word.match(charactersOrKana) ?? [word]) : [word];
}

/** The characters of a Japanese name say more than its kana, however many these are. */
function scriptOfPerson(tokens: readonly NameToken[]): NameScript {
  const inJapanese = tokens.every(({ script }) => script === "han" || script === "kana");
  return inJapanese && tokens.some(({ script }) => script === "han") ? "han" : scriptOfAll(tokens);
}

function scriptOfAll(tokens: readonly NameToken[]): NameScript {
  const script = tokens[0]?.script ?? "none";
  return tokens.every((token) => token.script === script) ? script : scriptOf(tokens.map(({ text }) => text).join(""));
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}ー々]+/gu)?.filter((word) => /[\p{L}\p{N}]/u.test(word)) ?? [];

function isEmpty(word: string, kind: NameKind): boolean {
  return kind === "person" ? honorifics.has(word) : emptyWords.has(fold(word));
}

/** A name of one Latin word of two to eight letters may be short for a longer one: KATECH, GIZ, KOTRA. */
function acronymOf(tokens: readonly NameToken[], kind: NameKind): string {
  const only = tokens.length === 1 && kind === "organisation" ? (tokens[0]?.text ?? "") : "";
  return /^\p{Script=Latin}[\p{Script=Latin}\p{N}]{1,7}$/u.test(only) ? fold(only) : "";
}
