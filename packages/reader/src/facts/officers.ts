import type { Cast } from "./cast.ts";
import { hitsOf, type SentenceView, type View } from "./view.ts";

/** How far, in UTF-16 units, the particle of an unnamed topic may stand from the sentence's start. */
const bareTopicReach = 12;

/** End of the topic that opens a sentence where no name was read from it and it does not stand for both sides: "the secretary also ...". */
export function bareTopicEnd(view: View, sentence: SentenceView): number | undefined {
  const { grammar } = view.context;
  if (grammar.order !== "verb-final") return undefined;
  const ends = grammar.topic.map((particle) => sentence.text.indexOf(particle)).filter((at) => at > 0);
  const end = Math.min(...ends);
  if (hitsOf(sentence, "both").some((both) => both.start < sentence.start + end)) return undefined;
  return end <= bareTopicReach && !sentence.names.some((name) => name.start < sentence.start + end) ? end : undefined;
}

/**
 * Whom a topic of nothing but an office stands for ("知事は", "시장은"): the only person of the text who holds it, else the place of
 * the language's own country that the text names most among those of the kind it governs. Entity index.
 */
export function officerOf(view: View, cast: Cast, sentence: SentenceView): number | undefined {
  const end = bareTopicEnd(view, sentence);
  const office = end === undefined ? undefined : sentence.text.slice(0, end).trim();
  const { persons, places, organisations } = view.context.pack.names;
  if (office === undefined || !persons.roles.includes(office)) return undefined;
  const holders = view.context.entities.filter(({ kind, roles }) => kind === "person" && roles.some((role) => role.endsWith(office)));
  if (holders.length > 0) return holders.length === 1 ? holders[0]?.index : undefined;
  const kinds = places.offices?.find(({ role }) => role === office)?.kinds ?? [office.slice(0, -1)];
  const [most] = [...cast.weights]
    .filter(([party]) => cast.sides.isPlace(party) && cast.sides.countryOf(party) === organisations.homeCountry)
    .filter(([party]) => kinds.some((kind) => kind !== "" && cast.sides.nameOf(party).endsWith(kind)))
    .toSorted((a, b) => b[1] - a[1]);
  return most?.[0];
}
