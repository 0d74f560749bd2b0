import type { Span } from "@entente/model";
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
 * "The chairman of X proposed …": of those who belong to the body or place `name`, the only one whose office stands before it, where
 * the verb stands between. Entity index.
 */
export function holderBefore({ context }: View, { entity, start, end }: Span & { entity: number }): number | undefined {
  const { grammar, entities, text } = context;
  if (grammar.order === "verb-final" || entities[entity]?.kind === "person") return undefined;
  const before = text
    .slice(Math.max(0, start - officeReach), start)
    .trimEnd()
    .toLowerCase();
  const name = text.slice(start, end).toLowerCase();
  const holders = entities.filter(
    ({ kind, affiliation, roles }) => kind === "person" && roles.some((role) => stands(role, name, before, affiliation === entity)),
  );
  return holders.length === 1 ? holders[0]?.index : undefined;
}

/** Whether an office ends the words before the name of its body, which its holder is known to belong to or the office itself tells. */
function stands(role: string, name: string, before: string, belongs: boolean): boolean {
  const words = role.toLowerCase();
  const at = words.indexOf(name);
  const office = (at < 0 ? words : words.slice(0, at)).trimEnd();
  if (office === "" || (at < 0 && !belongs)) return false;
  const behind = before.slice(before.lastIndexOf(office) + office.length);
  return before.includes(office) && (behind === "" || (at < 0 && smallWords.test(behind)));
}

/** Room for an office before the name of its body, in UTF-16 units. */
const officeReach = 90;
const smallWords = /^(?: \p{Ll}{1,4}){1,2}$/u;

/** "The delegation proposed …": whom a delegation without its sender's name, at the head of a sentence, stands for: those who came. Entity index. */
export function delegatesOf(view: View, cast: Cast, sentence: SentenceView, act: Span): number | undefined {
  const delegation = hitsOf(sentence, "delegation").find(({ start }) => start - sentence.start <= bareTopicReach);
  if (!delegation || sentence.names.some((name) => name.start < delegation.end)) return undefined;
  const { grammar, text } = view.context;
  const acts =
    grammar.order === "verb-final"
      ? grammar.topic.some((particle) => text.startsWith(particle, delegation.end))
      : act.start >= delegation.end && act.start - delegation.end <= actReach && !sentence.names.some((name) => name.start < act.start);
  return acts ? cast.guest : undefined;
}

/** Room for an adverb and a word of manner between a subject and its verb, in UTF-16 units. */
const actReach = 40;

/**
 * Whom a topic of nothing but an office stands for ("知事は", "시장은"): the only person of the text who holds it, else the only place
 * or body whose officer is told without a name, else the place of the language's own country that the text names most among those of
 * the kind it governs. Entity index.
 */
export function officerOf(view: View, cast: Cast, sentence: SentenceView): number | undefined {
  const end = bareTopicEnd(view, sentence);
  const office = end === undefined ? undefined : sentence.text.slice(0, end).trim();
  const { persons, places, organisations } = view.context.pack.names;
  if (office === undefined || !persons.roles.includes(office)) return undefined;
  const holders = view.context.entities.filter(({ kind, roles }) => kind === "person" && roles.some((role) => role.endsWith(office)));
  if (holders.length > 0) return holders.length === 1 ? holders[0]?.index : undefined;
  const unnamed = sentBy(view, office);
  if (unnamed !== undefined) return unnamed;
  const kinds = places.offices?.find(({ role }) => role === office)?.kinds ?? [office.slice(0, -1)];
  const [most] = [...cast.weights]
    .filter(([party]) => cast.sides.isPlace(party) && cast.sides.countryOf(party) === organisations.homeCountry)
    .filter(([party]) => kinds.some((kind) => kind !== "" && cast.sides.nameOf(party).endsWith(kind)))
    .toSorted((a, b) => b[1] - a[1]);
  return most?.[0];
}

const knownSenders = new WeakMap<View, Map<string, number | undefined>>();

/** "駐日|ケニア|大使が", "하노이 시장이": the one place or body right behind which the office stands. */
function sentBy(view: View, office: string): number | undefined {
  const known = knownSenders.get(view) ?? new Map<string, number | undefined>();
  knownSenders.set(view, known);
  if (!known.has(office)) known.set(office, onlySender(view, office));
  return known.get(office);
}

function onlySender({ context: { text }, sentences }: View, office: string): number | undefined {
  const senders = new Set<number>();
  for (const { names } of sentences)
    for (const { kind, form, entity, end } of names)
      if (
        kind !== "person" &&
        form !== "generic" &&
        text
          .slice(end, end + office.length + 1)
          .trimStart()
          .startsWith(office)
      )
        senders.add(entity);
  return senders.size === 1 ? [...senders][0] : undefined;
}
