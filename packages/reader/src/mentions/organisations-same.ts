import type { OrganisationType, Span } from "@entente/model";
import { anywhere, type Boundaries } from "../gazetteer/finder.ts";
import { asString, isBlank, isWordUnit } from "../text/letters.ts";
import type { Word } from "../text/words.ts";
import { placeIn } from "./adjectives.ts";
import type { CompiledNames } from "./compile.ts";
import type { NameDraft } from "./draft.ts";
import type { Source } from "./places.ts";
import { firstWordIn, placesWithin } from "./places-within.ts";
import { askedOnce, endsInHead, remembered } from "./remember.ts";

/**
 * Files bodies under a spelling that the other spellings of each share: the head written out ("UBND" for "Ủy ban nhân dân") and without its
 * case, its place by what it is and not how it is written ("TP.HCM"), without spaces where they come and go, and a ministry of the home country without that country.
 */
export function file(source: Source, bodies: readonly NameDraft[]): void {
  // A text names most of its bodies several times.
  const known = new Map<string, { organisationType: OrganisationType | undefined; spelling: string | undefined }>();
  for (const body of bodies) {
    if (body.canonical || body.form !== "full") continue;
    const { name, organisationType } = body;
    let filed = known.get(name);
    if (!filed || filed.organisationType !== organisationType) {
      filed = { organisationType, spelling: sharedSpelling(source, body) };
      known.set(name, filed);
    }
    body.canonical = filed.spelling;
  }
}

/** Undefined where it is the name itself. */
function sharedSpelling(source: Source, body: NameDraft): string | undefined {
  const { names } = source;
  const lower = body.name.toLowerCase();
  const bare = uninflected(source, body, lower, headsInFull(names, lower));
  const spelled = withoutHome(source, body, placesByCode(source, body, lower, bare));
  const spelling = names.slots.writing.cased || !spelled.includes(" ") ? spelled : spelled.replaceAll(" ", "");
  return spelling === lower ? undefined : spelling;
}

/** "vietnamesischen botschaft", "volkskomitees": adjectives as their places and heads without their case. */
function uninflected(source: Source, draft: Span, lower: string, name: string): string {
  const { names } = source;
  const { adjectives } = names.slots.places;
  const { headInflections } = names.slots.organisations;
  if (!names.slots.writing.cased || (!adjectives && headInflections.length === 0)) return name;
  return name === lower && hasBareWords(source, draft) ? name : bareWords(names, name);
}

function bareWords(names: CompiledNames, name: string): string {
  return name.replace(/\p{L}+/gu, (word) => bareForm(names, word));
}

/** Whether a stretch of a text is made of words that are neither adjectives of places nor inflected heads. */
function hasBareWords({ words, names }: Source, { start, end }: Span): boolean {
  for (let index = firstWordIn(words, start); index < words.length; index++) {
    const word = words[index] as Word;
    if (word.start >= end) return true;
    if (word.start < start || word.end > end || !isBare(names, word)) return false;
  }
  return true;
}

const isBare = askedOnce((names, { text }): boolean => {
  const lower = text.toLowerCase();
  return bareWords(names, lower) === lower;
});

const bareForm = remembered((names, word): string => {
  const { adjectives } = names.slots.places;
  const place = adjectives && placeIn(word, adjectives);
  if (place !== undefined) return place.toLowerCase();
  const endings = names.slots.organisations.headInflections.filter(
    (each) => word.endsWith(each) && endsInHead(names, word.slice(0, -each.length)),
  );
  // "verbandes" is "verband", of which "verbande" is a form, too.
  const ending = endings.toSorted((one, other) => other.length - one.length)[0];
  return ending && !names.headFinder.get(word) ? word.slice(0, -ending.length) : word;
});

function headsInFull(names: CompiledNames, name: string): string {
  for (const [shorter, fuller] of sameHeadsOf(names)) if (name.includes(shorter)) return name.replace(shorter, fuller);
  return name;
}

const sameHeads = new WeakMap<CompiledNames, readonly (readonly [string, string])[]>();

/** Heads in short with those that say the same in full. */
function sameHeadsOf(names: CompiledNames): readonly (readonly [string, string])[] {
  const known = sameHeads.get(names);
  if (known) return known;
  const made = (names.slots.organisations.sameHeads ?? []).map((pair) => {
    const [shorter = "", fuller = ""] = pair.split("|");
    return [shorter, fuller] as const;
  });
  sameHeads.set(names, made);
  return made;
}

/** Places by their codes, before the other words where words stand apart: "committee of alpha province" and "alpha committee". */
function placesByCode(source: Source, draft: Span, lower: string, name: string): string {
  const { names } = source;
  const { spaced, cased } = names.slots.writing;
  const boundaries = cased ? wholeWords : spaced ? wordBeginnings : anywhere;
  const found = name === lower ? placesWithin(source, draft, name, boundaries) : names.places.find(name, boundaries);
  const sure = found.length === 0 ? found : found.filter(({ value }) => value.entry && !value.cautious);
  if (sure.length === 0) return name;
  if (!cased) return sure.reduceRight((rest, { start, end, value }) => rest.slice(0, start) + value.entry?.code + rest.slice(end), name);
  const others = sure.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), name);
  return sure.map(({ value }) => value.entry?.code).join(" ") + tellingWords(names, others);
}

/** The words of a name that tell which body is meant, each behind a space. */
function tellingWords(names: CompiledNames, name: string): string {
  const fillers = fillersOf(names);
  const units = asString(name);
  let telling = "";
  for (let start = 0, end = 0; end <= units.length; end++) {
    if (end < units.length && !isBlank(units, end)) continue;
    const word = units.slice(start, end);
    if (word !== "" && !fillers.has(word)) telling += ` ${word}`;
    start = end + 1;
  }
  return telling;
}

const wordBeginnings: Boundaries = { begins: (text, start) => !isWordUnit(text, start - 1), ends: () => true };
const wholeWords: Boundaries = { begins: wordBeginnings.begins, ends: (text, _, end) => !isWordUnit(text, end) };

const fillers = new WeakMap<CompiledNames, ReadonlySet<string>>();

/** Words that tell nothing of which body is meant: links, and the words of all terms for kinds of places. */
function fillersOf(names: CompiledNames): ReadonlySet<string> {
  const known = fillers.get(names);
  if (known) return known;
  const { before, after } = names.slots.places;
  const kinds = [...before, ...after].flatMap((kind) => [kind, ...kind.split(" ")]);
  const made = new Set([...names.links, ...names.openers, ...kinds]);
  fillers.set(names, made);
  return made;
}

const national: ReadonlySet<OrganisationType> = new Set(["ministry"]);

function withoutHome({ names }: Source, { organisationType }: NameDraft, name: string): string {
  const home = names.slots.organisations.homeCountry;
  return home && organisationType && national.has(organisationType) && name.length > home.length ? name.replace(home, "").trim() : name;
}
