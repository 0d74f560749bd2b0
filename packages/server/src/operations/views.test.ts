import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mapRecords, mapView, networkView, timelineMonths, timelineRecords } from "../contract-views.ts";
import { openTestHouse, type TestHouse } from "../http/testing.ts";

describe("the views over HTTP", () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
  });
  afterAll(() => house.close());

  const get = async (path: string): Promise<unknown> => {
    const answer = await house.ask("GET", path);
    expect([path, answer.status]).toEqual([path, 200]);
    return answer.json();
  };

  it("give the network with the place of each sentence", async () => {
    const found = networkView.strict().parse(await get("/api/network?kinds=encounter,tie"));
    expect(found.nodes.map(({ kind, caption }) => `${kind} ${caption}`).sort()).toEqual([
      "encounter Harbour Institute – Vĩnh Phúc",
      "organisation Harbour Institute",
      "person Lan Petrova",
      "place Busan",
      "place Vĩnh Phúc",
      "tie Vĩnh Phúc – Busan",
    ]);
    expect(found.nodes.find(({ kind }) => kind === "encounter")?.sentence?.document).toBe("a".repeat(64));
  });

  it("give the map with names in the language asked for, and the records of its places", async () => {
    const view = mapView.strict().parse(await get("/api/map?lang=ko"));
    expect(view.places.map(({ code, name, counts }) => [code, name, counts])).toEqual([
      ["VN-70", "빈푹성", { encounter: 1, tie: 1 }],
      ["KR-26", "부산광역시", { agreement: 1, tie: 1 }],
    ]);
    const { total, items } = mapRecords.parse(await get("/api/map/records?places=KR-26,VN-70&kinds=tie"));
    expect([total, items[0]?.kind]).toEqual([1, "tie"]);
  });

  it("give the months and their records", async () => {
    const { months, undated } = timelineMonths.strict().parse(await get("/api/timeline"));
    expect([months, undated]).toEqual([
      [{ month: "2023-10", counts: { agreement: 1, encounter: 1 } }],
      { commitment: 1, figure: 1, tie: 1 },
    ]);
    const records = timelineRecords.strict().parse(await get("/api/timeline/records?until=2023-10&kinds=agreement"));
    expect(records.months.map(({ month, entries }) => [month, entries.map(({ record }) => record.kind)])).toEqual([
      ["2023-10", ["agreement"]],
    ]);
  });

  it.each([
    "/api/network?kinds=place",
    "/api/network?from=2024-02-30",
    "/api/network?limit=100000",
    "/api/map?year=24",
    "/api/map?kinds=figure",
    "/api/timeline/records?until=2024-13",
    "/api/timeline/records?kinds=person",
  ])("refuse %s in words", async (path) => {
    const answer = await house.ask("GET", path);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { code: "invalid-input" } });
  });

  it.each(["/api/network", "/api/map", "/api/timeline", "/api/timeline/records"])(
    "say that %s of an unknown record is not there",
    async (path) => {
      expect((await house.ask("GET", `${path}?record=nobody`)).status).toBe(404);
    },
  );
});
