import type { Span } from "@entente/model";
import type { CommitmentCues } from "../languages/fact-slots.ts";
import { previous } from "../text/previous.ts";
import type { Context, NameMention } from "../types.ts";
import type { Hit } from "./lexicon.ts";
import { has, hitsOf, type SentenceView, type View, verbFinal } from "./view.ts";

/** Words that bind somebody. */
export type WishHit = Hit & { cue: { kind: "commitment"; of: CommitmentCues } };

/** A stretch of a sentence that binds somebody by its `hit`. */
export interface Clause extends Span {
  hit: WishHit;
}

/**
 * The committing clauses of a sentence. A sentence has one, up to a word that joins a second one to it; a clause without a cue
 * of its own goes on in the force of the one before. Two named acts of different force are two clauses.
 */
export function clausesOf(view: View, sentence: SentenceView): Clause[] {
  const denials = hitsOf(sentence, "not-committed");
  const wishes = hitsOf(sentence, "commitment");
  if (wishes.length === 0) return [];
  if (wishes.length === 1 && !has(sentence, "coordinator")) return onlyClause(sentence, wishes[0] as WishHit, denials.length > 0);
  const clauses: Clause[] = [];
  for (const part of partsOf(view, sentence, wishes)) {
    const own = wishes.filter((wish) => inside(wish, part));
    if (denials.some((denial) => inside(denial, part)) && !own.some(strong)) continue;
    const hit = strongest(own) ?? clauses.at(-1)?.hit;
    if (hit) clauses.push({ start: part.start, end: part.end, hit });
  }
  return clauses;
}

/** A sentence with a single act. */
function onlyClause({ start, end }: Span, hit: WishHit, denied: boolean): Clause[] {
  return denied && !strong(hit) ? [] : [{ start, end, hit }];
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
    if (earlier && (earlier.cue.of.force !== later.cue.of.force || topicBetween(view.context, sentence, earlier, later)))
      cuts.push(...cutBetween(view, earlier, later));
  }
  if (cuts.length === 0) return [{ start: sentence.start, end: sentence.end }];
  const starts = [sentence.start, ...new Set(cuts)].toSorted((a, b) => a - b);
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? sentence.end })).filter(({ start, end }) => end > start);
}

/** "A側は…を約束し、B側は…と表明した": the name of a second topic between two acts, where the verb comes last. */
export function topicBetween({ grammar, text }: Context, { names }: SentenceView, earlier: Span, later: Span): NameMention | undefined {
  if (grammar.order !== "verb-final") return undefined;
  const opens = (end: number) => grammar.topic.some((particle) => text.slice(end, end + topicReach).includes(particle));
  return names.find((name) => name.start >= earlier.end && name.end <= later.start && opens(name.end));
}

/** Room for "side" and a particle behind a name, in UTF-16 units. */
const topicReach = 4;

/** Where the verb comes last the clause ends behind the earlier act; elsewhere the later act begins at the last comma before it. */
function cutBetween(view: View, earlier: WishHit, later: WishHit): number[] {
  const between = view.context.text.slice(earlier.end, later.start);
  const joint = verbFinal(view) ? undefined : conjunctionBefore(view.context, between);
  if (joint !== undefined) return [earlier.end + joint];
  const at = verbFinal(view) ? between.search(verbMark) : between.length - 1 - [...between].toReversed().join("").search(clauseMark);
  return at >= 0 && at < between.length ? [earlier.end + at + 1] : [];
}

/** "… and (also) invited": where the word that joins a second act begins, close before the act. */
export function conjunctionBefore({ pack }: Context, between: string): number | undefined {
  const from = Math.max(0, between.length - conjunctionReach);
  const near = between.slice(from).toLowerCase();
  const at = Math.max(...pack.names.organisations.conjunctions.map((word) => near.lastIndexOf(` ${word} `)));
  return at < 0 ? undefined : from + at + 1;
}

/** Room for a conjunction and an adverb before the second act, in UTF-16 units. */
const conjunctionReach = 16;

/** Marks that part clauses. */
export const clauseMark = /[,、，;]/u;
/** Where the verb comes last, its clause may end with the quotation it closes. */
const verbMark = /[,、，;"”」』]/u;

/** Whether one span begins within another. */
export function inside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.start < outer.end;
}

/** Words that name the speech act outrank a bare "will". */
export function strong(hit: WishHit): boolean {
  return hit.cue.of.weight === "named";
}

function strongest(hits: readonly WishHit[]): WishHit | undefined {
  return hits.find(strong) ?? hits[0];
}
