import type { CommitmentItem, Force, Span } from "@entente/model";
import { addresseeOf } from "./addressees.ts";
import type { AgreementDraft } from "./agreements.ts";
import type { Cast } from "./cast.ts";
import { type Clause, clausesOf, inside, strong, type WishHit } from "./clauses.ts";
import { isDay } from "./dates.ts";
import { bareTopicEnd, delegatesOf, holderBefore, officerOf } from "./officers.ts";
import { bothParties, governed } from "./parties.ts";
import { quotationAt } from "./quotations.ts";
import { sectorsIn } from "./sectors.ts";
import { ownParty } from "./sides.ts";
import { Speakers } from "./speakers.ts";
import { binding, type Named, nameRightAfter, subjectOf } from "./subjects.ts";
import { evidenceOf, ground, has, hitsOf, ruleName, type SentenceView, type Told, type View, verbFinal } from "./view.ts";

/** Sentences. A text this long that names no second party, such as an office's notice to its residents, binds nobody to a partner. */
const noticeLength = 6;

/** What each side will do, wants, asks for or offers: one item for each clause that says so. */
export function findCommitments(view: View, cast: Cast, papers: readonly AgreementDraft[]): CommitmentItem[] {
  if (cast.main.length < 2 && view.sentences.length >= noticeLength) return [];
  const speakers = new Speakers(view, cast);
  const items: CommitmentItem[] = [];
  let last: Acted | undefined;
  for (let position = 0; position < view.sentences.length; position++) {
    const sentence = view.sentences[position] as SentenceView;
    if (!has(sentence, "commitment") || !isProse(sentence)) continue;
    for (const clause of clausesOf(view, sentence)) {
      const place = { sentence, position, clause };
      const pair = boundTogether(view, cast, papers, place);
      const by = pair ? undefined : (actorOf(view, cast, speakers, place) ?? goneOn(last, place));
      if (by !== undefined) last = { by, line: sentence.line, position };
      items.push(itemOf(view, cast, pair ?? boundBy(view, cast, papers, by, place), place));
    }
  }
  return items;
}

/** Who was bound last, where the sentence is of the same paragraph and the next or the same. */
function goneOn(last: Acted | undefined, { sentence, position }: Place): number | undefined {
  return last && last.line === sentence.line && position - last.position <= 1 ? last.by : undefined;
}

/** Whom a clause with one subject, or none, binds to whom. */
function boundBy(view: View, cast: Cast, papers: readonly AgreementDraft[], by: number | undefined, place: Place): Bound {
  if (by !== undefined || place.clause.hit.cue.of.force !== "agreed") return { by, to: addresseeOf(view, cast, by, place) };
  return pairOf(view, cast, papers, place.sentence) ?? { by, to: undefined };
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
  const { force = forceOf(view, sentence, clause) } = bound;
  const item: Told<CommitmentItem> = { force };
  const by = placed(cast, bound.by, bound.to);
  const to = placed(cast, bound.to, bound.by);
  const sectors = sectorsIn(sentence, clause);
  const due = dueOf(sentence, clause);
  if (by !== undefined) item.by = cast.sides.nameOf(by);
  if (to !== undefined) item.to = cast.sides.nameOf(to);
  if (sectors.length > 0) item.sectors = sectors;
  if (due) item.due = due;
  const words = evidenceOf(view.context, trimmed(view.context.text, clause));
  ground(item, [words], strong(clause.hit) ? 0.75 : 0.55, ruleName(view.context, `commitment-${force}`));
  return item;
}

/** What is asked of both sides at once ("hopes that both cities will …", "両市が…よう期待する") is proposed. */
function forceOf(view: View, sentence: SentenceView, { hit }: Clause): Force {
  const { force } = hit.cue.of;
  if (force !== "requested") return force;
  return hitsOf(sentence, "both").some((both) => isAsked(view, both, hit)) ? "proposed" : force;
}

function isAsked({ context: { grammar, text } }: View, both: Span, wish: Span): boolean {
  if (grammar.order === "verb-medial") return both.start >= wish.end && both.start - wish.end <= askedReach;
  if (both.end > wish.start || wish.start - both.end > wishedReach) return false;
  return grammar.subject.some((particle) => !grammar.topic.includes(particle) && text.startsWith(particle, both.end));
}

/** Room for a conjunction and an article behind a wish, in UTF-16 units. */
const askedReach = 14;
/** Room for what is wished for, where the verb comes last. */
const wishedReach = 60;

/** A party, or the place that stands for it where its name tells none. */
function placed(cast: Cast, party: number | undefined, other: number | undefined): number | undefined {
  return party === undefined ? undefined : governed([party], other === undefined ? [] : [other], cast)[0];
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + (words.length - words.trimStart().length), end: end - (words.length - words.trimEnd().length) };
}

/** Who is bound; what is agreed binds the party of whoever says it, not the person. */
function actorOf(view: View, cast: Cast, speakers: Speakers, place: Place): number | undefined {
  const sayer = sayerOf(view, cast, speakers, place);
  return place.clause.hit.cue.of.force === "agreed" && sayer !== undefined ? (ownParty(view.context, sayer) ?? sayer) : sayer;
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

/** Where somebody or something of a party's side, but not its country, is first named in the text. */
function sideNamedAt({ context, sentences }: View, { sides }: Cast, party: number): number {
  for (const { names } of sentences)
    for (const { entity, form, start } of names)
      if (form !== "generic" && !sides.isCountry(entity) && sides.of(entity) === sides.of(party)) return start;
  return context.text.length;
}

/** The nearest name before the words, unless they are said in the first or third person or belong to the speaker. */
function sayerOf(view: View, cast: Cast, speakers: Speakers, { sentence, position, clause }: Place): number | undefined {
  const { hit } = clause;
  const spoken = hit.cue.of.by === "speaker" ? speakers.at(position, hit) : undefined;
  if (spoken !== undefined) return spoken;
  const delegates = delegatesOf(view, cast, sentence, hit);
  if (delegates !== undefined) return delegates;
  if (bareTopicEnd(view, sentence) !== undefined)
    return officerOf(view, cast, sentence) ?? speakers.before(position) ?? speakers.at(position, hit);
  const pronoun = pronounBefore(view, sentence, hit);
  const subject = subjectOf(view.context, cast.sides, sentence, hit);
  const name = unquoted(view, subject?.joined ?? subject?.name, hit);
  if (name && (!pronoun || isMeant(view, sentence, name, pronoun))) return holderBefore(view, name) ?? name.entity;
  const speaker = pronoun && speakers.at(position, hit);
  return speaker ?? name?.entity ?? behindWords(sentence, hit) ?? speakers.at(position, hit);
}

/** Who is named right behind the words; what is asked is asked of them ("expects | Bosch to expand"), unless a person says it. */
function behindWords(sentence: SentenceView, hit: WishHit): number | undefined {
  const name = nameRightAfter(sentence, hit);
  const asked = asking.has(hit.cue.of.force) && sentence.names.some(({ kind, start }) => start === name?.start && kind !== "person");
  return asked ? undefined : name?.entity;
}

const asking: ReadonlySet<Force> = new Set(["requested", "invited"]);

/** “Hanoi is young”, she said, “and we will come”: a name in another quotation is no subject of the words. */
function unquoted<N extends Span>({ quotations }: View, name: N | undefined, hit: Span): N | undefined {
  const quotation = name && quotationAt(quotations, name.start);
  return quotation && quotation !== quotationAt(quotations, hit.start) ? undefined : name;
}

function pronounBefore(view: View, sentence: SentenceView, hit: Span): Span | undefined {
  const ahead = (word: Span) => word.end <= hit.start || verbFinal(view);
  return hitsOf(sentence, "third-person").findLast(ahead) ?? hitsOf(sentence, "first-person").findLast(ahead);
}

/** Whether a name, not the pronoun, tells who acts: the pronoun stands before it, or "she" takes up a person whom the sentence names. */
function isMeant({ context }: View, sentence: SentenceView, { entity, start, end }: Named, pronoun: Span): boolean {
  if (start > pronoun.start || pronoun.start - end <= aside) return true;
  const inThird = hitsOf(sentence, "third-person").some((hit) => hit.start === pronoun.start);
  return inThird && context.entities[entity]?.kind === "person";
}

/** A pronoun this close behind a name only takes it up again. */
const aside = 2;

/** "A and B will …": two sides that are the subject together agree, whatever the verb. */
function jointPair(view: View, { sides }: Cast, { sentence, clause: { hit } }: Place): Bound | undefined {
  if (!binding.has(hit.cue.of.force) || hit.cue.of.by === "speaker") return undefined;
  const subject = subjectOf(view.context, sides, sentence, hit);
  return subject?.joined && { by: subject.joined.entity, to: subject.name.entity, force: "agreed" };
}

function dueOf(sentence: SentenceView, clause: Clause): string | undefined {
  const date = sentence.dates.find((each) => each.value !== undefined && inside(each, clause) && each.start > clause.hit.start);
  return date?.value && !isDay(date.value) ? date.value : undefined;
}
