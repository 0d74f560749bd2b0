import type { EncounterItem, Evidence, Force } from "@entente/model";
import type { Context } from "../types.ts";
import { type Cast, oppositeOf } from "./cast.ts";
import type { WishHit } from "./clauses.ts";
import { type FoundDate, isDay, mainDate, type OwnDate, ownDate } from "./dates.ts";
import { type EncounterHit, type Roles, rolesAround } from "./frames.ts";
import { governed } from "./parties.ts";
import { quotationAt } from "./quotations.ts";
import { exactNamesIn, mostSpecific } from "./sides.ts";
import { evidenceOf, ground, has, hitsOf, ruleName, type SentenceView, type Told, type View } from "./view.ts";

/** Who came and who received. */
interface Parts {
  guests: readonly number[];
  hosts: readonly number[];
}

/** One report of an encounter, before reports of the same one are joined. */
interface Report extends Parts {
  type: EncounterItem["type"];
  event: boolean;
  date: FoundDate | undefined;
  /** Whether its sentence names a day, even one that cannot be placed. */
  dayTold: boolean;
  people: readonly number[];
  place: number | undefined;
  evidence: Evidence;
  rule: string;
  /** The parties its own sentence names. */
  roles: Roles;
  /** Events go before passing mentions, and those with named hosts before those that name a country only. */
  weight: number;
}

/** The encounters a document tells of: cues give reports, reports of one type with the same hosts are one encounter. */
export function findEncounters(view: View, cast: Cast): EncounterItem[] {
  const date = mainDate(view);
  const shared: Shared = { date, year: date?.value.slice(0, 4), people: attendees(view) };
  const reports: Report[] = [];
  for (let position = 0; position < view.sentences.length; position++) {
    const sentence = view.sentences[position] as SentenceView;
    for (const hit of hitsOf(sentence, "encounter")) {
      if (!tells(view, sentence, hit, position) || describesGuest(view, sentence, hit) || endsPassive(sentence, hit)) continue;
      const report = reportOf(view, cast, shared, sentence, hit);
      if (report) reports.push(report);
    }
  }
  return joined(reports, cast, date).map((report) => itemOf(view, cast, report, shared));
}

/** What the document says of its main event and so lends to reports that do not say it themselves. */
interface Shared {
  date: FoundDate | undefined;
  year: string | undefined;
  people: readonly number[];
}

/** Sentences from the top whose forums are news even without a date of their own. */
const leadSentences = 3;

/** Whether the words report something, rather than wish for it or speak of it in passing. */
function tells(view: View, sentence: SentenceView, hit: EncounterHit, position: number): boolean {
  if (sentence.role === "caption" || quotationAt(view.quotations, hit.start)) return false;
  const wishes = hitsOf(sentence, "commitment");
  if (wishes.length > 0) {
    const wished = wishes.some((wish) => wish.start <= hit.start && !done.has(wish.cue.of.force));
    if (hit.cue.of.weight === "event" && (wished || wishedBehind(view, wishes, hit))) return false;
    if (hit.cue.of.type === "visit" && wishes.some((wish) => wish.cue.of.force === "invited")) return false;
  }
  if (hit.cue.of.type === "call") return !hitsOf(sentence, "status").some(({ cue }) => cue.status === "signed");
  if (hit.cue.of.type !== "forum") return true;
  return sentence.role === "heading" || position < leadSentences || sentence.dates.length > 0 || has(sentence, "attendance");
}

/** "도청을 방문한 대사와 만나": where the verb comes last, a visit told right before the name of who came for a meeting is no second encounter. */
function describesGuest(view: View, sentence: SentenceView, hit: EncounterHit): boolean {
  const { grammar } = view.context;
  if (grammar.order !== "verb-final" || hit.cue.of.frame !== "visits" || hit.cue.of.type !== "visit") return false;
  const guest = sentence.names.find((name) => name.start >= hit.end);
  if (!guest || guest.start - hit.end > describedReach) return false;
  const verb = view.context.text.slice(hit.start, guest.start).trimEnd();
  if (!grammar.describing?.some((ending) => verb.endsWith(ending))) return false;
  return hitsOf(sentence, "encounter").some(
    ({ cue, start }) => cue.of.type === "meeting" && cue.of.weight === "event" && start >= guest.end,
  );
}

/** "wurde in Jena von X | empfangen": the verb at the end of a passive that was found by its first word. */
function endsPassive(sentence: SentenceView, hit: EncounterHit): boolean {
  if (hit.cue.of.frame !== "receives") return false;
  return hitsOf(sentence, "encounter").some(
    ({ cue, end }) => cue.of.frame === "received-by" && end <= hit.start && hit.start - end <= passiveReach,
  );
}

/** Room for a place, an office and a name between the two words of a passive, in UTF-16 units. */
const passiveReach = 120;

/** Room for an ending between the verb and the name it describes, in UTF-16 units. */
const describedReach = 4;

/** Where the verb comes last the wish follows in the same clause: "展示会への参加を求めた"; one with an object of its own wishes for that: "만나 지원을 건의했다". */
function wishedBehind(view: View, wishes: readonly WishHit[], hit: EncounterHit): boolean {
  const { grammar } = view.context;
  if (grammar.order !== "verb-final") return false;
  return wishes.some(({ cue, start }) => {
    if (!wishing.has(cue.of.force) || start < hit.end) return false;
    const between = view.context.text.slice(hit.end, start);
    if (/[、,，。]/u.test(between)) return false;
    return hit.cue.of.type === "forum" || !grammar.object.some((particle) => between.indexOf(particle, 1) > 0);
  });
}

/** What is agreed on or announced by those who will do it is news. */
const done: ReadonlySet<Force> = new Set(["agreed", "pledged"]);

const wishing: ReadonlySet<Force> = new Set(["requested", "proposed", "invited"]);

function reportOf(view: View, cast: Cast, shared: Shared, sentence: SentenceView, hit: EncounterHit): Report | undefined {
  const { type, weight, frame } = hit.cue.of;
  const reach = weight === "mention" ? mentionReach : Number.POSITIVE_INFINITY;
  const own = ownDate(view, sentence, hit, { reach, year: shared.year });
  const roles = rolesAround(view.context, cast.sides, sentence, hit);
  const parts = isEarlier(own, shared.date) ? partsBefore(roles, hit, cast) : settle(roles, type, cast);
  const guests = governed(parts.guests, parts.hosts, cast);
  const hosts = governed(parts.hosts, parts.guests, cast);
  if (guests.length === 0 && hosts.length === 0) return undefined;
  if (hosts.length > 0 && hosts.every((host) => guests.includes(host))) return undefined;
  return {
    guests,
    hosts,
    type,
    event: weight === "event",
    date: own.date,
    dayTold: own.told,
    people: peopleIn(sentence),
    place: placeOf(view.context, cast, sentence, hosts),
    evidence: evidenceOf(view.context, sentence),
    rule: `${type}-${frame}`,
    roles,
    weight: (weight === "event" ? 2 : 0) + (onlyCountries(hosts, cast) ? 0 : 1),
  };
}

/** The people a sentence names, each once. */
function peopleIn({ names }: SentenceView): readonly number[] {
  let people: number[] | undefined;
  for (const { kind, entity } of names) {
    if (kind !== "person") continue;
    if (!people) people = [entity];
    else if (!people.includes(entity)) people.push(entity);
  }
  return people ?? nobody;
}

const nobody: readonly never[] = [];

/** How near a date must stand to words that only refer back, to be the encounter's and not that of what was said there. */
const mentionReach = 24;

/** Whether a report is of another time than the text's main event: a month or year alone, or a day that cannot be the same. */
function isEarlier({ date }: OwnDate, main: FoundDate | undefined): boolean {
  if (!date) return false;
  return main ? !compatible(date.value, main.value) : !isDay(date.value);
}

/** The parts of an encounter of another time, taken from the rest of the text only where its sentence does not name both. */
function partsBefore(roles: Roles, hit: EncounterHit, cast: Cast): Parts {
  const told = withTraveller(roles, hit.cue.of.frame, cast);
  return isWhole(told, cast) ? exact(told, cast) : settle(roles, hit.cue.of.type, cast);
}

/** "23年には前知事が同国を訪問し": who went there before and belongs to nobody named is of the text's other side. */
function withTraveller(roles: Roles, frame: EncounterHit["cue"]["of"]["frame"], cast: Cast): Roles {
  const unnamed = frame === "visits" && roles.guests.length === 0 && roles.open.length === 0;
  const traveller = unnamed ? oppositeOf(cast, roles.hosts[0]) : undefined;
  return traveller === undefined ? roles : { ...roles, guests: [traveller] };
}

/** Whether a sentence names both sides of a visit or reception, so that nothing need be taken from the rest of the text. */
function isWhole({ guests, hosts, open }: Roles, { sides }: Cast): boolean {
  const guestSides = new Set(guests.map((guest) => sides.of(guest)));
  return open.length === 0 && guests.length > 0 && hosts.length > 0 && !hosts.some((host) => guestSides.has(sides.of(host)));
}

function exact({ guests, hosts }: Roles, { sides }: Cast): Parts {
  return { guests: mostSpecific(sides, guests), hosts: mostSpecific(sides, hosts) };
}

/** Gives every party a part: those without one by the side the document's cast puts them on, and missing parts from the cast. */
function settle(roles: Roles, type: EncounterItem["type"], cast: Cast): Parts {
  const { sides } = cast;
  const { guests, hosts } = fitsCast(roles, cast) ? roles : byCast([...roles.guests, ...roles.hosts, ...roles.open], type, cast);
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
function fitsCast({ guests, hosts, open, sent }: Roles, { sides, guest, host }: Cast): boolean {
  if (open.length > 0) return false;
  if (guest === undefined || host === undefined) return true;
  const on = (party: number, side: number) => sides.of(party) === sides.of(side);
  const turned = sent === true && guests.length > 0 && hosts.length > 0 && hosts.every((party) => on(party, guest));
  const allHosts = guests.length > 0 && guests.every((party) => on(party, host)) && !turned;
  const allGuests = hosts.length > 0 && hosts.every((party) => on(party, guest)) && !turned;
  return !allHosts && !allGuests;
}

/** Where the document does not tell who came, the party named first is taken to have gone to the other; a paper is signed at home first. */
function byCast(named: readonly number[], type: EncounterItem["type"], { sides, guest, host }: Cast): Parts {
  const [first] = named;
  const other = named.find((party) => first !== undefined && sides.of(party) !== sides.of(first));
  const untold = guest === undefined && host === undefined && other !== undefined;
  const came = untold ? (type === "signing" ? other : first) : guest;
  const isGuest = (party: number) => came !== undefined && sides.of(party) === sides.of(came);
  return { guests: named.filter(isGuest), hosts: named.filter((party) => !isGuest(party)) };
}

function fallback(party: number | undefined, others: readonly number[], { sides }: Cast): number[] {
  return party === undefined || others.some((other) => other === party || sides.of(other) === sides.of(party)) ? [] : [party];
}

/** The hosts' most exact place that the sentence names, but not the country a body beside it is from. */
function placeOf(context: Context, { sides }: Cast, sentence: SentenceView, hosts: readonly number[]): number | undefined {
  if (hosts.length === 0) return undefined;
  const there: number[] = [];
  for (const { kind, form, entity } of exactNamesIn(context, sides, sentence))
    if (kind === "place" && form !== "generic" && hosts.some((host) => sides.of(host) === sides.of(entity))) there.push(entity);
  return mostSpecific(sides, there)[0];
}

/** A report is compared with so many before it: more than one text tells of, and what keeps the time linear where many are put into one file. */
const mostCompared = 80;

function joined(reports: readonly Report[], cast: Cast, main: FoundDate | undefined): Report[] {
  const kept: Report[] = [];
  let visits = 0;
  for (const report of reports.toSorted((a, b) => b.weight - a.weight)) {
    const same = sameAs(report, kept, cast, main);
    if (same) absorb(same, report, cast);
    else if (standsAlone(report, visits, cast)) {
      kept.push(report);
      if (report.type === "visit") visits++;
    }
  }
  return kept.toSorted((a, b) => a.evidence.start - b.evidence.start);
}

function sameAs(report: Report, kept: readonly Report[], cast: Cast, main: FoundDate | undefined): Report | undefined {
  for (let at = Math.max(0, kept.length - mostCompared); at < kept.length; at++) {
    const other = kept[at] as Report;
    if (isSame(other, report, cast, main)) return other;
  }
  return undefined;
}

/**
 * Whether a report is an encounter of its own: a trip spoken of in passing needs a date of its own, and so does one to a country at
 * large beside `others`, the visits told more exactly.
 */
function standsAlone(report: Report, others: number, cast: Cast): boolean {
  if (report.type !== "visit" || report.date) return true;
  return report.event && (others === 0 || !onlyCountries(report.hosts, cast));
}

function onlyCountries(parties: readonly number[], { sides }: Cast): boolean {
  return parties.every((party) => sides.isCountry(party));
}

/** One encounter told twice: same type, no rival dates, and hosts in common or named only in passing. */
function isSame(one: Report, other: Report, cast: Cast, main: FoundDate | undefined): boolean {
  if (one.type !== other.type) return false;
  if (ofOtherTime(one, other, main) || ofOtherTime(other, one, main)) return false;
  if (one.date && other.date ? !compatible(one.date.value, other.date.value) : rivalDay(one, other) || rivalDay(other, one)) return false;
  if (reversed(one, other, cast)) return false;
  if (!other.event) return true;
  if (one.evidence.start === other.evidence.start && sameSides(one, other, cast)) return true;
  return shareHosts(one.hosts, other.hosts, cast) || (onlyCountries(other.hosts, cast) && (!other.date || sameJourney(one, other, cast)));
}

/** A trip to a country told in the words of the stop there: "while in Germany, visited Rostock". */
function sameJourney(one: Report, other: Report, { sides }: Cast): boolean {
  if (one.evidence.start !== other.evidence.start) return false;
  return other.hosts.every((country) => one.hosts.some((host) => sides.of(host) === sides.of(country)));
}

/** Whether one report names no date, and so tells of the news, and the other only a month or year that is not the news's. */
function ofOtherTime(one: Report, other: Report, main: FoundDate | undefined): boolean {
  return (
    !one.date && main !== undefined && other.date !== undefined && !isDay(other.date.value) && !compatible(other.date.value, main.value)
  );
}

/** "On the 25th" and "in 2022": a day that cannot be placed is not in a year named elsewhere. */
function rivalDay(one: Report, other: Report): boolean {
  return one.dayTold && !one.date && other.date !== undefined && !isDay(other.date.value);
}

/** Each side once as guest and once as host: a visit and its return. */
function reversed(one: Report, other: Report, cast: Cast): boolean {
  return turned(one.guests, other.hosts, cast) && turned(one.hosts, other.guests, cast);
}

function turned(some: readonly number[], others: readonly number[], { sides }: Cast): boolean {
  return some.length > 0 && others.length > 0 && some.every((party) => others.some((each) => sides.of(each) === sides.of(party)));
}

/** Words of one sentence for one occasion: the same guests, and hosts that are people of the guests' side or none. */
function sameSides(one: Report, other: Report, { sides }: Cast): boolean {
  const guests = new Set(one.guests.map((guest) => sides.of(guest)));
  const hosts = new Set(one.hosts.map((host) => sides.of(host)));
  const within = (parties: readonly number[]) => parties.every((party) => hosts.has(sides.of(party)) || guests.has(sides.of(party)));
  return within(other.guests) && within(other.hosts) && !other.hosts.some((host) => hosts.has(sides.of(host)));
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
  if (!range.includes("/")) return false;
  const [from, to] = range.split("/");
  return from !== undefined && to !== undefined && day >= from && day <= `${to}~`;
}

/** Parties of the same side that the other report names more exactly than by their country. */
function moreExact(known: readonly number[], other: readonly number[], cast: Cast): readonly number[] {
  const sameSide = other.every((party) => known.some((each) => cast.sides.of(each) === cast.sides.of(party)));
  return onlyCountries(known, cast) && !onlyCountries(other, cast) && sameSide ? other : known;
}

function isNamed(party: number, { guests, hosts, open }: Roles): boolean {
  return guests.includes(party) || hosts.includes(party) || open.includes(party);
}

function absorb(into: Report, from: Report, cast: Cast): void {
  into.guests = moreExact(into.guests, from.guests, cast);
  if (from.hosts.some((host) => isNamed(host, from.roles))) into.hosts = moreExact(into.hosts, from.hosts, cast);
  into.people = together(into.people, from.people);
  into.date ??= from.date;
  into.place ??= from.place;
}

/** All of two lists in which nobody stands twice, each once. */
function together(some: readonly number[], others: readonly number[]): readonly number[] {
  if (some.length === 0 || others.length === 0) return some.length === 0 ? others : some;
  return [...new Set([...some, ...others])];
}

function itemOf(view: View, { sides }: Cast, report: Report, shared: Shared): EncounterItem {
  const date = report.date ?? lent(report, shared.date);
  const people = together(report.people, shared.people);
  const place = report.place ?? report.hosts[0];
  const guests = report.guests.map((party) => sides.nameOf(party));
  const hosts = report.hosts.map((party) => sides.nameOf(party));
  const { type, evidence, rule } = report;
  const item: Told<EncounterItem> = date ? { type, date: date.value, guests, hosts } : { type, guests, hosts };
  if (people.length > 0) item.people = people.map((person) => sides.nameOf(person));
  if (place !== undefined) item.place = sides.nameOf(place);
  ground(item, [evidence], report.event ? 0.8 : 0.6, ruleName(view.context, rule));
  if (date?.implied) item.implied = ["date"];
  return item;
}

/** The main event's date, for a report that names no day of its own; of a day that cannot be placed, no more than the year. */
function lent(report: Report, main: FoundDate | undefined): FoundDate | undefined {
  return report.dayTold && main && isDay(main.value) ? undefined : main;
}

/** People listed as taking part, wherever the list stands. */
function attendees(view: View): readonly number[] {
  let people: readonly number[] = nobody;
  for (const sentence of view.sentences) if (has(sentence, "attendance")) people = together(people, peopleIn(sentence));
  return people;
}
