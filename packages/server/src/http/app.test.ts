import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Kind, kinds } from "@entente/model";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import * as contract from "../contract.ts";
import { operations } from "../operations/index.ts";
import { openTestHouse, type TestHouse } from "./testing.ts";

const item = `Vĩnh Phúc tiếp đoàn công tác thành phố Incheon

Ngày 18/10/2023, Chủ tịch UBND tỉnh Vĩnh Phúc Trần Văn Bình đã tiếp đoàn công tác của Viện Nghiên cứu Cảng biển Incheon (Hàn Quốc). Hai bên ký biên bản ghi nhớ hợp tác. Ông Bình đề nghị Viện Nghiên cứu Cảng biển Incheon hỗ trợ đào tạo 200 kỹ sư.
`;

let house: TestHouse;
let web: string;

beforeAll(async () => {
  web = mkdtempSync(join(tmpdir(), "entente-web-"));
  mkdirSync(join(web, "assets"));
  writeFileSync(join(web, "index.html"), "<!doctype html><title>Entente</title>");
  writeFileSync(join(web, "assets/main-abc.js"), "export {};");
  house = await openTestHouse(web);
}, 60_000);
afterAll(() => house?.close());

async function get<S extends z.ZodType>(path: string, schema: S): Promise<z.output<S>> {
  const response = await house.ask("GET", path);
  expect([path, response.status]).toEqual([path, 200]);
  return schema.parse(await response.json());
}

async function problemOf(response: Response) {
  return { status: response.status, ...contract.problem.parse(await response.json()).error };
}

async function addItem(): Promise<contract.DocumentSummary> {
  const response = await house.ask("POST", "/api/documents", { text: item, title: "Vĩnh Phúc – Incheon" });
  const [result] = contract.addOutcome.parse(await response.json()).items;
  if (!result?.document) throw new Error(JSON.stringify(result));
  return result.document;
}

async function recordOf(kind: Kind): Promise<contract.RecordPage> {
  const list = await get(`/api/records?kind=${kind}`, contract.recordList);
  const [first] = list.items;
  if (!first) throw new Error(`no ${kind}`);
  return get(`/api/records/${first.id}`, contract.recordPage);
}

function claimOf(record: contract.RecordPage, property: string): string {
  const source = record.properties.find(({ name }) => name === property)?.values[0]?.sources[0];
  if (!source) throw new Error(`no ${property}`);
  return source.claim;
}

describe("documents", () => {
  it("are added by paste once, and known the second time", async () => {
    const document = await addItem();
    expect(document).toMatchObject({ title: "Vĩnh Phúc – Incheon", language: "vi" });
    expect(document.facts).toBeGreaterThan(0);
    const again = await house.ask("POST", "/api/documents", { text: item, title: "another title" });
    expect(contract.addOutcome.parse(await again.json()).items).toMatchObject([{ outcome: "known", document: { id: document.id } }]);
    expect((await get("/api/documents", contract.documentList)).items.filter(({ id }) => id === document.id)).toHaveLength(1);
  });

  it("are added as files, each with its own outcome", async () => {
    const form = new FormData();
    form.append("files", new File([`${item}\nThêm một câu.`], "thư của tỉnh.txt", { type: "text/plain" }));
    form.append("files", new File([], "empty.txt"));
    form.append("files", new File([new Uint8Array(5000).map((_, index) => (index * 7919) % 256)], "noise.bin"));
    const response = await house.ask("POST", "/api/documents", form, { "accept-language": "de" });
    const { items } = contract.addOutcome.parse(await response.json());
    expect(items.map(({ file, outcome }) => [file, outcome])).toEqual([
      ["thư của tỉnh.txt", "added"],
      ["empty.txt", "failed"],
      ["noise.bin", "failed"],
    ]);
    expect(items[1]?.error).toMatchObject({ code: "empty-file", message: expect.stringContaining("„empty.txt“ ist leer") });
  });

  it("report an address into the private network in its place", async () => {
    const response = await house.ask("POST", "/api/documents", { address: "http://127.0.0.1:9/" });
    expect(contract.addOutcome.parse(await response.json()).items).toMatchObject([
      { outcome: "failed", error: { code: "address-private" } },
    ]);
  });

  it("give their page with every quote verbatim", async () => {
    const { id } = await addItem();
    const page = await get(`/api/documents/${id}`, contract.documentPage);
    for (const { evidence } of page.items) for (const { start, end, quote } of evidence) expect(page.text.slice(start, end)).toBe(quote);
    expect(page.items.length).toBe(page.facts);
  });

  it("give their bytes as a neutral download", async () => {
    const { id } = await addItem();
    const response = await house.ask("GET", `/api/documents/${id}/source`);
    expect(await response.text()).toBe(item);
    expect(response.headers.get("content-type")).toBe("application/octet-stream");
    expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''V%C4%A9nh/);
  });
});

describe("records", () => {
  it("are listed, counted and opened", async () => {
    const overview = await get("/api/overview", contract.overview);
    expect(overview.documents).toBeGreaterThan(0);
    for (const kind of kinds) {
      const list = await get(`/api/records?kind=${kind}&limit=200`, contract.recordList);
      expect([kind, list.total]).toEqual([kind, overview.records[kind] ?? 0]);
      for (const { id } of list.items.slice(0, 3)) await get(`/api/records/${id}`, contract.recordPage);
    }
  });

  it("are filtered by term, language and words", async () => {
    const [agreements, none] = await Promise.all([
      get("/api/records?kind=agreement&term.type=MoU&term.type=plan&language=vi", contract.recordList),
      get("/api/records?q=xyzzy", contract.recordList),
    ]);
    expect(agreements.items.every(({ terms }) => terms["type"] === "MoU")).toBe(true);
    expect(none).toMatchObject({ total: 0, items: [] });
  });

  it("are found without accents", async () => {
    const found = await get("/api/search?q=vinh+phuc", contract.searchResult);
    expect(found.items.some(({ caption }) => caption.includes("Vĩnh Phúc"))).toBe(true);
  });
});

describe("decisions", () => {
  const by = { author: "Lan", reason: "checked with the office" };

  it("reject a claim, appear in the history, and are undone", async () => {
    const record = await recordOf("organisation");
    const claim = claimOf(record, "name");
    const response = await house.ask("POST", `/api/claims/${claim}/decide`, { state: "rejected", ...by });
    const { id } = contract.done.parse(await response.json());
    const history = await get("/api/history", contract.historyList);
    expect(history.items[0]).toMatchObject({ id, act: "reject", author: "Lan", undone: false });
    const undone = await house.ask("POST", `/api/decisions/${id}/undo`, { author: "Lan" });
    contract.done.parse(await undone.json());
    expect(await recordOf("organisation")).toEqual(record);
  });

  it("correct a value and add one by hand", async () => {
    const record = await recordOf("organisation");
    const corrected = await house.ask("POST", `/api/claims/${claimOf(record, "name")}/correct`, {
      value: "Viện Cảng biển Incheon",
      ...by,
    });
    contract.done.parse(await corrected.json());
    const added = await house.ask("POST", "/api/claims", { record: record.id, property: "alias", value: "IPRI", ...by });
    contract.done.parse(await added.json());
    const after = await get(`/api/records/${record.id}`, contract.recordPage);
    expect(after.caption).toBe("Viện Cảng biển Incheon");
    expect(after.properties.find(({ name }) => name === "alias")?.values.map(({ label }) => label)).toContain("IPRI");
  });

  it("answer a decision on an outdated state with a conflict", async () => {
    const claim = claimOf(await recordOf("place"), "name");
    await house.ask("POST", `/api/claims/${claim}/decide`, { state: "accepted", author: "Minh" });
    const late = await house.ask("POST", `/api/claims/${claim}/decide`, { state: "rejected", author: "Lan", expected: "proposed" });
    expect(await problemOf(late)).toMatchObject({ status: 409, code: "conflict" });
  });

  it("join two records and separate them again", async () => {
    const before = await get("/api/records?kind=place&sort=caption", contract.recordList);
    const [left, right] = before.items;
    if (!left || !right) throw new Error("two places are needed");
    const joined = await house.ask("POST", "/api/judgements", { left: left.id, right: right.id, verdict: "same", ...by });
    const { record } = contract.done.parse(await joined.json());
    const { members } = await get(`/api/records/${record}`, contract.recordPage);
    const judgement = members.find((member) => member.judgement !== undefined)?.judgement;
    const separated = await house.ask("DELETE", `/api/judgements/${judgement}`, { author: "Lan" });
    contract.done.parse(await separated.json());
    expect(await get("/api/records?kind=place&sort=caption", contract.recordList)).toEqual(before);
  });

  it("are the same records after a rebuild", async () => {
    const before = await get("/api/records?limit=200&sort=caption", contract.recordList);
    contract.rebuilt.parse(await (await house.ask("POST", "/api/rebuild", {})).json());
    expect(await get("/api/records?limit=200&sort=caption", contract.recordList)).toEqual(before);
  });
});

describe("the edge", () => {
  it("describes every operation in OpenAPI, with its summary", async () => {
    const description = (await (await house.ask("GET", "/api/openapi.json")).json()) as {
      paths: Record<string, Record<string, { summary: string }>>;
    };
    for (const { id, path, method } of operations) {
      expect(description.paths[path]?.[method]?.summary, id).toMatch(/^[^{]{8,}$/);
      expect(description.paths[path]?.[method]?.summary).not.toContain("operation.");
    }
  });

  it("says what is wrong with an input, in the language asked for", async () => {
    expect(await problemOf(await house.ask("GET", "/api/records?limit=0"))).toMatchObject({
      status: 400,
      code: "invalid-input",
      field: "limit",
    });
    const korean = await problemOf(await house.ask("POST", "/api/claims", { record: "x" }, { "accept-language": "fr, ko;q=0.9" }));
    expect(korean.message).toMatch(/property.*올바르지 않습니다/);
    const chosen = await problemOf(await house.ask("GET", "/api/records/nothing?lang=ja", undefined, { "accept-language": "ko" }));
    expect(chosen).toMatchObject({ status: 404, code: "not-found", message: expect.stringContaining("見つかりません") });
  });

  it.each(["{", "[]", '"text"', "null"])("refuses the body %s", async (body) => {
    const response = await house.ask("POST", "/api/claims", body);
    expect(await problemOf(response)).toMatchObject({ status: 400, code: "invalid-input", field: "body" });
  });

  it("refuses other names for this server, in any spelling", async () => {
    for (const host of ["evil.example", "evil.example:4870", "localhost", "localhost:80", "127.0.0.1.nip.io:4870", ""]) {
      expect(await problemOf(await house.ask("GET", "/api/overview", undefined, { host }))).toMatchObject({
        status: 403,
        code: "host-forbidden",
      });
    }
  });

  it("refuses changes from other origins, without the header, or in a form's encoding", async () => {
    const text = { text: "x" };
    const refusals = [
      { origin: "http://evil.example" },
      { origin: "null" },
      { origin: "https://localhost:4870" },
      { "x-entente": "" },
      { "content-type": "text/plain" },
      { "content-type": "application/x-www-form-urlencoded" },
    ];
    for (const headers of refusals) expect((await house.ask("POST", "/api/documents", text, headers)).status).toBeGreaterThanOrEqual(400);
    expect((await house.ask("POST", "/api/rebuild", {}, { origin: "http://localhost:4870" })).status).toBe(200);
  });

  it("sets the protecting headers on pages, answers and problems alike", async () => {
    for (const path of ["/", "/api/overview", "/api/nothing", "/assets/main-abc.js"]) {
      const { headers } = await house.ask("GET", path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
    }
  });

  it("serves the application's files, its page for its screens, and nothing else", async () => {
    expect(await (await house.ask("GET", "/records/abc")).text()).toContain("<title>Entente</title>");
    expect((await house.ask("GET", "/assets/main-abc.js")).headers.get("cache-control")).toContain("immutable");
    for (const path of ["/assets/none.js", "/..%2f..%2fetc%2fpasswd", "/../package.json", "/api/none"]) {
      expect([path, (await house.ask("GET", path)).status]).toEqual([path, 404]);
    }
  });

  it("follows a build made while it runs", async () => {
    writeFileSync(join(web, "assets/main-def.js"), "export {};");
    writeFileSync(join(web, "index.html"), "<!doctype html><title>Entente anew</title>");
    utimesSync(join(web, "index.html"), 1, 1);
    expect(await (await house.ask("GET", "/")).text()).toContain("anew");
    expect((await house.ask("GET", "/assets/main-def.js")).status).toBe(200);
  });

  it("never lets words of the machine out", async () => {
    const response = await house.ask("GET", "/api/records/%00");
    const text = await response.text();
    expect(text).not.toMatch(/\bat .*\.ts:\d+|select /i);
  });
});
