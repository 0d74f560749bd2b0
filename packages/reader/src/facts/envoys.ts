import type { Context } from "../types.ts";
import { oncePerSentence } from "./once.ts";
import { exactNamesIn, partiesAt } from "./sides.ts";

/**
 * The parties for whom an envoy of theirs acts in a sentence ("the ambassador of Ghana"): where two meet and nothing tells who came, an
 * envoy calls on those among whom they are posted. Entity indices.
 */
export const envoysIn = oncePerSentence((context, sides, sentence): readonly number[] => {
  if (!context.pack.facts.envoys) return nobody;
  const parties = partiesAt(context, sides, sentence);
  const exact = exactNamesIn(context, sides, sentence);
  const sent: number[] = [];
  for (let at = 0; at < sentence.names.length; at++) {
    const name = sentence.names[at];
    const party = parties[at];
    if (!name || !party || (name.kind !== "person" && !exact.includes(name))) continue;
    if (name.kind === "person" ? isEnvoy(context, name.entity) : hasEnvoy(context, name.start, name.end)) sent.push(party.entity);
  }
  return sent;
});

const nobody: readonly never[] = [];

function isEnvoy({ entities, pack }: Context, person: number): boolean {
  return entities[person]?.roles.some((role) => holdsEnvoy(pack.facts.envoys, role.toLowerCase())) === true;
}

/** "Botschafterin der Republik | Ghana", "ガーナ | 大使": the office beside the place it is held for. */
function hasEnvoy({ small, grammar, pack }: Context, start: number, end: number): boolean {
  if (grammar.order === "verb-final") return holdsEnvoy(pack.facts.envoys, small.slice(end, end + officeReach));
  const before = small.slice(Math.max(0, start - linkReach), start);
  if (!holdsEnvoy(pack.facts.envoys, before)) return false;
  const words = /(?:\p{L}+[ -]){1,6}$/u.exec(before)?.[0];
  return words !== undefined && holdsEnvoy(pack.facts.envoys, words);
}

function holdsEnvoy(envoys: readonly string[] = [], words: string): boolean {
  return envoys.some((envoy) => words.includes(envoy));
}

/** Room for an office right behind a country, in UTF-16 units. */
const officeReach = 8;
/** Room for an office, its rank and an article before a country. */
const linkReach = 64;
