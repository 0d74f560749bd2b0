import type { Context } from "../types.ts";
import type { Party } from "./sides.ts";
import { hitsOf, type SentenceView } from "./view.ts";

/**
 * The parties of a sentence without those in whose presence something is signed ("in the presence of the ministers of both", "…가
 * 참석한 가운데").
 */
export function withoutWitnesses(context: Context, sentence: SentenceView, parties: readonly Party[]): readonly Party[] {
  const hits = hitsOf(sentence, "witness");
  if (hits.length === 0 || parties.length === 0) return parties;
  const stretches = hits.map(({ start, end }) =>
    context.grammar.order === "verb-final"
      ? { start: topicBefore(context, sentence, parties, start), end: start }
      : { start: end, end: endBehind(context, sentence, parties, start, end) },
  );
  return parties.filter((party) => !stretches.some((stretch) => party.start >= stretch.start && party.start < stretch.end));
}

/** Where the verb comes last, the witnesses stand between the sentence's topic and the words. */
function topicBefore({ grammar, text }: Context, sentence: SentenceView, parties: readonly Party[], words: number): number {
  if (grammar.order !== "verb-final") return words;
  const topic = parties.findLast(
    ({ end }) => end < words && grammar.topic.some((particle) => text.slice(end, end + particleReach).includes(particle)),
  );
  return topic ? topic.end : sentence.start;
}

/** Room for an office between a name and its particle, in UTF-16 units. */
const particleReach = 10;

/** Elsewhere they are named behind the words: up to the sentence's end or, where the words open it, up to its comma or verb. */
function endBehind({ text }: Context, sentence: SentenceView, parties: readonly Party[], start: number, end: number): number {
  if (parties.some((party) => party.end <= start)) return sentence.end;
  const comma = text.indexOf(",", end);
  const verb = hitsOf(sentence, "status").find((hit) => hit.start >= end)?.start ?? sentence.end;
  return Math.min(comma < 0 ? sentence.end : comma, verb);
}
