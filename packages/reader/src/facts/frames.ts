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
  /** Whether a delegation named with its sender tells who came. */
  sent?: boolean;
}

export type EncounterHit = Hit & { cue: { kind: "encounter"; of: EncounterCues } };

/** How far from the words the other side's name may stand, in UTF-16 units. */
const objectReach = 120;

/** The roles around one encounter cue. */
export function rolesAround(context: Context, sides: Sides, sentence: SentenceView, hit: EncounterHit): Roles {
  const senders = sendersOf(context, sides, sentence);
  const parties = exactParties(context, sides, sentence.names);
  const { to, type } = hit.cue.of;
  if (to !== undefined) return journeyTo(to, sides, parties, hit);
  const holders = type === "forum" ? holdersOf(context, parties) : [];
  if (holders.length > 0) return { guests: guestsOf(holders, sides, senders), hosts: holders.map((holder) => holder.entity), open: [] };
  const clause = argumentsOf(context.pack.facts.grammar, context.text, sides, { sentence, parties, senders, hit });
  const roles = assign(hit.cue.of.frame, clause);
  if (senders.length === 0) return roles;
  const guests = senders.map((sender) => sender.entity);
  const guestSides = new Set(guests.map((guest) => sides.of(guest)));
  const others = [...roles.hosts, ...roles.guests, ...roles.open].filter((party) => !guestSides.has(sides.of(party)));
  return { guests, hosts: others, open: [], sent: true };
}

/** Words that name the country themselves: who belongs there receives, the party of another side nearest to them came. */
function journeyTo(to: string, sides: Sides, parties: readonly Party[], hit: Span): Roles {
  const there = (party: Party) => sides.countryOf(party.entity) === to;
  const gap = (party: Party) => (party.end <= hit.start ? hit.start - party.end : Math.max(0, party.start - hit.end));
  const [guest] = parties.filter((party) => !there(party)).toSorted((a, b) => gap(a) - gap(b));
  const hosts = parties.filter(there).map((party) => party.entity);
  return { guests: guest ? [guest.entity] : [], hosts, open: [] };
}

/** "A·B가 공동 주최": the names right before words for holding an event. */
function holdersOf({ text, pack }: Context, parties: readonly Party[]): Party[] {
  const words = pack.facts.organisers ?? [];
  const last =
    words.length === 0 ? undefined : parties.findLast(({ end }) => words.some((word) => text.slice(end, end + holderReach).includes(word)));
  if (!last) return [];
  const listed = (party: Party) =>
    !(pack.facts.grammar.order === "verb-final" && parts(pack.facts.grammar, text.slice(party.end, last.start)));
  return parties.filter((party) => party.end <= last.end && last.start - party.end <= holderReach && listed(party));
}

/** Whether words hold a particle that parts two names. */
function parts(grammar: Extract<Grammar, { order: "verb-final" }>, between: string): boolean {
  return [...grammar.subject, ...(grammar.parting ?? [])].some((particle) => between.includes(particle.trimEnd()));
}

/** Room for a particle, a bracket and an adverb. */
const holderReach = 12;

/** Who holds a forum receives; the guests are those who sent a delegation. */
function guestsOf(holders: readonly Party[], sides: Sides, senders: readonly Party[]): number[] {
  const foreign = senders.filter((sender) => holders.every((holder) => sides.of(holder.entity) !== sides.of(sender.entity)));
  return [...new Set(foreign.map((sender) => sender.entity))];
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
