import type { Span } from "@entente/model";
import type { Grammar } from "../languages/fact-slots.ts";
import type { EncounterHit } from "./frames.ts";
import { chainBefore, listBefore } from "./lists.ts";
import { wordsBehind } from "./phrases.ts";
import type { Party, Sides } from "./sides.ts";
import { hitsOf, type SentenceView } from "./view.ts";

/** How far from the words the other side's name may stand, in UTF-16 units. */
export const objectReach = 120;

/** Who acts and on whom; entity indices. */
export interface Clause {
  subject: number[];
  object: number[];
}

/** What is looked at around one cue. */
export interface Scene {
  sentence: SentenceView;
  parties: readonly Party[];
  senders: readonly Party[];
  hit: EncounterHit;
}

export function cueBetween(sentence: SentenceView, hit: Span, party: Span): boolean {
  return hitsOf(sentence, "encounter").some(
    (other) => other.start >= hit.end && other.end <= party.start && other.cue.of.weight === "event",
  );
}

/** Subject and object both before the verb (whose words may open with the object's particle), told apart by particles; a verb right before a name describes that name. */
export function verbFinal(
  grammar: Extract<Grammar, { order: "verb-final" }>,
  text: string,
  sides: Sides,
  { sentence, parties, hit }: Scene,
): Clause {
  const before = parties.filter((party) => party.end <= hit.start && !cueBetween(sentence, { start: party.end, end: party.end }, hit));
  const object =
    before.findLast((party) => hit.start - party.end <= objectReach && marked(text, party, hit.start + 1, grammar.object)) ?? before.at(-1);
  const described = parties.find(
    (party) =>
      party.start >= hit.end &&
      party.start - hit.end <= (locatedIn(sides, sentence, hit, party) ? locatedReach : describedReach) &&
      !goesOn(grammar, text, hit) &&
      !/[、,"“「『‘]/u.test(text.slice(hit.end, party.start)),
  );
  if (!object) return { subject: described ? [described.entity] : [], object: [] };
  const chain = hit.cue.of.frame === "visits" ? chainBefore(text, before, object) : [];
  const list = chain.length > 0 ? chain : listBefore(text, sides, before, object);
  const others = parties.filter(
    (party) => party.end <= object.start && sides.of(party.entity) !== sides.of(object.entity) && !list.includes(party),
  );
  const subject =
    described ??
    others.find((party) => marked(text, party, hit.start, grammar.subject)) ??
    others.find((party) => !marked(text, party, hit.start, grammar.object)) ??
    (hit.cue.of.frame === "joint" ? others.at(-1) : undefined);
  if (!subject && isSubject(text, object, hit.start, grammar)) return { subject: [object.entity], object: [] };
  return {
    subject: subject ? [subject.entity] : [],
    object: [...list.map((party) => party.entity), ...coordinated(sides, before, object)],
  };
}

/** "하노이대학교를 방문해 A와": a verb in a form that goes on to the next clause describes no name behind it. */
function goesOn({ connecting = [] }: Extract<Grammar, { order: "verb-final" }>, text: string, { start, end }: Span): boolean {
  const word = text.slice(start, end).trimEnd() + (/^\p{L}+/u.exec(text.slice(end, end + 2))?.[0] ?? "");
  return connecting.some((ending) => word.endsWith(ending));
}

/** "日本を訪れた韓国南部のA": whether all that parts the verb from a name is the country the name lies in. */
function locatedIn(sides: Sides, { names }: SentenceView, hit: Span, party: Party): boolean {
  const country = names.find((name) => name.start >= hit.end && name.end <= party.start && sides.isCountry(name.entity));
  return country !== undefined && country.start - hit.end <= describedReach && sides.of(country.entity) === sides.of(party.entity);
}

/** Room for the country, and where in it a region lies. */
const locatedReach = 14;
const describedReach = 4;
/** Room for a title between a name and its particle. */
const particleReach = 14;

/** Whether a particle of the subject stands behind a name, before any of the object. */
function isSubject(text: string, party: Party, limit: number, grammar: Extract<Grammar, { order: "verb-final" }>): boolean {
  const words = wordsBehind(text, party.end, limit, particleReach);
  const first = (particles: readonly string[]) => Math.min(...particles.map((particle) => words.indexOf(particle)).filter((at) => at >= 0));
  return first(grammar.subject) < first(grammar.object);
}

function marked(text: string, party: Party, limit: number, particles: readonly string[]): boolean {
  const words = wordsBehind(text, party.end, limit, particleReach);
  return particles.some((particle) => words.indexOf(particle) >= 0);
}

function coordinated(sides: Sides, before: readonly Party[], object: Party): number[] {
  const list = [object];
  for (const party of before.toReversed()) {
    const first = list[0] ?? object;
    if (party.end <= first.start && first.start - party.end <= describedReach && sides.of(party.entity) === sides.of(object.entity))
      list.unshift(party);
  }
  return list.map((party) => party.entity);
}
