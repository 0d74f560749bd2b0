import type { CommitmentItem, Force, Span } from "@entente/model";
import type { CommitmentCues, Grammar } from "../languages/fact-slots.ts";
import { previous } from "../text/previous.ts";
import type { NameMention } from "../types.ts";
import type { AgreementDraft } from "./agreements.ts";
import { type Cast, oppositeOf } from "./cast.ts";
import { isDay } from "./dates.ts";
import type { Hit } from "./lexicon.ts";
import { bareTopicEnd, officerOf } from "./officers.ts";
import { bothParties } from "./parties.ts";
import { wordsBehind } from "./phrases.ts";
import { sectorsIn } from "./sectors.ts";
import { exactNames, partyOf, type Sides } from "./sides.ts";
import { Speakers } from "./speakers.ts";
import { evidenceOf, hitsOf, ruleName, type SentenceView, type View } from "./view.ts";

type WishHit = Hit & { cue: { kind: "commitment"; of: CommitmentCues } };

interface Clause extends Span {
  hit: WishHit;
}

/** Sentences. A text this long that names no second party, such as an office's notice to its residents, binds nobody to a partner. */
const noticeLength = 6;

/** What each side will do, wants, asks for or offers: one item for each clause that says so. */
export function findCommitments(view: View, cast: Cast, papers: readonly AgreementDraft[]): CommitmentItem[] {
  if (cast.main.length < 2 && view.sentences.length >= noticeLength) return [];
  const speakers = new Speakers(view, cast);
  let last: Acted | undefined;
  return view.sentences.flatMap((sentence, position) => {
    if (!isProse(sentence)) return [];
    return clausesOf(view, sentence).map((clause) => {
      const place = { sentence, position, clause };
      const pair = boundTogether(view, cast, papers, place);
      if (pair) return itemOf(view, cast, pair, place);
      const by =
        actorOf(view, cast, speakers, place) ??
        (last && last.line === sentence.line && position - last.position <= 1 ? last.by : undefined);
      if (by === undefined && clause.hit.cue.of.force === "agreed")
        return itemOf(view, cast, pairOf(view, cast, papers, sentence) ?? { by, to: undefined }, place);
      if (by !== undefined) last = { by, line: sentence.line, position };
      return itemOf(view, cast, { by, to: addresseeOf(view, cast, by, place) }, place);
    });
  });
}

/**
 * The committing clauses of a sentence. A sentence has one, up to a word that joins a second one to it; a clause without a cue
 * of its own goes on in the force of the one before. Two named acts of different force are two clauses.
 */
function clausesOf(view: View, sentence: SentenceView): Clause[] {
  const denials = hitsOf(sentence, "not-committed");
  const wishes = hitsOf(sentence, "commitment");
  if (wishes.length === 0) return [];
  const clauses: Clause[] = [];
  for (const part of partsOf(view, sentence, wishes)) {
    const own = wishes.filter((wish) => inside(wish, part));
    if (denials.some((denial) => inside(denial, part)) && !own.some(strong)) continue;
    const hit = strongest(own) ?? clauses.at(-1)?.hit;
    if (hit) clauses.push({ ...part, hit });
  }
  return clauses;
}

/** Cuts a sentence at its coordinators and between named acts of different force. */
function partsOf(view: View, sentence: SentenceView, wishes: readonly WishHit[]): Span[] {
  const first = wishes[0]?.start ?? sentence.end;
  const cuts = hitsOf(sentence, "coordinator")
    .map((hit) => hit.start)
    .filter((start) => start > first);
  const named = wishes.filter(strong);
  for (const [index, later] of named.entries()) {
    const earlier = previous(named, index);
    if (earlier && earlier.cue.of.force !== later.cue.of.force) cuts.push(...cutBetween(view, earlier, later));
  }
  const starts = [sentence.start, ...new Set(cuts)].toSorted((a, b) => a - b);
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? sentence.end })).filter(({ start, end }) => end > start);
}

/** Where the verb comes last the clause ends behind the earlier act; elsewhere the later act begins at the last comma before it. */
function cutBetween(view: View, earlier: WishHit, later: WishHit): number[] {
  const between = view.context.text.slice(earlier.end, later.start);
  const joint = verbFinal(view) ? undefined : conjunctionBefore(view, between);
  if (joint !== undefined) return [earlier.end + joint];
  const at = verbFinal(view) ? between.search(verbMark) : between.length - 1 - [...between].toReversed().join("").search(clauseMark);
  return at >= 0 && at < between.length ? [earlier.end + at + 1] : [];
}

/** "… and (also) invited": where the word that joins a second act begins, close before the act. */
function conjunctionBefore(view: View, between: string): number | undefined {
  const from = Math.max(0, between.length - conjunctionReach);
  const near = between.slice(from).toLowerCase();
  const at = Math.max(...view.context.pack.names.organisations.conjunctions.map((word) => near.lastIndexOf(` ${word} `)));
  return at < 0 ? undefined : from + at + 1;
}

/** Room for a conjunction and an adverb before the second act, in UTF-16 units. */
const conjunctionReach = 16;

const clauseMark = /[,、，;]/u;
/** Where the verb comes last, its clause may end with the quotation it closes. */
const verbMark = /[,、，;"”」』]/u;

function inside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.start < outer.end;
}

/** Words that name the speech act outrank a bare "will". */
function strong(hit: WishHit): boolean {
  return hit.cue.of.weight === "named";
}

function strongest(hits: readonly WishHit[]): WishHit | undefined {
  return hits.find(strong) ?? hits[0];
}

interface Place {
  sentence: SentenceView;
  position: number;
  clause: Clause;
}

/** Body text, and lines taken for headings that are whole sentences. */
function isProse(sentence: SentenceView): boolean {
  return sentence.role === "body" || (sentence.role === "heading" && /[.。!?]["”」]?$/u.test(sentence.text));
}

/** Who was bound last, and where: the next sentence of the paragraph may go on with a pronoun. */
interface Acted {
  by: number;
  line: number;
  position: number;
}

/** Entity indices, and the force where the words alone do not tell it. */
interface Bound {
  by: number | undefined;
  to: number | undefined;
  force?: Force;
}

function itemOf(view: View, cast: Cast, bound: Bound, { sentence, clause }: Place): CommitmentItem {
  const { by, to, force = clause.hit.cue.of.force } = bound;
  const sectors = sectorsIn(sentence, clause);
  const due = dueOf(sentence, clause);
  return {
    force,
    ...(by !== undefined && { by: cast.sides.nameOf(by) }),
    ...(to !== undefined && { to: cast.sides.nameOf(to) }),
    ...(sectors.length > 0 && { sectors }),
    ...(due && { due }),
    evidence: [evidenceOf(view.context, trimmed(view.context.text, clause))],
    confidence: strong(clause.hit) ? 0.75 : 0.55,
    rule: ruleName(view.context, `commitment-${force}`),
  };
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + (words.length - words.trimStart().length), end: end - (words.length - words.trimEnd().length) };
}

/** Who is bound; what is agreed binds the party of whoever says it, not the person. */
function actorOf(view: View, cast: Cast, speakers: Speakers, place: Place): number | undefined {
  const sayer = sayerOf(view, cast, speakers, place);
  return place.clause.hit.cue.of.force === "agreed" && sayer !== undefined ? (ownParty(view, sayer) ?? sayer) : sayer;
}

/** The two whom words bind together: the document's own where they speak of both or of their paper, else a subject of two sides. */
function boundTogether(view: View, cast: Cast, papers: readonly AgreementDraft[], place: Place): Bound | undefined {
  const { force, by } = place.clause.hit.cue.of;
  const ofBoth = by === "parties" || (force === "agreed" && hitsOf(place.sentence, "both").length > 0);
  return ofBoth ? pairOf(view, cast, papers, place.sentence) : jointPair(view, cast, place);
}

/**
 * Those who signed the paper told of last, else the document's two parties, the one that the text names first before the other:
 * what both agree is told of both.
 */
function pairOf(view: View, cast: Cast, papers: readonly AgreementDraft[], sentence: SentenceView): Bound | undefined {
  const paper = papers.findLast((each) => each.sentence.start <= sentence.start && isNamed(each, cast));
  if (paper) return signersOf(paper, cast);
  const [one, other] = bothParties(cast, "places");
  if (one === undefined || other === undefined || one === other) return undefined;
  return sideNamedAt(view, cast, other) < sideNamedAt(view, cast, one) ? { by: other, to: one } : { by: one, to: other };
}

/** Whether a paper names its two parties itself, a body or place of each of two sides. */
function isNamed({ item, parties: [one, other] }: AgreementDraft, { sides }: Cast): boolean {
  if (item.implied?.includes("parties") || one === undefined || other === undefined) return false;
  return sides.of(one) !== sides.of(other);
}

/** In the order in which the paper's sentence names them. */
function signersOf({ parties: [one, other], sentence }: AgreementDraft, { sides }: Cast): Bound {
  const placeOf = (party: number | undefined) =>
    sentence.names.find(({ entity }) => party !== undefined && sides.of(entity) === sides.of(party))?.start ?? sentence.end;
  return placeOf(one) <= placeOf(other) ? { by: one, to: other } : { by: other, to: one };
}

/** Where a name of a party's side, but not its country's, first stands in the text. */
function sideNamedAt({ context, sentences }: View, { sides }: Cast, party: number): number {
  for (const { names } of sentences)
    for (const { kind, entity, form, start } of names)
      if (kind !== "person" && form !== "generic" && !sides.isCountry(entity) && sides.of(entity) === sides.of(party)) return start;
  return context.text.length;
}

/** The nearest name before the words, unless they are said in the first or third person or belong to the speaker. */
function sayerOf(view: View, cast: Cast, speakers: Speakers, { sentence, position, clause }: Place): number | undefined {
  const { hit } = clause;
  const spoken = speakers.at(position, hit);
  if (hit.cue.of.by === "speaker" && spoken !== undefined) return spoken;
  if (bareTopicEnd(view, sentence) !== undefined) return officerOf(view, cast, sentence) ?? speakers.before(position) ?? spoken;
  const pronoun = [...hitsOf(sentence, "first-person"), ...hitsOf(sentence, "third-person")].findLast(
    (word) => word.end <= hit.start || verbFinal(view),
  );
  const name = subjectOf(view, cast.sides, sentence, hit);
  if (name && (!pronoun || name.start > pronoun.start || pronoun.start - name.end <= aside)) return name.entity;
  if (pronoun && spoken !== undefined) return spoken;
  return name?.entity ?? nameRightAfter(sentence, hit)?.entity ?? spoken;
}

/** A pronoun this close behind a name only takes it up again. */
const aside = 2;

function verbFinal(view: View): boolean {
  return view.context.grammar.order === "verb-final";
}

interface Named extends Span {
  entity: number;
}

/** The acting name: a person right before the words, or the sentence's topic where the verb comes last. */
function subjectOf(view: View, sides: Sides, sentence: SentenceView, hit: WishHit): Named | undefined {
  const before = namesAhead(sides, sentence, hit);
  const subject = actingName(view, sentence, before, hit);
  return subject && (joinedTo(view, sides, before, subject) ?? subject);
}

function namesAhead(sides: Sides, sentence: SentenceView, hit: Span): NameMention[] {
  return exactNames(sides, sentence.names).filter((name) => name.end <= hit.start);
}

/** "A and B will …": two sides that are the subject together agree, whatever the verb. */
function jointPair(view: View, { sides }: Cast, { sentence, clause: { hit } }: Place): Bound | undefined {
  if (!binding.has(hit.cue.of.force) || hit.cue.of.by === "speaker") return undefined;
  const before = namesAhead(sides, sentence, hit);
  const subject = actingName(view, sentence, before, hit);
  const first = subject && joinedTo(view, sides, before, subject);
  return first && { by: first.entity, to: subject.entity, force: "agreed" };
}

const binding: ReadonlySet<Force> = new Set(["agreed", "pledged"]);

/** "A and B agreed": the name of another side to which a subject is joined, and which so stands first. */
function joinedTo({ context }: View, sides: Sides, before: readonly NameMention[], subject: Named): Named | undefined {
  let at = before.findIndex((name) => name.start === subject.start);
  while (at > 0 && before[at - 1]?.entity === subject.entity) at--;
  const [first, second] = [previous(before, at), at < 0 ? undefined : before[at]];
  if (!first || !second || first.kind === "person" || second.kind === "person" || sides.of(first.entity) === sides.of(second.entity))
    return undefined;
  const between = context.text.slice(first.end, second.start).toLowerCase();
  const { grammar } = context;
  const { names } = context.pack;
  if (between.length > joinedReach[grammar.order] || /[,、，.。;]/u.test(between)) return undefined;
  const joined =
    grammar.order === "verb-final"
      ? grammar.joining.some((particle) => between.startsWith(particle))
      : names.organisations.conjunctions.some((word) => between.includes(` ${word} `));
  return joined ? first : undefined;
}

/** Room for a conjunction and a country or word for the kind of place between two joined names, in UTF-16 units. */
const joinedReach = { "verb-medial": 24, "verb-final": 8 };

function actingName(view: View, sentence: SentenceView, before: NameMention[], hit: WishHit): Named | undefined {
  const { grammar } = view.context;
  if (grammar.order === "verb-final") {
    const marked = markedBy(view.context.text, before, hit, grammar);
    // Where names are written together, the office stands before its holder.
    if (!view.context.pack.names.writing.spaced) return marked;
    return marked && (holderOf(view.context.text, before, marked, grammar.subject) ?? marked);
  }
  const last = before.at(-1);
  if (last && hitsOf(sentence, "coordinator").some((joint) => joint.start >= last.end && joint.end <= hit.start)) return opener(before);
  const person = before.findLast((name) => name.kind === "person");
  return last && person && last.start - person.end <= appositionReach ? person : last;
}

/** "르 응우옌 바오 두이탄대 총장은": the body or place between a person and the particle belongs to the person's office. */
function holderOf(text: string, names: readonly NameMention[], marked: Named, particles: readonly string[]): Named | undefined {
  const at = names.findIndex((name) => name.start === marked.start);
  if (at < 0 || names[at]?.kind === "person") return undefined;
  const person = names.slice(0, at).findLast((name) => name.kind === "person");
  if (!person || marked.start - person.end > officeReach) return undefined;
  const between = text.slice(person.end, marked.start);
  return /[,、。]/u.test(between) || particles.some((particle) => between.includes(particle.trimEnd())) ? undefined : person;
}

/** How far behind a person the last body of their office may stand, in UTF-16 units. */
const officeReach = 24;

/** Whose a joined clause without a subject of its own is: the sentence's first name, or the person whose office it belongs to. */
function opener(before: readonly NameMention[]): Named | undefined {
  const first = before[0];
  const person = first && before.find((name) => name.kind === "person" && name.start - first.end <= appositionReach);
  return person ?? first;
}

/** How far a person's office and body may reach behind the name before the verb comes. */
const appositionReach = 90;
/** Room for a title between a name and its particle. */
const particleReach = 14;

type VerbFinal = Extract<Grammar, { order: "verb-final" }>;

/** The first name with a particle behind it, before any other name; earlier particles of the list mark a subject more surely, and behind another ("大阪では") it marks none. */
function markedBy(text: string, names: readonly Named[], hit: Span, { subject: particles, object: others }: VerbFinal): Named | undefined {
  for (const particle of particles) {
    const marked = names.find((name, index) => {
      const next = names.slice(index + 1, index + 3).find((other) => other.entity !== name.entity);
      const limit = Math.min(hit.start, next?.start ?? hit.start);
      const words = wordsBehind(text, name.end, limit, particleReach);
      const at = words.indexOf(particle);
      return at >= 0 && !others.some((other) => words.slice(0, at).includes(other));
    });
    if (marked) return marked;
  }
  return undefined;
}

/** A verb before its subject: the name follows at once. */
function nameRightAfter(sentence: SentenceView, hit: Span): Named | undefined {
  return sentence.names.find((name) => name.start >= hit.end && name.start - hit.end <= particleReach);
}

/** To whom: the first name of the other side in the clause, else the other of the document's two parties. */
function addresseeOf(view: View, cast: Cast, by: number | undefined, { sentence, clause }: Place): number | undefined {
  const own = by === undefined ? undefined : (ownParty(view, by) ?? by);
  const ownSide = own === undefined ? undefined : cast.sides.of(own);
  const named = sentence.names.filter((name) => inside(name, clause) && name.entity !== by && name.kind !== "person");
  const other = named.filter((name) => cast.sides.of(name.entity) !== ownSide);
  const behindVerb = (name: Span) => verbFinal(view) || name.start >= clause.hit.start;
  const rank = (name: Named) => (cast.sides.isCountry(name.entity) ? 1 : 0) + (behindVerb(name) ? 0 : 2);
  const ranked = other.toSorted((a, b) => rank(a) - rank(b));
  return ranked[0]?.entity ?? oppositeOf(cast, own);
}

function ownParty(view: View, entity: number): number | undefined {
  const of = view.context.entities[entity];
  if (of?.kind !== "person") return entity;
  return partyOf(view.context, {
    kind: "person",
    entity,
    form: "full",
    text: of.name,
    start: 0,
    end: 0,
    sentence: 0,
    rule: "",
    confidence: 1,
  });
}

function dueOf(sentence: SentenceView, clause: Clause): string | undefined {
  const date = sentence.dates.find((each) => each.value !== undefined && inside(each, clause) && each.start > clause.hit.start);
  return date?.value && !isDay(date.value) ? date.value : undefined;
}
