import { previous } from "../text/previous.ts";
import type { Word } from "../text/words.ts";
import type { NameMention } from "../types.ts";
import { firstFrom, putInOrder, SpanMap } from "./draft.ts";
import type { Register } from "./entities.ts";
import type { Source } from "./places.ts";

/**
 * Adds a mention for every office that stands alone for its holder named before ("the ambassador", "Đại sứ", "der
 * Vizegouverneur"): the last person one of whose roles holds these words, else the place or body for which it was told. Scripts with
 * spaces only.
 */
export function addTitles(register: Register): void {
  const { source, mentions } = register;
  const { words, names } = source;
  let taken: SpanMap<NameMention> | undefined;
  const added: NameMention[] = [];
  for (let index = 0; index < words.length; index++) {
    const office = names.roles.at(words, index);
    if (!office) continue;
    const title = titleAt(source, index, office.count);
    index += office.count - 1;
    if (!title) continue;
    taken ??= new SpanMap(mentions);
    if (!standsAlone(taken, title)) continue;
    const holder = holderBefore(register, title) ?? placeOfOffice(register, title);
    if (holder !== undefined) added.push(titleMention(register, title, holder));
  }
  if (added.length === 0) return;
  mentions.push(...added);
  putInOrder(mentions);
}

interface Title {
  start: number;
  end: number;
  /** Its words in lower case, one space between them. */
  phrase: string;
}

/** The office at some words with what it begins with ("vice"), where it is introduced as one named before. */
function titleAt({ words, names }: Source, index: number, count: number): Title | undefined {
  let first = index;
  while (first > 0 && names.rolePrefixes.has((words[first - 1] as Word).lower) && words[first]?.gap === " ") first--;
  const opening = words[first] as Word;
  const { titleArticles } = names.slots.persons;
  const introduced = titleArticles ? opening.gap === " " && titleArticles.includes(previous(words, first)?.lower ?? "") : opening.capital;
  const next = words[index + count];
  if (!introduced || (next?.gap === " " && goesOn(names, next))) return undefined;
  const phrase = words
    .slice(first, index + count)
    .map((word) => word.lower)
    .join(" ");
  return { start: opening.start, end: (words[index + count - 1] as Word).end, phrase };
}

/** Whether an office goes on with what it is held of or for, or with a name. */
function goesOn({ slots, links }: Source["names"], word: Word): boolean {
  return slots.persons.ofLinks.includes(word.lower) || links.has(word.lower) || (word.capital && !slots.writing.nounsCapitalised);
}

/** Whether no name stands right beside an office. */
function standsAlone(taken: SpanMap<NameMention>, { start, end }: Title): boolean {
  return taken.touching({ start: Math.max(0, start - 2), end: end + 2 }) === undefined;
}

/** Named persons looked at, from the office back. */
const mostHolders = 8;

/** The last person named before of whom one role holds the words of an office, and not a deputy's. */
function holderBefore({ source, entities, mentions }: Register, { start, phrase }: Title): number | undefined {
  let seen = 0;
  for (let at = firstFrom(mentions, start) - 1; at >= 0 && seen < mostHolders; at--) {
    const mention = mentions[at] as NameMention;
    if (mention.kind !== "person") continue;
    seen++;
    if (entities[mention.entity]?.roles.some((role) => holds(source.names, role.toLowerCase(), phrase))) return mention.entity;
  }
  return undefined;
}

/** The place or body for which the same office was told before, its holder unnamed: "the mayor of Oaxaca … The mayor proposed". */
function placeOfOffice({ source: { lowered }, mentions }: Register, { start, phrase }: Title): number | undefined {
  const from = firstFrom(mentions, start);
  for (let at = from - 1; at >= 0 && at >= from - mostNames; at--) {
    const { kind, form, entity, start: begin } = mentions[at] as NameMention;
    if (kind === "person" || form === "generic") continue;
    const before = lowered.slice(Math.max(0, begin - phrase.length - longestLink), begin);
    const office = before.lastIndexOf(phrase);
    if (office >= 0 && link.test(before.slice(office + phrase.length))) return entity;
  }
  return undefined;
}

/** Names looked at, from the office back. */
const mostNames = 12;
/** Room for "of the Republic of" in the languages read here, in UTF-16 units. */
const longestLink = 24;
const link = /^ (?:\p{L}+ ){0,3}$/u;

function holds({ rolePrefixes }: Source["names"], role: string, phrase: string): boolean {
  const at = ` ${role} `.indexOf(` ${phrase} `);
  if (at < 0) return false;
  const before = role.slice(0, at).trimEnd();
  return !rolePrefixes.has(before.slice(before.lastIndexOf(" ") + 1));
}

function titleMention({ source, locate, entities }: Register, { start, end }: Title, entity: number): NameMention {
  const rule = `${source.names.code}/title-alone`;
  return {
    kind: entities[entity]?.kind ?? "person",
    start,
    end,
    text: source.text.slice(start, end),
    form: "generic",
    rule,
    confidence: 0.6,
    entity,
    sentence: locate(start),
  };
}
