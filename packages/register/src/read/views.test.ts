import type { Reading } from "@entente/model";
import { describe, expect, it } from "vitest";
import { listRecords, mapEntries, mapView, network, settle, timelineEntries, timelineMonths } from "../index.ts";
import { reading, source } from "../testing/readings.ts";
import { onEachEngine } from "../testing/suite.ts";

const places = [
  { name: "Huế", country: "VN", code: "VN-HUE-TEST" },
  { name: "Gyeonggi", country: "KR", code: "KR-41" },
  { name: "Busan", country: "KR", code: "KR-26" },
  { name: "Saxony", country: "DE", code: "DE-SN" },
];

/** One press item: a visit to Gyeonggi, a tie between Busan and Saxony, a meeting whose host has no place. */
const item = (): Reading =>
  reading({
    text: "Huế visited Gyeonggi and met Lan of the Institute. Busan and Saxony are friends. The Institute met Kim. Busan met Saxony in Gyeonggi.",
    title: "One",
    persons: [{ name: "Lan", affiliation: "Institute" }, { name: "Kim" }],
    organisations: [{ name: "Institute", type: "institute" }],
    places,
    encounters: [
      { type: "visit", date: "2024-05-06", guests: ["Huế"], hosts: ["Gyeonggi"], people: ["Lan"], said: "visited" },
      { type: "meeting", date: "2024-05", guests: ["Kim"], hosts: ["Institute"], said: "met Kim" },
      { type: "meeting", date: "2023", guests: ["Busan"], hosts: ["Saxony"], place: "Gyeonggi", said: "met Saxony" },
    ],
    ties: [{ type: "friendship", parties: ["Busan", "Saxony"], said: "are friends" }],
    commitments: [{ force: "pledged", by: "Busan", to: "Saxony", due: "2030-01-01", said: "Busan and" }],
  });

/** Dates that fall on one day stand in the order of their records' ids, which says nothing. */
const sameDay = (dates: (string | undefined)[]) => dates.map((date) => (date === "2022-01" ? "2022-01-01" : date));

/** Many dated meetings, one or two a month. */
const diary = (): Reading => {
  const dates = ["2022-01-01", "2022", "2022-01", "2022-12-31", "2021-07-05/2021-07-09", "2021-07-31", "2021"];
  const text = dates.map((date) => `Alpha met Beta on ${date}.`).join(" ");
  return reading({
    text,
    title: "Diary",
    organisations: [{ name: "Alpha" }, { name: "Beta" }],
    encounters: dates.map((date) => ({ type: "meeting", date, guests: ["Alpha"], hosts: ["Beta"], said: `on ${date}.` })),
  });
};

onEachEngine("the views of the register", (db) => {
  const counts = async (query: object = {}) =>
    Object.fromEntries((await mapView(db, { language: "en", ...query })).places.map(({ code, counts }) => [code, counts]));
  const idOf = async (kind: "place" | "organisation" | "person", q: string) => (await listRecords(db, { kind, q })).items[0]?.id ?? "";

  describe("the network", () => {
    it("holds who is connected with a record, through what, and where that was read", async () => {
      await settle(db, item(), source());
      const lan = await idOf("person", "Lan");
      const found = await network(db, { record: lan });
      const nameOf = new Map(found.nodes.map(({ id, kind, caption }) => [id, kind === "encounter" ? "visit" : caption]));
      const links = found.links.map(({ source, property, target }) => [nameOf.get(source), property, nameOf.get(target)].join(" "));
      expect(found.center).toBe(lan);
      expect(links.sort()).toEqual(["Lan affiliation Institute", "visit guest Huế", "visit host Gyeonggi", "visit participant Lan"]);
      const visit = found.nodes.find(({ kind }) => kind === "encounter");
      expect(item().document.text.slice(visit?.sentence?.at).startsWith("visited")).toBe(true);
      expect([found.total, found.shown]).toEqual([2, 2]);
    });

    it("narrows to kinds and time, and leaves what has no date out of a stretch of time", async () => {
      await settle(db, item(), source());
      const busan = await idOf("place", "Busan");
      const kinds = async (query: object) =>
        (await network(db, { record: busan, ...query })).links
          .map(({ source }) => source)
          .filter((id, index, all) => all.indexOf(id) === index).length;
      expect(await kinds({})).toBe(3);
      expect(await kinds({ kinds: ["tie"] })).toBe(1);
      expect(await kinds({ from: "2023-01-01", to: "2023-12-31" })).toBe(1);
      expect(await kinds({ from: "2024-01-01", to: "2024-12-31" })).toBe(0);
    });

    it("takes the venue of an encounter for a party only where the venue is asked for", async () => {
      await settle(db, item(), source());
      const properties = async (name: string) =>
        new Set((await network(db, { record: await idOf("place", name), kinds: ["encounter"] })).links.map(({ property }) => property));
      expect([...(await properties("Gyeonggi"))].sort()).toEqual(["guest", "host", "participant", "place"]);
      expect([...(await properties("Busan"))].sort()).toEqual(["guest", "host"]);
    });

    it("gives the newest of the whole register, no more than asked for", async () => {
      await settle(db, item(), source());
      const found = await network(db, { kinds: ["encounter", "tie"], limit: 2 });
      expect([found.center, found.total, found.shown]).toEqual([undefined, 4, 2]);
      const dates = found.nodes.filter(({ kind }) => kind === "encounter").map(({ date }) => date);
      expect(dates.sort()).toEqual(["2024-05", "2024-05-06"]);
    });

    it("does not know a record that is not there", async () => {
      await expect(network(db, { record: "nobody" })).rejects.toMatchObject({ code: "not-found" });
    });
  });

  describe("the map", () => {
    it("puts an encounter where it was, else where its host is, and a tie at all its parties", async () => {
      await settle(db, item(), source());
      expect(await counts()).toEqual({ "KR-41": { encounter: 2 }, "KR-26": { tie: 1 }, "DE-SN": { tie: 1 } });
      const view = await mapView(db, { language: "de" });
      expect([view.total, view.unplaced]).toEqual([4, 1]);
      expect(view.lines.map(({ from, to, count }) => [[from, to].sort(), count])).toEqual([[["DE-SN", "KR-26"], 1]]);
      expect(view.places.find(({ code }) => code === "DE-SN")).toMatchObject({ name: "Sachsen", country: "DE", level: "subdivision" });
      expect(view.years).toEqual([
        { value: "2024", count: 2 },
        { value: "2023", count: 1 },
      ]);
      expect(view.countries).toEqual([
        { value: "KR", count: 3 },
        { value: "DE", count: 2 },
      ]);
    });

    it("narrows to kind, year, country and record", async () => {
      await settle(db, item(), source());
      expect(await counts({ kinds: ["tie"] })).toEqual({ "KR-26": { tie: 1 }, "DE-SN": { tie: 1 } });
      expect(await counts({ year: "2024" })).toEqual({ "KR-41": { encounter: 1 } });
      expect(await counts({ country: "DE" })).toEqual({ "KR-41": { encounter: 1 }, "KR-26": { tie: 1 }, "DE-SN": { tie: 1 } });
      expect(await counts({ record: await idOf("person", "Lan") })).toEqual({ "KR-41": { encounter: 1 } });
      await expect(counts({ record: "nobody" })).rejects.toMatchObject({ code: "not-found" });
    });

    it("lists the records of places, the newest first, each once", async () => {
      await settle(db, item(), source());
      const at = async (codes: string[], limit = 50) => {
        const { total, items } = await mapEntries(db, { language: "en", codes, limit });
        return [total, items.map(({ kind, date }) => date ?? kind)];
      };
      expect(await at(["KR-41"])).toEqual([2, ["2024-05-06", "2023"]]);
      expect(await at(["KR-26", "DE-SN", "nowhere"])).toEqual([1, ["tie"]]);
      expect(await at(["KR-41"], 1)).toEqual([2, ["2024-05-06"]]);
      expect(await at([])).toEqual([0, []]);
    });
  });

  describe("the timeline", () => {
    const inOrder = ["2022-12-31", "2022-01-01", "2022-01", "2022", "2021-07-31", "2021-07-05/2021-07-09", "2021"];

    it("counts by month and kind, with years that name no month after their months", async () => {
      await settle(db, diary(), source());
      await settle(db, item(), source("other"));
      const { months, undated } = await timelineMonths(db);
      expect(months).toEqual([
        { month: "2030-01", counts: { commitment: 1 } },
        { month: "2024-05", counts: { encounter: 2 } },
        { month: "2023", counts: { encounter: 1 } },
        { month: "2022-12", counts: { encounter: 1 } },
        { month: "2022-01", counts: { encounter: 2 } },
        { month: "2022", counts: { encounter: 1 } },
        { month: "2021-07", counts: { encounter: 2 } },
        { month: "2021", counts: { encounter: 1 } },
      ]);
      expect(undated).toEqual({ tie: 1 });
      expect((await timelineMonths(db, { record: await idOf("organisation", "Alpha") })).months).toHaveLength(5);
    });

    it.each(["register", "record"])("begins at any month and goes on from there, of a %s", async (of) => {
      await settle(db, diary(), source());
      const record = of === "record" ? await idOf("organisation", "Beta") : undefined;
      const dates = async (query: object) => sameDay((await timelineEntries(db, { record, ...query })).map(({ date }) => date));
      expect(await dates({})).toEqual(sameDay(inOrder));
      for (const [until, before] of [
        ["2022-12", 0],
        ["2022-11", 1],
        ["2022-01", 1],
        ["2022", 3],
        ["2021-07", 4],
        ["2021", 6],
        ["2020-12", 7],
      ] as const)
        expect([until, await dates({ until })]).toEqual([until, sameDay(inOrder.slice(before))]);
      expect(await dates({ until: "2022-01", offset: 2, limit: 2 })).toEqual(["2022", "2021-07-31"]);
      expect(await dates({ until: "2022", limit: 1 })).toEqual(["2022"]);
      expect(await dates({ kinds: ["tie"] })).toEqual([]);
    });
  });
});
