import type { EncounterItem, Evidence, Force } from "@entente/model";
import { type Cast, oppositeOf } from "./cast.ts";
import { dateNear, type FoundDate, mainDate } from "./dates.ts";
import { type EncounterHit, type Roles, rolesAround } from "./frames.ts";
import { quotationAt } from "./quotations.ts";
import { mostSpecific } from "./sides.ts";
import { evidenceOf, has, hitsOf, ruleName, type SentenceView, type View } from "./view.ts";

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
  const shared: Shared = { date: mainDate(view), people: attendees(view) };
  return joined(reports, cast).map((report) => itemOf(view, cast, report, shared));
}

/** What the document says of its main event and so lends to reports that do not say it themselves. */
interface Shared {
  date: FoundDate | undefined;
  people: number[];
}

/** Sentences from the top whose forums are news even without a date of their own. */
const leadSentences = 3;

/** Whether the words report something, rather than wish for it or speak of it in passing. */
function tells(view: View, sentence: SentenceView, hit: EncounterHit, position: number): boolean {
  if (sentence.role === "caption" || quotationAt(view.quotations, hit.start)) return false;
  const wished = hitsOf(sentence, "commitment").some((wish) => wish.start <= hit.start && wish.cue.of.force !== "agreed");
  if ((wished || wishedBehind(view, sentence, hit)) && hit.cue.of.weight === "event") return false;
  if (hit.cue.of.type === "visit" && hitsOf(sentence, "commitment").some((wish) => wish.cue.of.force === "invited")) return false;
  if (hit.cue.of.type !== "forum") return true;
  return sentence.role === "heading" || position < leadSentences || sentence.dates.length > 0 || has(sentence, "attendance");
}

/** Where the verb comes last the wish follows in the same clause: "展示会への参加を求めた". */
function wishedBehind(view: View, sentence: SentenceView, hit: EncounterHit): boolean {
  if (view.context.pack.facts.grammar.order !== "verb-final") return false;
  return hitsOf(sentence, "commitment").some(
    ({ cue, start }) => wishes.has(cue.of.force) && start >= hit.end && !/[、,，。]/u.test(view.context.text.slice(hit.end, start)),
  );
}

const wishes: ReadonlySet<Force> = new Set(["requested", "proposed", "invited"]);

function reportOf(view: View, cast: Cast, sentence: SentenceView, hit: EncounterHit): Report | undefined {
  const { type, weight, frame } = hit.cue.of;
  const sided = settle(rolesAround(view.context, cast.sides, sentence, hit), cast);
  if (sided.guests.length === 0 && sided.hosts.length === 0) return undefined;
  return {
    ...sided,
    type,
    event: weight === "event",
    date: dateNear(sentence, hit, weight === "mention" ? mentionReach : undefined),
    people: sentence.names.filter((name) => name.kind === "person").map((name) => name.entity),
    place: placeOf(cast, sentence, sided.hosts),
    evidence: evidenceOf(view.context, sentence),
    rule: `${type}-${frame}`,
  };
}

/** How near a date must stand to words that only refer back, to be the encounter's and not that of what was said there. */
const mentionReach = 24;

/** Gives every party a part: those without one by the side the document's cast puts them on, and missing parts from the cast. */
function settle(roles: Roles, cast: Cast): { guests: number[]; hosts: number[] } {
  const { sides } = cast;
  const { guests, hosts } = fitsCast(roles, cast) ? roles : byCast([...roles.guests, ...roles.hosts, ...roles.open], cast);
  return {
    guests: mostSpecific(
      sides,
      guests.length > 0 ? namedGuests(guests, cast) : fallback(cast.guest ?? oppositeOf(cast, hosts[0]), hosts, cast),
    ),
    hosts: mostSpecific(sides, hosts.length > 0 ? hosts : fallback(cast.host ?? oppositeOf(cast, guests[0]), guests, cast)),
  };
}

/** Guests named only by their country are the party the document knows more exactly. */
function namedGuests(guests: readonly number[], cast: Cast): readonly number[] {
  const { guest, sides } = cast;
  const known = guest !== undefined && !sides.isCountry(guest) && guests.every((party) => sides.of(party) === sides.of(guest));
  return known && onlyCountries(guests, cast) ? [guest] : guests;
}

/** Whether the sentence's own roles can stand: two sides, and not the document's hosts as guests of their own side. */
function fitsCast({ guests, hosts, open }: Roles, { sides, guest, host }: Cast): boolean {
  if (open.length > 0) return false;
  if (guest === undefined || host === undefined) return true;
  const on = (party: number, side: number) => sides.of(party) === sides.of(side);
  const allHosts = guests.length > 0 && guests.every((party) => on(party, host)) && !hosts.some((party) => on(party, guest));
  const allGuests = hosts.length > 0 && hosts.every((party) => on(party, guest)) && !guests.some((party) => on(party, host));
  return !allHosts && !allGuests;
}

/** Where the document does not tell who came, the party named first is taken to have gone to the other. */
function byCast(named: readonly number[], { sides, guest, host }: Cast): { guests: number[]; hosts: number[] } {
  const first = guest === undefined && host === undefined && named.some((party) => sides.of(party) !== sides.of(named[0] ?? party));
  const came = first ? named[0] : guest;
  const isGuest = (party: number) => came !== undefined && sides.of(party) === sides.of(came);
  return { guests: named.filter(isGuest), hosts: named.filter((party) => !isGuest(party)) };
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

/** A report is compared with so many before it: more than one text tells of, and what keeps the time linear where many are put into one file. */
const mostCompared = 80;

function joined(reports: readonly Report[], cast: Cast): Report[] {
  const kept: Report[] = [];
  for (const report of reports.toSorted((a, b) => weightOf(b, cast) - weightOf(a, cast))) {
    const same = kept.slice(-mostCompared).find((other) => isSame(other, report, cast));
    if (same) absorb(same, report, cast);
    else if (standsAlone(report, kept.length, cast)) kept.push({ ...report });
  }
  return kept.toSorted((a, b) => a.evidence.start - b.evidence.start);
}

/** Events before passing mentions, and those with named hosts before those that name a country only. */
function weightOf(report: Report, cast: Cast): number {
  return (report.event ? 2 : 0) + (onlyCountries(report.hosts, cast) ? 0 : 1);
}

/** Whether a report is an encounter of its own: a trip spoken of in passing, or to a country at large, needs a date of its own. */
function standsAlone(report: Report, others: number, cast: Cast): boolean {
  if (report.type !== "visit" || report.date) return true;
  return report.event && (others === 0 || !onlyCountries(report.hosts, cast));
}

function onlyCountries(parties: readonly number[], { sides }: Cast): boolean {
  return parties.every((party) => sides.isCountry(party));
}

/** One encounter told twice: same type, no rival dates, and hosts in common or named only in passing. */
function isSame(one: Report, other: Report, cast: Cast): boolean {
  if (one.type !== other.type) return false;
  if (one.date && other.date && !compatible(one.date.value, other.date.value)) return false;
  if (!other.event) return true;
  return shareHosts(one.hosts, other.hosts, cast) || (onlyCountries(other.hosts, cast) && !other.date);
}

/** Hosts in common; "Đà Nẵng" and "UBND thành phố Đà Nẵng" are one. */
function shareHosts(one: readonly number[], other: readonly number[], { sides }: Cast): boolean {
  if (one.length === 0 || other.length === 0) return true;
  const within = (a: number, b: number) => sides.isPlace(a) && sides.isOfficeOf(b, a);
  return one.some((party) => other.some((each) => each === party || within(each, party) || within(party, each)));
}

function compatible(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one) || inRange(one, other) || inRange(other, one);
}

function inRange(day: string, range: string): boolean {
  const [from, to] = range.split("/");
  return from !== undefined && to !== undefined && day >= from && day <= `${to}~`;
}

/** Parties of the same side that the other report names more exactly than by their country. */
function moreExact(known: number[], other: number[], cast: Cast): number[] {
  const sameSide = other.every((party) => known.some((each) => cast.sides.of(each) === cast.sides.of(party)));
  return onlyCountries(known, cast) && !onlyCountries(other, cast) && sameSide ? other : known;
}

function absorb(into: Report, from: Report, cast: Cast): void {
  into.guests = moreExact(into.guests, from.guests, cast);
  into.hosts = moreExact(into.hosts, from.hosts, cast);
  into.people = [...new Set([...into.people, ...from.people])];
  into.date ??= from.date;
  into.place ??= from.place;
}

function itemOf(view: View, cast: Cast, report: Report, shared: Shared): EncounterItem {
  const { sides } = cast;
  const date = report.date ?? shared.date;
  const people = [...new Set([...report.people, ...shared.people])].map((person) => sides.nameOf(person));
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
