import { type ReadLanguage, readLanguages } from "../vocabularies.ts";
import { french } from "./french.ts";
import type { PlaceEntry } from "./types.ts";

/**
 * How the tables of this folder are written: spellings of one language are joined by "|", the shown one first, and a "?" behind a
 * spelling puts it on the entry's caution list ("수원시|수원?").
 */
export type Spellings = Partial<Record<ReadLanguage, string>>;

/** What a row may say besides its names in English, Korean and Japanese. */
export interface RowExtras {
  /** Where absent, Vietnamese and German write the name as English does; "" leaves the language out. */
  vi?: string;
  de?: string;
  level?: PlaceEntry["level"];
  from?: string;
  until?: string;
  into?: string;
}

/** An entry from its spellings. Level and parent follow from the code's form. */
export function entry(code: string, written: Spellings, lat?: number, lon?: number, extras: RowExtras = {}): PlaceEntry {
  const further = french[code];
  const spellings = {
    ...(further !== undefined && { fr: further }),
    ...written,
    ...(written.ja !== undefined && { ja: rejoined(written.ja) }),
  };
  const parent = code.includes("/") ? code.slice(0, code.lastIndexOf("/")) : undefined;
  const caution = readLanguages.flatMap((language) => split(spellings[language]).filter(isMarked).map(unmarked));
  return {
    code,
    country: code.slice(0, 2),
    level: extras.level ?? levelOf(code),
    parent: parent !== undefined && parent.length > 2 ? parent : undefined,
    names: namesOf(spellings),
    caution: caution.length > 0 ? [...new Set(caution)] : undefined,
    validFrom: extras.from,
    validTo: extras.until,
    successor: extras.into,
    at: lat !== undefined && lon !== undefined ? [lat, lon] : undefined,
  };
}

/** One line of a table: code, English, Korean, Japanese, degrees north and east, the rest. */
export function row(code: string, en: string, ko: string, ja: string, lat: number, lon: number, extras: RowExtras = {}): PlaceEntry {
  return entry(code, { vi: extras.vi ?? en, ko, ja, de: extras.de ?? en, en }, lat, lon, extras);
}

/**
 * "수원?|X" with "시" → "수원시|수원?|X시|X": each spelling first with its generic word, which lifts the caution, then bare. A doubled mark
 * stays on both: "고성??" are two counties, so "고성군" is not enough either.
 */
export function withSuffix(spellings: string, suffix: string): string {
  return split(spellings)
    .flatMap((spelling) => [suffixed(spelling, suffix), spelling])
    .join("|");
}

/** "Suwon" with "-si" → "Suwon|Suwon-si": bare first, as Latin-script press writes it. */
export function orSuffix(spellings: string, suffix: string): string {
  return [...split(spellings), ...split(spellings).map((spelling) => suffixed(spelling, suffix))].join("|");
}

/** The parts of a foreign name in kana are joined by a middle dot, either equals sign, or nothing: "サン・マリノ", "サン＝マリノ", "サンマリノ". */
function rejoined(ja: string): string {
  return split(ja)
    .flatMap((spelling) =>
      /\p{Script=Katakana}[・＝=]\p{Script=Katakana}/u.test(spelling)
        ? joints.map((joint) => spelling.replace(/[・＝=]/gu, joint))
        : spelling,
    )
    .join("|");
}

const joints = ["・", "＝", "=", ""];

/** The spellings of one cell. */
export function split(cell: string | undefined): string[] {
  return cell === undefined || cell === "" ? [] : cell.split("|").map((spelling) => spelling.trim());
}

function levelOf(code: string): PlaceEntry["level"] {
  if (code.includes("/")) return "city";
  return code.length === 2 ? "country" : "subdivision";
}

function namesOf(spellings: Spellings): PlaceEntry["names"] {
  const names: Partial<Record<ReadLanguage, readonly string[]>> = {};
  for (const language of readLanguages) {
    const list = [...new Set(split(spellings[language]).map(unmarked))];
    if (list.length > 0) names[language] = list;
  }
  return names;
}

function suffixed(spelling: string, suffix: string): string {
  return unmarked(spelling) + suffix + (spelling.endsWith("??") ? "?" : "");
}

function isMarked(spelling: string): boolean {
  return spelling.endsWith("?");
}

function unmarked(spelling: string): string {
  return spelling.replace(/\?+$/u, "");
}
