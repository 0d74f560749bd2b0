import type { Reading } from "@entente/model";
import { beforeEach, describe, expect, it } from "vitest";
import {
  addClaim,
  correctClaim,
  decide,
  documentBytes,
  documentPage,
  history,
  judge,
  knownNames,
  listDocuments,
  listRecords,
  overview,
  recordPage,
  search,
  settle,
  undo,
  unjudge,
} from "./index.ts";
import { dumpProjections } from "./testing/dump.ts";
import { actor, reading, source } from "./testing/readings.ts";
import { onEachEngine } from "./testing/suite.ts";
import type { RecordPage } from "./types.ts";

const visit = (): Reading => {
  const text =
    "Sáng 18/10, đoàn công tác tỉnh Vĩnh Phúc thăm Viện Ô tô (KATECH) tại Hàn Quốc. Chủ tịch Lê Duy Thành đề nghị hợp tác đào tạo.";
  return reading({
    text,
    language: "vi",
    title: "Vĩnh Phúc thăm KATECH",
    persons: [{ name: "Lê Duy Thành", role: "Chủ tịch; Bí thư", affiliation: "Vĩnh Phúc" }],
    organisations: [{ name: "Viện Ô tô", aliases: ["KATECH"], type: "institute" }],
    places: [
      { name: "Vĩnh Phúc", country: "VN", code: "VN-70" },
      { name: "Hàn Quốc", country: "KR", code: "KR" },
    ],
    encounters: [
      {
        type: "meeting",
        date: "2023-10-18",
        guests: ["Vĩnh Phúc"],
        hosts: ["KATECH"],
        people: ["Lê Duy Thành"],
        place: "Hàn Quốc",
        sectors: ["automotive"],
        said: "thăm",
        implied: ["date"],
      },
    ],
    commitments: [{ force: "requested", by: "Lê Duy Thành", to: "Viện Ô tô", said: "đề nghị hợp tác đào tạo" }],
    sectors: [{ code: "automotive", said: "Ô tô" }],
    warnings: [{ code: "undated", message: "no year", evidence: [{ start: 0, end: 4, quote: "Sáng" }] }],
  });
};

const report = (): Reading =>
  reading({
    text: "Lê Duy Thành met partners of Vĩnh Phúc in Seoul. 한국자동차연구원 hosted them.",
    language: "en",
    title: "Partners meet",
    persons: [{ name: "Lê Duy Thành", role: "Chairman" }],
    organisations: [{ name: "한국자동차연구원" }],
    places: [{ name: "Vĩnh Phúc", country: "VN", code: "VN-70" }],
  });

const valuesOf = (page: RecordPage, property: string) => page.properties.find(({ name }) => name === property)?.values ?? [];

onEachEngine("register", (db) => {
  const idOf = async (q: string, kind?: RecordPage["kind"]) => {
    const { items } = await listRecords(db, { q, kind });
    const [first] = items;
    if (!first) throw new Error(`no record for "${q}"`);
    return first.id;
  };

  const otherReport = async (date: string) => {
    const text = `A meeting in ${date}.`;
    await settle(db, reading({ text, encounters: [{ type: "meeting", date, guests: ["X"], hosts: ["Y"] }] }), source());
    return idOf("X", "encounter");
  };
  const captions = async (sort: "caption" | "documents" | "date" | "recent") =>
    (await listRecords(db, { sort })).items.map(({ caption }) => caption);

  describe("settling", () => {
    it("keeps a document with its exact bytes and adds nothing the second time", async () => {
      const bytes = Uint8Array.from({ length: 700 }, (_, index) => index % 256);
      expect(await settle(db, visit(), { ...source(), bytes, address: "https://press.example/1" })).toBe("added");
      const before = await dumpProjections(db);
      expect(await settle(db, visit(), source())).toBe("known");
      expect(await dumpProjections(db)).toEqual(before);
      const { id } = (await listDocuments(db)).items[0] ?? { id: "" };
      const kept = await documentBytes(db, id);
      expect([...kept.bytes]).toEqual([...bytes]);
      expect((await listDocuments(db)).items[0]).toMatchObject({
        facts: 6,
        warnings: 1,
        language: "vi",
        address: "https://press.example/1",
      });
    });

    it("ties every value to its sentence in the original language", async () => {
      await settle(db, visit(), source());
      const page = await recordPage(db, await idOf("Lê Duy Thành", "person"));
      const [name] = valuesOf(page, "name");
      const [from] = name?.sources ?? [];
      expect(from?.sentence).toBe("Chủ tịch Lê Duy Thành đề nghị hợp tác đào tạo.");
      const [mark] = from?.highlights ?? [];
      expect(from?.sentence?.slice(mark?.start, mark?.end)).toBe("Lê Duy Thành");
      expect(visit().document.text.slice(from?.at).startsWith("Lê Duy Thành")).toBe(true);
      expect(valuesOf(page, "role").map(({ value }) => value)).toEqual(["Chủ tịch", "Bí thư"]);
    });

    it("makes names in facts references to the things of that name or alias", async () => {
      await settle(db, visit(), source());
      const page = await recordPage(db, await idOf("KATECH", "encounter"));
      expect(valuesOf(page, "host")).toMatchObject([{ value: "KATECH", label: "Viện Ô tô", record: await idOf("KATECH", "organisation") }]);
      expect(valuesOf(page, "date")[0]?.sources[0]?.implied).toBe(true);
      expect(page.caption).toBe("Vĩnh Phúc – KATECH");
      expect(page.terms).toEqual({ type: "meeting", sector: "automotive" });
    });

    it("survives characters that a database cannot hold", async () => {
      const text = "Bad \0 and \uD800 text by Ann Lee.";
      await settle(db, reading({ text, persons: [{ name: "Ann Lee" }] }), source());
      const { id } = (await listDocuments(db)).items[0] ?? { id: "" };
      const page = await documentPage(db, id);
      expect(page.text).toHaveLength(text.length);
      const [span] = page.items[0]?.evidence ?? [];
      expect(page.text.slice(span?.start, span?.end)).toBe("Ann Lee");
    });

    it("keeps nothing of a document whose settling failed", async () => {
      const broken = { ...source(), addedAt: "not a time" };
      await expect(settle(db, visit(), broken)).rejects.toThrow();
      expect((await overview(db)).documents).toBe(0);
      expect(await settle(db, visit(), source())).toBe("added");
    });

    it("settles documents given at the same time as it would one after the other", async () => {
      await Promise.all([settle(db, visit(), source()), settle(db, report(), source()), settle(db, visit(), source())]);
      const counts = await overview(db);
      expect(counts.documents).toBe(2);
      expect(counts.records["person"]).toBe(1);
    });
  });

  describe("joining", () => {
    beforeEach(async () => {
      await settle(db, visit(), source());
      await settle(db, report(), source());
    });

    it("makes identical names of one kind one record, by a judgement that names its rule", async () => {
      const page = await recordPage(db, await idOf("Lê Duy Thành", "person"));
      expect(page).toMatchObject({ documents: 2, caption: "Lê Duy Thành" });
      expect(page.members).toHaveLength(2);
      expect(page.members[1]).toMatchObject({ author: "identical-name/1", reasons: ["lê duy thành"] });
      expect(
        valuesOf(page, "role")
          .map(({ value }) => value)
          .sort(),
      ).toEqual(["Bí thư", "Chairman", "Chủ tịch"]);
    });

    it("separates again when the judgement is taken away, and joins again when that is undone", async () => {
      const before = await dumpProjections(db);
      const page = await recordPage(db, await idOf("Lê Duy Thành", "person"));
      const { id } = await unjudge(db, page.members[1]?.judgement ?? "", actor);
      const { items } = await listRecords(db, { kind: "person" });
      expect(items.map(({ documents }) => documents)).toEqual([1, 1]);
      await settle(db, visit(), source());
      expect((await listRecords(db, { kind: "person" })).total).toBe(2);
      await undo(db, id, actor);
      expect(await dumpProjections(db)).toEqual(before);
    });

    it("refuses to take a judgement away twice", async () => {
      const page = await recordPage(db, await idOf("Lê Duy Thành", "person"));
      const judgement = page.members[1]?.judgement ?? "";
      await unjudge(db, judgement, actor);
      await expect(unjudge(db, judgement, actor)).rejects.toMatchObject({ code: "conflict" });
      await expect(unjudge(db, "99999", actor)).rejects.toMatchObject({ code: "not-found" });
    });

    it("joins what a person calls the same, and moves references along", async () => {
      const korean = await idOf("한국자동차연구원");
      const vietnamese = await idOf("Viện Ô tô", "organisation");
      const { id } = await judge(db, { left: vietnamese, right: korean, verdict: "same" }, actor);
      const page = await recordPage(db, korean);
      expect(page.id).toBe(vietnamese);
      expect(
        valuesOf(page, "name")
          .map(({ value }) => value)
          .sort(),
      ).toEqual(["Viện Ô tô", "한국자동차연구원"]);
      await undo(db, id, actor);
      expect((await recordPage(db, korean)).id).toBe(korean);
    });

    it("keeps apart what a person calls different", async () => {
      const page = await recordPage(db, await idOf("Lê Duy Thành", "person"));
      const [left, right] = page.members.map(({ subject }) => subject);
      await judge(db, { left: left ?? "", right: right ?? "", verdict: "different" }, actor);
      expect((await listRecords(db, { kind: "person" })).total).toBe(2);
    });

    it("refuses judgements across kinds and on records that changed meanwhile", async () => {
      const person = await idOf("Lê Duy Thành", "person");
      const place = await idOf("Vĩnh Phúc", "place");
      await expect(judge(db, { left: person, right: place, verdict: "same" }, actor)).rejects.toMatchObject({ code: "invalid-input" });
      const [a, b] = [await idOf("한국자동차연구원"), await idOf("Viện Ô tô", "organisation")];
      await judge(db, { left: b, right: a, verdict: "same" }, actor);
      const stale = { left: a, right: b, verdict: "different", expected: { left: a, right: b } } as const;
      await expect(judge(db, stale, actor)).rejects.toMatchObject({ code: "conflict" });
    });

    it("never joins places whose codes differ, however alike their names", async () => {
      const twin = reading({ text: "Hàn Quốc is also a hamlet.", places: [{ name: "Hàn Quốc", code: "VN-70/han-quoc", country: "VN" }] });
      await settle(db, twin, source());
      expect((await listRecords(db, { q: "Hàn Quốc", kind: "place" })).total).toBe(2);
    });

    it("joins one place under its names in several languages by its code", async () => {
      await settle(db, reading({ text: "한국 방문", language: "ko", places: [{ name: "한국", country: "KR", code: "KR" }] }), source());
      const page = await recordPage(db, await idOf("한국", "place"));
      expect(
        valuesOf(page, "name")
          .map(({ value }) => value)
          .sort(),
      ).toEqual(["Hàn Quốc", "한국"]);
    });
  });

  describe("decisions", () => {
    let encounter: string;
    beforeEach(async () => {
      await settle(db, visit(), source());
      encounter = await idOf("KATECH", "encounter");
    });
    const claimOf = async (property: string) => valuesOf(await recordPage(db, encounter), property)[0]?.sources[0]?.claim ?? "";

    it("rejects a claim and takes that back", async () => {
      const before = await dumpProjections(db);
      const { id, record } = await decide(
        db,
        await claimOf("date"),
        { state: "rejected", expected: "proposed" },
        { ...actor, reason: "misread" },
      );
      expect(record).toBe(encounter);
      const page = await recordPage(db, encounter);
      expect(page.date).toBeUndefined();
      expect(valuesOf(page, "date")[0]).toMatchObject({ state: "rejected", documents: 0 });
      expect(valuesOf(page, "date")[0]?.sources[0]).toMatchObject({ state: "rejected", reason: "misread" });
      await undo(db, id, actor);
      expect(await dumpProjections(db)).toEqual(before);
    });

    it("corrects a value by a claim of the person, and takes that back", async () => {
      const before = await dumpProjections(db);
      const { id } = await correctClaim(db, await claimOf("date"), { value: "2023-10-19" }, actor);
      const page = await recordPage(db, encounter);
      expect(page.date).toBe("2023-10-19");
      expect(valuesOf(page, "date").map(({ value, state }) => [value, state])).toEqual([
        ["2023-10-19", "accepted"],
        ["2023-10-18", "rejected"],
      ]);
      expect(valuesOf(page, "date")[0]?.sources[0]).toMatchObject({ author: "Mai", highlights: [] });
      expect((await history(db)).items[0]).toMatchObject({
        act: "correct",
        from: "2023-10-18",
        to: "2023-10-19",
        undone: false,
        undoable: true,
      });
      await undo(db, id, actor);
      expect(await dumpProjections(db)).toEqual(before);
      await expect(undo(db, id, actor)).rejects.toMatchObject({ code: "conflict" });
      expect((await history(db, { record: encounter })).items[0]).toMatchObject({ undone: true, undoable: false });
    });

    it("adds a value by hand, a reference too, and takes it back", async () => {
      const person = await idOf("Lê Duy Thành", "person");
      const { id } = await addClaim(
        db,
        { record: encounter, property: "participant", reference: await idOf("Lê Duy Thành", "person") },
        actor,
      );
      const values = valuesOf(await recordPage(db, encounter), "participant");
      expect(values).toMatchObject([{ record: person, claims: 2, state: "accepted" }]);
      expect(values[0]?.sources.map(({ author }) => author)).toEqual(["Mai", undefined]);
      await undo(db, id, actor);
      expect(valuesOf(await recordPage(db, encounter), "participant")).toMatchObject([{ claims: 1, state: "proposed" }]);
    });

    it("begins a record by hand, which joins its namesake and vanishes when undone", async () => {
      const alone = await addClaim(db, { kind: "organisation", property: "name", value: "Handelskammer" }, actor);
      expect((await recordPage(db, alone.record ?? "")).caption).toBe("Handelskammer");
      const namesake = await addClaim(db, { kind: "organisation", property: "name", value: "Viện Ô tô" }, actor);
      expect(namesake.record).toBe(await idOf("Viện Ô tô", "organisation"));
      await undo(db, alone.id, actor);
      await expect(recordPage(db, alone.record ?? "")).rejects.toMatchObject({ code: "not-found" });
    });

    it("tells the second of two people who decide at once", async () => {
      const claim = await claimOf("date");
      const both = [
        decide(db, claim, { state: "accepted", expected: "proposed" }, actor),
        decide(db, claim, { state: "rejected", expected: "proposed" }, actor),
      ];
      const outcomes = await Promise.allSettled(both);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      const refused = outcomes.find((outcome) => outcome.status === "rejected");
      expect(refused?.reason).toMatchObject({ code: "conflict" });
    });

    it.each([
      ["date", { value: "2023-13-01" }, "value"],
      ["type", { value: "party" }, "value"],
      ["date", {}, "value"],
      ["nothing", { value: "x" }, "property"],
    ])("refuses what %s cannot hold: %j", async (property, said, field) => {
      const attempt = addClaim(db, { record: encounter, property, ...said }, actor);
      await expect(attempt).rejects.toMatchObject({ code: "invalid-input", params: { field } });
    });

    it("refuses a reference to a kind that does not fit, or to nothing", async () => {
      const person = await idOf("Lê Duy Thành", "person");
      await expect(addClaim(db, { record: encounter, property: "place", reference: person }, actor)).rejects.toMatchObject({
        code: "invalid-input",
      });
      await expect(addClaim(db, { record: encounter, property: "place", reference: "no" }, actor)).rejects.toMatchObject({
        code: "not-found",
      });
      await expect(addClaim(db, { record: "no", property: "date", value: "2024" }, actor)).rejects.toMatchObject({ code: "not-found" });
    });

    it("shows rival values as a disagreement until one is accepted", async () => {
      const { id } = await judge(db, { left: encounter, right: await otherReport("2023-11"), verdict: "same" }, actor);
      const rival = await recordPage(db, encounter);
      expect(rival.disagreements).toBe(1);
      expect(rival.properties.find(({ name }) => name === "date")?.disagreement).toBe(true);
      expect((await listRecords(db, { disagreement: true })).items.map((record) => record.id)).toEqual([encounter]);
      await decide(db, await claimOf("date"), { state: "accepted" }, actor);
      expect((await recordPage(db, encounter)).disagreements).toBe(0);
      await undo(db, id, actor);
    });

    it("takes a vaguer date for agreement", async () => {
      await judge(db, { left: encounter, right: await otherReport("2023-10"), verdict: "same" }, actor);
      expect((await recordPage(db, encounter)).disagreements).toBe(0);
    });
  });

  describe("reading", () => {
    beforeEach(async () => {
      await settle(db, visit(), source());
      await settle(db, report(), source());
    });

    it.each([
      ["vinh phuc", "Vĩnh Phúc"],
      ["le duy th", "Lê Duy Thành"],
      ["katech", "Viện Ô tô"],
      ["연구", "한국자동차연구원"],
      ["자동차", "한국자동차연구원"],
    ])("finds by %s", async (q, caption) => {
      const { items } = await search(db, q);
      expect(items[0]).toMatchObject({ type: "record", caption });
    });

    it("finds documents and shows the words in their sentence", async () => {
      const { items } = await search(db, "doan cong tac");
      expect(items).toMatchObject([{ type: "document", caption: "Vĩnh Phúc thăm KATECH" }]);
      expect(items[0]?.snippet).toContain("đoàn công tác tỉnh Vĩnh Phúc");
      expect((await search(db, "!!")).items).toEqual([]);
      expect((await search(db, "nowhere")).total).toBe(0);
    });

    it("filters and counts lists by code, language and year", async () => {
      const { total, facets } = await listRecords(db, {});
      expect(total).toBe(7);
      expect(facets["type"]).toEqual([
        { value: "institute", count: 1 },
        { value: "meeting", count: 1 },
      ]);
      expect(facets["language"]).toContainEqual({ value: "en", count: 3 });
      expect((await listRecords(db, { year: "2023" })).items.map(({ kind }) => kind)).toEqual(["encounter"]);
      expect((await listRecords(db, { terms: { country: ["KR"] } })).items.map(({ caption }) => caption)).toEqual(["Hàn Quốc"]);
      expect((await listRecords(db, { language: "en", kind: "person" })).total).toBe(1);
      expect((await listRecords(db, { offset: 2, limit: 3 })).items).toHaveLength(3);
      expect((await listRecords(db, { q: "?!" })).total).toBe(0);
    });

    it("sorts lists", async () => {
      expect((await captions("caption"))[0]).toBe("Hàn Quốc");
      expect(new Set((await captions("documents")).slice(0, 2))).toEqual(new Set(["Lê Duy Thành", "Vĩnh Phúc"]));
      expect((await captions("date"))[0]).toBe("Vĩnh Phúc – KATECH");
      expect((await captions("recent"))[0]).toBe("Lê Duy Thành");
    });

    it("shows what is connected, and when", async () => {
      const page = await recordPage(db, await idOf("Vĩnh Phúc", "place"));
      expect(page.connected.map(({ direction, property, kind, count }) => [direction, property, kind, count]).sort()).toEqual([
        ["in", "affiliation", "person", 1],
        ["in", "guest", "encounter", 1],
      ]);
      expect(page.timeline.map(({ date }) => date)).toEqual(["2023-10-18"]);
      const encounter = await recordPage(db, await idOf("KATECH", "encounter"));
      expect(encounter.connected.map(({ direction, property }) => `${direction} ${property}`).sort()).toEqual([
        "out guest",
        "out host",
        "out participant",
        "out place",
      ]);
    });

    it("shows a document with its facts, sectors and damage", async () => {
      const { items } = await listDocuments(db, { language: "vi", q: "vinh phuc", sort: "title" });
      const page = await documentPage(db, items[0]?.id ?? "");
      expect(page.items.map(({ kind }) => kind)).toEqual(["organisation", "place", "place", "person", "encounter", "commitment"]);
      for (const { start, end, quote } of page.items.flatMap(({ evidence }) => evidence)) expect(page.text.slice(start, end)).toBe(quote);
      expect(page.sectors).toMatchObject([{ code: "automotive" }]);
      expect(page.damage).toMatchObject([{ code: "undated" }]);
      await expect(documentPage(db, "no")).rejects.toMatchObject({ code: "not-found" });
    });

    it("sums up the register", async () => {
      expect(await overview(db)).toMatchObject({
        documents: 2,
        warnings: 1,
        records: { person: 1, place: 2, organisation: 2, encounter: 1, commitment: 1 },
        languages: [
          { code: "en", documents: 1 },
          { code: "vi", documents: 1 },
        ],
        recentEncounters: [{ caption: "Vĩnh Phúc – KATECH" }],
        openCommitments: [],
      });
    });

    it("gives names to the reader once two documents or a person vouch for them", async () => {
      const names = async () => (await knownNames(db)).map(({ name }) => name).sort();
      expect(await names()).toEqual(["Lê Duy Thành", "Vĩnh Phúc"]);
      const page = await recordPage(db, await idOf("KATECH", "organisation"));
      await decide(db, valuesOf(page, "alias")[0]?.sources[0]?.claim ?? "", { state: "accepted" }, actor);
      expect(await names()).toEqual(["KATECH", "Lê Duy Thành", "Vĩnh Phúc"]);
      expect(await knownNames(db)).toContainEqual(
        expect.objectContaining({ name: "KATECH", kind: "organisation", organisationType: "institute" }),
      );
    });
  });
});
