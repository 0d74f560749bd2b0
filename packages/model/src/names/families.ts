import { fold } from "../fold.ts";
import { familySpellings } from "./data/family-names.ts";

const longestFamily = 3;

let made: ReadonlyMap<string, readonly string[]> | undefined;
const bySpelling = (): ReadonlyMap<string, readonly string[]> => (made ??= familiesBySpelling());
let all: ReadonlySet<string> | undefined;

function familiesBySpelling(): Map<string, string[]> {
  const pairs = familySpellings
    .trim()
    .split(/[|\n]/u)
    .flatMap((entry) => {
      const [family = "", ...spellings] = entry.split(" ");
      return spellings.map((spelling): [string, string] => [spelling, family]);
    });
  return new Map(
    [...Map.groupBy(pairs, ([spelling]) => spelling)].map(([spelling, list]) => [spelling, [...new Set(list.map(([, family]) => family))]]),
  );
}

/** The East Asian family names, as Korean writes them, that a word in Latin letters may be; none for most words. */
export const familiesOf = (word: string): readonly string[] => bySpelling().get(fold(word)) ?? [];

/** The East Asian family names that a Hangul name in one word may begin with. */
export function familiesAtHead(name: string): string[] {
  all ??= new Set([...bySpelling().values()].flat());
  const heads = Array.from({ length: Math.min(longestFamily, name.length) }, (_, at) => name.slice(0, at + 1));
  return heads.filter((head) => all?.has(head));
}
