import type { Force, Span } from "@entente/model";
import type { Grammar } from "../languages/fact-slots.ts";
import { previous } from "../text/previous.ts";
import type { Context, NameMention } from "../types.ts";
import { clauseMark, conjunctionBefore, topicBetween, type WishHit } from "./clauses.ts";
import { oncePerHit } from "./once.ts";
import { wordsBehind } from "./phrases.ts";
import { exactNamesIn, type Sides } from "./sides.ts";
import { hitsOf, type SentenceView } from "./view.ts";

/** Acts by which whoever is their subject binds itself. */
export const binding: ReadonlySet<Force> = new Set(["agreed", "pledged"]);

/** A name in a sentence; `entity` is an index into `Context.entities`. */
export interface Named extends Span {
  entity: number;
}

/** Who acts, alone or with another side. */
export interface Subject {
  /** A person right before the words, or the sentence's topic where the verb comes last. */
  name: Named;
  /** "A and B agreed": the name of another side to which the subject is joined, and which so stands first. */
  joined: Named | undefined;
}

/** The subject of the words, among the names before them but those that only tell where another lies. */
export const subjectOf = oncePerHit((context, sides, sentence, hit: WishHit): Subject | undefined => {
  const before = exactNamesIn(context, sides, sentence).filter((name) => name.end <= hit.start);
  const name = before.length === 0 ? undefined : actingName(context, sentence, before, hit);
  return name && { name, joined: joinedTo(context, sides, before, name) };
});

function joinedTo(context: Context, sides: Sides, before: readonly NameMention[], subject: Named): Named | undefined {
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

/** Who is the subject of the words, by where names stand (`before`) and the particles or words around them. */
function actingName(context: Context, sentence: SentenceView, before: NameMention[], hit: WishHit): Named | undefined {
  const { grammar } = context;
  if (grammar.order === "verb-final") {
    const marked = ownTopic(context, sentence, hit) ?? markedBy(context.text, before, hit, grammar);
    // Where names are written together, the office stands before its holder.
    if (!context.pack.names.writing.spaced) return marked;
    return marked && (holderOf(context.text, before, marked, grammar.subject) ?? marked);
  }
  const inverted = grammar.inverts ? behindVerb(context, sentence, before, hit) : undefined;
  if (inverted) return inverted;
  const last = before.at(-1);
  if (last && hitsOf(sentence, "coordinator").some((joint) => joint.start >= last.end && joint.end <= hit.start)) return opener(before);
  const person = before.findLast((name) => name.kind === "person");
  if (!last) return undefined;
  if (!person || last.start - person.end > appositionReach) return goesOn(context.text, last, hit) ? opener(before) : last;
  return isSaidOf(context, sentence, person, last, hit) ? last : person;
}

/** "Bei dem Treffen mit X bot Ministerpräsident Y an": where a sentence opens with a preposition, its subject stands right behind the verb. */
function behindVerb({ text, pack }: Context, sentence: SentenceView, before: readonly NameMention[], hit: Span): Named | undefined {
  const opening = /^\p{L}+/u.exec(text.slice(sentence.start, before[0]?.start))?.[0].toLowerCase();
  if (opening === undefined || !pack.facts.prepositions?.includes(opening)) return undefined;
  const verbEnd = hit.start + (/^\p{L}+/u.exec(text.slice(hit.start, hit.end))?.[0].length ?? 0);
  const at = sentence.names.findIndex((each) => each.start > verbEnd);
  const [name, next] = [sentence.names[at], sentence.names[at + 1]];
  if (!name || !onlyTitle.test(text.slice(verbEnd, name.start))) return undefined;
  return next?.kind === "person" && name.kind !== "person" && text.slice(name.end, next.start) === ", " ? next : name;
}

/** An article and an office, of a place or body, between the verb and its subject. */
const onlyTitle = /^ (?:(?:der|die|das) )?(?:\p{Lu}[\p{L}-]*\.? ){0,3}(?:(?:von|der|des) )?$/u;

/** Where an act before names another subject, the topic behind it is this one's. */
function ownTopic(context: Context, sentence: SentenceView, hit: WishHit): Named | undefined {
  const earlier = hitsOf(sentence, "commitment").findLast((other) => other.end <= hit.start && other.cue.of.weight === "named");
  return earlier && topicBetween(context, sentence, earlier, hit);
}

/** "X said that A …, and hoped …": an act named right behind a comma goes on with the subject of the whole sentence. */
function goesOn(text: string, { end }: Span, { start, cue }: WishHit): boolean {
  return cue.of.weight === "named" && /[,;]\s(?:\p{L}+\s){0,2}$/u.test(text.slice(Math.max(end, start - continuingReach), start));
}

/** Room for a comma and two small words before a verb, in UTF-16 units. */
const continuingReach = 20;

/** "The secretary said Long An will …": right before the words, behind the verb of saying, stands whom the speaker binds. */
function isSaidOf(context: Context, sentence: SentenceView, speaker: Span, name: Span, hit: WishHit): boolean {
  if (!binding.has(hit.cue.of.force) || hit.start - name.end > subjectReach) return false;
  const between = context.text.slice(name.end, hit.start);
  if (clauseMark.test(between) || conjunctionBefore(context, between) !== undefined) return false;
  return hitsOf(sentence, "speech").some((verb) => verb.start >= speaker.end && verb.end <= name.start);
}

/** Room for an adverb between a subject and its verb, in UTF-16 units. */
const subjectReach = 24;

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
export function markedBy(
  text: string,
  names: readonly Named[],
  hit: Span,
  { subject: particles, object: others }: VerbFinal,
): Named | undefined {
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
export function nameRightAfter(sentence: SentenceView, hit: Span): Named | undefined {
  return sentence.names.find((name) => name.start >= hit.end && name.start - hit.end <= particleReach);
}
