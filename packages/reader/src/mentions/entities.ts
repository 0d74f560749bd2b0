import { nameKey as foldedKey } from "@entente/model";
import type { Entity, NameMention } from "../types.ts";
import { addAdjectives } from "./adjectives.ts";
import { addBelonging } from "./belonging.ts";
import { inOrder, type NameDraft, newEntity } from "./draft.ts";
import { addGenerics } from "./generics.ts";
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
  locate: (position: number) => number;
  /** Entities found to be others under a shorter name. */
  absorbed: Map<number, number>;
}

/** By kind, the keys of names already folded; emptied when they grow, so that they hold no more than a large document's names. */
const foldedKeys = { person: new Map<string, string>(), organisation: new Map<string, string>(), place: new Map<string, string>() };
const mostKeys = 10_000;

/** What a thing of this kind and name is filed under. */
function nameKey(kind: NameDraft["kind"], name: string): string {
  const keys = foldedKeys[kind];
  const known = keys.get(name);
  if (known !== undefined) return known;
  if (keys.size >= mostKeys) keys.clear();
  const key = `${kind}:${foldedKey(name)}`;
  keys.set(name, key);
  return key;
}

/** Joins the drafts of one real-world thing and gives every mention its entity. Full names come first, short forms join them. */
export function resolve(drafts: readonly NameDraft[], source: Source, locate: (position: number) => number): Resolved {
  const register: Register = { source, entities: [], mentions: [], byKey: new Map(), locate, absorbed: new Map() };
  const ordered = inOrder(drafts);
  for (const draft of ordered) if (draft.form === "full") enter(draft, register);
  const longer = longForms(register);
  for (const draft of ordered) if (draft.form === "short") enterShort(draft, register, longer);
  mergePersons(register, longer);
  register.mentions.sort((a, b) => a.start - b.start);
  addAdjectives(register);
  addBelonging(ordered, register);
  addTitles(register);
  addGenerics(register);
  return { entities: register.entities, mentions: register.mentions };
}

/** `named` is the key of the draft's name alone. */
function keyOf(draft: NameDraft, named: string): string {
  if (draft.entry) return `place:${draft.entry.code}`;
  if (draft.known) return `${draft.kind}:#${draft.known.id}`;
  return named;
}

/** Files a draft under its name's entity, making one where the name is new. Returns the entity's index. */
export function enter(draft: NameDraft, register: Register): number {
  const named = nameKey(draft.kind, draft.name);
  const index = filedAs(draft, named, register) ?? create(draft, register);
  register.byKey.set(keyOf(draft, named), index);
  if (draft.canonical) register.byKey.set(nameKey("organisation", draft.canonical), index);
  if (!register.byKey.has(named)) register.byKey.set(named, index);
  addMention(draft, index, register);
  if (draft.alias) addAlias(draft, index, register);
  return index;
}

/** The entity that stands under the draft's own key, its name's, its bracketed short form's or its bare acronym's. */
function filedAs(draft: NameDraft, named: string, { byKey, source }: Register): number | undefined {
  const { kind, name, canonical, alias } = draft;
  const known = byKey.get(keyOf(draft, named)) ?? byKey.get(named);
  const listed = known ?? (canonical ? byKey.get(nameKey("organisation", canonical)) : undefined);
  const found = listed ?? (alias && byKey.get(nameKey(kind, source.text.slice(alias.start, alias.end))));
  if (found !== undefined || kind !== "organisation") return found;
  const acronym = /^[A-Z]{3,}(?=[^A-Za-z0-9\s])/.exec(name)?.[0];
  return acronym && source.names.never.has(name.slice(acronym.length)) ? byKey.get(nameKey(kind, acronym)) : undefined;
}

const acronym = /^\p{Lu}[\p{Lu}\p{N}&-]{1,9}$/u;

/** "RoK", "U.S.": a country or city by its initials. */
const initials = /^(?=\S{2,5}$)\p{Lu}\.?\p{Ll}?\p{Lu}/u;

/** An entity first met under its acronym takes the first full form that joins it. */
function nameAfter(draft: NameDraft, entity: Entity): void {
  const isPlace = entity.kind === "place" && initials.test(entity.name) && !initials.test(draft.name);
  if (isPlace) {
    entity.aliases.push(entity.name);
    entity.name = draft.name;
    return;
  }
  if (entity.kind !== "organisation" || !acronym.test(entity.name) || acronym.test(draft.name) || draft.name.startsWith(entity.name))
    return;
  entity.aliases.push(entity.name);
  entity.name = draft.name;
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
  nameAfter(draft, entity);
  if (draft.name !== entity.name && !entity.aliases.includes(draft.name)) entity.aliases.push(draft.name);
  for (const role of draft.roles ?? []) if (!entity.roles.includes(role)) entity.roles.push(role);
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
  const candidates = (longer.get(`${draft.kind}:${draft.name}`) ?? []).slice(0, mostCandidates);
  if (candidates.length < 2) return candidates[0]?.index;
  const lastNamed = (entity: Entity) => entity.evidence.findLast((evidence) => evidence.start < draft.start)?.start ?? -1;
  return candidates.reduce((best, entity) => (lastNamed(entity) > lastNamed(best) ? entity : best)).index;
}

/** People and bodies under each form in which their names may be shortened. */
function longForms({ entities, source }: Register): Map<string, Entity[]> {
  const forms = new Map<string, Entity[]>();
  for (const entity of entities) {
    if (entity.kind !== "person") continue;
    for (const form of [...shortForms(entity.name, source.names.slots.writing.spaced), ...withoutMiddle(entity.name, source)]) {
      const key = `${entity.kind}:${form}`;
      const same = forms.get(key);
      if (same) same.push(entity);
      else forms.set(key, [entity]);
    }
  }
  return forms;
}

/** "Spencer Cox" for "Spencer James Cox"; where the family name comes first all parts of the given name are kept. */
function withoutMiddle(name: string, { names }: Source): string[] {
  const [first, ...others] = name.split(" ");
  const last = others.at(-1);
  return first && last && others.length > 1 && !names.familyNames.has(first.toLowerCase()) ? [`${first} ${last}`] : [];
}

/** "Dũng" is short for "Mai Hùng Dũng", "チャウ" for "レ・ティエン・チャウ", "黒岩" for "黒岩祐治". */
function shortForms(name: string, spaced: boolean): Set<string> {
  const words = name.split(" ");
  const parts = name.split(/[\s・]+/);
  if (parts.length === 1) return new Set(Array.from({ length: spaced ? 1 : name.length - 1 }, (_, size) => name.slice(0, size + 1)));
  const heads = words.slice(1).map((_, index) => words.slice(0, index + 1).join(" "));
  const tails = words.slice(1).map((_, index) => words.slice(index + 1).join(" "));
  return new Set([...parts, ...heads, ...tails]);
}

/** Joins a person entered under part of another's name: "Duy Ngoc" joins "Nguyen Duy Ngoc". */
function mergePersons(register: Register, longer: ReadonlyMap<string, Entity[]>): void {
  const persons = register.entities.filter((entity) => entity.kind === "person");
  for (const short of persons) {
    const long = longer.get(`person:${short.name}`)?.find((other) => other !== short && other.evidence.length > 0);
    if (long) absorb(long, short, register);
  }
  mergeBodies(register);
  compact(register);
}

/** Joins a body entered without its place to the one body that carries it: "Department of Trade (of Thai Nguyen)". */
function mergeBodies(register: Register): void {
  const { names } = register.source;
  const bodies = register.entities.filter(({ kind, evidence }) => kind === "organisation" && evidence.length > 0);
  const byStart = Map.groupBy(bodies, ({ name }) => name.slice(0, prefixLength));
  const linked = (rest: string) =>
    /^ \p{Ll}/u.test(rest) && names.places.get(rest.slice(rest.indexOf(" ", 1) + 1).toLowerCase()) !== undefined;
  for (const short of bodies) {
    const same = (byStart.get(short.name.slice(0, prefixLength)) ?? []).slice(0, mostCandidates);
    const longer = same.filter(({ name }) => name.startsWith(short.name) && linked(name.slice(short.name.length)));
    if (longer[0] && longer.length === 1) absorb(longer[0], short, register);
  }
  if (names.slots.writing.cased) mergeTails(bodies, register);
}

/** "Provincial People's Committee" joins the one body that carries its place in front: "Ha Nam Provincial People's Committee". */
function mergeTails(bodies: readonly Entity[], register: Register): void {
  const { names } = register.source;
  const byEnd = Map.groupBy(bodies, ({ name }) => name.slice(-prefixLength).toLowerCase());
  for (const short of bodies) {
    if (short.evidence.length === 0) continue;
    const same = (byEnd.get(short.name.slice(-prefixLength).toLowerCase()) ?? []).slice(0, mostCandidates);
    const tail = ` ${short.name.toLowerCase()}`;
    const longer = same.filter(({ name, evidence }) => {
      const place = name.toLowerCase().endsWith(tail) ? name.slice(0, -tail.length).toLowerCase() : undefined;
      return place !== undefined && evidence.length > 0 && names.places.get(place) !== undefined;
    });
    if (longer[0] && longer.length === 1) absorb(longer[0], short, register);
  }
  mergePosts(register);
}

/** Joins bodies whose names differ only in how they write the country they end with: "… in the Federal Republic of Germany". */
function mergePosts({ entities, ...rest }: Register): void {
  const { names } = rest.source;
  if (!names.slots.writing.spaced) return;
  const first = new Map<string, Entity>();
  for (const body of entities) {
    if (body.kind !== "organisation" || body.evidence.length === 0) continue;
    const words = body.name.split(" ");
    const from = words.findIndex(
      (_, at) => at > 1 && at >= words.length - longestCountry && names.places.get(words.slice(at).join(" ").toLowerCase()) !== undefined,
    );
    const entry = from < 0 ? undefined : names.places.get(words.slice(from).join(" ").toLowerCase())?.entry;
    if (!entry || entry.code !== entry.country) continue;
    const key = `${words.slice(0, from).join(" ")} ${entry.code}`;
    const known = first.get(key);
    if (known) absorb(known, body, { entities, ...rest });
    else first.set(key, body);
  }
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
  const kept = register.entities.filter((entity) => entity.evidence.length > 0);
  if (kept.length === register.entities.length) return;
  const renumbered = new Map(kept.map((entity, index) => [entity.index, index]));
  const target = (index: number) => renumbered.get(register.absorbed.get(index) ?? index);
  for (const mention of register.mentions) {
    if (register.absorbed.has(mention.entity)) mention.form = "short";
    mention.entity = target(mention.entity) ?? 0;
  }
  for (const [key, index] of register.byKey) register.byKey.set(key, target(index) ?? 0);
  kept.forEach((entity, index) => {
    entity.index = index;
  });
  register.entities = kept;
}
