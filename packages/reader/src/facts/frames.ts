import type { Span } from "@entente/model";
import type { EncounterCues, Grammar } from "../languages/fact-slots.ts";
import type { Context } from "../types.ts";
import type { Hit } from "./lexicon.ts";
import { wordsBehind } from "./phrases.ts";
import { exactParties, type Party, type Sides, senderOf } from "./sides.ts";
import { hitsOf, type SentenceView } from "./view.ts";

/** Who came and who received, as far as one sentence tells it; entity indices. */
export interface Roles {
  guests: number[];
  hosts: number[];
  /** Named as taking part, without telling who came. */
  open: number[];
}

export type EncounterHit = Hit & { cue: { kind: "encounter"; of: EncounterCues } };

/** How far from the words the other side's name may stand, in UTF-16 units. */
const objectReach = 120;

/** The roles around one encounter cue. */
export function rolesAround(context: Context, sides: Sides, sentence: SentenceView, hit: EncounterHit): Roles {
  const senders = sendersOf(context, sides, sentence);
  const parties = exactParties(context, sides, sentence.names);
  const clause = argumentsOf(context.pack.facts.grammar, context.text, sides, { sentence, parties, senders, hit });
  const roles = assign(hit.cue.of.frame, clause);
  if (senders.length === 0) return roles;
  const guests = senders.map((sender) => sender.entity);
  const guestSides = new Set(guests.map((guest) => sides.of(guest)));
  const others = [...roles.hosts, ...roles.guests, ...roles.open].filter((party) => !guestSides.has(sides.of(party)));
  return { guests, hosts: others, open: [] };
}

/** Those whose delegations the sentence names. */
export function sendersOf(context: Context, sides: Sides, sentence: SentenceView): Party[] {
  return hitsOf(sentence, "delegation").flatMap((hit) => senderOf(context, sides, sentence, hit) ?? []);
}

interface Clause {
  subject: number[];
  object: number[];
}

function assign(frame: EncounterCues["frame"], { subject, object }: Clause): Roles {
  if (frame === "visits" || frame === "received-by") return { guests: subject, hosts: object, open: [] };
  if (frame === "receives") return { guests: object, hosts: subject, open: [] };
  return { guests: [], hosts: [], open: [...subject, ...object] };
}

interface Scene {
  sentence: SentenceView;
  parties: readonly Party[];
  senders: readonly Party[];
  hit: EncounterHit;
}

function argumentsOf(grammar: Grammar, text: string, sides: Sides, scene: Scene): Clause {
  return grammar.order === "verb-final" ? verbFinal(grammar, text, sides, scene) : verbMedial(grammar.inverts, text, sides, scene);
}

/** Subject before the verb, object after it; where nothing stands before and verbs may lead, the first name after is the subject. */
function verbMedial(inverts: boolean, text: string, sides: Sides, { sentence, parties, senders, hit }: Scene): Clause {
  const before = parties.filter((party) => party.end <= hit.start);
  const after = parties.filter(
    (party) => party.start >= hit.end && party.start - hit.end <= objectReach && !cueBetween(sentence, hit, party),
  );
  const subject = senders.find((sender) => sender.end <= hit.start) ?? before.find((party) => !sides.isCountry(party.entity)) ?? before[0];
  if (subject) return { subject: [subject.entity], object: objects(sides, after, subject) };
  const opening = openingClause(text, sides, sentence, hit, after);
  if (opening) return opening;
  const [first, ...rest] = after;
  if (!inverts || !startsSmall(text, hit))
    return { subject: [], object: first ? joinedTo(first, after, sides).map((party) => party.entity) : [] };
  const other = first && rest.find((party) => sides.of(party.entity) !== sides.of(first.entity));
  return first && other ? { subject: [first.entity], object: [other.entity] } : { subject: [], object: first ? [first.entity] : [] };
}

/** "Receiving the delegation of B, X of A said": the clause that opens a sentence ends at a comma, and its subject is named behind it. */
function openingClause(text: string, sides: Sides, sentence: SentenceView, hit: Span, after: readonly Party[]): Clause | undefined {
  const comma = text.slice(0, sentence.end).indexOf(",", hit.end);
  if (comma < 0 || hit.start - sentence.start > openingReach) return undefined;
  const object = after.filter((party) => party.end <= comma);
  const [taken] = object;
  const subject = after.find((party) => party.start > comma && (!taken || sides.of(party.entity) !== sides.of(taken.entity)));
  return subject && { subject: [subject.entity], object: object.map((party) => party.entity) };
}

/** Room for a conjunction before the verb: "While visiting". */
const openingReach = 10;

/** Names after the verb that belong with the first one that is not the subject's own side. */
function objects(sides: Sides, after: readonly Party[], subject: Party): number[] {
  const first =
    after.find((party) => sides.of(party.entity) !== sides.of(subject.entity)) ?? after.find((party) => party.entity !== subject.entity);
  if (!first) return [];
  return joinedTo(first, after, sides).map((party) => party.entity);
}

/** Where verbs may lead, nouns are capitalised: "Besuch in" has no subject behind it, "besuchte" has. */
function startsSmall(text: string, { start }: Span): boolean {
  return /\p{Ll}/u.test(text.charAt(start));
}

/** A name and those of its side that follow closely, as in a list. */
function joinedTo(first: Party, after: readonly Party[], sides: Sides): Party[] {
  const list = [first];
  for (const party of after) {
    const last = list.at(-1) ?? first;
    if (party.start >= last.end && party.start - last.end <= listReach && sides.of(party.entity) === sides.of(first.entity))
      list.push(party);
  }
  return list;
}

/** Room for a conjunction and a bracket between two names of a list. */
const listReach = 30;

function cueBetween(sentence: SentenceView, hit: Span, party: Span): boolean {
  return hitsOf(sentence, "encounter").some(
    (other) => other.start >= hit.end && other.end <= party.start && other.cue.of.weight === "event",
  );
}

/** Subject and object both before the verb (whose words may open with the object's particle), told apart by particles; a verb right before a name describes that name. */
function verbFinal(
  grammar: Extract<Grammar, { order: "verb-final" }>,
  text: string,
  sides: Sides,
  { sentence, parties, hit }: Scene,
): Clause {
  const before = parties.filter((party) => party.end <= hit.start && !cueBetween(sentence, { start: party.end, end: party.end }, hit));
  const object =
    before.findLast((party) => hit.start - party.end <= objectReach && marked(text, party, hit.start + 1, grammar.object)) ?? before.at(-1);
  const described = parties.find(
    (party) => party.start >= hit.end && party.start - hit.end <= describedReach && !/[、,]/u.test(text.slice(hit.end, party.start)),
  );
  if (!object) return { subject: described ? [described.entity] : [], object: [] };
  const others = parties.filter((party) => party.end <= object.start && sides.of(party.entity) !== sides.of(object.entity));
  const subject =
    described ??
    others.find((party) => marked(text, party, hit.start, grammar.subject)) ??
    others.find((party) => !marked(text, party, hit.start, grammar.object));
  if (!subject && marked(text, object, hit.start, grammar.subject) && !marked(text, object, hit.start, grammar.object))
    return { subject: [object.entity], object: [] };
  return { subject: subject ? [subject.entity] : [], object: coordinated(sides, before, object) };
}

const describedReach = 4;
/** Room for a title between a name and its particle. */
const particleReach = 14;

function marked(text: string, party: Party, limit: number, particles: readonly string[]): boolean {
  const words = wordsBehind(text, party.end, limit, particleReach);
  return particles.some((particle) => words.indexOf(particle) >= 0);
}

function coordinated(sides: Sides, before: readonly Party[], object: Party): number[] {
  const near = before.filter(
    (party) =>
      party.end <= object.start && object.start - party.end <= describedReach && sides.of(party.entity) === sides.of(object.entity),
  );
  return [...near.map((party) => party.entity), object.entity];
}
