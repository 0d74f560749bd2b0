/**
 * How well accounts of one encounter are brought together: `node bench/encounters.ts [EVENTS]`. Makes invented press items with known truth (from a seed, so that every run is
 * the same), settles and resolves them in a register in memory, and prints precision and recall over pairs of accounts, and the time a document takes.
 */
import { hash } from "node:crypto";
import { type EncounterItem, emptyReading, fold, type Reading } from "@entente/model";
import { migrate, openMemory, resolvePending, settle } from "@entente/register";

const events = Number(process.argv[2] ?? 800);
const at = "2026-01-01T00:00:00.000Z";

/** Numbers from a seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const next = chance(20261122);
const below = (count: number) => Math.floor(next() * count);
const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;

interface Unit {
  name: string;
  country: string;
  code: string;
  people: string[];
}

const syllables = ["ka", "mi", "to", "ra", "shi", "ne", "yo", "ha", "ru", "ki", "mo", "sa", "te", "no", "wa", "fu", "re", "su"];
const word = () => {
  const text = Array.from({ length: 2 + below(2) }, () => pick(syllables)).join("");
  return text[0]?.toUpperCase() + text.slice(1);
};
const unit = (name: string, code: string): Unit => ({
  name,
  code,
  country: code.slice(0, 2),
  people: Array.from({ length: 5 }, () => `${word()} ${word()}`),
});
const home = ["Thừa Thiên Huế VN-26", "Hải Phòng VN-HP", "Cần Thơ VN-CT", "Thái Nguyên VN-69", "Quảng Ninh VN-13", "Nghệ An VN-22"];
const abroad = [
  "Gifu JP-21",
  "Aichi JP-23",
  "Busan KR-26",
  "Gyeonggi KR-41",
  "Chungcheongnam KR-44",
  "Sachsen DE-SN",
  "Bayern DE-BY",
  "Hyogo JP-28",
];
const units = (list: readonly string[]) =>
  list.map((line) => unit(line.slice(0, line.lastIndexOf(" ")), line.slice(line.lastIndexOf(" ") + 1)));
const hosts = units(home);
const guests = units(abroad);

interface Happening {
  id: number;
  type: EncounterItem["type"];
  day: string;
  guest: Unit;
  host: Unit;
  people: string[];
}

const day = (offset: number) => new Date(Date.UTC(2023, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10);

/** Half of what happens is followed by something like it: the same sides on the same day in another circle, or again within a month or a year. */
function happenings(count: number): Happening[] {
  const all: Happening[] = [];
  while (all.length < count) {
    const [guest, host] = [pick(guests), pick(hosts)];
    const start = below(1000);
    const people = (some: number) => [...guest.people.slice(some, some + 2), ...host.people.slice(some, some + 2)];
    const add = (type: Happening["type"], offset: number, named: string[]) =>
      void all.push({ id: all.length, type, day: day(offset), guest, host, people: named });
    add("meeting", start, people(0));
    const follow = next();
    if (follow < 0.15) add("meeting", start, people(2));
    else if (follow < 0.3) add("visit", start + 1, people(0));
    else if (follow < 0.4) add("meeting", start + 1 + below(25), people(0));
    else if (follow < 0.5) add("signing", start, people(0));
    else if (follow < 0.55) add("meeting", start + 365, people(0));
  }
  return all.slice(0, count);
}

/** The same date as another report gives it: mostly exact, else vague, absent, a day off, or turned around. */
function told(date: string): string | undefined {
  const luck = next();
  if (luck < 0.72) return date;
  if (luck < 0.8) return date.slice(0, 7);
  if (luck < 0.84) return date.slice(0, 4);
  if (luck < 0.9) return undefined;
  if (luck < 0.95) return day(Math.round((Date.parse(date) - Date.UTC(2023, 0, 1)) / 86_400_000) + 1);
  const [year, month, last] = date.split("-");
  return Number(last) <= 12 ? `${year}-${last}-${month}` : date;
}

/** What one report of some happenings reads like; names lose their marks in other languages, some are left out, a body may stand for its place. */
function report(n: number, own: readonly Happening[]): { reading: Reading; truth: number[] } {
  const language = pick(["vi", "en", "ko"]);
  const spell = (name: string) => (language === "vi" ? name : fold(name).replace(/\b\p{L}/gu, (letter) => letter.toUpperCase()));
  const sides = [...new Set(own.flatMap(({ guest, host }) => [guest, host]))];
  const heard = own.map((one) => one.people.filter(() => next() < 0.75).map(spell));
  const body = next() < 0.3 ? sides.find(({ country }) => country === "VN") : undefined;
  const names = [...new Set([...sides.map(({ name }) => name), ...heard.flat(), ...(body ? [`UBND tỉnh ${body.name}`] : [])])];
  const filler = Array.from({ length: 80 }, word).join(" ");
  const text = `Report ${n}. ${names.join(", ")}. ${own.map((one) => `told ${one.id}`).join(". ")}. ${filler}.`;
  const ground = (quote: string) => {
    const start = text.indexOf(quote);
    return { evidence: [{ start, end: start + quote.length, quote }], confidence: 0.9 };
  };
  const reading: Reading = {
    ...emptyReading(
      { sha256: hash("sha256", text, "hex"), file: `${n}.txt`, mediaType: "text/plain", language, title: `Report ${n}`, text },
      { name: "bench", version: "1" },
    ),
    persons: [...new Set(heard.flat())].map((name) => ({ name, ...ground(name) })),
    organisations: body ? [{ name: `UBND tỉnh ${body.name}`, type: "committee", ...ground(`UBND tỉnh ${body.name}`) }] : [],
    places: sides.map(({ name, country, code }) => ({ name, country, code, ...ground(name) })),
    encounters: own.map((one, index) => {
      const date = told(one.day);
      return {
        // Reports confuse types, but not of what they tell apart themselves.
        type: own.length > 1 || next() < 0.93 ? one.type : "meeting",
        ...(date !== undefined && { date }),
        guests: [one.guest.name],
        hosts: [body === one.host ? `UBND tỉnh ${one.host.name}` : one.host.name],
        people: heard[index] ?? [],
        ...(next() < 0.7 && { place: one.host.name }),
        ...ground(`told ${one.id}`),
      };
    }),
  };
  return { reading, truth: own.map(({ id }) => id) };
}

/** Every happening is told by one to four reports, neighbouring ones by the same report. */
function reports(all: readonly Happening[]): { reading: Reading; truth: number[] }[] {
  const made: { reading: Reading; truth: number[] }[] = [];
  const groups = Map.groupBy(all, ({ guest, host, day: date }) => `${guest.name} ${host.name} ${date}`);
  for (const group of groups.values()) {
    const times = 1 + below(4);
    for (let time = 0; time < times; time++) made.push(report(made.length, group));
  }
  return made;
}

const made = reports(happenings(events));
const order = made.map((one) => ({ one, place: next() })).sort((a, b) => a.place - b.place);
const db = await openMemory();
await migrate(db);
const truth = new Map<string, number>();
let resolving = 0;
const outcome = { joined: 0, proposed: 0 };
for (const { one } of order) {
  await settle(db, one.reading, { bytes: new Uint8Array(), addedAt: at });
  const before = process.cpuUsage();
  const more = await resolvePending(db, { at });
  const { user, system } = process.cpuUsage(before);
  resolving += user + system;
  outcome.joined += more.encounters;
  outcome.proposed += more.proposed;
  const rows = await db.query<{ id: string; quote: string }>("select id, quote from subjects where document = $1 and kind = 'encounter'", [
    one.reading.document.sha256,
  ]);
  for (const { id, quote } of rows) truth.set(id, Number(quote.slice("told ".length)));
}
const members = await db.query<{ subject: string; record: string }>(
  "select m.subject, m.record from members m join subjects s on s.id = m.subject where s.kind = 'encounter'",
);
const pairs = (groups: Iterable<readonly unknown[]>) => [...groups].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
const joined = Map.groupBy(members, ({ record }) => record);
const real = Map.groupBy(members, ({ subject }) => truth.get(subject));
const right = [...joined.values()].flatMap((group) => [...Map.groupBy(group, ({ subject }) => truth.get(subject)).values()]);
console.log(`${made.length} reports of ${events} happenings, ${members.length} accounts`);
console.log(`joined ${outcome.joined}, proposed ${outcome.proposed}`);
console.log(
  `precision of pairs ${(pairs(right) / pairs(joined.values())).toFixed(4)}, recall ${(pairs(right) / pairs(real.values())).toFixed(4)}`,
);
console.log(`resolving took ${(resolving / 1000 / made.length).toFixed(1)} ms of CPU a document`);
await db.close();
