import type { EncounterItem, Evidence } from "@entente/model";
import type { Cast } from "./cast.ts";
import { type FoundDate, dateNear, mainDate } from "./dates.ts";
import { type EncounterHit, type Roles, rolesAround } from "./frames.ts";
import { quotationAt } from "./quotations.ts";
import { mostSpecific } from "./sides.ts";
import { type SentenceView, type View, evidenceOf, has, hitsOf, ruleName } from "./view.ts";

/** One report of an encounter, before reports of the same one are joined. */
interface Report {
  type: EncounterItem["type"];
  event: boolean;
  guests: number[];
  hosts: number[];
  date: FoundDate | undefined;
  people: number[];
  place: number | undefined;
  evidence: Evidence;
  rule: string;
}

/** The encounters a document tells of: cues give reports, reports of one type with the same hosts are one encounter. */
export function findEncounters(view: View, cast: Cast): EncounterItem[] {
  const reports = view.sentences.flatMap((sentence, position) =>
    hitsOf(sentence, "encounter")
      .filter((hit) => tells(view, sentence, hit, position))
      .flatMap((hit) => reportOf(view, cast, sentence, hit) ?? []),
  );
  const main = mainDate(view);
  return joined(reports, cast).map((report) => itemOf(view, cast, report, main));
}

/** Sentences from the top whose forums are news even without a date of their own. */
const leadSentences = 3;

/** Whether the words report something, rather than wish for it or speak of it in passing. */
function tells(view: View, sentence: SentenceView, hit: EncounterHit, position: number): boolean {
  if (quotationAt(view.quotations, hit.start)) return false;
  const wished = hitsOf(sentence, "commitment").some((wish) => wish.start <= hit.start && wish.cue.of.force !== "agreed");
  if (wished && hit.cue.of.weight === "event") return false;
  if (hit.cue.of.type !== "forum") return true;
  return sentence.role === "heading" || position < leadSentences || sentence.dates.length > 0;
}

function reportOf(view: View, cast: Cast, sentence: SentenceView, hit: EncounterHit): Report | undefined {
  const { type, weight, frame } = hit.cue.of;
  const sided = settle(rolesAround(view.context, cast.sides, sentence, hit), cast);
  if (sided.guests.length === 0 && sided.hosts.length === 0) return undefined;
  return {
    ...sided,
    type,
    event: weight === "event",
    date: dateNear(sentence, hit),
    people: sentence.names.filter((name) => name.kind === "person").map((name) => name.entity),
    place: placeOf(cast, sentence, sided.hosts),
    evidence: evidenceOf(view.context, sentence),
    rule: `${type}-${frame}`,
  };
}

/** Gives every party a part: those without one by the side the document's cast puts them on, and missing parts from the cast. */
function settle(roles: Roles, cast: Cast): { guests: number[]; hosts: number[] } {
  const { sides } = cast;
  const guestSide = cast.guest === undefined ? undefined : sides.of(cast.guest);
  const onGuestSide = (party: number) => sides.of(party) === guestSide;
  const named = [...roles.guests, ...roles.hosts, ...roles.open];
  const sameSide = new Set(named.map((party) => sides.of(party))).size === 1;
  const guests = sameSide || roles.open.length > 0 ? named.filter(onGuestSide) : roles.guests;
  const hosts = sameSide || roles.open.length > 0 ? named.filter((party) => !onGuestSide(party)) : roles.hosts;
  return {
    guests: mostSpecific(sides, guests.length > 0 ? guests : fallback(cast.guest, hosts, cast)),
    hosts: mostSpecific(sides, hosts.length > 0 ? hosts : fallback(cast.host, guests, cast)),
  };
}

function fallback(party: number | undefined, others: readonly number[], { sides }: Cast): number[] {
  return party === undefined || others.some((other) => other === party || sides.of(other) === sides.of(party)) ? [] : [party];
}

function placeOf(cast: Cast, sentence: SentenceView, hosts: readonly number[]): number | undefined {
  const hostSides = new Set(hosts.map((host) => cast.sides.of(host)));
  const there = sentence.names
    .filter((name) => name.kind === "place" && hostSides.has(cast.sides.of(name.entity)))
    .map((name) => name.entity);
  return mostSpecific(cast.sides, there)[0];
}

function joined(reports: readonly Report[], cast: Cast): Report[] {
  const kept: Report[] = [];
  for (const report of reports.toSorted((a, b) => Number(b.event) - Number(a.event))) {
    const same = kept.find((other) => isSame(other, report, cast));
    if (same) absorb(same, report);
    else if (report.guests.length > 0 || report.hosts.length > 0) kept.push({ ...report });
  }
  return kept.toSorted((a, b) => a.evidence.start - b.evidence.start);
}

/** One encounter told twice: same type, no rival dates, and hosts in common or named only in passing. */
function isSame(one: Report, other: Report, { sides }: Cast): boolean {
  if (one.type !== other.type) return false;
  if (one.date && other.date && !compatible(one.date.value, other.date.value)) return false;
  if (!other.event) return true;
  const shared = (a: readonly number[], b: readonly number[]) => a.length === 0 || b.length === 0 || a.some((party) => b.includes(party));
  const countries = (parties: readonly number[]) => parties.every((party) => sides.isCountry(party));
  return shared(one.hosts, other.hosts) || countries(other.hosts);
}

function compatible(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one) || inRange(one, other) || inRange(other, one);
}

function inRange(day: string, range: string): boolean {
  const [from, to] = range.split("/");
  return from !== undefined && to !== undefined && day >= from && day <= `${to}~`;
}

function absorb(into: Report, from: Report): void {
  into.people = [...new Set([...into.people, ...from.people])];
  into.date ??= from.date;
  into.place ??= from.place;
}

function itemOf(view: View, cast: Cast, report: Report, main: FoundDate | undefined): EncounterItem {
  const { sides } = cast;
  const date = report.date ?? main;
  const people = [...new Set([...report.people, ...attendees(view)])].map((person) => sides.nameOf(person));
  const place = report.place ?? report.hosts[0];
  return {
    type: report.type,
    ...(date && { date: date.value }),
    guests: report.guests.map((party) => sides.nameOf(party)),
    hosts: report.hosts.map((party) => sides.nameOf(party)),
    ...(people.length > 0 && { people }),
    ...(place !== undefined && { place: sides.nameOf(place) }),
    evidence: [report.evidence],
    confidence: report.event ? 0.8 : 0.6,
    rule: ruleName(view.context, report.rule),
    ...(date?.implied && { implied: ["date"] }),
  };
}

/** People listed as taking part, wherever the list stands. */
function attendees(view: View): number[] {
  return view.sentences
    .filter((sentence) => has(sentence, "attendance"))
    .flatMap((sentence) => sentence.names.filter((name) => name.kind === "person").map((name) => name.entity));
}
