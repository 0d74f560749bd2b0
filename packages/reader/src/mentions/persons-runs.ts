import type { Span } from "@entente/model";
import { anywhere, type Found } from "../gazetteer/finder.ts";
import type { OrganisationSlots } from "../languages/name-slots.ts";
import { isBlank } from "../text/letters.ts";
import { wordAt, wordBefore } from "../text/listed.ts";
import { matchesOf } from "../text/matches.ts";
import { isHan, isKatakana } from "../text/scripts.ts";
import { draftOfName, inOrder, type NameDraft, SpanMap } from "./draft.ts";
import { officeBehind, officeStart, readingNames } from "./offices-runs.ts";
import type { Source } from "./places.ts";

const longestName = 24;
const noWords: readonly string[] = [];
/** Letters a katakana family name has at most. */
const longestShort = 10;

/** People in scripts without spaces: katakana names with middle dots, and kanji names beside an office or form of address. */
export function findPersonsInRuns(source: Source, places: SpanMap<NameDraft>, bodies: SpanMap<NameDraft>): NameDraft[] {
  const dotted = dottedNames(source, places, bodies);
  const { lowered, names, starts } = source;
  const roles = names.roleFinder.find(lowered, anywhere, lowered, starts.roles);
  const honorifics = names.honorificFinder.find(lowered, anywhere, lowered, starts.honorifics);
  const marks = inOrder([...roles, ...honorifics]);
  const plain = marks.flatMap((mark) => plainName(source, mark, places, bodies) ?? []);
  const behind = roles.flatMap((role) => nameBehind(source, role, places, bodies) ?? []);
  const readings = readingNames(source, places);
  const read = readings.map(({ name, office, reading }) => ({
    ...draftOf(source, name, officeBefore(source, name.start), office, "name-with-reading"),
    alias: reading,
  }));
  const spoken = new SpanMap(readings.map(({ reading }) => reading));
  const others = [...dotted, ...plain, ...behind].filter((draft) => !spoken.at(draft.start));
  const drafts = inOrder([...read, ...others]);
  return drafts.filter((draft, index) => index === 0 || draft.start >= (drafts[index - 1] as NameDraft).end);
}

const dotted =
  /(?<![\p{Script=Katakana}ーA-Z・])((?:[A-Z][.・． ]{1,2}){0,3}[\p{Script=Katakana}ー]+)(?:[・＝=][\p{Script=Katakana}ー]+){1,4}(?![\p{Script=Katakana}ー]|・[\p{Script=Katakana}])/gu;

/** "レ・ティエン・チャウ", "A・レバント・レディ": two or more katakana parts, with a family name at the front or a mark of a person beside them. */
function dottedNames(source: Source, places: SpanMap<NameDraft>, bodies: SpanMap<NameDraft>): NameDraft[] {
  const { text, names } = source;
  const drafts: NameDraft[] = [];
  for (const match of matchesOf(dotted, text)) {
    const span = withoutPlace(source, { start: match.index, end: match.index + match[0].length }, places);
    if (!span || bodies.touching(span) || places.at(span.start)) continue;
    const family = names.foreignFamilyNames.has((match[1] ?? "").toLowerCase());
    const behind = officeBehind(source, span.end);
    const before = officeBefore(source, span.start);
    if (!family && behind === undefined && !before) continue;
    drafts.push(draftOf(source, span, before, behind, "dotted-name"));
  }
  return drafts;
}

/**
 * "ヒエン・ハイズオン省": a country, or a place written with its kind, behind the last dot belongs to the office ("ディン・フエ" is a
 * name); the cut must leave a name of two parts.
 */
function withoutPlace({ text, names }: Source, span: Span, places: SpanMap<NameDraft>): Span | undefined {
  const written = text.slice(span.start, span.end);
  const last = span.start + Math.max(written.lastIndexOf("・"), written.lastIndexOf("＝"), written.lastIndexOf("="));
  const place = places.at(last + 1);
  if (place?.start === last + 1 && place.end >= span.end && (place.end > span.end || place.entry?.level === "country")) {
    const left = { start: span.start, end: last };
    return /[・＝=]/u.test(text.slice(left.start, left.end)) ? left : undefined;
  }
  const office = isHan(text, span.end) ? wordBefore(inKatakana(names.slots.organisations), text, span.end) : undefined;
  return office ? { start: span.start, end: span.end - office.length } : span;
}

const katakanaWords = new WeakMap<OrganisationSlots, readonly string[]>();

/** The words of bodies and offices that begin in katakana. */
function inKatakana(slots: OrganisationSlots): readonly string[] {
  const known = katakanaWords.get(slots);
  if (known) return known;
  const made = slots.inner.filter((word) => isKatakana(word, 0));
  katakanaWords.set(slots, made);
  return made;
}

/** "…書記の", "…会長である" directly before a name. */
function officeBefore(source: Source, start: number): Span | undefined {
  const { text, names } = source;
  const link = names.slots.persons.ofLinks.find((word) => text.startsWith(word, start - word.length));
  const end = start - (link?.length ?? 0);
  if (link === undefined && !isHan(text, end - 1)) return undefined;
  const from = Math.max(0, end - 12);
  const last = names.roleFinder.find(source.lowered.slice(from, end), anywhere).at(-1);
  return last && from + last.end === end ? { start: clauseStart(source, end), end } : undefined;
}

const stops = "。「」（）()";

/** Offices before a name reach back through a list to the particle or stop before them. */
function clauseStart(source: Source, end: number): number {
  const { text, names } = source;
  let start = end;
  while (start > 0 && end - start < 60) {
    const unit = text.charAt(start - 1);
    if (stops.includes(unit) || isBlank(text, start - 1) || names.roleStops.has(unit) || names.slots.persons.ofLinks.includes(unit)) break;
    if ((unit === "、" || unit === ",") && !endsInOffice(source, start - 1)) break;
    start--;
  }
  return start;
}

/** Whether an office that is not another person's ends at `end`. */
function endsInOffice(source: Source, end: number): boolean {
  const from = Math.max(0, end - 12);
  const last = source.names.roleFinder.find(source.lowered.slice(from, end), anywhere).at(-1);
  if (last === undefined || from + last.end !== end) return false;
  const office = from + last.start;
  const run = runBefore(source.text, office);
  return familyCut(source, run, office) === undefined && !isFamilyShape(source, source.text.slice(run, run + 2));
}

function isDot(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return sign === "・" || sign === "･";
}

/** "黒岩祐治知事", "李知事": the kanji before a mark, cut by the family-name list; a family name alone is a short form. */
function plainName(source: Source, mark: Found<true>, places: SpanMap<NameDraft>, bodies: SpanMap<NameDraft>): NameDraft | undefined {
  const { text, names } = source;
  if (names.roleFinder.at(source.lowered, mark.start - 1, anywhere)?.end === mark.end) return undefined;
  if (wordAt(names.slots.persons.officeCompounds ?? noWords, text, mark.start) !== undefined) return undefined;
  const isOffice = source.names.roleFinder.get(source.lowered.slice(mark.start, mark.end)) === true;
  const from = isOffice ? officeStart(source, mark.start, places, bodies) : mark.start;
  const end = isDot(text, from) ? from : trimmedEnd(text, from);
  const runStart = runBefore(text, end);
  const name =
    familyCut(source, runStart, end) ??
    shapedCut(source, { start: runStart, end }, places, mark) ??
    behindBody(source, runStart, end, places, bodies) ??
    givenCut(source, runStart, end, places);
  if (!name || bodies.touching(name) || names.personNever.has(text.slice(name.start, name.end))) return undefined;
  if (places.at(name.start) && !isGivenName(source, text.slice(name.start, name.end))) return undefined;
  const office = { start: isDot(text, from) ? from + 1 : from, end: mark.end };
  return draftOf(
    source,
    name,
    isOffice ? undefined : officeBefore(source, name.start),
    isOffice ? office : undefined,
    "name-before-office",
  );
}

/**
 * "草間透社長", "薮下副町長": a family name no list holds, told by its second kanji where it opens the run or stands behind a place.
 * Without a given name the office must follow at once, without a department.
 */
function shapedCut(source: Source, run: Span, places: SpanMap<NameDraft>, mark: Span): Span | undefined {
  const place = places.at(run.start);
  const start = place?.start === run.start && place.end < run.end ? place.end : run.start;
  const span = { start, end: run.end };
  const name = source.text.slice(start, run.end);
  const given = name.slice(2).trim();
  if (!isFamilyShape(source, name.slice(0, 2)) || given.length > 3 || places.touching(span) || holdsWord(source, name)) return undefined;
  const between = source.text.slice(run.end, mark.start);
  const atOnce = between === "" || source.names.rolePrefixes.has(between);
  return given !== "" || (atOnce && !isSeat(source, name, mark)) ? span : undefined;
}

/** "北上市長": the kanji and the office's first letter are a place that the text names without the office, too. */
function isSeat({ text, names }: Source, name: string, mark: Span): boolean {
  const kind = names.slots.places.after.find((word) => word.length < mark.end - mark.start && text.startsWith(word, mark.start));
  if (kind === undefined) return false;
  const rest = text.slice(mark.start + kind.length, mark.end);
  return new RegExp(`${name}${kind}(?!${rest})`, "u").test(text);
}

/** Two kanji of which the second is one that family names end in, and which are no ordinary word. */
export function isFamilyShape({ names }: Pick<Source, "names">, letters: string): boolean {
  const { familyEndings, never } = names.slots.persons;
  return letters.length === 2 && isHan(letters, 0) && familyEndings?.includes(letters.charAt(1)) === true && !never.includes(letters);
}

/** Whether a word for a department or a body is in the kanji, or one of their endings closes them. */
function holdsWord({ names }: Source, run: string): boolean {
  const { organisations, persons } = names.slots;
  if ([...organisations.inner, ...persons.never].some((word) => word.length > 1 && run.includes(word))) return true;
  return names.headFinder.find(run, anywhere).length > 0 || persons.departmentEndings.some((ending) => run.endsWith(ending));
}

/** "名古屋商工会議所の嶋尾正会頭": two to five kanji between a body or place and an office, none of them a word for a department. */
function behindBody(
  { text, names }: Source,
  start: number,
  end: number,
  places: SpanMap<NameDraft>,
  bodies: SpanMap<NameDraft>,
): Span | undefined {
  const run = text.slice(start, end);
  const link = names.slots.persons.ofLinks.find((word) => text.startsWith(word, start - word.length));
  if (link === undefined || run.length < 3 || run.length > 5 || !isHan(run, 0)) return undefined;
  const owner = start - link.length - 1;
  if (!places.at(owner) && !bodies.at(owner)) return undefined;
  return names.slots.organisations.inner.some((word) => run.includes(word)) ? undefined : { start, end };
}

/** A name may be parted from the office by a space: "村岡嗣政 知事". */
function trimmedEnd(text: string, end: number): number {
  return " 　".includes(text.charAt(end - 1)) && isHan(text, end - 2) ? end - 1 : end;
}

/** Whether the kanji end as given names do. */
function isGivenName({ names }: Source, name: string): boolean {
  return name.length >= 3 && names.givenNames.has(name.slice(-1));
}

/**
 * "外薗勝蔵議長": a family name no list holds, told by how given names end and by standing alone: the run is four or five kanji
 * long, opens behind something else, and holds no word for a department.
 */
function givenCut(source: Source, start: number, end: number, places: SpanMap<NameDraft>): Span | undefined {
  const run = source.text.slice(start, end);
  const bare = run.replace(/[\s　]/gu, "");
  if (bare.length < 4 || bare.length > 5 || !isHan(run, 0) || !isGivenName(source, bare) || places.touching({ start, end }))
    return undefined;
  return holdsWord(source, run) ? undefined : { start, end };
}

/** Start of the run of one script that ends at `end`; in kanji one space between family and given name is part of it. */
function runBefore(text: string, end: number): number {
  const kanji = isHan(text, end - 1);
  const isLetter = kanji ? isHan : isKatakana;
  const isGap = (at: number) => kanji && end - at <= 4 && /[\s　]/u.test(text.charAt(at)) && isHan(text, at - 1);
  let start = end;
  for (let at = end - 1; at >= 0 && end - at <= longestName && (isLetter(text, at) || isGap(at)); at--) start = at;
  return start;
}

/** The stretch from a family name to the mark; a katakana word counts only behind a stop, as a short form. */
function familyCut(source: Source, runStart: number, end: number): Span | undefined {
  const { text, names } = source;
  const run = text.slice(runStart, end);
  if (run.length === 0) return undefined;
  if (isKatakana(run, 0)) return run.length >= 2 && run.length <= longestShort ? { start: runStart, end } : undefined;
  for (let start = Math.max(runStart, end - 6); start < end; start++) {
    for (let size = Math.min(3, end - start); size >= 1; size--) {
      if (!names.familyNames.has(text.slice(start, start + size))) continue;
      const given = text.slice(start + size, end).trim();
      const fits = given.length >= 1 ? given.length <= 3 && (size > 1 || given.length >= 1) : true;
      const alone = start === runStart || (size + given.length >= 3 && (size > 1 || opensName(source, runStart, start)));
      if (fits && alone) return { start, end };
    }
  }
  return undefined;
}

/** A family name of one kanji is too common a letter to open a name anywhere but behind an office or a place. */
function opensName({ lowered, names }: Source, runStart: number, at: number): boolean {
  const before = lowered.slice(runStart, at);
  const office = names.roleFinder.find(before, anywhere).at(-1);
  return office?.end === before.length || names.slots.places.after.some((word) => before.length > word.length && before.endsWith(word));
}

/** "知事の黒岩祐治", "会長・山田太郎": a full kanji name behind an office. */
function nameBehind(source: Source, role: Found<true>, places: SpanMap<NameDraft>, bodies: SpanMap<NameDraft>): NameDraft | undefined {
  const { text, names } = source;
  const link = names.slots.persons.officeLinks.find((word) => text.startsWith(word, role.end));
  if (link === undefined) return undefined;
  const start = role.end + link.length;
  for (let size = 3; size >= 1; size--) {
    const family = text.slice(start, start + size);
    if (!names.familyNames.has(family) && !isFamilyShape(source, family)) continue;
    const given = /^[ 　]?[\p{Script=Han}々ぁ-ん]{1,3}?(?=氏|さん|様|[はがをにとらや、（(。）)]|$)/u.exec(
      text.slice(start + size, start + size + 5),
    )?.[0];
    const bare = given?.replace(/[ぁ-ん]+$/u, "");
    if (!bare?.trim()) continue;
    const span = { start, end: start + size + bare.length };
    if (places.at(start) || bodies.touching(span) || names.personNever.has(text.slice(span.start, span.end))) return undefined;
    return draftOf(source, span, { start: clauseStart(source, role.end), end: role.end }, undefined, "office-before-name");
  }
  return undefined;
}

const rolesApart = /[、,]/u;

function rolesOf(office: string): readonly string[] {
  return rolesApart.test(office) ? office.split(rolesApart) : [office];
}

function draftOf(source: Source, span: Span, before: Span | undefined, behind: Span | undefined, rule: string): NameDraft {
  const { text, names } = source;
  const name = text.slice(span.start, span.end);
  const roleSpans: Span[] = [];
  const roles: string[] = [];
  for (const office of [before, behind]) {
    if (!office || office.end <= office.start) continue;
    roleSpans.push(office);
    for (const role of rolesOf(text.slice(office.start, office.end)))
      if (role !== "" && names.honorificFinder.get(role.toLowerCase()) !== true) roles.push(role);
  }
  const short =
    !/[・＝=]/.test(name) && (isKatakana(name, 0) || names.familyNames.has(name) || (name.length === 2 && isFamilyShape(source, name)));
  const confidence = short ? ((behind || before) && roles.length > 0 && name.length > 1 ? 0.7 : 0.6) : 0.9;
  const draft = draftOfName(source, "person", span, rule, confidence, short ? "short" : "full");
  draft.roles = roles;
  draft.roleSpans = roleSpans;
  return draft;
}
