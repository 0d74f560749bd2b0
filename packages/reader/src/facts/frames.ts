import type { Span } from "@entente/model";
import type { EncounterCues, Grammar } from "../languages/fact-slots.ts";
import type { Context } from "../types.ts";
import { type Clause, cueBetween, objectReach, type Scene, verbFinal } from "./frames-verb-final.ts";
import { least } from "./least.ts";
import type { Hit } from "./lexicon.ts";
import { joinedTo } from "./lists.ts";
import { oncePerHit, oncePerSentence } from "./once.ts";
import { senderOf } from "./senders.ts";
import { exactNamesIn, exactParties, type Party, type Sides } from "./sides.ts";
import { has, hitsOf, type SentenceView } from "./view.ts";
import { venueReach } from "./where.ts";
import { withoutWitnesses } from "./witnesses.ts";

/** Who came and who received, as far as one sentence tells it; entity indices. */
export interface Roles {
  readonly guests: readonly number[];
  readonly hosts: readonly number[];
  /** Named as taking part, without telling who came. */
  readonly open: readonly number[];
  /** Whether a delegation named with its sender, or the place of a forum, tells who came. */
  sent?: boolean;
}

export type EncounterHit = Hit & { cue: { kind: "encounter"; of: EncounterCues } };

/** The roles around one encounter cue, which the cast asks for before the encounters do. Who only invited receives where nobody else does. */
export const rolesAround = oncePerHit((context, sides, sentence, hit: EncounterHit): Roles => {
  const named = actorsIn(context, sides, sentence);
  const inviters = invitersOf(context, sentence, named);
  if (inviters.length === 0) return rolesAmong(context, sides, sentence, hit, named);
  const others = named.filter((party) => !inviters.includes(party));
  const roles = rolesAmong(context, sides, sentence, hit, others);
  const guestSides = new Set([...roles.guests, ...roles.open].map((guest) => sides.of(guest)));
  const received = inviters.map(({ entity }) => entity).filter((inviter) => !guestSides.has(sides.of(inviter)));
  return roles.hosts.length > 0 || roles.open.length > 1 ? roles : { guests: [...roles.guests, ...roles.open], hosts: received, open: [] };
});

/** The parties of a sentence without places that only tell where another of their side is: "met the minister in Hanoi". */
const actorsIn = oncePerSentence((context, sides, sentence): readonly Party[] => {
  const named = exactParties(context, sides, sentence);
  const signers = has(sentence, "status") ? withoutWitnesses(context, sentence, named) : named;
  const parties = signers.length > 1 ? signers : named;
  if (!parties.some((party) => party.where)) return parties;
  const isVenue = ({ where, entity }: Party) => where && !sides.isCountry(entity);
  const actors = parties.filter((party) => !isVenue(party));
  const acts = (party: Party) => actors.some((other) => sides.of(other.entity) === sides.of(party.entity));
  return parties.filter((party) => !isVenue(party) || !acts(party));
});

/** Those at whose invitation somebody came. */
function invitersOf({ grammar }: Context, sentence: SentenceView, parties: readonly Party[]): readonly Party[] {
  const invitations = hitsOf(sentence, "invitation");
  if (invitations.length === 0) return nobody;
  const verbFinal = grammar.order === "verb-final";
  return invitations.flatMap(({ start, end }) => {
    const inviter = verbFinal
      ? parties.findLast((party) => party.end <= start && start - party.end <= inviterReach)
      : parties.find((party) => party.start >= end && party.start - end <= inviterReach);
    return inviter ?? [];
  });
}

const nobody: readonly never[] = [];

/** Room for an office and a title between the name and the words, in UTF-16 units. */
const inviterReach = 40;

function rolesAmong(context: Context, sides: Sides, sentence: SentenceView, hit: EncounterHit, parties: readonly Party[]): Roles {
  const { to, type } = hit.cue.of;
  if (to !== undefined) return journeyTo(to, sides, parties, hit);
  const senders = among(parties, sendersOf(context, sides, sentence));
  const comers = among(parties, comersOf(context, sides, sentence));
  const holders = type === "forum" ? holdersOf(context, parties) : [];
  if (holders.length > 0) return { guests: guestsOf(holders, sides, senders), hosts: holders.map((holder) => holder.entity), open: [] };
  const venue = type === "forum" ? venueOf(context, sides, sentence, hit) : undefined;
  if (venue !== undefined) return heldAt(venue, sides, parties, comers);
  const clause = argumentsOf(context, sides, { sentence, parties, senders, hit });
  const roles = assign(hit.cue.of.frame, clause);
  if (comers.length === 0) return roles;
  const guests = comers.map((sender) => sender.entity);
  const isOther = (party: number) => !guests.some((guest) => sides.of(guest) === sides.of(party));
  const others = [...roles.hosts, ...roles.guests, ...roles.open].filter(isOther);
  return { guests, hosts: others, open: [], sent: true };
}

/** Those of the others that are among the parties, too. */
function among(parties: readonly Party[], others: readonly Party[]): readonly Party[] {
  if (others.length === 0) return others;
  return others.filter((other) => parties.some(({ start }) => start === other.start));
}

/** Words that name the country themselves: who belongs there receives, the party of another side nearest to them came. */
function journeyTo(to: string, sides: Sides, parties: readonly Party[], hit: Span): Roles {
  const there = (party: Party) => sides.countryOf(party.entity) === to;
  const gap = (party: Party) => (party.end <= hit.start ? hit.start - party.end : Math.max(0, party.start - hit.end));
  const guest = least(
    parties.filter((party) => !there(party)),
    gap,
  );
  const hosts = parties.filter(there).map((party) => party.entity);
  return { guests: guest ? [guest.entity] : [], hosts, open: [] };
}

/** "A·B가 공동 주최": the names right before words for holding an event. */
function holdersOf({ text, pack, grammar }: Context, parties: readonly Party[]): Party[] {
  const words = pack.facts.organisers ?? [];
  const last =
    words.length === 0 ? undefined : parties.findLast(({ end }) => words.some((word) => text.slice(end, end + holderReach).includes(word)));
  if (!last) return [];
  const listed = (party: Party) => !(grammar.order === "verb-final" && parts(grammar, text.slice(party.end, last.start)));
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
export function sendersOf(context: Context, sides: Sides, sentence: SentenceView): readonly Party[] {
  return has(sentence, "delegation") ? sendersIn(context, sides, sentence) : nobody;
}

const sendersIn = oncePerSentence((context, sides, sentence): readonly Party[] => {
  const senders: Party[] = [];
  for (const hit of hitsOf(sentence, "delegation")) {
    const sender = senderOf(context, sides, sentence, hit);
    if (sender) senders.push(sender);
  }
  return senders;
});

/** Those whose delegations came: where the verb stands between, not the one named before words for receiving the other. */
export function comersOf(context: Context, sides: Sides, sentence: SentenceView): readonly Party[] {
  const senders = sendersOf(context, sides, sentence);
  if (senders.length < 2 || context.grammar.order !== "verb-medial") return senders;
  const reception = hitsOf(sentence, "encounter").find(({ cue }) => cue.of.frame === "receives" && cue.of.weight === "event");
  const received = reception && senders.filter((sender) => sender.start >= reception.end);
  return received && received.length > 0 ? received : senders;
}

/** Where an encounter takes place, as the words beside a place tell it: the province or city that receives. */
export function venueOf(context: Context, sides: Sides, sentence: SentenceView, hit: EncounterHit): number | undefined {
  if (hit.cue.of.frame !== "joint" || hit.cue.of.weight !== "event") return undefined;
  for (const name of exactNamesIn(context, sides, sentence))
    if (name.kind === "place" && !sides.isCountry(name.entity) && isVenue(context, name, hit)) return name.entity;
  return undefined;
}

function isVenue({ text, pack, grammar }: Context, place: Span, hit: Span): boolean {
  const { venue = [] } = pack.facts;
  if (grammar.order === "verb-final") {
    const behind = text.slice(place.end, Math.min(hit.start, place.end + venueReach));
    return (
      hit.start - place.end <= objectReach &&
      venue.some((word) => onlyPlace.test(behind.slice(0, Math.max(0, behind.indexOf(word)))) && behind.includes(word))
    );
  }
  const before = text.slice(Math.max(hit.end, place.start - venueReach), Math.max(hit.end, place.start));
  return (
    place.start - hit.end <= objectReach &&
    venue.some((word) => before.includes(` ${word} `) && beforePlace.test(before.slice(before.lastIndexOf(` ${word} `) + word.length + 2)))
  );
}

/** At most two words for the kind of place: "tại thành phố …". */
const beforePlace = /^(?:\p{L}+ ){0,2}$/u;

/** The building between a place and the word for being there. */
const onlyPlace = /^(?:の[^、。はがをと]*)?$/u;

/** A forum in a city or province: its guests are those of another side, a delegation before any other name. */
function heldAt(venue: number, sides: Sides, parties: readonly Party[], comers: readonly Party[]): Roles {
  const foreign = (party: Party) => sides.of(party.entity) !== sides.of(venue);
  const came = (comers.some(foreign) ? comers : parties).filter(foreign);
  const placed = came.filter((party) => !sides.isUnplaced(party.entity));
  return { guests: [...new Set((placed.length > 0 ? placed : came).map((party) => party.entity))], hosts: [venue], open: [], sent: true };
}

function assign(frame: EncounterCues["frame"], { subject, object }: Clause): Roles {
  if (frame === "visits" || frame === "received-by") return { guests: subject, hosts: object, open: [] };
  if (frame === "receives") return { guests: object, hosts: subject, open: [] };
  return { guests: [], hosts: [], open: [...subject, ...object] };
}

function argumentsOf(context: Context, sides: Sides, scene: Scene): Clause {
  const { grammar } = context;
  if (grammar.order === "verb-final") return verbFinal(grammar, context.text, sides, scene);
  const places = scene.parties.filter((party) => fronted(scene, party));
  const actors = places.length === 0 ? scene : { ...scene, parties: scene.parties.filter((party) => !places.includes(party)) };
  const clause = verbMedial(grammar.inverts, context.pack.facts.topics ?? [], context.text, sides, actors);
  const place = places.find((party) => !clause.subject.some((each) => sides.of(each) === sides.of(party.entity)));
  if (place && clause.subject.length === 0 && scene.hit.cue.of.frame === "receives") return { ...clause, subject: [place.entity] };
  return place && clause.object.length === 0 ? { ...clause, object: [place.entity] } : clause;
}

/** "In Korea besuchte die Delegation …": a place that tells where, before the verb, does not act. */
function fronted({ hit }: Scene, party: Party): boolean {
  return party.end <= hit.start && party.where;
}

/** Subject before the verb, object after it; where nothing stands before and verbs may lead, the first name after is the subject. */
function verbMedial(
  inverts: boolean,
  topics: readonly string[],
  text: string,
  sides: Sides,
  { sentence, parties, senders, hit }: Scene,
): Clause {
  const before = parties.filter((party) => party.end <= hit.start);
  const after = partiesAfter(text, topics, sentence, parties, hit);
  const isState = ({ entity }: Party) => sides.isCountry(entity) && !speaksFor(sentence, before, entity);
  const subject = senders.find((sender) => sender.end <= hit.start) ?? before.find((party) => !isState(party)) ?? before[0];
  const goal = text.startsWith("-", hit.start) ? before.find((party) => party.end === hit.start) : undefined;
  if (goal) return journeyBy(goal, sides, after);
  if (subject) {
    const object = objects(text, sides, after, subject);
    return {
      subject: [subject.entity],
      object: object.length > 0 || !inverts ? object : objects(text, sides, before.toReversed(), subject),
    };
  }
  const opening = openingClause(text, sides, sentence, hit, after);
  if (opening) return opening;
  const first = after[0];
  const acted =
    sentence.names.some((name) => name.kind === "person" && name.end <= hit.start) ||
    wentThere(sentence, senders, hit, first) ||
    receivedThere(text, sentence, hit, first);
  if (!inverts || acted || !startsSmall(text, hit))
    return { subject: [], object: first ? joinedTo(text, first, after, sides).map((party) => party.entity) : [] };
  const other = first && after.find((party) => sides.of(party.entity) !== sides.of(first.entity));
  return { subject: first ? [first.entity] : [], object: other ? [other.entity] : [] };
}

/** Whether one of the parties is a person of a country, which then acts: an ambassador. */
function speaksFor({ names }: SentenceView, parties: readonly Party[], country: number): boolean {
  return parties.some(({ entity, start }) => entity === country && names.some((name) => name.kind === "person" && name.start === start));
}

/** The parties behind the verb that may belong to it: before any other event and what was spoken about. */
function partiesAfter(
  text: string,
  topics: readonly string[],
  sentence: SentenceView,
  parties: readonly Party[],
  hit: EncounterHit,
): readonly Party[] {
  const near = parties.filter((party) => party.start >= hit.end && party.start - hit.end <= objectReach);
  if (near.length === 0) return near;
  const topic = topicAfter(text, hit, topics);
  return near.filter((party) => party.end <= topic && !cueBetween(sentence, hit, party));
}

/** "Besuchte die Delegation | A", "reiste Jan Petersen nach | A": whether those who went stand between the verb and the first party. */
function wentThere(sentence: SentenceView, senders: readonly Party[], hit: EncounterHit, first: Party | undefined): boolean {
  if (hit.cue.of.frame !== "visits" || !first || senders.some((sender) => sender.start === first.start)) return false;
  const between = (span: Span) => span.start >= hit.end && span.end <= first.start;
  return sentence.names.some((name) => name.kind === "person" && between(name)) || hitsOf(sentence, "delegation").some(between);
}

/** "Empfing Jan Petersen den Botschafter von | A": whether the host stands between the verb and the first party, which is not his own ("Jan Petersen, Bürgermeister von A"). */
function receivedThere(text: string, sentence: SentenceView, hit: EncounterHit, first: Party | undefined): boolean {
  if (hit.cue.of.frame !== "receives" || !first) return false;
  const host = sentence.names.find((name) => name.kind === "person" && name.start >= hit.end && name.end < first.start);
  return host !== undefined && /^ \p{Ll}/u.test(text.slice(host.end, first.start));
}

/** Where the words begin that tell what was spoken about: a name behind them took no part. */
function topicAfter(text: string, hit: EncounterHit, topics: readonly string[]): number {
  if (hit.cue.of.frame === "visits") return Number.POSITIVE_INFINITY;
  const words = text.slice(hit.end, hit.end + objectReach);
  let first = Number.POSITIVE_INFINITY;
  for (const topic of topics) {
    const at = words.includes(topic) ? words.indexOf(` ${topic} `) : -1;
    if (at >= 0 && at < first) first = at;
  }
  return hit.end + first;
}

/** "Vietnam-Besuch der Ministerin von X": the goal is written into the word, who goes there is named behind it. */
function journeyBy(goal: Party, sides: Sides, after: readonly Party[]): Clause {
  const traveller = after.find((party) => sides.of(party.entity) !== sides.of(goal.entity));
  return { subject: traveller ? [traveller.entity] : [], object: [goal.entity] };
}

/** "Receiving the delegation of B, X of A said": the clause that opens a sentence ends at a comma, and its subject is named behind it. */
function openingClause(text: string, sides: Sides, sentence: SentenceView, hit: Span, after: readonly Party[]): Clause | undefined {
  const comma = text.slice(0, sentence.end).indexOf(",", hit.end);
  if (comma < 0 || hit.start - sentence.start > openingReach) return undefined;
  const object = after.filter((party) => party.end <= comma);
  const [taken] = object;
  if (!taken) return undefined;
  const subject = after.find((party) => party.start > comma && sides.of(party.entity) !== sides.of(taken.entity));
  return subject && { subject: [subject.entity], object: object.map((party) => party.entity) };
}

/** Room for a conjunction before the verb: "While visiting". */
const openingReach = 10;

/** Names after the verb that belong with the first one that is not the subject's own side. */
function objects(text: string, sides: Sides, after: readonly Party[], subject: Party): number[] {
  const first =
    after.find((party) => sides.of(party.entity) !== sides.of(subject.entity)) ?? after.find((party) => party.entity !== subject.entity);
  if (!first) return [];
  return joinedTo(text, first, after, sides).map((party) => party.entity);
}

/** Where verbs may lead, nouns are capitalised: "Besuch in" has no subject behind it, "besuchte" has. */
function startsSmall(text: string, { start }: Span): boolean {
  return /\p{Ll}/u.test(text.charAt(start));
}
