import type { OrganisationType } from "@entente/model";
import { isWordUnit } from "../text/letters.ts";
import { placeIn } from "./adjectives.ts";
import type { CompiledNames } from "./compile.ts";
import type { NameDraft } from "./draft.ts";
import type { Source } from "./places.ts";
import { endsInHead } from "./remember.ts";

/**
 * Files a body under a spelling that its other spellings share: the head written out ("UBND" for "Ủy ban nhân dân") and without its
 * case, its place by what it is and not how it is written ("TP.HCM"), without spaces where they come and go, and a ministry of the home country without that country.
 */
export function filed(source: Source, draft: NameDraft): NameDraft {
  if (draft.canonical || draft.form !== "full") return draft;
  const { cased } = source.names.slots.writing;
  const spelled = withoutHome(source, draft, placesByCode(source, uninflected(source, headsInFull(source, draft))));
  const canonical = cased ? spelled : spelled.replaceAll(" ", "");
  return canonical === draft.name.toLowerCase() ? draft : { ...draft, canonical };
}

/** "vietnamesischen botschaft", "volkskomitees": adjectives as their places and heads without their case. */
function uninflected({ names }: Source, name: string): string {
  const { adjectives } = names.slots.places;
  const { headInflections } = names.slots.organisations;
  if (!names.slots.writing.cased || (!adjectives && headInflections.length === 0)) return name;
  return name.replace(/\p{L}+/gu, (word) => {
    const place = adjectives && placeIn(word, adjectives);
    const ending = headInflections.find((each) => word.endsWith(each) && endsInHead(names, word.slice(0, -each.length)));
    return place?.toLowerCase() ?? (ending && !names.headFinder.get(word) ? word.slice(0, -ending.length) : word);
  });
}

function headsInFull({ names }: Source, { name }: NameDraft): string {
  const lower = name.toLowerCase();
  for (const pair of names.slots.organisations.sameHeads ?? []) {
    const [shorter = "", fuller = ""] = pair.split("|");
    if (lower.includes(shorter)) return lower.replace(shorter, fuller);
  }
  return lower;
}

/** Places by their codes, before the other words where words stand apart: "committee of alpha province" and "alpha committee". */
function placesByCode({ names }: Source, name: string): string {
  const { spaced, cased } = names.slots.writing;
  const boundaries = {
    begins: (text: string, start: number) => !spaced || !isWordUnit(text, start - 1),
    ends: (text: string, _: number, end: number) => !cased || !isWordUnit(text, end),
  };
  const found = names.places.find(name, boundaries).filter(({ value }) => value.entry && !value.cautious);
  if (found.length === 0) return name;
  if (!cased) return found.reduceRight((rest, { start, end, value }) => rest.slice(0, start) + value.entry?.code + rest.slice(end), name);
  const others = found.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), name).split(/\s+/u);
  return [...found.map(({ value }) => value.entry?.code), ...others.filter((word) => word !== "" && !tellsNothing(names, word))].join(" ");
}

/** A link, or a word for a kind of place. */
function tellsNothing(names: CompiledNames, word: string): boolean {
  return names.links.has(word) || names.openers.has(word) || kindsOf(names).has(word);
}

const kinds = new WeakMap<CompiledNames, ReadonlySet<string>>();

/** The words of all terms for kinds of places. */
function kindsOf(names: CompiledNames): ReadonlySet<string> {
  const { before, after } = names.slots.places;
  const known = kinds.get(names) ?? new Set([...before, ...after].flatMap((kind) => [kind, ...kind.split(" ")]));
  kinds.set(names, known);
  return known;
}

const national: ReadonlySet<OrganisationType> = new Set(["ministry"]);

function withoutHome({ names }: Source, { organisationType }: NameDraft, name: string): string {
  const home = names.slots.organisations.homeCountry;
  return home && organisationType && national.has(organisationType) && name.length > home.length ? name.replace(home, "").trim() : name;
}
