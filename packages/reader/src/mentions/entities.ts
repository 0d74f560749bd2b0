import type { PlaceEntry } from "@entente/model/places";
import type { Entity, KnownName, NameMention } from "../types.ts";
import { addAdjectives } from "./adjectives.ts";
import { addBelonging } from "./belonging.ts";
import { inOrder, type NameDraft, newEntity, putByStart } from "./draft.ts";
import { addGenerics } from "./generics.ts";
import { nameKey } from "./name-keys.ts";
import type { Source } from "./places.ts";
import { addTitles } from "./titles.ts";

export interface Resolved {
  entities: Entity[];
  mentions: NameMention[];
}

/** What is gathered while drafts are joined; also read by the steps that look for ties between entities. */
export interface Register {
  source: Source;
  entities: Entity[];
  mentions: NameMention[];
  /** Kind and key of a name → entity. */
  byKey: Map<string, number>;
  /** Code of a listed place → entity. */
  byCode: Map<string, number>;
  locate: (position: number) => number;
  /** Entities found to be others under a shorter name. */
  absorbed: Map<number, number>;
}

/** Joins the drafts of one real-world thing and gives every mention its entity. Full names come first, short forms join them. */
export function resolve(drafts: readonly NameDraft[], source: Source, locate: (position: number) => number): Resolved {
  const register: Register = { source, entities: [], mentions: [], byKey: new Map(), byCode: new Map(), locate, absorbed: new Map() };
  const ordered = inOrder(drafts);
  for (const draft of ordered) if (draft.form === "full") enter(draft, register);
  const longer = longForms(ordered, register);
  for (const draft of ordered) if (draft.form === "short") enterShort(draft, register, longer);
  mergePersons(register, longer);
  putByStart(register.mentions);
  addAdjectives(register);
  addBelonging(ordered, register);
  addTitles(register);
  addGenerics(register);
  return { entities: register.entities, mentions: register.mentions };
}

/** Files a draft under its name's entity, making one where the name is new. Returns the entity's index. */
export function enter(draft: NameDraft, register: Register): number {
  const { byKey } = register;
  const named = nameKey(draft.kind, draft.name);
  const byName = byKey.get(named);
  const index = listedAs(draft, register) ?? byName ?? filedOtherwise(draft, register) ?? create(draft, register);
  if (draft.entry) register.byCode.set(draft.entry.code, index);
  else if (draft.known) byKey.set(knownKey(draft.kind, draft.known), index);
  if (draft.canonical) byKey.set(nameKey("organisation", draft.canonical), index);
  if (byName === undefined) byKey.set(named, index);
  addMention(draft, index, register);
  if (draft.alias) addAlias(draft, index, register);
  return index;
}

function knownKey(kind: NameDraft["kind"], { id }: KnownName): string {
  return `${kind}:#${id}`;
}

/** The entity that stands under the code or number of what a draft was found to be. */
function listedAs({ kind, entry, known }: NameDraft, { byKey, byCode }: Register): number | undefined {
  if (entry) return byCode.get(entry.code);
  return known && byKey.get(knownKey(kind, known));
}

/** The entity that stands under the draft's fullest spelling, its bracketed short form or its bare acronym. */
function filedOtherwise({ kind, name, canonical, alias }: NameDraft, { byKey, source }: Register): number | undefined {
  const listed = canonical ? byKey.get(nameKey("organisation", canonical)) : undefined;
  const found = listed ?? (alias && byKey.get(nameKey(kind, source.text.slice(alias.start, alias.end))));
  if (found !== undefined || kind !== "organisation") return found;
  const acronym = /^[A-Z]{3,}(?=[^A-Za-z0-9\s])/.exec(name)?.[0];
  return acronym && source.names.never.has(name.slice(acronym.length)) ? byKey.get(nameKey(kind, acronym)) : undefined;
}

const acronym = /^\p{Lu}[\p{Lu}\p{N}&-]{1,9}$/u;

/** "RoK", "U.S.": a country or city by its initials. */
const initials = /^(?=\S{2,5}$)\p{Lu}\.?\p{Ll}?\p{Lu}/u;

/** Notes another name of an entity. */
function addName(draft: NameDraft, entity: Entity): void {
  nameAfter(draft, entity);
  if (draft.name !== entity.name && !entity.aliases.includes(draft.name)) entity.aliases.push(draft.name);
}

/** An entity first met under its acronym, or in the capitals of a headline, takes the first full form that joins it. */
function nameAfter(draft: NameDraft, entity: Entity): void {
  const isPlace = entity.kind === "place" && initials.test(entity.name) && !initials.test(draft.name);
  if (isPlace || isShouted(entity.name, draft.name)) {
    entity.aliases.push(entity.name);
    entity.name = draft.name;
    return;
  }
  if (entity.kind !== "organisation" || !acronym.test(entity.name) || acronym.test(draft.name) || draft.name.startsWith(entity.name))
    return;
  entity.aliases.push(entity.name);
  entity.name = draft.name;
}

/** "PITTSBURGH", "Pittsburgh". */
function isShouted(one: string, other: string): boolean {
  return one.length === other.length && one !== other && one === other.toUpperCase();
}

function create(draft: NameDraft, { entities }: Register): number {
  const { kind, name, rule, confidence } = draft;
  const entity = newEntity(entities.length, kind, name, rule, confidence);
  entity.organisationType = draft.organisationType;
  entity.country = draft.entry?.country ?? draft.known?.country ?? draft.country;
  entity.code = draft.entry?.code ?? draft.known?.code;
  entities.push(entity);
  return entity.index;
}

function addMention(draft: NameDraft, index: number, { source, entities, mentions, locate }: Register): void {
  const { start, end, kind, form, rule, confidence } = draft;
  const text = source.text.slice(start, end);
  mentions.push({ kind, start, end, text, form, rule, confidence, entity: index, sentence: locate(start) });
  const entity = entities[index];
  if (!entity) return;
  entity.evidence.push({ start, end, quote: text });
  entity.confidence = Math.max(entity.confidence, confidence);
  if (draft.name !== entity.name) addName(draft, entity);
  if (draft.roles) for (const role of draft.roles) if (!entity.roles.includes(role)) entity.roles.push(role);
}

function addAlias(draft: NameDraft, index: number, register: Register): void {
  const span = draft.alias;
  if (!span) return;
  const name = register.source.text.slice(span.start, span.end);
  const key = nameKey(draft.kind, name);
  if (!register.byKey.has(key)) register.byKey.set(key, index);
  addMention({ ...draft, ...span, name, form: "short", roles: [] }, index, register);
}

/** A short form joins the entity it shortens that was named last; one that shortens nothing stands for itself where its rule is sure enough. */
function enterShort(draft: NameDraft, register: Register, longer: ReadonlyMap<string, Entity[]>): void {
  const index = register.byKey.get(nameKey(draft.kind, draft.name)) ?? longFormOf(draft, longer);
  if (index !== undefined) addMention(draft, index, register);
  else if (draft.confidence >= 0.7) enter(draft, register);
}

/** More candidates than this for one short form are not compared; the first of them are as good. */
const mostCandidates = 8;

function longFormOf(draft: NameDraft, longer: ReadonlyMap<string, Entity[]>): number | undefined {
  const same = draft.kind === "person" ? longer.get(draft.name) : undefined;
  if (!same || same.length < 2) return same?.[0]?.index;
  const lastNamed = (entity: Entity) => entity.evidence.findLast((evidence) => evidence.start < draft.start)?.start ?? -1;
  return candidates(same).reduce((best, entity) => (lastNamed(entity) > lastNamed(best) ? entity : best)).index;
}

/** People under those forms of their names by which someone is named. */
function longForms(drafts: readonly NameDraft[], { entities, source }: Register): Map<string, Entity[]> {
  const forms = new Map<string, Entity[]>();
  for (const { kind, name } of entities) if (kind === "person") forms.set(name, []);
  const whole = forms.size;
  for (const { kind, form, name } of drafts) if (kind === "person" && form === "short" && !forms.has(name)) forms.set(name, []);
  // Whoever is alone in a text can only be the longer form of a short one.
  if (whole < 2 && forms.size === whole) return forms;
  for (const entity of entities) if (entity.kind === "person") fileForms(entity, source, forms);
  return forms;
}

function fileForms(entity: Entity, source: Source, forms: ReadonlyMap<string, Entity[]>): void {
  for (const form of shortForms(entity.name, source)) {
    const same = forms.get(form);
    if (same && same.at(-1) !== entity) same.push(entity);
  }
}

/** "Dũng" is short for "Mai Hùng Dũng", "チャウ" for "レ・ティエン・チャウ", "黒岩" for "黒岩祐治". */
function shortForms(name: string, source: Source): string[] {
  const space = name.indexOf(" ");
  const dotted = otherGap.test(name);
  if (space < 0 && !dotted) return beginnings(name, source);
  const forms = dotted ? name.split(/[\s・]+/) : [];
  for (let from = 0, at = space; at >= 0; at = name.indexOf(" ", from)) {
    forms.push(name.slice(0, at), name.slice(from, at), name.slice(at + 1));
    from = at + 1;
  }
  const last = name.lastIndexOf(" ");
  if (last > space) addWithoutMiddle(name.slice(0, space), name.slice(last + 1), source, forms);
  return forms;
}

/** What may part the words of a name besides a space. */
const otherGap = /・|[^\S ]/;

/** A word's first letter, or all that it may be cut to in scripts without spaces. */
function beginnings(word: string, { names }: Source): string[] {
  const forms = [word.charAt(0)];
  if (!names.slots.writing.spaced) for (let size = 2; size < word.length; size++) forms.push(word.slice(0, size));
  return forms;
}

/** "Spencer Cox" for "Spencer James Cox"; where the family name comes first all parts of the given name are kept. */
function addWithoutMiddle(first: string, last: string, { names }: Source, forms: string[]): void {
  if (!names.familyNames.has(first.toLowerCase())) forms.push(`${first} ${last}`);
}

/** Joins a person entered under part of another's name: "Duy Ngoc" joins "Nguyen Duy Ngoc". */
function mergePersons(register: Register, longer: ReadonlyMap<string, Entity[]>): void {
  for (const short of register.entities) {
    const same = short.kind === "person" ? longer.get(short.name) : undefined;
    const long = same?.find((other) => other !== short && other.evidence.length > 0);
    if (long) absorb(long, short, register);
  }
  const bodies = register.entities.filter(({ kind, evidence }) => kind === "organisation" && evidence.length > 0);
  if (bodies.length > 1) mergeBodies(bodies, register);
  compact(register);
}

/** Joins a body entered without its place to the one body that carries it: "Department of Trade (of Thai Nguyen)". */
function mergeBodies(bodies: readonly Entity[], register: Register): void {
  const { names } = register.source;
  const linked = (rest: string) =>
    /^ \p{Ll}/u.test(rest) && names.places.get(rest.slice(rest.indexOf(" ", 1) + 1).toLowerCase()) !== undefined;
  const long = bodies.filter(({ name }) => name.length >= prefixLength);
  for (const same of sharing(long, (name) => name.slice(0, prefixLength))) {
    for (const short of same) {
      const longer = candidates(same).filter(({ name }) => name.startsWith(short.name) && linked(name.slice(short.name.length)));
      if (longer[0] && longer.length === 1) absorb(longer[0], short, register);
    }
  }
  if (!names.slots.writing.cased) return;
  mergeTails(bodies, register);
  mergePosts(bodies, register);
}

/** Bodies whose names have a part in common, where there are several of them. */
function sharing(bodies: readonly Entity[], partOf: (name: string) => string): Entity[][] {
  if (bodies.length < 2) return [];
  return [...Map.groupBy(bodies, ({ name }) => partOf(name)).values()].filter((same) => same.length > 1);
}

/** "Provincial People's Committee" joins the one body that carries its place in front: "Ha Nam Provincial People's Committee". */
function mergeTails(bodies: readonly Entity[], register: Register): void {
  const { names } = register.source;
  for (const same of sharing(bodies, (name) => name.slice(-prefixLength).toLowerCase())) {
    for (const short of same) {
      if (short.evidence.length === 0) continue;
      const tail = ` ${short.name.toLowerCase()}`;
      const longer = candidates(same).filter(({ name, evidence }) => {
        const place = name.toLowerCase().endsWith(tail) ? name.slice(0, -tail.length).toLowerCase() : undefined;
        return place !== undefined && evidence.length > 0 && names.places.get(place) !== undefined;
      });
      if (longer[0] && longer.length === 1) absorb(longer[0], short, register);
    }
  }
}

function candidates(same: readonly Entity[]): readonly Entity[] {
  return same.length > mostCandidates ? same.slice(0, mostCandidates) : same;
}

/** Joins bodies whose names differ only in how they write the country they end with: "… in the Federal Republic of Germany". */
function mergePosts(bodies: readonly Entity[], register: Register): void {
  if (!register.source.names.slots.writing.spaced) return;
  for (const same of sharing(bodies, firstWords)) {
    const first = new Map<string, Entity>();
    for (const body of same) {
      const key = body.evidence.length > 0 ? postOf(body.name, register.source) : undefined;
      const known = key === undefined ? undefined : first.get(key);
      if (known) absorb(known, body, register);
      else if (key !== undefined) first.set(key, body);
    }
  }
}

/** The first two words of a name. */
function firstWords(name: string): string {
  const second = name.indexOf(" ", name.indexOf(" ") + 1);
  return second < 0 ? name : name.slice(0, second);
}

/** A name of which the last words, behind two others at least, are a country's: with the country's code in their place. */
function postOf(name: string, { names }: Source): string | undefined {
  const second = name.indexOf(" ", name.indexOf(" ") + 1);
  if (second < 0) return undefined;
  let cut = -1;
  let entry: PlaceEntry | undefined;
  for (let at = name.lastIndexOf(" "), count = 1; at >= second && count <= longestCountry; at = name.lastIndexOf(" ", at - 1), count++) {
    const place = names.places.get(name.slice(at + 1).toLowerCase());
    if (!place) continue;
    cut = at;
    entry = place.entry;
  }
  return entry && entry.code === entry.country ? `${name.slice(0, cut)} ${entry.code}` : undefined;
}

/** Words in the longest name of a country. */
const longestCountry = 6;

/** Letters in which the two names agree at least. */
const prefixLength = 12;

function absorb(long: Entity, short: Entity, register: Register): void {
  register.absorbed.set(short.index, long.index);
  long.evidence.push(...short.evidence);
  long.aliases.push(short.name);
  for (const role of short.roles) if (!long.roles.includes(role)) long.roles.push(role);
  short.evidence = [];
}

/** Drops emptied entities and renumbers the others. */
function compact(register: Register): void {
  if (register.absorbed.size === 0) return;
  const kept = register.entities.filter((entity) => entity.evidence.length > 0);
  if (kept.length === register.entities.length) return;
  const renumbered = new Map(kept.map((entity, index) => [entity.index, index]));
  const target = (index: number) => renumbered.get(register.absorbed.get(index) ?? index);
  for (const mention of register.mentions) {
    if (register.absorbed.has(mention.entity)) mention.form = "short";
    mention.entity = target(mention.entity) ?? 0;
  }
  for (const [key, index] of register.byKey) register.byKey.set(key, target(index) ?? 0);
  for (const [code, index] of register.byCode) register.byCode.set(code, target(index) ?? 0);
  kept.forEach((entity, index) => {
    entity.index = index;
  });
  register.entities = kept;
}
