import type { Context } from "../types.ts";
import type { Hit } from "./lexicon.ts";
import { oncePerSentence } from "./once.ts";
import { exactNames, exactParties, type Party, parted, partiesOf, type Sides } from "./sides.ts";
import { hitsOf, type SentenceView } from "./view.ts";

/**
 * The party that sent a delegation: the name beside the word for it, else that of the person beside it who leads it.
 * A name that is the clause's subject did not send the delegation it receives.
 */
export function senderOf(context: Context, sides: Sides, sentence: SentenceView, hit: Hit): Party | undefined {
  if (hit.cue.kind !== "delegation") return undefined;
  if (sentence.names.length === 0) return undefined;
  const bodies = bodiesOf(context, sides, sentence);
  const body = hit.cue.of.owner === "before" ? besideBefore(context, sides, bodies, hit) : undefined;
  if (body) return body;
  const leaders = leadersOf(context, sides, sentence);
  if (hit.cue.of.owner === "before") return besideBefore(context, sides, leaders, hit) ?? leaderAfter(context, sentence, leaders, hit);
  const after = bodies.find((party) => party.start >= hit.end && party.start - hit.end <= afterReach);
  const leader = leaderAfter(context, sentence, leaders, hit);
  return after && leader && leader.start < after.start ? leader : (after ?? leader);
}

/** The parties of a sentence without its persons. */
export const bodiesOf = oncePerSentence((context, sides, sentence): readonly Party[] => {
  const bodies = sentence.names.filter((name) => name.kind !== "person");
  if (bodies.length === sentence.names.length) return exactParties(context, sides, sentence);
  return partiesOf(context, sides, sentence, exactNames(sides, bodies));
});

const leadersOf = oncePerSentence((context, sides, sentence): readonly Party[] =>
  partiesOf(
    context,
    sides,
    sentence,
    sentence.names.filter((name) => name.kind === "person"),
  ),
);

/** How far, in UTF-16 units, a sender's name may stand from the word for its delegation. */
const beforeReach = 40;
/** Where the verb comes last, words of number and manner may stand between ("など11社による"). */
const listedReach = 36;
const afterReach = 40;

function besideBefore(context: Context, sides: Sides, parties: readonly Party[], hit: Hit): Party | undefined {
  const { grammar } = context;
  const party = parties.findLast(
    (each) => each.end <= hit.start && hit.start - each.end <= (grammar.order === "verb-final" ? listedReach : beforeReach),
  );
  if (!party) return undefined;
  const between = context.text.slice(party.end, hit.start);
  if (grammar.order === "verb-final" && [...grammar.subject, ...(grammar.parting ?? [])].some((particle) => between.includes(particle)))
    return undefined;
  // "鹿児島県ベトナム訪問団", "福岡県・ハノイ市記念訪問団": of two sides written as one word the first sends, the second is where they go.
  const sender = parties.find((each) => joins(context.text, each, party) && sides.of(each.entity) !== sides.of(party.entity));
  if (sender && (party.end === hit.start || sender.end < party.start)) return sender;
  if (grammar.order === "verb-final") return party;
  return owns.test(between) || (between.trim().split(/\s+/u).length <= 1 && !between.includes(",")) ? party : undefined;
}

function joins(text: string, one: Party, other: Party): boolean {
  return one.end === other.start || (one.end + 1 === other.start && /[・·]/u.test(text.charAt(one.end)));
}

/** "… province's investment promotion (delegation)": the kind of place, then what it owns. */
const owns = /^(?: \p{L}+)?['’]s? (?:\p{L}+ ){0,4}$/u;

function leaderAfter(context: Context, sentence: SentenceView, leaders: readonly Party[], hit: Hit): Party | undefined {
  const leader = leaders.find((party) => party.start >= hit.end && party.start - hit.end <= afterReach);
  if (leader && hitsOf(sentence, "encounter").some((other) => other.start >= hit.end && other.start < leader.start)) return undefined;
  return leader && parted(context.text, context.grammar, hit, leader) ? undefined : leader;
}
