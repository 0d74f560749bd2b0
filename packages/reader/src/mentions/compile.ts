import { fold, type OrganisationType } from "@entente/model";
import { lookalikes, type PlaceEntry, places } from "@entente/model/places";
import { NameFinder } from "../gazetteer/finder.ts";
import { Trie } from "../gazetteer/trie.ts";
import type { NameSlots } from "../languages/name-slots.ts";
import type { Pack } from "../languages/pack.ts";
import { wellKnownBodies } from "../languages/well-known.ts";
import { lowerAligned } from "../text/letters.ts";
import { Phrases, phrasesOf, Vocabulary } from "../text/words.ts";

/** A place's name in the finder; `cautious` names count only with support beside them. */
export interface PlaceName {
  /** Absent for an expression that only contains a place's name ("Thái Bình Dương"): found first, it hides the name. */
  entry?: PlaceEntry;
  cautious: boolean;
}

export interface KnownBody {
  /** Absent for an expression that only contains a body's name ("UNESCO World Heritage"): found first, it hides the name. */
  type?: OrganisationType;
  country?: string;
  /** Written in capitals wherever it is meant ("UN"). */
  capitals?: boolean;
  /** The fullest of its spellings. */
  name: string;
}

/** What a noun that stands for a thing named before may stand for. */
export type GenericTarget = { kind: "place" } | { kind: "person" } | { kind: "organisation"; type: OrganisationType };

/** A number or ordinal as the pack's words give it. */
export interface NumberValue {
  value: number;
  ordinal: boolean;
}

type PhraseLists = ReturnType<typeof phraseLists>;

/** A pack's words in the forms in which they are searched for. */
export interface CompiledNames extends PhraseLists {
  code: string;
  slots: NameSlots;
  /** Everyday nouns written like names. */
  nouns: ReadonlySet<string>;
  places: NameFinder<PlaceName>;
  placeNever: ReadonlySet<string>;
  bodies: NameFinder<KnownBody>;
  generics: NameFinder<GenericTarget>;
  /** Numbers and ordinals written as words. */
  numbers: Trie<NumberValue>;
  headFinder: NameFinder<OrganisationType>;
  /** Heads as word endings, keyed by their last letters, for scripts with spaces. */
  headEndings: ReadonlyMap<string, OrganisationType>;
  /** What may stand behind a head within its word, where words take particles. */
  headTails: ReadonlySet<string>;
  never: ReadonlySet<string>;
  standalone: ReadonlyMap<string, OrganisationType>;
  links: ReadonlySet<string>;
  seatLinks: ReadonlySet<string>;
  romanceLinks: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  openers: ReadonlySet<string>;
  innerWords: ReadonlySet<string>;
  leading: ReadonlySet<string>;
  roleFinder: NameFinder<true>;
  rolePrefixes: ReadonlySet<string>;
  roleStops: ReadonlySet<string>;
  honorificFinder: NameFinder<true>;
  familyNames: ReadonlySet<string>;
  foreignFamilyNames: ReadonlySet<string>;
  givenNames: ReadonlySet<string>;
  /** The pack lists names with all their marks, so that the same letters with other marks are another word. */
  exactMarks: boolean;
  personNever: ReadonlySet<string>;
  endings: ReadonlySet<string>;
  /** Cuts texts into words; knows the lists of phrases. */
  vocabulary: Vocabulary;
}

const cache = new WeakMap<Pack, CompiledNames>();

/** The compiled form of a pack, made once. */
export function compiled(pack: Pack): CompiledNames {
  const known = cache.get(pack);
  if (known) return known;
  const made = compile(pack);
  cache.set(pack, made);
  return made;
}

function compile(pack: Pack): CompiledNames {
  const slots = pack.names;
  const { places: place, organisations, persons } = slots;
  const heads = typedWords(organisations.heads);
  const headFinder = new NameFinder<OrganisationType>();
  for (const [head, type] of heads) headFinder.add(head.toLowerCase(), type);
  const phrases = phraseLists(slots);
  return {
    code: pack.code,
    slots,
    ...phrases,
    vocabulary: new Vocabulary(lowerSet(slots.writing.elisions ?? []), Object.values(phrases), slots.writing.spellings),
    nouns: lowerSet(slots.writing.nouns ?? []),
    places: placeFinder(pack),
    placeNever: lowerSet(place.never),
    bodies: bodyFinder(pack),
    generics: genericFinder(slots),
    numbers: numberTrie(slots),
    headFinder,
    headEndings: endingsOf(heads, slots.writing.cased ? organisations.headInflections : []),
    headTails: tailsOf(slots),
    never: lowerSet(organisations.never),
    standalone: standaloneOf(slots),
    links: lowerSet(organisations.links),
    seatLinks: lowerSet(organisations.seatLinks),
    romanceLinks: lowerSet(organisations.romance?.links ?? []),
    conjunctions: lowerSet(organisations.conjunctions),
    openers: lowerSet(organisations.openers ?? []),
    innerWords: lowerSet(organisations.inner),
    leading: lowerSet(organisations.leading),
    roleFinder: finderOf(persons.roles),
    rolePrefixes: lowerSet(persons.rolePrefixes),
    roleStops: lowerSet(persons.roleStops),
    honorificFinder: finderOf(persons.honorificsAfter),
    familyNames: foldedSet(persons.familyNames),
    foreignFamilyNames: lowerSet(persons.foreignFamilyNames),
    givenNames: foldedSet(persons.givenNames),
    exactMarks: persons.familyNames.some((name) => /[\u1ea0-\u1ef9]/u.test(name)),
    personNever: lowerSet(persons.never),
    endings: new Set(slots.writing.endings),
  };
}

/** The lists whose phrases are looked up word by word. */
function phraseLists({ places: place, organisations, persons }: NameSlots) {
  return {
    placeBefore: phrasesOf(place.before),
    placeAfter: phrasesOf(place.after),
    heads: typedPhrases(organisations.heads),
    smallHeads: phrasesOf(organisations.smallHeads ?? []),
    foreignHeads: typedPhrases(organisations.foreignHeads),
    romanceHeads: typedPhrases(organisations.romance?.heads ?? {}),
    inner: phrasesOf(organisations.inner),
    legalForms: phrasesOf(organisations.legalForms),
    companyLists: phrasesOf(organisations.companyLists ?? []),
    companyNouns: phrasesOf(organisations.companyNouns ?? []),
    roles: phrasesOf(persons.roles),
    honorifics: phrasesOf(persons.honorificsBefore),
  };
}

function lowerSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => word.toLowerCase()));
}

/** With and without marks: English and German texts write Vietnamese names either way. */
function foldedSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => [word.toLowerCase(), fold(word)]));
}

function finderOf(words: readonly string[]): NameFinder<true> {
  const finder = new NameFinder<true>();
  for (const word of words) finder.add(word.toLowerCase(), true);
  return finder;
}

function typedWords(lists: Readonly<Partial<Record<OrganisationType, readonly string[]>>>): [string, OrganisationType][] {
  return Object.entries(lists).flatMap(([type, words]) =>
    (words ?? []).map((word): [string, OrganisationType] => [word, type as OrganisationType]),
  );
}

function typedPhrases(lists: NameSlots["organisations"]["heads"]): Phrases<OrganisationType> {
  const phrases = new Phrases<OrganisationType>();
  for (const [words, type] of typedWords(lists)) phrases.add(words, type);
  return phrases;
}

function endingsOf(heads: readonly [string, OrganisationType][], inflections: readonly string[]): ReadonlyMap<string, OrganisationType> {
  const endings = new Map<string, OrganisationType>();
  for (const [head, type] of heads) {
    for (const inflection of ["", ...inflections]) {
      const ending = head.toLowerCase() + inflection;
      if (!endings.has(ending)) endings.set(ending, type);
    }
  }
  return endings;
}

function tailsOf({ writing, organisations }: NameSlots): ReadonlySet<string> {
  const inflected = organisations.headInflections.flatMap((inflection) => ["", ...writing.endings].map((ending) => inflection + ending));
  return new Set([...writing.endings, ...inflected]);
}

function standaloneOf(slots: NameSlots): ReadonlyMap<string, OrganisationType> {
  const { standalone, heads, headInflections } = slots.organisations;
  const types = typedWords(heads);
  const typeOf = (word: string) => types.find(([head]) => word.toLowerCase().endsWith(head.toLowerCase()))?.[1] ?? "government";
  const entries = standalone.flatMap((word) =>
    ["", ...headInflections].map((inflection): [string, OrganisationType] => [word.toLowerCase() + inflection, typeOf(word)]),
  );
  return new Map(entries);
}

/** The pack's own bodies, then those that several languages name; expressions that only contain one's name hide it. */
function bodyFinder({ code, names: slots }: Pack): NameFinder<KnownBody> {
  const finder = new NameFinder<KnownBody>();
  const lowered = (form: string) => respell(lowerAligned(form), slots);
  const file = (forms: readonly string[], body: KnownBody) => {
    for (const form of forms) if (!capitalsOnly.test(form)) finder.add(lowered(form), body);
    for (const form of forms) finder.add(lowered(form), { ...body, capitals: true });
  };
  for (const words of slots.organisations.notBodies ?? []) finder.add(lowered(words), { name: words });
  for (const [spellings, type] of typedWords(slots.organisations.known)) {
    const forms = spellings.split("|");
    file(forms, { type, name: forms.reduce((longest, form) => (form.length > longest.length ? form : longest)) });
  }
  for (const { names, ...body } of wellKnownBodies) {
    const forms = [names[code], names.en].flatMap((spellings) => (spellings ? spellings.split("|") : []));
    file(forms, { ...body, name: forms[0] ?? "" });
  }
  return finder;
}

const capitalsOnly = /^[\p{Lu}\p{N}&.-]+$/u;

function genericFinder({ places: place, organisations, persons }: NameSlots): NameFinder<GenericTarget> {
  const finder = new NameFinder<GenericTarget>();
  for (const word of place.generics) finder.add(word, { kind: "place" });
  for (const [word, type] of typedWords(organisations.generics)) finder.add(word, { kind: "organisation", type });
  for (const word of persons.generics) finder.add(word, { kind: "person" });
  return finder;
}

function numberTrie(slots: NameSlots): Trie<NumberValue> {
  const trie = new Trie<NumberValue>();
  const { ordinalWords, words } = slots.quantities;
  for (const [word, value] of Object.entries(ordinalWords)) trie.add(respell(word.toLowerCase(), slots), { value, ordinal: true });
  for (const [word, value] of Object.entries(words)) trie.add(respell(word.toLowerCase(), slots), { value, ordinal: false });
  return trie;
}

/** Brings spellings that differ only in the order of letters to one, without changing the length. */
export function respell(text: string, slots: NameSlots): string {
  let result = text;
  for (const [from, to] of slots.writing.spellings) if (result.includes(from)) result = result.replaceAll(from, to);
  return result;
}

const latin = /^[\p{Script=Latin}\p{M}\p{N}\s.,'’()/-]+$/u;

/**
 * Names a text of this language may write: its own, then those of other languages in the same script; of places that share a spelling,
 * first the one that it means without support.
 */
function placeFinder(pack: Pack): NameFinder<PlaceName> {
  const finder = new NameFinder<PlaceName>();
  const own = (entry: PlaceEntry) => entry.names[pack.code as keyof PlaceEntry["names"]] ?? [];
  const decoys: readonly string[] = lookalikes[pack.code as keyof typeof lookalikes] ?? [];
  for (const words of decoys) finder.add(respell(lowerAligned(words), pack.names), { cautious: false });
  for (const namesOf of [own, latinNames]) {
    for (const cautious of [false, true]) {
      for (const entry of places) addNames(finder, entry, namesOf(entry), cautious, pack);
    }
  }
  return finder;
}

function latinNames(entity: PlaceEntry): string[] {
  return Object.values(entity.names)
    .flat()
    .filter((name) => latin.test(name));
}

/** "빈 즈엉": transcribed names of several words are written in one or with a space anywhere. */
function addParted(finder: NameFinder<PlaceName>, entry: PlaceEntry, name: string, cautious: boolean): void {
  const several = Object.values(entry.names).some((spellings) =>
    spellings?.some((spelling) => latin.test(spelling) && spelling.includes(" ")),
  );
  if (!several || name.length < 3 || name.includes(" ") || latin.test(name)) return;
  for (let cut = 1; cut < name.length; cut++) finder.add(`${name.slice(0, cut)} ${name.slice(cut)}`, { entry, cautious });
}

/** Files those names of a place that are ordinary words too, or those that are not. */
function addNames(finder: NameFinder<PlaceName>, entry: PlaceEntry, names: readonly string[], cautious: boolean, pack: Pack): void {
  for (const name of names) {
    if ((name.length < 2 && !(cautious && pack.names.writing.cased)) || (entry.caution ?? []).includes(name) !== cautious) continue;
    const spelt = respell(lowerAligned(name.normalize("NFC")), pack.names);
    finder.add(spelt, { entry, cautious });
    if (pack.names.writing.spaced && !pack.names.writing.cased) addParted(finder, entry, spelt, cautious);
    if (spelt.includes("-")) finder.add(spelt.replaceAll("-", " "), { entry, cautious });
    if (/^tp\.? /.test(spelt)) finder.add(spelt.replace(/^tp\.? /, "tp."), { entry, cautious });
  }
}
